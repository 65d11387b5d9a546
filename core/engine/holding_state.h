#pragma once

#include <map>
#include <optional>

#include "core/engine/price_book.h"
#include "core/model/position.h"

namespace tidemill {

/// What a loop has supplied and owes. Both in their own assets; the debt is unknown when a price was missing on the day
/// it was taken up.
struct LoopBalance {
  AssetId asset{0};
  AssetId borrowed{0};
  Decimal collateral = {};
  std::optional<Decimal> debt = Decimal::zero();  ///< ≥ 0
  Decimal idle = {};                              ///< of what was borrowed, kept
};

/// What a pool holds on a day.
struct PoolReserves {
  Decimal first, second;
};

/// What a pool took in otherwise than it came: swapped at the prices of the day, worth nothing together.
struct PoolSwap {
  Decimal first, second;
  double share = 0;  ///< of the pool's value
};

/// Balances of a holding while its days are walked through. A pool moves along its curve with the prices of the day;
/// what it holds is worked out from the last flow, so that no rounding adds up.
class HoldingState {
 public:
  /// What is put in from now on becomes this. A loop that was shaped otherwise before is brought to the new leverage at
  /// the prices of `day`.
  void reshape(const Position& position, const PriceBook& prices, Date day);

  /// What there is of an asset; of a loop's assets net of the debt.
  Decimal balance(AssetId asset) const;
  /// Net balances, debts negative; of a pool as it was at the last flow.
  std::map<AssetId, Decimal> balances() const;
  const std::optional<LoopBalance>& loop() const { return loop_; }
  void set_loop(const LoopBalance& loop) { loop_ = loop; }
  const std::optional<PoolShape>& pool_shape() const { return position_.pool; }

  /// Capital: in a loop it is levered at the prices of `day`; taken out of one, everything shrinks by its share.
  Result<void> put_in(AssetId asset, Decimal amount, const PriceBook& prices, Date day);
  /// Anything else that changes a balance; in a loop the collateral.
  void add(AssetId asset, Decimal amount);
  /// A balance as it was seen.
  void set(AssetId asset, Decimal amount) { add(asset, amount - balance(asset)); }

  /// The pool's two reserves at the prices of `day`; unmoved while a price is unknown, and where prices stand to each
  /// other as when the curve began. A constant product is exact: √(K·p₂/p₁) and √(K·p₁/p₂); the other curves are the
  /// calculators' formulas, rounded to 18 places.
  Result<PoolReserves> pool(const PriceBook& prices, Date day) const;
  /// Moves the balances to the reserves of `day`; to be called before a flow.
  Result<void> settle_pool(const PriceBook& prices, Date day);
  /// Starts the curve anew at the prices of `day` (entry prices of the shape when `entry`); to be called after a flow.
  /// Amounts that the curve does not hold at these prices are swapped at them. Without prices of that very day the
  /// amounts of a constant product and of a weighted pool are what tells the price.
  std::optional<PoolSwap> anchor_pool(const PriceBook& prices, Date day, bool entry);

 private:
  struct Anchor {
    Decimal price1, price2;  // where the curve began; their ratio is the price of the first asset in the second
    bool fits = false;       // the balances are what the curve holds there
    double liquidity = 0;    // concentrated
    double invariant = 0;    // stable, with the price the pool itself sets at the anchor
    double own_price = 1;
  };
  std::optional<Decimal> price_ratio(AssetId of, AssetId in, const PriceBook& prices, Date day) const;
  Result<void> lever(Decimal amount, const PriceBook& prices, Date day);
  std::optional<Anchor> anchor_at(Decimal price1, Decimal price2) const;
  std::optional<PoolReserves> fitted(Decimal price1, Decimal price2) const;
  std::optional<PoolReserves> moved(Decimal price1, Decimal price2) const;
  Result<PoolReserves> reserves_on(const PriceBook& prices, Date day) const;

  Position position_;
  std::map<AssetId, Decimal> balances_;
  std::optional<LoopBalance> loop_;
  // Found when first asked for; a state belongs to one walk and one thread.
  mutable std::optional<Anchor> anchor_;
  mutable std::optional<std::pair<Date, PoolReserves>> known_;
};

}  // namespace tidemill
