#include "core/engine/reward_check.h"

#include <algorithm>
#include <map>

#include "core/engine/holding_terms.h"
#include "core/engine/holding_walk.h"

namespace tidemill {
namespace {

struct Payment {
  Date day{};
  Date from{};
  Decimal quantity;
  std::int64_t entry = 0;
  bool says_from = false;  ///< somebody said what it covers
};

/// What a stream would have earned each day by its terms, as if nothing had been recorded; cumulated.
class Expected {
 public:
  void add(Date day, Decimal quantity) { days_.emplace_back(day, quantity); }
  Decimal between(Date from, Date to) const {
    Decimal sum;
    auto at = std::ranges::lower_bound(days_, from, {}, &std::pair<Date, Decimal>::first);
    for (; at != days_.end() && at->first <= to; ++at) sum += at->second;
    return sum;
  }

 private:
  std::vector<std::pair<Date, Decimal>> days_;
};

std::map<StreamKey, std::vector<Payment>> recorded_payments(const Portfolio& portfolio, const Holding& holding,
                                                            const std::vector<TermsPeriod>& periods, Date as_of) {
  std::map<StreamKey, std::vector<Payment>> payments;
  portfolio.entries(holding.id).each([&](const EntryFact& entry) {
    const Date day = date_of(entry.at);
    if (day > as_of || !is_income(entry.type) || entry.type == EntryType::slash) return;
    const StreamKey stream(entry.type, entry.asset);
    auto& list = payments[stream];
    if (!list.empty() && list.back().day == day && !entry.covers_from) {
      list.back().quantity += entry.quantity;
      return;
    }
    Payment payment{.day = day, .from = {}, .quantity = entry.quantity, .entry = entry.id.value()};
    payment.says_from = entry.covers_from.has_value();
    payment.from = entry.covers_from ? *entry.covers_from
                   : list.empty()    ? first_covered_day(&periods[period_on(periods, day)], stream, day)
                                     : list.back().day + std::chrono::days{1};
    payment.from = std::max(payment.from, holding.opened);
    list.push_back(payment);
  });
  return payments;
}

/// Days from one payment to the next, as they usually are.
int usual_step(const std::vector<Payment>& payments, const TermsPeriod& terms, StreamKey stream) {
  if (payments.size() < 3) {
    const Date day = payments.back().day;
    return days_between(first_covered_day(&terms, stream, day), day) + 1;
  }
  std::vector<int> steps;
  for (std::size_t i = 1; i < payments.size(); ++i) steps.push_back(days_between(payments[i - 1].day, payments[i].day));
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  return std::max(1, *middle);
}

bool pays(const TermsPeriod& terms, StreamKey stream) {
  return std::ranges::any_of(terms.rules, [&](const AccrualRule& rule) { return StreamKey(rule) == stream; });
}

void check_stream(const Holding& holding, StreamKey stream, const std::vector<Payment>& payments,
                  const Expected& expected, int step, Date as_of, std::vector<RewardFinding>& findings) {
  const auto finding = [&](RewardFinding::Kind kind, Date from, Date to, Decimal recorded, std::int64_t entry) {
    findings.push_back(
        {kind, holding.id, stream.type, stream.asset, from, to, expected.between(from, to), recorded, entry});
  };
  for (std::size_t i = 0; i < payments.size(); ++i) {
    const Payment& payment = payments[i];
    Date from = payment.from;
    if (i > 0) {
      const Date unpaid = payments[i - 1].day + std::chrono::days{1};
      // A long gap: a payment for its last step only, unless it makes up for all of it.
      const bool gap = 2 * days_between(payments[i - 1].day, payment.day) > 3 * step;
      const Decimal whole = expected.between(unpaid, payment.day);
      const bool makes_up = payment.quantity >= product_over({whole}, 9, 10).value_or(whole);
      if (gap && payment.says_from && payment.from > unpaid) {
        finding(RewardFinding::Kind::missing, unpaid, payment.from - std::chrono::days{1}, Decimal::zero(), 0);
      } else if (gap && !payment.says_from && !makes_up) {
        from = payment.day - std::chrono::days{step - 1};
        finding(RewardFinding::Kind::missing, unpaid, from - std::chrono::days{1}, Decimal::zero(), 0);
      }
    }
    const Decimal due = expected.between(from, payment.day);
    if (payment.quantity < product_over({due}, 9, 10).value_or(due))
      finding(RewardFinding::Kind::shorter, from, payment.day, payment.quantity, payment.entry);
  }
  const Date end = holding.closed ? std::min(*holding.closed, as_of) : as_of;
  Date due = payments.back().day + std::chrono::days{step};
  const auto overdue = [&](Date day) { return day + std::chrono::days{2 + step / 2} < end; };
  if (!overdue(due)) return;
  while (overdue(due + std::chrono::days{step})) due += std::chrono::days{step};  // all that should have come by now
  const Date from = payments.back().day + std::chrono::days{1};
  if (!expected.between(from, end - std::chrono::days{1}).is_zero())
    finding(RewardFinding::Kind::late, from, due, Decimal::zero(), 0);
}

}  // namespace

std::vector<RewardFinding> check_rewards(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices,
                                         Date as_of) try {
  std::vector<RewardFinding> findings;
  const auto periods = terms_periods(portfolio, holding);
  if (periods.empty()) return findings;
  const auto payments = recorded_payments(portfolio, holding, periods, as_of);
  if (payments.empty()) return findings;
  std::map<StreamKey, Expected> expected;
  HoldingWalk walk(portfolio, holding, prices, as_of);
  walk.estimate_covered_days();
  for (const IncomeItem& item : walk.run().items)
    if (!item.recorded && item.type != EntryType::cost)
      expected[StreamKey(item.type, item.asset)].add(item.day, item.quantity);
  for (const auto& [stream, list] : payments) {
    const TermsPeriod& terms = periods[period_on(periods, list.back().day)];
    if (!pays(terms, stream)) continue;
    check_stream(holding, stream, list, expected[stream], usual_step(list, terms, stream), as_of, findings);
  }
  std::ranges::stable_sort(findings, {}, &RewardFinding::from);
  return findings;
} catch (const DecimalOverflow&) {
  return {};
}

}  // namespace tidemill
