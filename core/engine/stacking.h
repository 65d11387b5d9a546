#pragma once

#include <vector>

#include "core/engine/valuation.h"

namespace tidemill {

/// Which of a funded holding's assets came out of its source: the source's receipt, else the source's own asset, else
/// its main asset. Nothing for a holding that no other funds.
std::optional<AssetId> claimed_asset(const Portfolio& portfolio, const HoldingIncome& income, Date day);

/// Takes out of every funded holding the value and cost that its source already counts: stake → lend the receipt →
/// provide it as liquidity is one capital with three incomes. What is put in of the receipt counts at the source; what
/// the holding has beyond that is its own. A holding that claims more than its source is worth (beyond 5 %, which
/// receipts may trade apart) keeps the rest as its own. Sets `counted_below` and `cost_below`.
void count_once(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                std::vector<HoldingValue>& values, Date as_of);

/// Two holdings that may be one capital, or a link that can't be right.
struct StackingFinding {
  enum class Kind {
    counted_twice,  ///< `holding` has what `source` gave out as its receipt, and nothing links them
    claims_more,    ///< `holding` is funded by `source`, which is worth less than what it claims
  };
  Kind kind = Kind::counted_twice;
  HoldingId holding{0};
  HoldingId source{0};
  /// Base currency: counted twice, or claimed beyond what there is; unknown without a price.
  std::optional<Decimal> value;
  std::string text;  ///< one sentence
};

/// What a look over all holdings finds: for each the link (`holding` funded by `source`) is the remedy to offer.
std::vector<StackingFinding> stacking_findings(const Portfolio& portfolio, const PriceBook& prices,
                                               const std::vector<HoldingIncome>& income,
                                               const std::vector<HoldingValue>& values, Date as_of);

}  // namespace tidemill
