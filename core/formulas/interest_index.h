#pragma once

#include <optional>
#include <string_view>

namespace tidemill {

/// How a yearly rate becomes the growth of an interest index.
enum class InterestMethod {
  linear,       ///< 1 + rt: what suppliers of Aave get between two updates
  compound_v2,  ///< Aave v2: three terms of the binomial series per second, with its rounding to 27 places
  compound_v3,  ///< Aave v3: 1 + x + x²/2 + x³/6 with x = rt
  continuous,   ///< e^(rt)
};

/// The name on the command line ("compound-v2").
std::string_view name_of(InterestMethod method);
std::optional<InterestMethod> interest_method_from(std::string_view name);

/// What one unit grows to in `seconds` ≥ 0 at the yearly rate `rate` ≥ 0, a year of 31,536,000 seconds. The version 2
/// contract rounds the cube of the rate per second to a few units of 10⁻²⁷, which shows in the seventh digit of a
/// year's growth; that rounding is kept. Sources: aave/protocol-v2 and aave-v3-origin, MathUtils.sol.
double interest_growth(double rate, double seconds, InterestMethod method);

}  // namespace tidemill
