#include "core/engine/allocation_candidates.h"

#include <algorithm>
#include <numeric>

#include "core/engine/exit_wait.h"
#include "core/engine/liquidity_ladder.h"
#include "core/engine/net_rate.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

bool built_on(const Portfolio& portfolio, const Holding& holding, HoldingId root) {
  const Holding* each = &holding;
  for (std::size_t steps = 0; each && steps <= portfolio.holdings().size(); ++steps) {
    if (each->id == root) return true;
    each = each->funded_by ? portfolio.holding(*each->funded_by) : nullptr;
  }
  return false;
}

/// What the next twelve months are expected to net of a holding; unknown where part of it can't be projected.
std::optional<double> next_year(const Analysis& analysis, const Holding& holding) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return std::nullopt;
  if (!kind->descriptor().earns) return 0.0;
  const auto& left_out = analysis.projection.left_out;
  if (std::ranges::any_of(left_out, [&](const Problem& problem) { return problem.holding == holding.id; }))
    return std::nullopt;
  const auto& rows = analysis.projection.holdings;
  const auto row = std::ranges::find(rows, holding.id, &HoldingProjection::holding);
  if (row == rows.end()) return std::nullopt;
  return row->total - std::accumulate(row->costs.begin(), row->costs.end(), 0.0);
}

/// The share of the candidate's money that each platform, chain and asset carries.
void add_exposure(const Analysis& analysis, const Holding& holding, const HoldingValue& value, double capital,
                  AllocationCandidate& candidate) {
  const Portfolio& portfolio = *analysis.portfolio;
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  const Asset* asset = portfolio.asset(holding.asset);
  // Whatever passes through a layer fails with it, all of it.
  const double through = std::clamp(value.value->to_double() / capital, 0.0, 1.0);
  const auto carry = [&](std::map<std::string, double>& shares, const std::string& name, double share) {
    shares[name] = std::max(shares[name], share);
  };
  if (platform) carry(candidate.platforms, platform->name, through);
  const bool company =
      platform && (platform->kind == PlatformKind::exchange || platform->kind == PlatformKind::custodian);
  if (platform && !platform->chain.empty())
    carry(candidate.chains, platform->chain, through);
  else if (!company && asset && !asset->chain.empty())
    carry(candidate.chains, asset->chain, through);
  double total = 0;
  std::map<std::string, double> worth;
  for (const HoldingBalance& balance : value.balances) {
    const auto price = analysis.prices->now(balance.asset);
    const Asset* held = portfolio.asset(balance.asset);
    if (!price || !held || balance.quantity.sign() <= 0) continue;  // a debt carries nothing
    const double each = balance.quantity.to_double() * price->price.to_double();
    worth[held->symbol] += each;
    total += each;
  }
  const double own = value.own_value() ? value.own_value()->to_double() / capital : 0;
  for (const auto& [symbol, each] : worth)
    if (own > 0) candidate.assets[symbol] = std::min(1.0, candidate.assets[symbol] + own * each / total);
}

std::string why_fixed(const Analysis& analysis, const Holding& root) {
  if (root.kind == "node_operation") return "a node is run as a whole";
  if (root.kind == "custom_stream") return "it can't be bought in parts";
  for (const auto& [id, holding] : analysis.portfolio->holdings()) {
    if (!built_on(*analysis.portfolio, *holding, root.id)) continue;
    const HoldingValue* value = analysis.value_of(id);
    if (!value || value->balances.empty()) continue;
    const ExitWait wait = exit_wait(*analysis.portfolio, *holding, analysis.as_of);
    if (!wait.days || wait.until) return wait.reason;
  }
  return {};
}

}  // namespace

Result<AllocationChoice> allocation_candidates(const Analysis& held) {
  TIDEMILL_TRY(with, with_watched(held));
  const Analysis& analysis = *with;
  const Portfolio& portfolio = *held.portfolio;
  AllocationChoice choice;
  for (const auto& entry : portfolio.holdings()) {
    const HoldingId id = entry.first;
    const std::shared_ptr<const Holding>& root = entry.second;
    const auto leave_out = [&](const char* why) {
      choice.left_out.push_back({id, "“" + portfolio.title(*root) + "” " + why});
    };
    const bool open = root->opened <= held.as_of && (!root->closed || *root->closed > held.as_of);
    const Holding* below = root->funded_by ? portfolio.holding(*root->funded_by) : nullptr;
    if (!open || (below && below->opened <= held.as_of && (!below->closed || *below->closed > held.as_of))) continue;
    const bool watched = is_watched(held, *root);
    const HoldingValue* now = held.value_of(id);
    if (!watched && now && now->balances.empty()) continue;  // an empty wallet
    AllocationCandidate candidate{.holding = id, .fixed = {}, .days = 0, .platforms = {}, .chains = {}, .assets = {}};
    double capital = 0;
    double income = 0;
    bool known = true;
    std::vector<const Holding*> members;
    for (const auto& [member_id, member] : portfolio.holdings()) {
      const HoldingValue* value = analysis.value_of(member_id);
      const bool member_open = member->opened <= held.as_of && (!member->closed || *member->closed > held.as_of);
      if (!member_open || !built_on(portfolio, *member, id) || !value || value->balances.empty()) continue;
      if (member_id != id && is_watched(held, *member)) continue;  // no money has gone up there yet
      const auto own = value->own_value();
      const auto earned = next_year(analysis, *member);
      const HoldingRisk* risk = analysis.risk_of(member_id);
      known = known && own && value->value && earned && risk;
      if (!known) break;
      capital += own->to_double();
      income += *earned;
      candidate.risk = std::max(candidate.risk, 100 - risk->score);
      members.push_back(member.get());
    }
    if (!known || members.empty() || !(capital > 0)) {
      leave_out("has no price, rate or score that is known.");
      continue;
    }
    for (const Holding* member : members)
      add_exposure(analysis, *member, *analysis.value_of(member->id), capital, candidate);
    candidate.rate = income / capital;
    candidate.value = watched ? 0 : capital;
    candidate.fixed = why_fixed(analysis, *root);
    if (watched && !candidate.fixed.empty() && strategy_kind(root->kind)) {
      if (root->kind == "node_operation" || root->kind == "custom_stream") {
        leave_out("is watched, and what it would take can't be sized.");
        continue;
      }
      candidate.fixed.clear();  // a lock or term begins when money goes in
    }
    if (const auto out = free_on(held, id)) candidate.days = std::max(0, days_between(held.as_of, *out));
    choice.candidates.push_back(std::move(candidate));
  }
  return choice;
}

}  // namespace tidemill
