#include "core/engine/holding_walk.h"

#include <algorithm>
#include <set>

namespace tidemill {

using std::chrono::days;

HoldingWalk::HoldingWalk(const Portfolio& portfolio, const Holding& holding, const PriceBook& prices, Date as_of)
    : portfolio_(portfolio),
      holding_(holding),
      prices_(prices),
      as_of_(as_of),
      end_(holding.closed ? std::min(*holding.closed, as_of) : as_of),
      periods_(terms_periods(portfolio, holding)) {
  result_.holding = holding.id;
}

HoldingIncome HoldingWalk::run() {
  collect();
  cover_streams();
  const std::vector<Date> starts = boundaries();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    join_earned();
    apply_flows(starts[i]);
    if (i + 1 < starts.size()) estimate(starts[i], starts[i + 1]);
  }
  join_earned();
  finish();
  return std::move(result_);
}

const TermsPeriod* HoldingWalk::period(Date day) {
  if (periods_.empty()) return nullptr;
  if (day < periods_[period_].from) period_ = 0;
  while (period_ + 1 < periods_.size() && periods_[period_ + 1].from <= day) ++period_;
  return &periods_[period_];
}

std::optional<std::pair<AssetId, AssetId>> HoldingWalk::pool() const {
  for (const TermsPeriod& period : periods_)
    for (const AccrualRule& rule : period.rules)
      if (rule.basis == AccrualBasis::pool_share) return std::pair{rule.measured_in, rule.other_asset};
  return std::nullopt;
}

void HoldingWalk::cover_streams() {
  for (auto& [key, payments] : payments_) {
    std::stable_sort(payments.begin(), payments.end(),
                     [](const RecordedPayment& a, const RecordedPayment& b) { return a.day < b.day; });
    const Date day = payments.front().day;
    Compounding compounding = Compounding::none;
    std::optional<Period> spread;
    if (const TermsPeriod* terms = period(day)) {
      compounding = terms->view.compounding();
      for (const AccrualRule& rule : terms->rules)
        if (rule.basis == AccrualBasis::per_period && StreamKey{rule.type, rule.paid_in} == key) spread = rule.period;
    }
    coverage_.emplace(key, Coverage(payments, first_covered_day(day, compounding, spread)));
  }
}

/// Days on which a stretch of unchanged balance and terms begins: the first day, flows, changes of terms, and the days
/// on which what was earned joins the balance.
std::vector<Date> HoldingWalk::boundaries() const {
  std::set<Date> starts{holding_.opened, std::max(end_, holding_.opened)};
  for (const Flow& flow : flows_) starts.insert(flow.day);
  for (std::size_t i = 0; i < periods_.size(); ++i) {
    const Date from = i == 0 ? holding_.opened : periods_[i].from;
    const Date to = i + 1 < periods_.size() ? periods_[i + 1].from : end_;
    if (from > holding_.opened && from < end_) starts.insert(from);
    const Compounding compounding = periods_[i].view.compounding();
    if (compounding == Compounding::none) continue;
    // Counted from the first day of the holding, whatever the terms did since.
    for (int step = 1;; ++step) {
      Date day = holding_.opened;
      switch (compounding) {
        case Compounding::none:
          break;
        case Compounding::daily:
        case Compounding::continuous:
          day += std::chrono::days{step};
          break;
        case Compounding::weekly:
          day += std::chrono::days{7 * step};
          break;
        case Compounding::monthly:
          day = add_months(day, step);
          break;
        case Compounding::yearly:
          day = add_months(day, 12 * step);
          break;
      }
      if (day >= to || day >= end_) break;
      if (day >= from) starts.insert(day);
    }
  }
  return {starts.begin(), starts.end()};
}

void HoldingWalk::join_earned() {
  for (auto& [asset, amount] : earned_) state_.add(asset, amount);
  earned_.clear();
}

void HoldingWalk::apply_flows(Date day) {
  if (next_flow_ >= flows_.size() || flows_[next_flow_].day > day) return;
  if (const auto pair = pool())
    if (const auto settled = state_.settle_pool(pair->first, pair->second, prices_, day); !settled)
      add_problem(settled.error().message());
  while (next_flow_ < flows_.size() && flows_[next_flow_].day <= day) {
    const Flow& flow = flows_[next_flow_++];
    if (flow.snapshot_entry != 0)
      apply_snapshot(flow);
    else
      state_.add(flow.asset, flow.amount);
  }
}

/// A snapshot of the balance: what it shows beyond flows and retained payments was earned since the snapshot before it.
void HoldingWalk::apply_snapshot(const Flow& flow) {
  const Decimal difference = flow.amount - state_.balance(flow.asset);
  state_.set(flow.asset, flow.amount);
  EntryType type = EntryType::other_income;
  if (const TermsPeriod* terms = period(flow.day))
    for (const AccrualRule& rule : terms->rules)
      if (rule.type != EntryType::cost && rule.paid_in == flow.asset) {
        type = rule.type;
        break;
      }
  IncomeItem income = item(flow.day, type, flow.asset, difference);
  income.recorded = true;
  income.entry = flow.snapshot_entry;
  value_at_price(income);
  result_.items.push_back(income);
}

void HoldingWalk::estimate(Date from, Date to) {
  const TermsPeriod* terms = period(from);
  if (!terms || to <= holding_.opened) return;
  for (const AccrualRule& rule : terms->rules) estimate_rule(rule, from, std::min(to, end_));
}

void HoldingWalk::estimate_rule(const AccrualRule& rule, Date from, Date to) {
  const auto found = coverage_.find(StreamKey{rule.type, rule.paid_in});
  const Coverage* coverage = found == coverage_.end() ? nullptr : &found->second;
  const bool cost = rule.type == EntryType::cost;
  SegmentAccrual accrual(rule, state_, prices_, from);
  for (Date day = from; day < to; day += days{1}) {
    if (coverage && coverage->covers(day)) continue;
    const auto amount = accrual.on(day);
    if (!amount) {
      add_problem(amount.error().message());
      return;
    }
    if (*amount && (*amount)->is_zero()) continue;
    IncomeItem estimate = item(day, rule.type, rule.paid_in, Decimal::zero());
    estimate.emission = rule.emission;
    estimate.rate = rule.rate;
    if (*amount) {
      estimate.quantity = cost ? -**amount : **amount;
      value_at_price(estimate);
      if (rule.compounding != Compounding::none && !cost) earned_[rule.paid_in] += **amount;
    }
    result_.items.push_back(estimate);
  }
}

IncomeItem HoldingWalk::item(Date day, EntryType type, AssetId asset, Decimal quantity) const {
  IncomeItem income;
  income.day = day;
  income.holding = holding_.id;
  income.asset = asset;
  income.type = type;
  income.quantity = quantity;
  return income;
}

void HoldingWalk::value_at_price(IncomeItem& income) const {
  const auto price = prices_.price(income.asset, income.day);
  if (!price) return;
  if (const auto value = multiply(income.quantity, price->price)) income.value = *value;
  income.origin = price->origin;
  income.price_of = price->of;
}

void HoldingWalk::add_problem(std::string text) {
  const auto same = [&](const Problem& problem) { return problem.text == text; };
  if (std::none_of(result_.problems.begin(), result_.problems.end(), same))
    result_.problems.push_back({holding_.id, std::move(text)});
}

void HoldingWalk::finish() {
  if (const auto pair = pool())
    if (const auto settled = state_.settle_pool(pair->first, pair->second, prices_, as_of_); !settled)
      add_problem(settled.error().message());
  for (const auto& [asset, amount] : state_.balances())
    if (!amount.is_zero()) result_.balances.push_back({asset, amount});
  for (const auto& [asset, amount] : deposited_)
    if (!amount.is_zero()) result_.deposited.push_back({asset, amount});
  result_.cost_basis = cost_basis_;
  std::stable_sort(result_.items.begin(), result_.items.end(),
                   [](const IncomeItem& a, const IncomeItem& b) { return a.day < b.day; });
}

}  // namespace tidemill
