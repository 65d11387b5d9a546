#include "core/engine/return_days.h"

#include <algorithm>
#include <map>

#include "core/engine/holding_walk.h"

namespace tidemill {
namespace {

using Amounts = std::vector<std::pair<AssetId, Decimal>>;

void add(Amounts& amounts, AssetId asset, Decimal quantity) {
  const auto found = std::ranges::find(amounts, asset, &Amounts::value_type::first);
  if (found == amounts.end())
    amounts.emplace_back(asset, quantity);
  else
    found->second += quantity;
}

/// Fills the days of one holding as its walk comes by.
class DayBuilder {
 public:
  DayBuilder(const Holding& holding, const HoldingIncome& income, const PriceBook& prices, Date from, Date to,
             std::optional<AssetId> claim)
      : income_(income), prices_(prices), to_(to), closed_(holding.closed.value_or(Date::max())), claim_(claim) {
    result_.first = std::max(first_day(holding, income), from - std::chrono::days{1});
    if (result_.first > to) return;
    result_.days.resize(static_cast<std::size_t>(days_between(result_.first, to)) + 1);
    result_.all_of_claim.resize(result_.days.size());
  }

  /// The state before a day's flows (both days equal), or from a day on.
  void take(Date from, Date end, const HoldingState& state) {
    if (from > std::min(to_, closed_)) return;
    held_.clear();
    for (const auto& [asset, amount] : state.balances())
      if (!amount.is_zero()) held_.emplace_back(asset, amount);
    if (from == end) {
      joining_.clear();  // has joined by now
      if (ReturnDay* day = at(from)) begin(*day, worth(*day, state, from), from);
      return;
    }
    for (Date day = from; day < end && day <= to_ && day <= closed_; day += std::chrono::days{1})
      fill(day, day == from, state);
  }

  ReturnDays finish(const std::vector<IncomeItem>& by_terms) {
    for (const CapitalFlow& flow : income_.flows) take_flow(flow);
    for (const IncomeItem& item : income_.items) take_payment(item);
    for (const IncomeItem& item : by_terms) take_promise(item);
    return std::move(result_);
  }

 private:
  ReturnDay* at(Date day) {
    if (result_.days.empty() || day < result_.first || day > to_) return nullptr;
    return &result_.days[static_cast<std::size_t>(days_between(result_.first, day))];
  }

  void fill(Date on, bool first, const HoldingState& state) {
    ReturnDay* day = at(on);
    if (day) {
      day->principal = worth(*day, state, on);
      if (!first) begin(*day, day->principal, on);
      result_.all_of_claim[static_cast<std::size_t>(days_between(result_.first, on))] =
          claim_ && std::ranges::all_of(held_, [&](const auto& each) { return each.first == *claim_; });
    }
    pay_out(day, on);
    if (day) {
      day->accrued_after = worth(*day, accrued_, on);
      day->after = day->principal + worth(*day, joining_, on) + day->accrued_after;
    }
    earn(on);
    if (!day) return;
    day->accrued = worth(*day, accrued_, on);
    day->end = day->principal + worth(*day, joining_, on) + day->accrued;
    if (on != closed_) return;
    day->out += day->end;
    day->flow_unknown = day->worth_unknown;
    day->after = day->end = day->accrued_after = day->accrued = day->principal = Decimal::zero();
  }

  void begin(ReturnDay& day, Decimal held, Date on) {
    day.accrued_before = worth(day, accrued_, on);
    day.before = held + worth(day, joining_, on) + day.accrued_before;
  }

  /// What the terms pay out by this day is no longer waiting.
  void pay_out(ReturnDay* day, Date on) {
    while (!due_.empty() && due_.begin()->first <= on) {
      for (const auto& [asset, quantity] : due_.begin()->second) {
        add(accrued_, asset, -quantity);
        if (!day) continue;
        const bool known = !day->worth_unknown;
        day->paid += worth(*day, Amounts{{asset, quantity}}, on);
        if (known && day->worth_unknown) day->paid_unknown = true;
      }
      due_.erase(due_.begin());
    }
  }

  /// Takes up what is estimated for the day: it joins the balance later, or waits to be paid out.
  void earn(Date on) {
    for (; next_ < income_.items.size() && income_.items[next_].day <= on; ++next_) {
      const IncomeItem& item = income_.items[next_];
      if (item.recorded) continue;
      add(item.retained ? joining_ : accrued_, item.asset, item.quantity);
      if (!item.retained && item.paid) add(due_[*item.paid], item.asset, item.quantity);
    }
  }

  Decimal worth(ReturnDay& day, const Amounts& amounts, Date on) {
    Decimal total;
    for (const auto& [asset, amount] : amounts) {
      if (amount.is_zero()) continue;
      const auto price = prices_.price(asset, on);
      const auto value = price ? multiply(amount, price->price) : fail(ErrorCode::not_found, "", "");
      if (value) {
        total += *value;
        continue;
      }
      day.worth_unknown = true;
      add_missing(result_.missing, asset, on);
    }
    return total;
  }

  /// The balances at the prices of a day; a pool as it stands on its curve.
  Decimal worth(ReturnDay& day, const HoldingState& state, Date on) {
    if (state.loop() && !state.loop()->debt) {
      day.worth_unknown = true;
      add_missing(result_.missing, state.loop()->borrowed, on);
    }
    const auto& shape = state.pool_shape();
    const auto reserves = shape ? state.pool(prices_, on) : fail(ErrorCode::not_found, "", "");
    if (!reserves) return worth(day, held_, on);
    Amounts now;
    for (const auto& each : held_)
      if (each.first != shape->first && each.first != shape->second) now.push_back(each);
    now.emplace_back(shape->first, reserves->first);
    now.emplace_back(shape->second, reserves->second);
    return worth(day, now, on);
  }

  void take_flow(const CapitalFlow& flow) {
    ReturnDay* day = flow.day > closed_ ? nullptr : at(flow.day);
    if (!day) return;
    if (!flow.value) {
      day->flow_unknown = true;
      add_missing(result_.missing, flow.asset, flow.day);
    } else {
      (flow.value->is_negative() ? day->out : day->in) += flow.value->abs();
    }
  }

  /// Records that left the holding. After it was closed there is nothing they could join.
  void take_payment(const IncomeItem& item) {
    ReturnDay* day = item.recorded && (!item.retained || item.day > closed_) ? at(item.day) : nullptr;
    if (!day) return;
    if (!item.value) {
      day->paid_unknown = true;
      add_missing(result_.missing, item.asset, item.day);
    } else {
      day->paid += *item.value;
    }
  }

  void take_promise(const IncomeItem& item) {
    const bool counts = item.type != EntryType::cost || item.category == CostCategory::borrow_interest;
    ReturnDay* day = counts && !item.recorded ? at(item.day) : nullptr;
    if (!day) return;
    if (item.value)
      day->promised += *item.value;
    else
      day->promised_unknown = true;
  }

  ReturnDays result_;
  const HoldingIncome& income_;
  const PriceBook& prices_;
  Date to_;
  Date closed_;
  std::optional<AssetId> claim_;
  std::size_t next_ = 0;  // of the items
  Amounts held_;
  Amounts joining_;              // earned, joins the balance when it next compounds
  Amounts accrued_;              // earned, not paid out
  std::map<Date, Amounts> due_;  // of that, what the terms pay out on a day
};

}  // namespace

void add_missing(std::vector<MissingPrice>& missing, AssetId asset, Date day) {
  const auto found = std::ranges::find(missing, asset, &MissingPrice::asset);
  if (found == missing.end()) {
    missing.push_back({asset, day, day});
    return;
  }
  found->first = std::min(found->first, day);
  found->last = std::max(found->last, day);
}

const ReturnDay* ReturnDays::on(Date day) const {
  if (day < first || days_between(first, day) >= static_cast<int>(days.size())) return nullptr;
  return &days[static_cast<std::size_t>(days_between(first, day))];
}

Date first_day(const Holding& holding, const HoldingIncome& income) {
  Date first = holding.opened;
  if (!income.flows.empty()) first = std::min(first, income.flows.front().day);
  if (!income.items.empty()) first = std::min(first, income.items.front().day);
  return first;
}

ReturnDays return_days(const Portfolio& portfolio, const Holding& holding, const HoldingIncome& income,
                       const PriceBook& prices, Date from, Date to, std::optional<AssetId> claim) {
  DayBuilder builder(holding, income, prices, from, to, claim);
  HoldingWalk walk(portfolio, holding, prices, prices.as_of());
  walk.estimate_covered_days();
  walk.on_state([&](Date first, Date end, const HoldingState& state) { builder.take(first, end, state); });
  const HoldingIncome by_terms = walk.run();
  return builder.finish(by_terms.items);
}

}  // namespace tidemill
