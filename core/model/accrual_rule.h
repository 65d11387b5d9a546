#pragma once

#include <optional>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/rate.h"
#include "core/model/entry.h"

namespace tidemill {

/// What a yearly rate is applied to.
enum class AccrualBasis {
  balance,       ///< balance of `measured_in`, paid in kind: quantity × rate × keep × days / 365
  balance_in,    ///< balance of `measured_in`, paid in another asset at the day's prices
  pool_share,    ///< the pool's holding of `paid_in` on the day (fees come in both assets by their share)
  pool_value,    ///< the pool's value on the day, paid in `paid_in` at the day's price
  fixed_amount,  ///< `amount` of `measured_in`, as if it were held: what is delegated to a node
  per_period,    ///< a fixed amount spread over the days of each calendar period
  collateral,    ///< what a loop has supplied, paid in kind or in another asset at the day's prices
  debt,          ///< what a loop has borrowed, paid in kind
};

enum class Period { day, week, month, quarter, year };

std::string_view name_of(Period period);
std::optional<Period> period_from(std::string_view name);

/// When what accrues can be had: on dates that lie whole steps of months or days from `anchor`, before and after it.
struct Payout {
  IncomeState becomes = IncomeState::received;
  Date anchor{};
  int months = 0;                 ///< the step, or
  int days = 1;                   ///< where months is 0
  std::optional<Date> last = {};  ///< everything is paid by this day
};

/// The first day after `day` on which what accrued on `day` is paid.
Date payout_day(const Payout& payout, Date day);
/// Payouts at the ends of calendar periods; weeks start on Monday (ISO 8601).
Payout at_period_end(Period period, IncomeState becomes, std::optional<Date> last);

/// How one income stream (or cost) of a holding accrues while its terms hold. A kind of strategy is a set of these; the
/// past, the projection and the preview all read them.
struct AccrualRule {
  EntryType type = EntryType::reward;               ///< cost: borrow interest, running costs; not part of income
  CostCategory cost_category = CostCategory::none;  ///< for costs
  AssetId paid_in{0};
  AccrualBasis basis = AccrualBasis::balance;
  AssetId measured_in{0};
  AssetId other_asset{0};         ///< the pool's second asset
  Decimal amount = {};            ///< fixed_amount only
  Decimal rate = {};              ///< yearly fraction, before commission; for per_period the amount
  Decimal keep = Decimal::one();  ///< share left after commission, in [0, 1]
  bool share_of_others = false;   ///< `keep` is a cut of what others earn; the rest never was the holder's
  Compounding compounding = Compounding::none;
  Period period = Period::month;   ///< per_period only
  std::optional<Date> until = {};  ///< first day it no longer earns
  Decimal yearly_decay = {};       ///< share of the rate lost each year, counted from `decay_from`
  Date decay_from = {};
  std::optional<Payout> payout = {};  ///< when it is paid; nothing: estimates stay accrued
  bool emission = false;              ///< paid from new tokens or a subsidy, not from users: ends when incentives end
};

}  // namespace tidemill
