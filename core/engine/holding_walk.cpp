#include "core/engine/holding_walk.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace tidemill {

namespace {

// Stable. Days are few and items many, so counting beats comparing, and each item moves once.
void order_by_day(std::vector<IncomeItem>& items) {
  if (std::ranges::is_sorted(items, {}, &IncomeItem::day)) return;
  const auto [first, last] = std::ranges::minmax_element(items, {}, &IncomeItem::day);
  const Date start = first->day;
  std::vector<std::size_t> place(static_cast<std::size_t>(days_between(start, last->day)) + 2);
  const auto slot = [&](const IncomeItem& item) { return static_cast<std::size_t>(days_between(start, item.day)); };
  for (const IncomeItem& item : items) ++place[slot(item) + 1];
  std::partial_sum(place.begin(), place.end(), place.begin());
  std::vector<IncomeItem> ordered(items.size());
  for (const IncomeItem& item : items) ordered[place[slot(item)]++] = item;
  items = std::move(ordered);
}

}  // namespace

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
    begin(starts[i]);
    const bool last = i + 1 == starts.size();
    visit_state(starts[i], last ? starts[i] + std::chrono::days{1} : starts[i + 1]);
    if (last) break;
    if (balance_visitor_) balance_visitor_(starts[i], starts[i + 1], state_.balance(holding_.asset));
    estimate(starts[i], starts[i + 1]);
    if (pool_visitor_) visit_pool(starts[i], starts[i + 1]);
  }
  finish();
  return std::move(result_);
}

const TermsPeriod* HoldingWalk::period(Date day) {
  if (periods_.empty()) return nullptr;
  if (day < periods_[period_].from) period_ = 0;
  while (period_ + 1 < periods_.size() && periods_[period_ + 1].from <= day) ++period_;
  return &periods_[period_];
}

void HoldingWalk::cover_streams() {
  for (auto& [key, payments] : payments_) {
    std::stable_sort(payments.begin(), payments.end(),
                     [](const RecordedPayment& a, const RecordedPayment& b) { return a.day < b.day; });
    const Date first = first_covered_day(period(payments.front().day), key, payments.front().day);
    Date next = first;
    for (RecordedPayment& payment : payments) {
      payment.from = std::max(std::min(payment.covers_from.value_or(next), payment.day), holding_.opened);
      if (payment.item) result_.items[*payment.item].covers_from = payment.from;
      next = payment.day + std::chrono::days{1};
    }
    coverage_.emplace(key, Coverage(payments, first));
    if (key.type != EntryType::cost) open_record(key, payments);
  }
}

/// Days on which a stretch of unchanged balance and terms begins: the first day, flows, changes of terms, and the days
/// on which what was earned joins the balance.
std::vector<Date> HoldingWalk::boundaries() {
  std::set<Date> starts{holding_.opened, std::max(end_, holding_.opened)};
  for (const Flow& flow : flows_) starts.insert(flow.day);
  joins_at_end_ = end_ < as_of_ || std::ranges::any_of(flows_, [&](const Flow& flow) { return flow.day >= end_; }) ||
                  std::ranges::any_of(periods_, [&](const TermsPeriod& terms) { return terms.from == end_; });
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
      if (day == end_) joins_at_end_ = true;
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

/// Brings the balances to a day on which something changes: what was earned joins, a pool is settled on its old curve,
/// new terms take hold, and flows come and go.
void HoldingWalk::begin(Date day) {
  if (day < end_ || joins_at_end_) join_earned();
  visit_state(day, day);
  const TermsPeriod* terms = period(day);
  const bool flows = next_flow_ < flows_.size() && flows_[next_flow_].day <= day;
  const bool reshaped = terms && terms != shaped_by_;
  const bool pool_changes = reshaped && terms->position.pool != state_.pool_shape();
  if (flows || pool_changes) note(state_.settle_pool(prices_, day));
  if (reshaped) {
    state_.reshape(terms->position, prices_, day);
    shaped_by_ = terms;
  }
  while (next_flow_ < flows_.size() && flows_[next_flow_].day <= day) apply(flows_[next_flow_++]);
  if (flows || pool_changes) anchor_pool(day);
}

void HoldingWalk::visit_state(Date first, Date end) {
  if (!state_visitor_) return;
  HoldingState state = state_;
  for (const auto& [asset, amount] : earned_)
    state.add(asset, amount);  // on the last day, where it need not have joined
  state_visitor_(first, end, state);
}

/// Starts a pool's curve anew; what it swaps on the way in is held from then on.
void HoldingWalk::anchor_pool(Date day) {
  const bool opening = day <= holding_.opened;
  const auto swap = state_.anchor_pool(prices_, day, opening);
  if (!swap) return;
  const PoolShape& shape = *state_.pool_shape();
  held_[shape.first] += swap->first;
  held_[shape.second] += swap->second;
  if (opening && swap->share > 0.05)
    add_problem("The amounts put into “" + portfolio_.title(holding_) +
                "” are not what its pool holds at the prices of " + to_string(day) +
                "; they count as swapped at them. Check the amounts and the prices.");
}

void HoldingWalk::visit_pool(Date from, Date to) {
  const auto& shape = state_.pool_shape();
  if (!shape) return;
  for (Date day = from; day < to; day += std::chrono::days{1})
    if (const auto reserves = state_.pool(prices_, day))
      pool_visitor_(day, *shape, *reserves, {held_[shape->first], held_[shape->second]});
}

void HoldingWalk::apply(const Flow& flow) {
  if (state_.pool_shape()) {
    const bool seen = flow.snapshot_entry != 0;
    held_[flow.asset] += seen ? flow.amount - state_.balance(flow.asset) : flow.amount;
  }
  if (flow.snapshot_entry != 0)
    apply_snapshot(flow);
  else if (flow.capital)
    note(state_.put_in(flow.asset, flow.amount, prices_, flow.day));
  else
    state_.add(flow.asset, flow.amount);
}

void HoldingWalk::note(const Result<void>& result) {
  if (!result) add_problem(result.error().message());
}

/// A snapshot of the balance: what it shows beyond flows and retained payments was earned since the snapshot before it.
void HoldingWalk::apply_snapshot(const Flow& flow) {
  const Decimal difference = flow.amount - state_.balance(flow.asset);
  state_.set(flow.asset, flow.amount);
  EntryType type = EntryType::other_income;
  if (const TermsPeriod* terms = period(flow.day))
    if (const AccrualRule* rule = first_income_in(*terms, flow.asset)) type = rule->type;
  IncomeItem income = item(flow.day, type, flow.asset, difference);
  income.recorded = true;
  income.retained = true;
  income.entry = flow.snapshot_entry;
  for (const RecordedPayment& payment : payments_[StreamKey(type, flow.asset)])
    if (payment.day == flow.day) income.covers_from = payment.from;
  value_at_price(income);
  result_.items.push_back(income);
}

void HoldingWalk::estimate(Date from, Date to) {
  const TermsPeriod* terms = period(from);
  if (!terms || to <= holding_.opened) return;
  for (const AccrualRule& rule : terms->rules) estimate_rule(rule, from, std::min(to, end_));
}

void HoldingWalk::estimate_rule(const AccrualRule& rule, Date from, Date to) {
  const auto found = coverage_.find(StreamKey(rule));
  const Coverage* coverage = found == coverage_.end() ? nullptr : &found->second;
  const bool cost = rule.type == EntryType::cost;
  // Where commission takes all, what it took can't be told from what is left.
  const bool takes_all = rule.keep.is_zero() && !cost && !rule.share_of_others;
  AccrualRule before_commission = rule;
  if (takes_all) before_commission.keep = Decimal::one();
  SegmentAccrual accrual(before_commission, state_, prices_, from);
  const auto kept = takes_all ? records_.end() : records_.find(StreamKey(rule));
  Date paid = from;  // when the day's amount can be had
  for (Date day = from; day < to; day += std::chrono::days{1}) {
    const bool covered = coverage && coverage->covers(day);
    if (covered && !estimates_all_) {
      if (kept != records_.end()) promise(kept->second, accrual, day);
      continue;
    }
    const auto amount = accrual.on(day);
    if (!amount) {
      add_problem(amount.error().message());
      return;
    }
    if (*amount && (*amount)->is_zero()) continue;
    IncomeItem estimate = item(day, rule.type, rule.paid_in, Decimal::zero());
    estimate.emission = rule.emission;
    estimate.category = rule.cost_category;
    estimate.rate = rule.rate;
    estimate.keep = rule.keep;
    estimate.share_of_others = rule.share_of_others;
    if (rule.payout) {
      if (day >= paid) paid = payout_day(*rule.payout, day);
      if (paid <= as_of_) estimate.state = rule.payout->becomes;
      if (rule.payout->becomes == IncomeState::received) estimate.paid = paid;
    }
    if (*amount) {
      estimate.quantity = cost ? -**amount : **amount;
      if (takes_all) estimate.withheld = std::exchange(estimate.quantity, Decimal::zero());
      value_at_price(estimate);
      estimate.retained = rule.compounding != Compounding::none && !cost;
      if (estimate.retained && !covered && !takes_all) earned_[rule.paid_in] += **amount;
    }
    result_.items.push_back(estimate);
  }
}

IncomeItem HoldingWalk::item(Date day, EntryType type, AssetId asset, Decimal quantity) const {
  IncomeItem income;
  income.day = day;
  income.covers_from = day;
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

/// A cover's premium in equal parts over the days it covers, but for those that recorded premiums cover.
void HoldingWalk::add_cover_premiums() {
  for (const auto& [id, cover] : portfolio_.covers()) {
    const Asset* paid_in = cover->holding == holding_.id ? portfolio_.currency_asset(cover->premium.currency) : nullptr;
    const int length = days_between(cover->from, cover->until);
    if (!paid_in || length <= 0) continue;
    const auto found = coverage_.find(StreamKey(EntryType::cost, paid_in->id, CostCategory::cover_premium));
    Decimal before;
    for (int i = 0; i < length && cover->from + std::chrono::days{i} < as_of_; ++i) {
      const Date day = cover->from + std::chrono::days{i};
      const auto after =
          product_over({cover->premium.amount}, static_cast<std::uint64_t>(i) + 1, static_cast<std::uint64_t>(length));
      if (!after) return;
      IncomeItem premium = item(day, EntryType::cost, paid_in->id, before - *after);
      before = *after;
      premium.category = CostCategory::cover_premium;
      if (found != coverage_.end() && found->second.covers(day)) continue;
      value_at_price(premium);
      result_.items.push_back(premium);
    }
  }
}

void HoldingWalk::finish() {
  add_cover_premiums();
  note(state_.settle_pool(prices_, as_of_));
  for (const auto& [asset, amount] : state_.balances())
    if (!amount.is_zero()) result_.balances.push_back({asset, amount});
  for (const auto& [asset, amount] : deposited_)
    if (!amount.is_zero()) {
      result_.deposited.push_back({asset, amount});
      result_.capital.push_back({asset, amount, deposited_cost_[asset]});
    }
  if (state_.pool_shape())
    for (const auto& [asset, amount] : held_)
      if (!amount.is_zero()) result_.held.push_back({asset, amount});
  for (const auto& [asset, amount] : earned_)
    if (!amount.is_zero()) result_.pending.push_back({asset, amount});
  close_records();
  result_.loop = state_.loop();
  result_.cost_basis = cost_basis_;
  order_by_day(result_.items);
}

}  // namespace tidemill
