#pragma once

#include <optional>
#include <span>

namespace tidemill {

/// How much a total hangs on few parts.
struct ConcentrationIndex {
  double hhi = 0;  ///< Herfindahl–Hirschman index Σs² with s in percent: above 0, up to 10,000 for one part
  double effective_number = 0;  ///< 1/Σs² with s as fractions: so many equal parts would be as concentrated
};

/// The concentration of `parts` ≥ 0 (values, incomes or shares; only their proportions count). Nothing when a part is
/// negative or not finite, or the total is 0. Sources: Hirschman, “The Paternity of an Index”, American Economic Review
/// 54 (1964); US Department of Justice, Horizontal Merger Guidelines.
std::optional<ConcentrationIndex> concentration(std::span<const double> parts);

}  // namespace tidemill
