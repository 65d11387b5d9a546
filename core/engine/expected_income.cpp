#include "core/engine/expected_income.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/engine/holding_terms.h"
#include "core/engine/income_coverage.h"

namespace tidemill {
namespace {

/// The `step`-th day after the first one on which earnings join the balance.
Date join_day(Date opened, Compounding compounding, int step) {
  switch (compounding) {
    case Compounding::none:
      break;
    case Compounding::daily:
    case Compounding::continuous:
      return opened + std::chrono::days{step};
    case Compounding::weekly:
      return opened + std::chrono::days{7 * step};
    case Compounding::monthly:
      return add_months(opened, step);
    case Compounding::yearly:
      return add_months(opened, 12 * step);
  }
  return Date::max();
}

/// The first step whose day lies after `day`.
int step_after(Date opened, Compounding compounding, Date day) {
  if (compounding == Compounding::none || day < opened) return 1;
  const int passed = days_between(opened, day);
  int step = 1;
  if (compounding == Compounding::daily || compounding == Compounding::continuous) step = passed;
  if (compounding == Compounding::weekly) step = passed / 7;
  if (compounding == Compounding::monthly) step = passed / 31;
  if (compounding == Compounding::yearly) step = passed / 366;
  step = std::max(step, 1);
  while (join_day(opened, compounding, step) <= day) ++step;
  return step;
}

/// A rule with its numbers at hand, and where its decay and its calendar period stand.
struct RunningRule {
  const AccrualRule* rule;
  double rate = 0;        // a year after commission, before decay; per_period: the amount
  double left = 1;        // of the rate, after decay
  double left_a_day = 1;  // factor by which `left` falls from day to day
  Date period_end{};
  double period_days = 1;

  RunningRule(const AccrualRule& from, Date day) : rule(&from) {
    rate = from.rate.to_double() * from.keep.to_double();
    if (from.yearly_decay.is_zero()) return;
    const double yearly = std::max(0.0, 1 - from.yearly_decay.to_double());
    left_a_day = std::pow(yearly, 1.0 / 365);
    left = std::pow(left_a_day, std::max(0, days_between(from.decay_from, day)));
  }
};

/// Walks one holding day by day from the as-of date, as HoldingWalk does up to it, in doubles. `run` once.
class FutureWalk {
 public:
  FutureWalk(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far, const PriceBook& prices,
             Date as_of, bool emissions, const RateFactors& factors)
      : portfolio_(portfolio),
        holding_(holding),
        so_far_(so_far),
        prices_(prices),
        as_of_(as_of),
        emissions_(emissions),
        factors_(factors),
        periods_(terms_periods(portfolio, holding)) {
    for (const HoldingBalance& balance : so_far.balances) balances_[balance.asset] = balance.quantity.to_double();
    for (const HoldingBalance& pending : so_far.pending) earned_[pending.asset] = pending.quantity.to_double();
    if (so_far.loop) collateral_ = so_far.loop->collateral.to_double();
  }

  ExpectedIncome run(int months, bool reinvest) {
    ExpectedIncome result;
    if (periods_.empty()) return result;
    months_ = static_cast<std::size_t>(months);
    reinvest_ = reinvest;
    period_ = today_ = period_on(periods_, as_of_);
    start_terms(as_of_);
    Date day = as_of_;
    for (std::size_t month = 0; month < months_; ++month) {
      const Date end = add_months(as_of_, static_cast<int>(month) + 1);
      for (; day < end; day += std::chrono::days{1}) {
        if (holding_.closed && day >= *holding_.closed) break;
        if (day < holding_.opened) continue;
        move_to(day);
        for (RunningRule& running : rules_) earn(running, day, month);
      }
      put_back(month_value_);
      month_value_ = 0;
      for (const auto& [asset, amount] : balances_) {
        auto& ends = ends_[asset];
        if (ends.empty()) ends.assign(months_, 0.0);
        const auto pending = earned_.find(asset);
        ends[month] = amount + (pending == earned_.end() ? 0.0 : pending->second);
      }
    }
    for (auto& [asset, units] : units_) result.streams.push_back({asset, std::move(units)});
    for (auto& [asset, units] : ends_) result.balances.push_back({asset, std::move(units)});
    result.left_out.assign(left_out_.begin(), left_out_.end());
    return result;
  }

 private:
  void start_terms(Date day) {
    const TermsPeriod& period = periods_[period_];
    rules_.clear();
    for (const AccrualRule& rule : period.rules)
      if (rule.type != EntryType::cost && !rule.rate.is_zero() && (emissions_ || !rule.emission) && priced(rule))
        rules_.emplace_back(rule, day);
    if (period_ == today_)
      for (RunningRule& running : rules_)
        if (const auto factor = factors_.find(StreamKey(*running.rule)); factor != factors_.end())
          running.rate *= factor->second;
    compounding_ = period.view.compounding();
    step_ = step_after(holding_.opened, compounding_, day);
    next_join_ = join_day(holding_.opened, compounding_, step_);
  }

  /// Days on which a stretch of unchanged balance begins: changes of terms, and the days on which earnings join.
  void move_to(Date day) {
    if (period_ + 1 < periods_.size() && periods_[period_ + 1].from <= day) {
      join();
      ++period_;
      start_terms(day);
    } else if (day >= next_join_) {
      join();
      next_join_ = join_day(holding_.opened, compounding_, ++step_);
    }
  }

  void join() {
    for (auto& [asset, amount] : earned_) balances_[asset] += amount;
    earned_.clear();
  }

  void earn(RunningRule& running, Date day, std::size_t month) {
    const AccrualRule& rule = *running.rule;
    const double left = running.left;
    running.left *= running.left_a_day;
    if (rule.until && day >= *rule.until) return;
    const double share = running.rate * left / 365;
    switch (rule.basis) {
      case AccrualBasis::balance: {
        const double base = std::max(0.0, balances_[rule.measured_in]);
        const double earned =
            rule.compounding == Compounding::continuous ? base * std::expm1(running.rate * left / 365) : base * share;
        add(rule, rule.paid_in, month, earned);
        if (rule.compounding != Compounding::none) earned_[rule.paid_in] += earned;
        break;
      }
      case AccrualBasis::balance_in:
        add(rule, rule.measured_in, month, std::max(0.0, balances_[rule.measured_in]) * share);
        break;
      case AccrualBasis::collateral:
        add(rule, rule.measured_in, month, std::max(0.0, collateral_) * share);
        break;
      case AccrualBasis::debt:  // costs are no income
        break;
      case AccrualBasis::fixed_amount:
        add(rule, rule.measured_in, month, std::max(0.0, rule.amount.to_double()) * share);
        break;
      case AccrualBasis::pool_share:
        add(rule, rule.paid_in, month, std::max(0.0, balances_[rule.paid_in]) * share);
        break;
      case AccrualBasis::pool_value:
        for (const AssetId side : {rule.measured_in, rule.other_asset})
          add(rule, side, month, std::max(0.0, balances_[side]) * share);
        break;
      case AccrualBasis::per_period:
        if (day >= running.period_end) {
          const Date start = period_start(day, rule.period);
          running.period_end = next_period(start, rule.period);
          running.period_days = days_between(start, running.period_end);
        }
        add(rule, rule.paid_in, month, running.rate / running.period_days);
        break;
    }
  }

  void add(const AccrualRule& rule, AssetId asset, std::size_t month, double units) {
    if (units == 0) return;
    if (rule.type == EntryType::slash) units = -units;
    auto& months = units_[asset];
    if (months.empty()) months.assign(months_, 0.0);
    months[month] += units;
    if (reinvest_ && rule.compounding == Compounding::none) month_value_ += units * price(asset);
  }

  /// Buys more of what the holding is made of, at today's prices.
  void put_back(double value) {
    double worth = 0;
    for (const auto& [asset, amount] : balances_)
      worth += (so_far_.loop ? amount : std::max(0.0, amount)) * price(asset);
    if (worth <= 0 || value <= 0) return;
    for (auto& [asset, amount] : balances_) amount *= 1 + value / worth;
    collateral_ *= 1 + value / worth;
  }

  /// Whether every price a rule needs is known; says so where it is not.
  bool priced(const AccrualRule& rule) {
    std::set<AssetId> needed{rule.paid_in};
    if (rule.basis == AccrualBasis::balance_in || rule.basis == AccrualBasis::fixed_amount ||
        rule.basis == AccrualBasis::collateral)
      needed.insert(rule.measured_in);
    if (rule.basis == AccrualBasis::pool_value) needed.insert({rule.measured_in, rule.other_asset});
    bool all = true;
    for (const AssetId asset : needed) {
      if (prices_.now(asset)) continue;
      all = false;
      const Asset* row = portfolio_.asset(asset);
      const std::string symbol = row ? row->symbol : "an asset that is gone";
      left_out_.insert("Income of “" + portfolio_.title(holding_) + "” that depends on " + symbol +
                       " is left out of the projection: " + symbol + " has no price. Enter one.");
    }
    return all;
  }

  double price(AssetId asset) const {
    const auto now = prices_.now(asset);
    return now ? now->price.to_double() : 0;
  }

  const Portfolio& portfolio_;
  const Holding& holding_;
  const HoldingIncome& so_far_;
  const PriceBook& prices_;
  Date as_of_;
  bool emissions_;
  const RateFactors& factors_;
  std::vector<TermsPeriod> periods_;
  std::size_t period_ = 0;
  std::size_t today_ = 0;  // the period of the as-of date
  std::vector<RunningRule> rules_;
  std::map<AssetId, double> balances_;
  double collateral_ = 0;             // of a loop
  std::map<AssetId, double> earned_;  // compounding, not yet in the balance
  std::map<AssetId, std::vector<double>> units_;
  std::map<AssetId, std::vector<double>> ends_;  // balances at the ends of months
  std::set<std::string> left_out_;
  Compounding compounding_ = Compounding::none;
  int step_ = 1;
  Date next_join_ = Date::max();
  double month_value_ = 0;  // of the running month, what does not compound by itself
  std::size_t months_ = 0;
  bool reinvest_ = false;
};

}  // namespace

ExpectedIncome expected_income(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far,
                               const PriceBook& prices, Date as_of, int months, bool reinvest, bool emissions,
                               const RateFactors& factors) {
  return FutureWalk(portfolio, holding, so_far, prices, as_of, emissions, factors).run(months, reinvest);
}

}  // namespace tidemill
