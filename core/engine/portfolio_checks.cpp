#include "core/engine/portfolio_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/engine/analysis.h"
#include "core/engine/liquidity_ladder.h"
#include "core/engine/pool_loss.h"
#include "core/engine/reward_check.h"
#include "core/engine/token_figures.h"
#include "core/risks/reason_text.h"

namespace tidemill {
namespace {

using Found = std::optional<CheckResult>;
using Unit = PortfolioCheck::Unit;

bool is_held(const Analysis& analysis, const Holding& holding) {
  return holding.opened <= analysis.as_of && (!holding.closed || *holding.closed > analysis.as_of);
}

std::vector<const HoldingValue*> held_values(const Analysis& analysis) {
  std::vector<const HoldingValue*> held;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    if (holding && is_held(analysis, *holding) && !value.balances.empty()) held.push_back(&value);
  }
  return held;
}

std::string title(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  return holding ? "“" + analysis.portfolio->title(*holding) + "”" : "?";
}

/// Two titles, and how many more there are.
std::string titles(const Analysis& analysis, const std::vector<HoldingId>& holdings) {
  std::string text;
  for (std::size_t i = 0; i < holdings.size() && i < 2; ++i) text += (i > 0 ? ", " : "") + title(analysis, holdings[i]);
  if (holdings.size() > 2) text += fmt::format(" and {} more", holdings.size() - 2);
  return text;
}

std::vector<HoldingId> in_order(const std::set<HoldingId>& ids) {
  return {ids.begin(), ids.end()};
}

/// The largest share of value in one direction of concentration; names that stand for nobody don't count.
Found largest_share(const Analysis& analysis, double limit, const std::string& by, const char* mend) {
  const auto& all = analysis.risk.concentration;
  const auto found = std::ranges::find(all, by, &Concentration::by);
  if (found == all.end()) return std::nullopt;
  static const std::set<std::string> nobody{"No platform", "Off chain", "Nobody", "A central bank", "Unknown"};
  const auto largest =
      std::ranges::find_if(found->shares, [](const Share& share) { return !nobody.contains(share.name); });
  if (largest == found->shares.end()) return std::nullopt;
  CheckResult result{.passes = largest->share <= limit, .limit = limit, .figure = largest->share};
  result.text = fmt::format("{} has {} of the value; the limit is {}.", largest->name, percent_text(largest->share),
                            percent_text(limit));
  if (!result.passes) {
    const double over = (largest->share - limit) * analysis.value.to_double();
    result.remedy =
        fmt::format("{} About {:.0f} {} put elsewhere would do.", mend, std::ceil(over), analysis.currency.code());
    for (const Dependency& each : analysis.risk.dependencies.dependencies)
      if (each.kind == by && each.name == largest->name) result.holdings = each.holdings;
  }
  return result;
}

Found platform(const Analysis& analysis, double limit) {
  return largest_share(analysis, limit, "platform", "Spread over more platforms.");
}
Found chain(const Analysis& analysis, double limit) {
  return largest_share(analysis, limit, "chain", "Spread over more chains.");
}
Found asset(const Analysis& analysis, double limit) {
  return largest_share(analysis, limit, "asset", "Hold more than one asset.");
}
Found issuer(const Analysis& analysis, double limit) {
  return largest_share(analysis, limit, "issuer", "Hold what others issue.");
}

Found failure(const Analysis& analysis, double limit) {
  const DependencyReview& review = analysis.risk.dependencies;
  if (review.dependencies.empty() || !(review.income > 0)) return std::nullopt;
  const Dependency& worst = review.dependencies.front();
  CheckResult result{.passes = worst.income_share <= limit, .limit = limit, .figure = worst.income_share};
  result.text = fmt::format("{} of next year's income stops if {} fails; the limit is {}.",
                            percent_text(worst.income_share), worst.name, percent_text(limit));
  result.holdings = worst.holdings;
  if (!result.passes) result.remedy = "Let part of the income come from what does not rest on " + worst.name + ".";
  return result;
}

Found emissions(const Analysis& analysis, double limit) {
  const DependencyReview& review = analysis.risk.dependencies;
  if (!(review.income > 0)) return std::nullopt;
  CheckResult result{.limit = limit, .figure = review.emissions / review.income};
  result.passes = result.figure <= limit;
  result.text = fmt::format("{} of next year's income is paid in new tokens or a subsidy; the limit is {}.",
                            percent_text(result.figure), percent_text(limit));
  if (!result.passes)
    result.remedy = fmt::format("Without them {:.0f} {} would be left; move towards what fees and interest pay.",
                                review.income - review.emissions, analysis.currency.code());
  return result;
}

Found weak_grade(const Analysis& analysis, double limit) {
  double total = 0, weak = 0;
  std::set<HoldingId> holdings;
  for (const HoldingValue* value : held_values(analysis)) {
    const auto own = value->own_value();
    const HoldingRisk* risk = analysis.risk_of(value->holding);
    if (!own || !risk) continue;
    total += own->to_double();
    if (risk->grade < 'D') continue;
    weak += own->to_double();
    holdings.insert(value->holding);
  }
  if (!(total > 0)) return std::nullopt;
  CheckResult result{.limit = limit, .figure = std::max(0.0, weak / total), .holdings = in_order(holdings)};
  result.passes = result.figure <= limit;
  result.text = fmt::format("{} of the value is graded D or E; the limit is {}.", percent_text(result.figure),
                            percent_text(limit));
  if (!result.passes) result.remedy = "Look at the reasons of " + titles(analysis, result.holdings) + " under Risk.";
  return result;
}

Found liquidation(const Analysis& analysis, double limit) {
  const HoldingValue* nearest = nullptr;
  double drop = 0;
  for (const HoldingValue* value : held_values(analysis)) {
    if (!value->loop || !value->loop->drop_to_liquidation || value->loop->asset == value->loop->borrowed) continue;
    if (nearest && *value->loop->drop_to_liquidation >= drop) continue;
    nearest = value;
    drop = *value->loop->drop_to_liquidation;
  }
  if (!nearest) return std::nullopt;
  CheckResult result{.passes = drop >= limit, .limit = limit, .figure = drop, .holdings = {nearest->holding}};
  result.text = drop > 0 ? fmt::format("{} is liquidated if its collateral falls by {}; it should bear {}.",
                                       title(analysis, nearest->holding), percent_text(drop), percent_text(limit))
                         : fmt::format("{} can be liquidated now.", title(analysis, nearest->holding));
  if (!result.passes) result.remedy = "Repay part of the debt or add collateral.";
  return result;
}

Found peg(const Analysis& analysis, double limit) {
  std::map<AssetId, std::set<HoldingId>> holders;
  for (const HoldingValue* value : held_values(analysis))
    for (const HoldingBalance& balance : value->balances)
      if (balance.quantity.sign() > 0) holders[balance.asset].insert(value->holding);
  Found worst;
  for (const auto& [id, holdings] : holders) {
    const Asset* held = analysis.portfolio->asset(id);
    if (!held || !is_pegged(*held)) continue;
    const PegFigure figure = peg_figure(*analysis.portfolio, *analysis.prices, *held, analysis.as_of);
    if (!figure.gap) continue;
    const double below = std::max(0.0, -*figure.gap);
    if (worst && below <= worst->figure) continue;
    worst = CheckResult{.passes = below <= limit, .limit = limit, .figure = below, .holdings = in_order(holdings)};
    worst->text = fmt::format("{} is worth {} less than {}; the limit is {}.", held->symbol, percent_text(below),
                              figure.reference, percent_text(limit));
    if (!worst->passes) worst->remedy = "See whether it can be redeemed, and what else rests on it.";
  }
  return worst;
}

Found liquid(const Analysis& analysis, double limit) {
  const LiquidityLadder ladder = liquidity_ladder(analysis);
  if (ladder.total.sign() <= 0) return std::nullopt;
  Decimal in_hand;
  for (const LadderStep& step : ladder.steps)
    if (step.days && *step.days <= 30) in_hand = step.by_then;
  CheckResult result{.limit = limit, .figure = in_hand.to_double() / ladder.total.to_double()};
  result.passes = result.figure >= limit;
  result.text = fmt::format("{} of the value can be in hand within 30 days; it should be {} or more.",
                            percent_text(std::max(0.0, result.figure)), percent_text(limit));
  if (!result.passes) result.remedy = "Keep more where it can be taken out at once; the ladder under Plan shows when.";
  return result;
}

Found price_age(const Analysis& analysis, double limit) {
  std::set<HoldingId> old;
  int oldest = 0;
  std::string symbol;
  bool any = false;
  for (const HoldingValue* value : held_values(analysis))
    for (const HoldingBalance& balance : value->balances) {
      const auto price = analysis.prices->now(balance.asset);
      if (!price || price->origin == PriceOrigin::base || price->origin == PriceOrigin::peg) continue;
      any = true;
      const int age = std::max(0, days_between(price->of, analysis.as_of));
      if (age > limit) old.insert(value->holding);
      if (age < oldest || (age == oldest && !symbol.empty())) continue;
      oldest = age;
      if (const Asset* held = analysis.portfolio->asset(balance.asset)) symbol = held->symbol;
    }
  if (!any) return std::nullopt;
  CheckResult result{
      .passes = old.empty(), .limit = limit, .figure = static_cast<double>(oldest), .holdings = in_order(old)};
  result.text = fmt::format("The oldest price in use, that of {}, is {} old; the limit is {}.", symbol,
                            days_text(oldest), days_text(static_cast<int>(limit)));
  if (!result.passes) result.remedy = "Enter or import newer prices.";
  return result;
}

Found cover_end(const Analysis& analysis, double limit) {
  std::set<HoldingId> ending;
  std::optional<int> soonest;
  for (const auto& [id, cover] : analysis.portfolio->covers()) {
    const Holding* holding = analysis.portfolio->holding(cover->holding);
    if (!holding || !is_held(analysis, *holding) || cover->until <= analysis.as_of) continue;
    // Another one that goes on takes over.
    const auto goes_on = [&](const auto& row) {
      return row.second->holding == cover->holding && row.second->until > cover->until &&
             row.second->from <= cover->until;
    };
    if (std::ranges::any_of(analysis.portfolio->covers(), goes_on)) continue;
    const int left = days_between(analysis.as_of, cover->until);
    soonest = std::min(soonest.value_or(left), left);
    if (left < limit) ending.insert(cover->holding);
  }
  if (!soonest) return std::nullopt;
  CheckResult result{
      .passes = ending.empty(), .limit = limit, .figure = static_cast<double>(*soonest), .holdings = in_order(ending)};
  result.text = fmt::format("The next cover ends in {}; it is time from {} on.", days_text(*soonest),
                            days_text(static_cast<int>(limit)));
  if (!result.passes) result.remedy = "Renew the cover of " + titles(analysis, result.holdings) + ", or let it go.";
  return result;
}

/// A check that counts: it passes when there is none.
CheckResult counted(const Analysis& analysis, const std::set<HoldingId>& found, const char* none, const char* some,
                    std::string remedy) {
  CheckResult result{.passes = found.empty(), .figure = static_cast<double>(found.size()), .holdings = in_order(found)};
  result.text = result.passes ? none : fmt::format("{}: {}.", some, titles(analysis, result.holdings));
  if (!result.passes) result.remedy = std::move(remedy);
  return result;
}

Found unpriced(const Analysis& analysis, double) {
  std::set<HoldingId> found;
  for (const HoldingValue* value : held_values(analysis))
    if (!value->value) found.insert(value->holding);
  return counted(analysis, found, "Everything held has a price.", "No price is known for all of",
                 "Enter a price: until then they are in no total.");
}

Found counted_twice(const Analysis& analysis, double) {
  std::set<HoldingId> found;
  for (const StackingFinding& each : analysis.findings) found.insert(each.holding);
  return counted(analysis, found, "No capital counts twice.", "Counted twice, or linked to what is worth less",
                 "Link each to the holding that funds it, or correct the link.");
}

Found payments(const Analysis& analysis, double) {
  std::set<HoldingId> found;
  bool any = false;
  for (const HoldingIncome& income : analysis.income) {
    const Holding* holding = analysis.portfolio->holding(income.holding);
    if (!holding || !is_held(analysis, *holding)) continue;
    if (std::ranges::none_of(income.items, [](const IncomeItem& item) { return item.recorded; })) continue;
    any = true;
    if (!check_rewards(*analysis.portfolio, *holding, *analysis.prices, analysis.as_of).empty())
      found.insert(income.holding);
  }
  if (!any) return std::nullopt;
  return counted(analysis, found, "All payments came as the terms say.", "Late, missing or short payments at",
                 "Record them if they came; ask where they are if not.");
}

Found range(const Analysis& analysis, double) {
  std::set<HoldingId> found;
  bool any = false;
  for (const HoldingValue* value : held_values(analysis)) {
    const auto pool = value->holding_value ? pool_loss(analysis, value->holding) : std::nullopt;
    if (!pool || pool->holding != value->holding || !pool->in_range) continue;
    any = true;
    if (!*pool->in_range) found.insert(value->holding);
  }
  if (!any) return std::nullopt;
  return counted(analysis, found, "Every concentrated position is in its range.",
                 "Out of range, so that they earn no fees", "Wait for the price to come back, or set a new range.");
}

/// Income that the law closes to the holder within a year.
Found regulation(const Analysis& analysis, double limit) {
  const RegulationReview& review = analysis.risk.regulation;
  if (review.in_a_year.empty() || (review.country.empty() && review.rules.empty())) return std::nullopt;
  double closed = 0;
  std::set<HoldingId> found;
  for (const RegulatoryShare& each : review.in_a_year) {
    if (each.state != RegulatoryState::restricted && each.state != RegulatoryState::banned) continue;
    closed += each.share;
    found.insert(each.holdings.begin(), each.holdings.end());
  }
  CheckResult result{.passes = closed <= limit, .limit = limit, .figure = closed, .holdings = in_order(found)};
  result.text = fmt::format("Rules close {} of next year's income to you within a year; the limit is {}.",
                            percent_text(closed), percent_text(limit));
  if (!result.passes) result.remedy = "Leave before they are in force: " + titles(analysis, result.holdings) + ".";
  return result;
}

struct Check {
  PortfolioCheck about;
  Found (*look)(const Analysis&, double limit) = nullptr;
};

constexpr std::array<Check, 17> all_checks{{
    {{"platform", "One platform", "Most of the value at one platform.", 0.4}, platform},
    {{"chain", "One chain", "Most of the value on one chain.", 0.75}, chain},
    {{"asset", "One asset", "Most of the value in one asset.", 0.5}, asset},
    {{"issuer", "One issuer", "Most of the value in what one issuer has to redeem.", 0.4}, issuer},
    {{"failure", "One failure", "Most of next year's income that one failure would stop.", 0.75}, failure},
    {{"emissions", "Emissions", "Most of next year's income paid in new tokens or a subsidy.", 0.3}, emissions},
    {{"weak_grade", "Weak grades", "Most of the value graded D or E.", 0.2}, weak_grade},
    {{"liquidation", "Loops", "The fall of its collateral a loop has to bear.", 0.2}, liquidation},
    {{"peg", "Pegs", "How far something pegged may be below what it is meant to be worth.", 0.01}, peg},
    {{"liquid", "In hand", "The least of the value in hand within 30 days.", 0.1}, liquid},
    {{"regulation", "Regulation", "Next year's income that rules close to you within a year.", 0.05}, regulation},
    {{"price_age", "Prices", "How many days old a price in use may be.", 30, Unit::days}, price_age},
    {{"cover_end", "Covers", "How many days before its end a cover needs you.", 30, Unit::days}, cover_end},
    {{"unpriced", "No price", "Holdings without a price.", 0, Unit::count}, unpriced},
    {{"counted_twice", "Counted twice", "Capital that may count twice.", 0, Unit::count}, counted_twice},
    {{"payments", "Payments", "Payments that are late, missing or short.", 0, Unit::count}, payments},
    {{"range", "Ranges", "Concentrated positions that earn nothing.", 0, Unit::count}, range},
}};

}  // namespace

std::span<const PortfolioCheck> portfolio_checks() {
  static const std::vector<PortfolioCheck> checks = [] {
    std::vector<PortfolioCheck> list;
    for (const Check& check : all_checks) list.push_back(check.about);
    return list;
  }();
  return checks;
}

double check_limit(const Portfolio& portfolio, const PortfolioCheck& check) {
  if (check.unit == Unit::count) return 0;
  const auto text = portfolio.setting("check." + std::string(check.name));
  const auto number = text ? Decimal::parse(*text) : Result<Decimal>(Decimal::of(-1));
  return number && !number->is_negative() ? number->to_double() : check.preset;
}

std::vector<CheckResult> check_portfolio(const Analysis& analysis) {
  std::vector<CheckResult> results;
  for (std::size_t i = 0; i < all_checks.size(); ++i) {
    const PortfolioCheck& about = portfolio_checks()[i];
    const double limit = check_limit(*analysis.portfolio, about);
    if (about.unit != Unit::count && !(limit > 0)) continue;
    Found found = all_checks[i].look(analysis, limit);
    if (!found) continue;
    found->check = &about;
    results.push_back(std::move(*found));
  }
  std::ranges::stable_sort(results, {}, &CheckResult::passes);
  return results;
}

}  // namespace tidemill
