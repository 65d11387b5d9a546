#pragma once

#include <map>
#include <vector>

#include "core/engine/return_days.h"

namespace tidemill {

/// The days of all holdings together. What one holding has from the one that funds it counts at that one only, and what
/// moves between own holdings moves nothing (the rules of count_once, day by day).
class PortfolioDays {
 public:
  /// From the eve of `from` to `to`.
  PortfolioDays(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                Date from, Date to);

  /// Holdings in the order they must be added: one that funds another before it.
  static std::vector<const HoldingIncome*> in_order(const Portfolio& portfolio,
                                                    const std::vector<HoldingIncome>& income);
  /// The asset a holding has from the one that funds it.
  std::optional<AssetId> claim(HoldingId holding) const;

  /// Adds what `income`'s holding adds. Returns the sum over the days of what of it earns and is its own.
  double add(const Holding& holding, const HoldingIncome& income, const ReturnDays& days);

  const std::vector<ReturnDay>& days() const { return days_; }

 private:
  /// What a holding has of the one that funds it, day by day: before and after the day's flows, at its price.
  struct Claim {
    HoldingId source{0};
    AssetId asset{0};
    std::vector<Decimal> before, after;
    std::vector<Decimal> moved;  ///< what came less what went
  };
  struct Worth {
    std::vector<Decimal> before, after;
    std::vector<bool> unknown;
  };
  Claim make_claim(const Holding& holding, const HoldingIncome& income, AssetId asset) const;
  Decimal counted(const Claim& claim, std::size_t day, bool after) const;
  void add_flows(const Holding& holding, const HoldingIncome& income);
  std::optional<std::size_t> place(Date day) const;

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  Date first_;  // the eve
  std::vector<ReturnDay> days_;
  std::map<HoldingId, Claim> claims_;
  std::map<HoldingId, Worth> claimed_;  // of sources: by all holdings together
  std::map<HoldingId, Worth> sources_;  // what they are worth
};

}  // namespace tidemill
