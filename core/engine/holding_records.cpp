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
  result_.items.reserve(portfolio_.entries(holding_.id).size());
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

/// Opens the comparison of a stream's records with its terms: from the first payment that lies wholly within the last
/// twelve months and the terms of today.
void HoldingWalk::open_record(const StreamKey& stream, const std::vector<RecordedPayment>& payments) {
  Date from = std::max(holding_.opened, add_months(as_of_, -12));
  if (!periods_.empty())
    if (const std::size_t now = period_on(periods_, as_of_); now > 0) from = std::max(from, periods_[now].from);
  Date until = from;
  for (const RecordedPayment& payment : payments) {
    if (payment.day >= end_) continue;  // today's is not earned yet
    until = std::max(until, payment.day + std::chrono::days{1});
    if (payment.from < from) from = std::max(from, payment.day + std::chrono::days{1});
  }
  // How long the first payment took is a guess; one that is far shorter than the next gap is a wrong one.
  if (const RecordedPayment& first = payments.front(); payments.size() > 1 && !first.covers_from) {
    const int guessed = days_between(first.from, first.day) + 1;
    const int next = days_between(first.day, payments[1].day);
    if (4 * guessed < 3 * next) from = std::max(from, first.day + std::chrono::days{1});
  }
  if (from < until) records_.emplace(stream, StreamRecord{.stream = stream, .from = from, .until = until});
}

/// Adds what the terms promise for a day that a record covers.
void HoldingWalk::promise(StreamRecord& record, SegmentAccrual& accrual, Date day) {
  if (day < record.from || day >= record.until) return;
  const auto amount = accrual.on(day);
  if (amount && *amount)
    record.promised += **amount;
  else
    record.unknown = true;
}

void HoldingWalk::close_records() {
  for (const IncomeItem& item : result_.items) {
    if (!item.recorded || item.type == EntryType::cost || item.type == EntryType::slash) continue;
    const auto found = records_.find(StreamKey(item.type, item.asset));
    if (found != records_.end() && item.covers_from >= found->second.from && item.day < found->second.until)
      found->second.recorded += item.quantity;
  }
  for (auto& [stream, record] : records_) {
    for (const auto& [first, last] : coverage_.at(stream).stretches())
      record.days +=
          std::max(0, days_between(std::max(first, record.from), std::min(last + std::chrono::days{1}, record.until)));
    result_.records.push_back(record);
  }
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
