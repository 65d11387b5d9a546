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

  /// The pool's two reserves at the prices of `day`; unmoved while a price is unknown. A constant product is exact:
  /// √(K·p₂/p₁) and √(K·p₁/p₂); the other curves are the calculators' formulas, rounded to 18 places.
  Result<PoolReserves> pool(const PriceBook& prices, Date day) const;
  /// Moves the balances to the reserves of `day`; to be called before a flow.
  Result<void> settle_pool(const PriceBook& prices, Date day);
  /// Starts the curve anew at the prices of `day` (entry prices of the shape when `entry`); to be called after a flow.
  void anchor_pool(const PriceBook& prices, Date day, bool entry);

 private:
  struct Anchor {
    double price = 0;      // of the first asset in the second
    double liquidity = 0;  // concentrated
    double invariant = 0;  // stable, with the price the pool itself sets at the anchor
    double own_price = 1;
  };
  std::optional<Decimal> price_ratio(AssetId of, AssetId in, const PriceBook& prices, Date day) const;
  Result<void> lever(Decimal amount, const PriceBook& prices, Date day);
  std::optional<Anchor> anchor_at(double price) const;
  std::optional<PoolReserves> moved(double price) const;
  Result<PoolReserves> reserves_on(const PriceBook& prices, Date day) const;

  Position position_;
  std::map<AssetId, Decimal> balances_;
  std::optional<LoopBalance> loop_;
  // Found when first asked for; a state belongs to one walk and one thread.
  mutable std::optional<Anchor> anchor_;
  mutable std::optional<std::pair<Date, PoolReserves>> known_;
};

}  // namespace tidemill
