#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/engine/holding_state.h"
#include "core/engine/income_coverage.h"
#include "core/engine/price_book.h"
#include "core/model/accrual_rule.h"
#include "core/model/portfolio.h"

namespace tidemill {

/// One amount earned (or, for costs, paid) on one day: a recorded entry, or the estimate of one stream for one day.
struct IncomeItem {
  Date day{};
  HoldingId holding{0};
  AssetId asset{0};
  EntryType type = EntryType::reward;
  IncomeState state = IncomeState::accrued;
  bool recorded = false;
  CostCategory category = CostCategory::none;  ///< of costs
  bool emission = false;
  bool value_frozen = false;     ///< value was stored with the entry
  bool retained = false;         ///< joined the balance, or will when it next compounds
  std::int64_t entry = 0;        ///< id of the entry; 0 for estimates
  Date covers_from{};            ///< first day it was earned on; `day` is the last
  Decimal quantity;              ///< signed: slashes and costs are negative
  std::optional<Decimal> value;  ///< base currency, signed; unknown when there is no price
  PriceOrigin origin = PriceOrigin::of_the_day;
  Date price_of{};                ///< the day of the price used
  Decimal rate;                   ///< estimates: the yearly rate in force
  Decimal keep = Decimal::one();  ///< estimates: the share left after commission
  std::optional<Date> paid = {};  ///< estimates: the day the terms pay it out; nothing: it stays accrued
  bool share_of_others = false;   ///< estimates: `keep` is a cut of what others earn, no commission was paid
  Decimal withheld = {};          ///< estimates with nothing left after commission: the quantity it took
};

/// Something that could not be worked out, said instead of guessed.
struct Problem {
  std::optional<HoldingId> holding;
  std::string text;
};

/// Balance of one asset of a holding at the end of the as-of day's eve, and what a pool has become.
struct HoldingBalance {
  AssetId asset{0};
  Decimal quantity;
};

/// What was put into a holding of one asset, and what that was worth on the days it went in.
struct CapitalPut {
  AssetId asset{0};
  Decimal quantity;             ///< openings + deposits − withdrawals
  std::optional<Decimal> cost;  ///< base currency; unknown if any part has no price
};

/// Capital that came (positive) or went (negative) on a day.
struct CapitalFlow {
  Date day{};
  AssetId asset{0};
  Decimal quantity;
  std::optional<Decimal> value;         ///< base currency, as stored or at the price of the day; signed
  std::optional<HoldingId> other = {};  ///< a transfer: the holding on its other side
};

/// What one holding has done up to the as-of date.
struct HoldingIncome {
  HoldingId holding{0};
  std::vector<IncomeItem> items;          ///< by day; income and costs
  std::vector<HoldingBalance> balances;   ///< as of the as-of date; pools: composition at the newest known prices
  std::vector<HoldingBalance> deposited;  ///< openings + deposits − withdrawals, per asset: what was put in
  std::optional<Decimal> cost_basis;  ///< value of what was put in on the days it went in; unknown if any has no price
  std::vector<Problem> problems;
  /// Estimated and compounding, but not in `balances` before the next boundary.
  std::vector<HoldingBalance> pending = {};
  /// Pools: the coins had they been kept: what came and went, payouts that joined too, as the pool took it in.
  std::vector<HoldingBalance> held = {};
  std::vector<CapitalPut> capital = {};    ///< `deposited` with its cost, asset by asset
  std::vector<CapitalFlow> flows = {};     ///< what `capital` is the sum of, by day
  std::optional<LoopBalance> loop = {};    ///< a leveraged loop: supplied and owed; `balances` are net, debts negative
  std::vector<StreamRecord> records = {};  ///< by stream, where there are any
};

/// Recorded and estimated income of one holding by the rules of DESIGN 3.3 (coverage per stream, Act/365F, boundaries).
HoldingIncome holding_income(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices, Date as_of);

/// Income of every holding, in order of holding id; on up to four threads when there are many entries. Nothing when
/// `stop` was asked for.
std::vector<HoldingIncome> portfolio_income(const Portfolio& portfolio, const PriceBook& prices, Date as_of,
                                            const std::stop_token& stop = {});

}  // namespace tidemill
