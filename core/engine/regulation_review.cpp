#include "core/engine/regulation_review.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/risks/reason_text.h"

namespace tidemill {
namespace {

constexpr std::array<std::string_view, 5> state_names{"open", "identified", "unknown", "restricted", "banned"};

/// What a place asks by itself, no rule in force.
RegulatoryState asked_at(const Platform* platform, std::string_view country) {
  if (!platform || platform->kind == PlatformKind::own_hardware) return RegulatoryState::open;
  if (closed_to(*platform, country)) return RegulatoryState::restricted;
  if (const auto asks = yes_or_no(platform->facts, "kyc"))
    return *asks ? RegulatoryState::identified : RegulatoryState::open;
  return platform->kind == PlatformKind::validator ? RegulatoryState::open : RegulatoryState::unknown;
}

std::vector<RegulatoryShare> shares_on(const Portfolio& portfolio, const std::vector<HeldMoney>& held, Date on,
                                       double total) {
  std::map<RegulatoryState, RegulatoryShare> by_state;
  for (const HeldMoney& money : held) {
    const RiskContext& context = *money.context;
    if (!context.income_next_year || !(*context.income_next_year > 0)) continue;
    const RegulatoryState state = regulatory_state(portfolio, *context.holding, on);
    RegulatoryShare& row = by_state[state];
    row.state = state;
    row.income += *context.income_next_year;
    row.share += *context.income_next_year / total;
    row.holdings.push_back(context.holding->id);
  }
  std::vector<RegulatoryShare> rows;
  for (auto& [state, row] : by_state) rows.push_back(std::move(row));
  return rows;
}

/// The share of a month that lies on or after a day.
double part_after(Date from, Date begin, Date end) {
  if (from <= begin) return 1;
  if (from >= end) return 0;
  return static_cast<double>(days_between(from, end)) / days_between(begin, end);
}

}  // namespace

std::string_view name_of(RegulatoryState state) {
  return state_names[static_cast<std::size_t>(state)];
}

std::string in_words(RegulatoryState state) {
  switch (state) {
    case RegulatoryState::open:
      return "Open: nobody asks who you are";
    case RegulatoryState::identified:
      return "Asks who you are";
    case RegulatoryState::unknown:
      return "Unknown whether it asks";
    case RegulatoryState::restricted:
      return "Closed to your country";
    case RegulatoryState::banned:
      break;
  }
  return "Banned";
}

RegulatoryState regulatory_state(const Portfolio& portfolio, const Holding& holding, Date on) {
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  const auto country = portfolio.setting(holder_jurisdiction);
  RegulatoryState state = asked_at(platform, country.value_or(""));
  for (const RegulatoryRule& rule : rules_of(portfolio)) {
    if (rule.from > on || !hits(rule, portfolio, holding)) continue;
    if (rule.effect == RegulatoryRule::Effect::ban) return RegulatoryState::banned;
    if (rule.effect == RegulatoryRule::Effect::identity && state != RegulatoryState::restricted)
      state = RegulatoryState::identified;
  }
  return state;
}

RegulationReview review_regulation(const Portfolio& portfolio, const std::vector<HeldMoney>& held, Date as_of) {
  RegulationReview review;
  review.country = portfolio.setting(holder_jurisdiction).value_or("");
  double total = 0;
  for (const HeldMoney& money : held) total += std::max(0.0, money.context->income_next_year.value_or(0));
  if (total > 0) {
    review.today = shares_on(portfolio, held, as_of, total);
    review.in_a_year = shares_on(portfolio, held, add_months(as_of, 12), total);
  }
  for (const RegulatoryRule& rule : rules_of(portfolio)) {
    RuleReach reach{.rule = rule};
    for (const HeldMoney& money : held) {
      if (!hits(rule, portfolio, *money.context->holding)) continue;
      reach.holdings.push_back(money.context->holding->id);
      reach.income += std::max(0.0, money.context->income_next_year.value_or(0));
    }
    reach.taken = rule.effect == RegulatoryRule::Effect::ban   ? reach.income
                  : rule.effect == RegulatoryRule::Effect::tax ? reach.income * rule.tax
                                                               : 0;
    review.rules.push_back(std::move(reach));
  }
  std::ranges::stable_sort(review.rules, {}, [](const RuleReach& reach) { return reach.rule.from; });
  return review;
}

std::vector<double> kept_under_rules(const Portfolio& portfolio, const Holding& holding, Date as_of, int months,
                                     double tax) {
  std::vector<double> kept(static_cast<std::size_t>(months), 1 - tax);
  std::vector<double> open(kept.size(), 1);
  for (const RegulatoryRule& rule : rules_of(portfolio)) {
    if (rule.effect == RegulatoryRule::Effect::identity || !hits(rule, portfolio, holding)) continue;
    for (int m = 0; m < months; ++m) {
      const double part = part_after(rule.from, add_months(as_of, m), add_months(as_of, m + 1));
      const auto at = static_cast<std::size_t>(m);
      if (rule.effect == RegulatoryRule::Effect::ban)
        open[at] = std::min(open[at], 1 - part);
      else
        kept[at] -= rule.tax * part;
    }
  }
  for (std::size_t m = 0; m < kept.size(); ++m) kept[m] = std::max(0.0, kept[m]) * open[m];
  return kept;
}

}  // namespace tidemill
