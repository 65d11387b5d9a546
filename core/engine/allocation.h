#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace tidemill {

/// Something money could lie in: a holding with all that is built on it, or one that is only watched.
struct AllocationCandidate {
  HoldingId holding{0};
  double value = 0;  ///< what is in it now, base currency; 0 when watched
  double rate = 0;  ///< what it nets in the next year on its value: after commission, borrow interest and running costs
  double risk = 0;  ///< 0 safe … 100 worst
  std::string fixed;            ///< why nothing can be put in or taken out now; empty: it can
  std::optional<int> days = 0;  ///< until what is taken out is in hand
  std::map<std::string, double> platforms, chains, assets;  ///< share of its money that each carries, ≤ 1
};

/// What a mix may be.
struct AllocationLimits {
  std::optional<double> risk = {};  ///< weighted risk at most; by default that of today
  /// Share of the money that any one platform, chain or asset may carry.
  std::optional<double> platform = {}, chain = {}, asset = {};
  /// The same for those named, instead: {"platform", "Aave v3"} → 0.2.
  std::map<std::pair<std::string, std::string>, double> named = {};
};

/// What the trades of a plan cost, and how wrong rates may be.
struct AllocationTerms {
  double fee = 0;            ///< of each trade, base currency
  double slippage = 0;       ///< share of what is bought or sold
  double rate_error = 0.25;  ///< share by which rates may be off
  int points = 21;           ///< of the frontier, ≥ 2
};

/// A way to spread the money.
struct AllocationMix {
  double risk = 0;             ///< weighted by money, 0 … 100
  double income = 0;           ///< net a year, base currency
  std::vector<double> shares;  ///< of each candidate
};

/// What a limit that is reached holds back.
struct BindingLimit {
  std::string text;  ///< "Aave v3 carries at most 40 %"
  double price = 0;  ///< income a year that one point (of risk, or percent of the money) more would add
};

struct AllocationTrade {
  HoldingId holding{0};
  double share_now = 0, share_then = 0;
  double change = 0;  ///< base currency; negative is taken out
  double cost = 0;    ///< fee, slippage, and income missed while it is on its way
};

struct Allocation {
  double capital = 0;
  double budget = 0;  ///< weighted risk at most
  AllocationMix today;
  std::optional<AllocationMix> best;    ///< most net income within the limits; none when nothing fits
  std::string infeasible;               ///< which limits shut out every mix, and by how much
  std::vector<BindingLimit> binding;    ///< of `best`, dearest first
  std::vector<AllocationTrade> trades;  ///< from today to `best`, largest first
  double cost = 0;                      ///< of all trades
  double gain = 0;                      ///< income a year more than today
  double after_costs = 0;               ///< gained in the first year
  double gain_low = 0, gain_high = 0;   ///< of `gain` when every rate is off by the error, all against it or all for it
  double gain_deviation = 0;            ///< standard deviation of `gain` when each rate is off by itself
  std::vector<AllocationMix> frontier;  ///< most income for each risk within the caps, by rising risk
  std::optional<AllocationMix> safest_equal;  ///< least risk that nets no less than today
};

/// The best mix of the candidates: Σ share = 1, weighted risk and caps held, what is fixed stays. A linear programme,
/// solved exactly; of equally good mixes one that moves little. Error: bad_input for limits out of range.
Result<Allocation> allocate(const std::vector<AllocationCandidate>& candidates, const AllocationLimits& limits,
                            const AllocationTerms& terms);

}  // namespace tidemill
