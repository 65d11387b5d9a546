#pragma once

#include <string>
#include <vector>

#include "core/engine/concentration_by.h"

namespace tidemill {

/// Something whose failure would stop income, in whichever layer it works.
struct Dependency {
  std::string kind;  ///< platform, chain, asset, issuer
  std::string name;
  double income = 0;        ///< of the next twelve months that would stop, base currency
  double income_share = 0;  ///< of all that is expected, 0 … 1
  double value = 0;         ///< capital that rests on it, base currency; stacked capital counts once
  double value_share = 0;
  std::vector<HoldingId> holdings;  ///< that would earn less, in order of id
};

struct DependencyReview {
  double income = 0;     ///< of the next twelve months, of all holdings where it is known
  double emissions = 0;  ///< of it, from new tokens or a subsidy
  double value = 0;
  std::vector<Dependency> dependencies;  ///< largest share of income first
  std::vector<HoldingId> unknown;        ///< earn, but their income has no price: in none of these
};

/// What one failure would stop, each taken away by itself: a platform, the chain it runs on, a coin and whatever its
/// price follows (or fact “underlying” names), who issues it. Money in a stack rests on every layer: on those
/// beneath it, and on those above it as far as it was taken there. An issuer who also runs a platform is that platform.
DependencyReview review_dependencies(const Portfolio& portfolio, const std::vector<HeldMoney>& held);

}  // namespace tidemill
