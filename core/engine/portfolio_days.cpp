#include "core/engine/portfolio_days.h"

#include <algorithm>

#include "core/engine/stacking.h"

namespace tidemill {
namespace {

/// How many holdings are below this one. Links in a circle are refused when they are typed; here they only end.
int depth_of(const Portfolio& portfolio, const Holding* holding) {
  int depth = 0;
  while (holding && holding->funded_by && depth < 64) {
    holding = portfolio.holding(*holding->funded_by);
    ++depth;
  }
  return depth;
}

Date last_day(const Holding& holding) {
  return holding.closed.value_or(Date::max());
}

/// Whether a flow only went from one own holding to another.
bool stays_inside(const Portfolio& portfolio, const CapitalFlow& flow) {
  const Holding* other = flow.other ? portfolio.holding(*flow.other) : nullptr;
  return other && flow.day <= last_day(*other);
}

}  // namespace

PortfolioDays::PortfolioDays(const Portfolio& portfolio, const PriceBook& prices,
                             const std::vector<HoldingIncome>& income, Date from, Date to)
    : portfolio_(portfolio), prices_(prices), first_(from - std::chrono::days{1}) {
  days_.resize(static_cast<std::size_t>(days_between(first_, to)) + 1);
  for (const HoldingIncome& each : income) {
    const auto asset = claimed_asset(portfolio, each, prices.as_of());
    const Holding* holding = portfolio.holding(each.holding);
    if (!asset || holding->opened > prices.as_of()) continue;
    Claim claim = make_claim(*holding, each, *asset);
    Worth& all = claimed_[claim.source];
    all.before.resize(days_.size());
    all.after.resize(days_.size());
    for (std::size_t i = 0; i < days_.size(); ++i) {
      all.before[i] += claim.before[i];
      all.after[i] += claim.after[i];
    }
    sources_[claim.source] = {std::vector<Decimal>(days_.size()), std::vector<Decimal>(days_.size()),
                              std::vector<bool>(days_.size())};
    claims_.emplace(each.holding, std::move(claim));
  }
}

std::vector<const HoldingIncome*> PortfolioDays::in_order(const Portfolio& portfolio,
                                                          const std::vector<HoldingIncome>& income) {
  std::vector<std::pair<int, const HoldingIncome*>> order;
  for (const HoldingIncome& each : income)
    order.emplace_back(depth_of(portfolio, portfolio.holding(each.holding)), &each);
  std::ranges::stable_sort(order, {}, &std::pair<int, const HoldingIncome*>::first);
  std::vector<const HoldingIncome*> holdings;
  for (const auto& [depth, each] : order) holdings.push_back(each);
  return holdings;
}

std::optional<AssetId> PortfolioDays::claim(HoldingId holding) const {
  const auto found = claims_.find(holding);
  return found == claims_.end() ? std::nullopt : std::optional(found->second.asset);
}

std::optional<std::size_t> PortfolioDays::place(Date day) const {
  const int at = days_between(first_, day);
  return at < 0 || at >= static_cast<int>(days_.size()) ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

PortfolioDays::Claim PortfolioDays::make_claim(const Holding& holding, const HoldingIncome& income,
                                               AssetId asset) const {
  Claim claim{.source = *holding.funded_by, .asset = asset, .before = {}, .after = {}, .moved = {}};
  for (std::vector<Decimal>* each : {&claim.before, &claim.after, &claim.moved}) each->resize(days_.size());
  const Date closed = last_day(holding);
  auto flow = income.flows.begin();
  Decimal quantity;
  const auto take_until = [&](Date day) {
    Decimal moved;
    for (; flow != income.flows.end() && flow->day <= day; ++flow)
      if (flow->asset == asset) moved += flow->quantity;
    quantity += moved;
    return moved;
  };
  take_until(first_ - std::chrono::days{1});
  for (std::size_t i = 0; i < days_.size(); ++i) {
    const Date day = first_ + std::chrono::days{i};
    if (day > closed) break;
    const auto price = prices_.price(asset, day);
    const auto worth = [&](Decimal amount) {
      return price ? multiply(amount, price->price).value_or(Decimal::zero()) : Decimal::zero();
    };
    claim.before[i] = worth(std::max(quantity, Decimal::zero()));
    claim.moved[i] = worth(take_until(day));
    if (day < closed) claim.after[i] = worth(std::max(quantity, Decimal::zero()));
  }
  return claim;
}

/// What of a claim its source counts. Claims beyond what there is share it, as in count_once.
Decimal PortfolioDays::counted(const Claim& claim, std::size_t day, bool after) const {
  const Worth& source = sources_.at(claim.source);
  const Worth& all = claimed_.at(claim.source);
  const Decimal worth = after ? claim.after[day] : claim.before[day];
  if (source.unknown[day] || worth.is_zero()) return worth;
  const Decimal there = std::max((after ? source.after : source.before)[day], Decimal::zero());
  const Decimal claimed = after ? all.after[day] : all.before[day];
  if (claimed <= product_over({there}, 105, 100).value_or(there)) return worth;
  return multiply_divide(worth, there, claimed).value_or(Decimal::zero());
}

double PortfolioDays::add(const Holding& holding, const HoldingIncome& income, const ReturnDays& days) {
  const auto found = claims_.find(holding.id);
  const Claim* claim = found == claims_.end() ? nullptr : &found->second;
  const auto source = sources_.find(holding.id);
  double earning = 0;
  for (std::size_t k = 0; k < days.days.size(); ++k) {
    const ReturnDay& day = days.days[k];
    const auto at = place(days.first + std::chrono::days{k});
    if (!at) continue;
    ReturnDay& all = days_[*at];
    if (source != sources_.end()) {
      source->second.before[*at] = day.before - day.accrued_before;
      source->second.after[*at] = day.after - day.accrued_after;
      source->second.unknown[*at] = day.worth_unknown;
    }
    all.paid += day.paid;
    all.paid_unknown = all.paid_unknown || day.paid_unknown;
    all.promised += day.promised;
    all.promised_unknown = all.promised_unknown || day.promised_unknown;
    all.in += day.in;
    all.out += day.out;
    if (day.worth_unknown) {
      if (claim && days.all_of_claim[k]) continue;  // a receipt without a price is still wholly counted at its source
      all.worth_unknown = true;
      if (holding.closed == days.first + std::chrono::days{k}) all.flow_unknown = true;
      continue;
    }
    const Decimal before = claim ? counted(*claim, *at, false) : Decimal::zero();
    const Decimal after = claim ? counted(*claim, *at, true) : Decimal::zero();
    all.before += day.before - before;
    all.after += day.after - after;
    all.end += day.end - after;
    all.accrued += day.accrued;
    all.principal += day.principal - after;
    earning += (day.principal - after).to_double();
    if (claim) {
      const Decimal shifted = claim->moved[*at] - (after - before);
      (shifted.is_negative() ? all.out : all.in) += shifted.abs();
    }
  }
  add_flows(holding, income);
  return earning;
}

/// Takes out again the flows that were none for the portfolio.
void PortfolioDays::add_flows(const Holding& holding, const HoldingIncome& income) {
  const auto claim = this->claim(holding.id);
  for (const CapitalFlow& flow : income.flows) {
    const auto at = flow.day > last_day(holding) ? std::nullopt : place(flow.day);
    if (!at) continue;
    const bool inside = flow.asset == claim || stays_inside(portfolio_, flow);
    if (!inside && !flow.value) days_[*at].flow_unknown = true;
    if (inside && flow.value) (flow.value->is_negative() ? days_[*at].out : days_[*at].in) -= flow.value->abs();
  }
}

}  // namespace tidemill
