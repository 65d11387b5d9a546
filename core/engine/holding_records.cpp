// The half of HoldingWalk that reads what was recorded.
#include <algorithm>

#include "core/engine/holding_walk.h"
#include "core/engine/recurring.h"

namespace tidemill {

void HoldingWalk::collect() {
  const std::vector<EntryFact> recurring = recurring_entries(portfolio_, holding_.id, as_of_);
  auto next = recurring.begin();
  const auto take_recurring_before = [&](Instant at) {
    for (; next != recurring.end() && next->at < at; ++next) take_entry(*next, date_of(next->at));
  };
  portfolio_.entries(holding_.id).each([&](const EntryFact& entry) {
    if (entry.type == EntryType::balance && date_of(entry.at) <= as_of_) snapshots_.insert(entry.asset);
  });
  bool more = true;
  portfolio_.entries(holding_.id).each([&](const EntryFact& entry) {
    if (!more) return;
    const Date day = date_of(entry.at);
    if (day > as_of_) {
      more = false;
      return;
    }
    take_recurring_before(entry.at);
    take_entry(entry, day);
  });
  take_recurring_before(as_of_ + std::chrono::days{1});
  period_ = 0;
}

void HoldingWalk::take_entry(const EntryFact& entry, Date day) {
  const bool incoming = entry.holding != holding_.id;  // a transfer from another holding
  switch (entry.type) {
    case EntryType::opening:
    case EntryType::deposit:
    case EntryType::withdrawal:
      take_capital(entry, day, entry.type != EntryType::withdrawal);
      break;
    case EntryType::transfer:
      take_capital(entry, day, incoming);
      break;
    case EntryType::trade:
      flows_.push_back({.day = day, .asset = entry.asset, .amount = -entry.quantity});
      if (entry.counter_asset && entry.counter_quantity)
        flows_.push_back({.day = day, .asset = *entry.counter_asset, .amount = *entry.counter_quantity});
      break;
    case EntryType::balance:
      flows_.push_back(
          {.day = day, .asset = entry.asset, .amount = entry.quantity, .snapshot_entry = entry.id.value()});
      if (const TermsPeriod* terms = period(day))
        if (const AccrualRule* rule = first_income_in(*terms, entry.asset)) {
          auto& payments = payments_[StreamKey(*rule)];
          const bool first = payments.empty() && !entry.covers_from;
          payments.push_back({day, first ? std::optional(holding_.opened) : entry.covers_from});
        }
      break;
    case EntryType::reward:
    case EntryType::interest:
    case EntryType::fee_income:
    case EntryType::incentive:
    case EntryType::other_income:
    case EntryType::slash:
    case EntryType::cost:
      take_income(entry, day);
      break;
  }
}

void HoldingWalk::take_capital(const EntryFact& entry, Date day, bool incoming) {
  const Decimal amount = incoming ? entry.quantity : -entry.quantity;
  flows_.push_back({.day = day, .asset = entry.asset, .amount = amount, .capital = true});
  deposited_[entry.asset] += amount;
  const auto value = entry_cost(entry, day);
  CapitalFlow flow{.day = day, .asset = entry.asset, .quantity = amount, .value = value};
  if (value && !incoming) flow.value = -*value;
  if (entry.type == EntryType::transfer) flow.other = incoming ? std::optional(entry.holding) : entry.counter_holding;
  result_.flows.push_back(flow);
  auto& of_asset = deposited_cost_.try_emplace(entry.asset, Decimal::zero()).first->second;
  for (std::optional<Decimal>* cost : {&cost_basis_, &of_asset}) {
    if (!value)
      cost->reset();
    else if (*cost)
      **cost += incoming ? *value : -*value;
  }
}

/// What capital was worth when it came or went: at the entry price that was typed for a pool, else as stored or at the
/// day's price.
std::optional<Decimal> HoldingWalk::entry_cost(const EntryFact& entry, Date day) {
  const TermsPeriod* terms = entry.type == EntryType::opening ? period(day) : nullptr;
  if (terms && terms->position.pool) {
    const PoolShape& shape = *terms->position.pool;
    const auto price = entry.asset == shape.first    ? shape.entry_price1
                       : entry.asset == shape.second ? shape.entry_price2
                                                     : std::nullopt;
    const auto value = price ? multiply(entry.quantity, *price) : fail(ErrorCode::not_found, "", "");
    if (value) return *value;
  }
  return stored_value(entry, day);
}

bool HoldingWalk::retained_by_default(const EntryFact& entry, Date day) {
  if (entry.type == EntryType::slash) return true;  // a penalty comes out of the stake
  if (entry.type == EntryType::cost) return false;
  if (snapshots_.contains(entry.asset)) return true;  // the next snapshot shows it; it must not count twice
  if (entry.asset != holding_.asset) return false;
  const TermsPeriod* terms = period(day);
  return terms && terms->view.compounding() != Compounding::none;
}

void HoldingWalk::take_income(const EntryFact& entry, Date day) {
  const bool negative = entry.type == EntryType::slash || entry.type == EntryType::cost;
  const Decimal quantity = negative ? -entry.quantity : entry.quantity;
  const bool retained = entry.retained.value_or(retained_by_default(entry, day));
  if (retained) flows_.push_back({.day = day, .asset = entry.asset, .amount = quantity});
  if (entry.type != EntryType::slash)
    payments_[StreamKey(entry.type, entry.asset, entry.category)].push_back(
        {day, entry.covers_from, result_.items.size()});
  IncomeItem income = item(day, entry.type, entry.asset, quantity);
  income.state = entry.state;
  income.recorded = true;
  income.retained = retained;
  income.entry = entry.id.value();
  income.emission = entry.type == EntryType::incentive;
  income.category = entry.category;
  if (entry.value) {
    income.value_frozen = true;
    if (const auto value = stored_value(entry, day)) income.value = negative ? -*value : *value;
    income.price_of = day;
  } else {
    value_at_price(income);
  }
  result_.items.push_back(income);
}

/// The value kept with an entry, in the base currency of its day; else its quantity at the day's price; else unknown.
std::optional<Decimal> HoldingWalk::stored_value(const EntryFact& entry, Date day) const {
  if (entry.value) {
    if (entry.currency == prices_.currency()) return entry.value;
    const auto rate = prices_.exchange_rate(entry.currency, day);
    const auto converted = rate ? multiply(*entry.value, rate->price) : fail(ErrorCode::not_found, "", "");
    return converted ? std::optional(*converted) : std::nullopt;
  }
  const auto price = prices_.price(entry.asset, day);
  const auto value = price ? multiply(entry.quantity, price->price) : fail(ErrorCode::not_found, "", "");
  return value ? std::optional(*value) : std::nullopt;
}

}  // namespace tidemill
