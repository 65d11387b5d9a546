#include "core/engine/exit_wait.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/holding_terms.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr double longest_wait = 36'500;  // days; a fact beyond it is a slip

std::string days_in_words(int days) {
  return fmt::format("{} {}", days, days == 1 ? "day" : "days");
}

/// Days of unbonding as the terms state them, else as published, with who says so.
ExitWait unbonding(const Portfolio& portfolio, const Holding& holding, const TermsView& terms) {
  if (const auto days = terms.count("unbonding_days"))
    return {.days = std::max(0, *days),
            .reason = *days > 0 ? days_in_words(*days) + " of unbonding (terms)" : "no waiting time (terms)"};
  const auto published = [](const Facts& facts) -> std::optional<ExitWait> {
    const auto days = fact_number(facts, "unbonding_days");
    if (!days) return std::nullopt;
    const int whole = static_cast<int>(std::clamp(std::ceil(days->to_double()), 0.0, longest_wait));
    const std::string& source = facts.find("unbonding_days")->second.source;
    return ExitWait{
        .days = whole,
        .reason = fmt::format("{}{}", whole > 0 ? days_in_words(whole) + " of unbonding" : "no waiting time",
                              source.empty() ? "" : " (" + source + ")")};
  };
  if (const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr)
    if (auto wait = published(platform->facts)) return *wait;
  if (const Asset* asset = portfolio.asset(holding.asset))
    if (auto wait = published(asset->facts)) return *wait;
  return {.reason = "the unbonding time is not known; state unbonding_days"};
}

/// Whole days from `day` to the next business day; holidays are not known.
int days_to_business_day(Date day) {
  const unsigned weekday = std::chrono::weekday(day).c_encoding();
  if (weekday == 5) return 3;
  return weekday == 6 ? 2 : 1;
}

/// Everything but terms that end on a day.
ExitWait open_wait(const Portfolio& portfolio, const Holding& holding, const TermsView& terms, const Traits& traits,
                   Date as_of) {
  const Asset* asset = portfolio.asset(holding.asset);
  if (traits.validates) return unbonding(portfolio, holding, terms);
  if (terms.flag("used_as_collateral")) return {.reason = "it secures a debt, which has to be paid back first"};
  if (traits.utilisation && *traits.utilisation >= Decimal::one())
    return {.reason = "all of the pool is lent out: nothing is there to be withdrawn"};
  if (asset && asset->kind == AssetKind::other) return {.reason = "it has to be sold, and no market is known"};
  const bool redeemed = holding.kind == "tokenised_treasury" || (asset && asset->kind == AssetKind::treasury);
  if (redeemed && !traits.locked_until)
    return {.days = days_to_business_day(as_of), .reason = "redeemed on the next business day"};
  if (traits.leverage > Decimal::one())
    return {.days = 0, .reason = "the debt is paid back out of the collateral; what is left counts"};
  return {.days = 0, .reason = "no waiting time"};
}

}  // namespace

ExitWait exit_wait(const Portfolio& portfolio, const Holding& holding, Date as_of, bool sell_receipts) {
  if (!strategy_kind(holding.kind)) return {.reason = "its kind is not known"};
  const TermsView terms(holding, params_on(portfolio.terms(holding.id), as_of), as_of);
  const Traits traits = traits_on(portfolio, holding, as_of);
  ExitWait wait = open_wait(portfolio, holding, terms, traits, as_of);
  if (traits.locked_until && *traits.locked_until > as_of) {
    wait.until = traits.locked_until;
    const std::string locked = "locked until " + to_string(*traits.locked_until);
    wait.reason = wait.days == 0 ? locked : locked + "; then " + wait.reason;
  }
  if (traits.has_receipt_token && (sell_receipts || !wait.days))
    return {.days = 0, .reason = "its receipt token can be sold", .sold = true};
  return wait;
}

std::optional<Date> in_hand(const ExitWait& wait, std::optional<Date> asked) {
  if (!asked || !wait.days) return std::nullopt;
  return std::max(*asked, wait.until.value_or(*asked)) + std::chrono::days{*wait.days};
}

}  // namespace tidemill
