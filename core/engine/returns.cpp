#include "core/engine/returns.h"

#include <algorithm>

#include "core/engine/portfolio_days.h"
#include "core/engine/return_rates.h"

namespace tidemill {
namespace {

/// What a holding earned in a period, whether it stayed or left.
struct Earned {
  Decimal interest;           // borrow interest of loops, ≤ 0
  Decimal recorded_interest;  // the part of it that was recorded
};

Earned add_earned(ReturnFigures& figures, const std::vector<IncomeItem>& items, Date from, Date to) {
  Earned earned;
  for (const IncomeItem& item : items) {
    if (item.day < from || item.day > to) continue;
    if (!item.value) {
      ++figures.unpriced;
      add_missing(figures.missing, item.asset, item.day);
    } else if (item.type != EntryType::cost) {
      (item.recorded ? figures.recorded : figures.estimated) += *item.value;
    } else {
      figures.costs += *item.value;
      if (item.category != CostCategory::borrow_interest) continue;
      earned.interest += *item.value;
      if (item.recorded) earned.recorded_interest += *item.value;
    }
  }
  return earned;
}

/// What had been put in by `to` and is still in; without `but` when one is given.
std::optional<Decimal> cost_of(const Holding& holding, const HoldingIncome& income, Date to,
                               std::optional<AssetId> but) {
  if (holding.closed && *holding.closed <= to) return Decimal::zero();
  Decimal cost;
  for (const CapitalFlow& flow : income.flows) {
    if (flow.day > to || flow.asset == but) continue;
    if (!flow.value) return std::nullopt;
    cost += *flow.value;
  }
  return cost;
}

std::optional<double> dilution_of(const Portfolio& portfolio, const Holding& holding,
                                  const std::vector<HoldingValue>& values) {
  const auto value = std::ranges::find(values, holding.id, &HoldingValue::holding);
  if (value != values.end() && value->dilution_known) return value->dilution;
  const Asset* asset = portfolio.asset(holding.asset);
  return holding.closed && asset ? dilution_of(portfolio, *asset) : std::nullopt;
}

/// Puts the returns of the holdings together, one after the other.
class Returning {
 public:
  Returning(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
            const std::vector<HoldingValue>& values, Date from, Date to)
      : portfolio_(portfolio),
        prices_(prices),
        values_(values),
        from_(from),
        to_(to),
        end_(to < prices.as_of() ? to + std::chrono::days{1} : to),
        all_(portfolio, prices, income, from, to) {
    total_.from = from;
    total_.to = to;
    total_.days = days_between(from, end_);
  }

  void add(const HoldingIncome& income) {
    const Holding& holding = *portfolio_.holding(income.holding);
    const Date first = first_day(holding, income);
    HoldingReturns row{income.holding, {}};
    ReturnFigures& figures = row.figures;
    const Earned earned = add_earned(figures, income.items, from_, to_);
    const bool over = holding.closed && *holding.closed < from_;
    const bool empty = figures.recorded.is_zero() && figures.estimated.is_zero() && figures.costs.is_zero();
    if (first > to_ || (over && empty && figures.unpriced == 0)) return;
    const auto claim = all_.claim(holding.id);
    const ReturnDays walked = return_days(portfolio_, holding, income, prices_, from_, to_, claim);
    const bool closes = holding.closed && *holding.closed <= to_;
    figures.from = std::max(from_, first);
    figures.to = closes ? std::max(*holding.closed, figures.from) : to_;
    figures.days = std::max(0, days_between(figures.from, closes ? *holding.closed : end_));
    figures.dilution = dilution_of(portfolio_, holding, values_);
    for (const MissingPrice& each : walked.missing) {
      add_missing(figures.missing, each.asset, each.first);
      add_missing(figures.missing, each.asset, each.last);
    }
    add_rates(figures, {.days = &walked.days,
                        .eve = first < from_,
                        .interest = earned.interest,
                        .recorded_interest = earned.recorded_interest,
                        .cost = cost_of(holding, income, to_, {})});
    add_to_total(holding, income, figures, earned, all_.add(holding, income, walked));
    holdings_.push_back(std::move(row));
  }

  Returns finish() {
    if (diluted_ > 0) total_.dilution = dilution_ / diluted_;
    if (!dilution_known_) total_.dilution.reset();
    add_rates(total_, {.days = &all_.days(),
                       .eve = true,
                       .interest = earned_.interest,
                       .recorded_interest = earned_.recorded_interest,
                       .cost = cost_});
    if (total_.gain && total_.time_weighted_note.empty() && total_.unpriced == 0 && total_.promised)
      total_.missing.clear();  // of receipts that are counted at their source
    std::ranges::sort(holdings_, {}, [](const HoldingReturns& each) { return each.holding; });
    return {prices_.currency(), std::move(total_), std::move(holdings_)};
  }

 private:
  void add_to_total(const Holding& holding, const HoldingIncome& income, const ReturnFigures& figures,
                    const Earned& earned, double earning) {
    total_.recorded += figures.recorded;
    total_.estimated += figures.estimated;
    total_.costs += figures.costs;
    total_.unpriced += figures.unpriced;
    earned_.interest += earned.interest;
    earned_.recorded_interest += earned.recorded_interest;
    for (const MissingPrice& each : figures.missing) {
      add_missing(total_.missing, each.asset, each.first);
      add_missing(total_.missing, each.asset, each.last);
    }
    const Holding* source = holding.funded_by ? portfolio_.holding(*holding.funded_by) : nullptr;
    const bool counted_below = source && source->opened <= to_ && !(source->closed && *source->closed <= to_);
    const auto cost = cost_of(holding, income, to_, counted_below ? all_.claim(holding.id) : std::nullopt);
    if (!cost)
      cost_.reset();
    else if (cost_)
      *cost_ += *cost;
    if (earning <= 0) return;
    if (!figures.dilution) dilution_known_ = false;
    dilution_ += earning * figures.dilution.value_or(0);
    diluted_ += earning;
  }

  const Portfolio& portfolio_;
  const PriceBook& prices_;
  const std::vector<HoldingValue>& values_;
  Date from_;
  Date to_;
  Date end_;  // the first day that counts no more
  PortfolioDays all_;
  ReturnFigures total_;
  std::vector<HoldingReturns> holdings_;
  Earned earned_;
  std::optional<Decimal> cost_ = Decimal::zero();
  double dilution_ = 0;  // weighted
  double diluted_ = 0;   // the weights
  bool dilution_known_ = true;
};

std::optional<Date> earliest(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, Date as_of) {
  std::optional<Date> first;
  for (const HoldingIncome& each : income) {
    const Holding* holding = portfolio.holding(each.holding);
    if (!holding || holding->opened > as_of) continue;
    const Date day = first_day(*holding, each);
    if (!first || day < *first) first = day;
  }
  return first;
}

}  // namespace

Result<Returns> returns(const Portfolio& portfolio, const PriceBook& prices, const std::vector<HoldingIncome>& income,
                        const std::vector<HoldingValue>& values, const ReturnQuery& query,
                        const std::stop_token& stop) try {
  if (query.holding) {
    std::vector<HoldingIncome> only;
    for (const HoldingIncome& each : income)
      if (each.holding == *query.holding) only.push_back(each);
    TIDEMILL_TRY(one, returns(portfolio, prices, only, values, {.from = query.from, .to = query.to}, stop));
    if (!one.holdings.empty()) one.total = one.holdings.front().figures;
    return std::move(one);
  }
  const Date as_of = prices.as_of();
  const Date to = std::min(query.to.value_or(as_of), as_of);
  const Date from = query.from.value_or(earliest(portfolio, income, as_of).value_or(to));
  if (query.from && from > as_of)
    return fail(ErrorCode::bad_input, "period", to_string(from) + " is still to come",
                "choose a first day that is past");
  if (from > to)
    return fail(ErrorCode::bad_input, "period", "it would begin on " + to_string(from) + " and end on " + to_string(to),
                "choose a later last day");
  Returning all(portfolio, prices, income, values, from, to);
  for (const HoldingIncome* each : PortfolioDays::in_order(portfolio, income)) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "returns", "were stopped");
    const Holding* holding = portfolio.holding(each->holding);
    if (holding && holding->opened <= as_of) all.add(*each);
  }
  return all.finish();
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "returns", "a sum is beyond 1.7e20", "look for an amount that is far too large");
}

Result<Returns> returns(const Analysis& analysis, const ReturnQuery& query, const std::stop_token& stop) {
  return returns(*analysis.portfolio, *analysis.prices, analysis.income, analysis.values, query, stop);
}

}  // namespace tidemill
