#include "core/engine/expected_costs.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

#include "core/engine/holding_terms.h"
#include "core/engine/income_coverage.h"
#include "core/engine/recurring.h"

namespace tidemill {
namespace {

class CostWalk {
 public:
  CostWalk(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far, const PriceBook& prices,
           Date as_of, int months)
      : portfolio_(portfolio), holding_(holding), so_far_(so_far), prices_(prices), as_of_(as_of) {
    costs_.months.assign(static_cast<std::size_t>(months), 0.0);
    for (int month = 0; month <= months; ++month) starts_.push_back(add_months(as_of, month));
    if (holding.closed) closed_ = *holding.closed;
  }

  ExpectedCosts run() {
    add_bills();
    add_terms();
    add_premiums();
    return std::move(costs_);
  }

 private:
  void add(Date day, double value) {
    if (day < as_of_ || day >= starts_.back() || day >= closed_) return;
    const auto after = std::ranges::upper_bound(starts_, day);
    costs_.months[static_cast<std::size_t>(after - starts_.begin()) - 1] += value;
  }

  /// Today's price; says so where there is none.
  std::optional<double> price(AssetId asset) {
    if (const auto now = prices_.now(asset)) return now->price.to_double();
    const Asset* row = portfolio_.asset(asset);
    const std::string symbol = row ? row->symbol : "an asset that is gone";
    std::string text = "Costs of “" + portfolio_.title(holding_) + "” in " + symbol +
                       " are left out of the projection: " + symbol + " has no price. Enter one.";
    if (std::ranges::find(costs_.left_out, text) == costs_.left_out.end()) costs_.left_out.push_back(std::move(text));
    return std::nullopt;
  }

  void add_bills() {
    for (const EntryFact& bill : recurring_entries(portfolio_, holding_.id, starts_.back())) {
      if (bill.type != EntryType::cost || bill.category == CostCategory::depreciation || date_of(bill.at) < as_of_)
        continue;
      billed_.insert(StreamKey(bill.type, bill.asset, bill.category));
      if (const auto each = price(bill.asset)) add(date_of(bill.at), bill.quantity.to_double() * *each);
    }
  }

  /// What a yearly rate is applied to, in `measured_in`.
  double base(const AccrualRule& rule) const {
    if (rule.basis == AccrualBasis::fixed_amount) return rule.amount.to_double();
    if (rule.basis == AccrualBasis::debt)
      return so_far_.loop && so_far_.loop->debt ? so_far_.loop->debt->to_double() : 0;
    if (rule.basis == AccrualBasis::collateral) return so_far_.loop ? so_far_.loop->collateral.to_double() : 0;
    for (const HoldingBalance& balance : so_far_.balances)
      if (balance.asset == rule.measured_in) return std::max(0.0, balance.quantity.to_double());
    return 0;
  }

  void add_terms() {
    const auto periods = terms_periods(portfolio_, holding_);
    for (std::size_t i = 0; i < periods.size(); ++i) {
      const Date from = i == 0 ? as_of_ : std::max(as_of_, periods[i].from);
      const Date to = i + 1 < periods.size() ? std::min(starts_.back(), periods[i + 1].from) : starts_.back();
      for (const AccrualRule& rule : periods[i].rules) {
        if (rule.type != EntryType::cost || rule.cost_category == CostCategory::depreciation || from >= to ||
            billed_.contains(StreamKey(rule)))
          continue;
        const bool period = rule.basis == AccrualBasis::per_period;
        const auto each = price(period ? rule.paid_in : rule.measured_in);
        if (!each) continue;
        const double a_year = period ? 0 : base(rule) * rule.rate.to_double() * *each;
        for (Date day = from; day < to; day += std::chrono::days{1}) {
          if (rule.until && day >= *rule.until) break;
          if (!period) {
            add(day, a_year / 365);
            continue;
          }
          const Date start = period_start(day, rule.period);
          add(day, rule.rate.to_double() * *each / days_between(start, next_period(start, rule.period)));
        }
      }
    }
  }

  void add_premiums() {
    for (const auto& [id, cover] : portfolio_.covers()) {
      const int length = days_between(cover->from, cover->until);
      if (cover->holding != holding_.id || length <= 0 || cover->premium.amount.sign() <= 0) continue;
      const Asset* currency = portfolio_.currency_asset(cover->premium.currency);
      if (currency && billed_.contains(StreamKey(EntryType::cost, currency->id, CostCategory::cover_premium))) continue;
      const auto rate = prices_.exchange_rate(cover->premium.currency, as_of_);
      if (!rate) continue;
      const double a_day = cover->premium.amount.to_double() * rate->price.to_double() / length;
      for (Date day = std::max(cover->from, as_of_); day < std::min(cover->until, starts_.back());
           day += std::chrono::days{1})
        add(day, a_day);
    }
  }

  const Portfolio& portfolio_;
  const Holding& holding_;
  const HoldingIncome& so_far_;
  const PriceBook& prices_;
  Date as_of_;
  Date closed_ = Date::max();
  std::vector<Date> starts_;  // of the months, and the day after the last
  std::set<StreamKey> billed_;
  ExpectedCosts costs_;
};

}  // namespace

double ExpectedCosts::total() const {
  return std::accumulate(months.begin(), months.end(), 0.0);
}

ExpectedCosts expected_costs(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& so_far,
                             const PriceBook& prices, Date as_of, int months) {
  return CostWalk(portfolio, holding, so_far, prices, as_of, months).run();
}

}  // namespace tidemill
