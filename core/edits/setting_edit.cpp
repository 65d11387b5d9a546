#include <algorithm>

#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"
#include "core/model/regulation.h"
#include "core/model/scenario.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr std::string_view weight_prefix = "risk.weight.";
constexpr std::string_view gate_prefix = "risk.gate.";
constexpr std::string_view check_prefix = "check.";
constexpr std::string_view plan_prefix = "plan.";

Result<std::string> in_bounds(const std::string& key, const std::string& value, Decimal low, Decimal high) {
  const auto number = Decimal::parse(value);
  if (!number) return fail(in_field(number.error(), key, key));
  if (*number < low || *number > high)
    return fail({ErrorCode::bad_input, key, quote(value) + " is outside " + low.to_string() + " … " + high.to_string(),
                 "choose a value in between", key});
  return number->to_string();
}

/// The most a setting of the plans may be: points, money, or a share.
Decimal plan_limit(std::string_view key) {
  if (key == "plan.risk") return Decimal::of(100);
  return key.ends_with("fee") ? Decimal::of(1'000'000) : Decimal::one();
}

std::vector<std::string> strategy_ids() {
  std::vector<std::string> ids;
  for (const StrategyKind* kind : strategy_kinds()) ids.push_back(kind->descriptor().id);
  return ids;
}

Result<std::string> checked(const EditContext& context, const std::string& key, const std::string& value) {
  if (key == "name") return value;
  if (key == "currency") {
    TIDEMILL_TRY(currency, typed_currency(context, value, key));
    if (context.portfolio->entry_count() > 0 && currency != context.portfolio->currency())
      return fail({ErrorCode::bad_input, key, "the base currency can't change once there are holdings",
                   "make a new portfolio in " + currency.code(), key});
    return currency.code();
  }
  if (key.starts_with(scenario_setting) && key.size() > scenario_setting.size()) {
    const auto shocks = parse_shocks(value);
    if (!shocks) return fail(in_field(shocks.error(), key, key));
    return to_string(*shocks);
  }
  if (key.starts_with(rule_setting) && key.size() > rule_setting.size()) {
    const auto rule = parse_rule(key.substr(rule_setting.size()), value);
    if (!rule) return fail(in_field(rule.error(), key, key));
    if (!rule->strategy.empty() && !strategy_kind(rule->strategy))
      return fail({ErrorCode::bad_input, key, "there is no strategy " + quote(rule->strategy),
                   "choose from: " + joined(strategy_ids()), key});
    return to_string(*rule);
  }
  if (key == holder_jurisdiction) return value;
  const auto& known = settings_known();
  const bool named = std::any_of(known.begin(), known.end(), [&](const SettingSpec& spec) { return spec.key == key; });
  if (named && key.starts_with(weight_prefix)) return in_bounds(key, value, Decimal::zero(), Decimal::of(100));
  if (named && key.starts_with(gate_prefix)) {
    const bool share = key == "risk.gate.peg" || key == "risk.gate.liquidation";
    return in_bounds(key, value, Decimal::zero(), share ? Decimal::one() : Decimal::of(36500));
  }
  if (named && key.starts_with(check_prefix)) {
    const bool days = key == "check.price_age" || key == "check.cover_end";
    return in_bounds(key, value, Decimal::zero(), days ? Decimal::of(36500) : Decimal::one());
  }
  if (named && key.starts_with(plan_prefix)) return in_bounds(key, value, Decimal::zero(), plan_limit(key));
  if (key == "projection.yield_volatility") return in_bounds(key, value, Decimal::zero(), Decimal::of(5));
  if (key == "projection.correlation") return in_bounds(key, value, Decimal::of(-1), Decimal::one());
  if (key == "tax.reserve") return in_bounds(key, value, Decimal::zero(), Decimal::one());
  std::vector<std::string> names;
  for (const SettingSpec& spec : known) names.push_back(spec.key);
  return fail({ErrorCode::bad_input, key, "there is no setting of this name", "choose from: " + joined(names), key});
}

}  // namespace

const std::vector<SettingSpec>& settings_known() {
  static const std::vector<SettingSpec> known{
      {"name", "What the portfolio is called.", ""},
      {"currency", "Base currency of every total.", "USD"},
      {"jurisdiction", "Your own country, as platforms write it that are closed to some.", ""},
      {"projection.correlation", "Correlation between the prices of any two coins, −1 … 1.", ""},
      {"projection.yield_volatility", "Yearly uncertainty of rates as a share of the rate, 0 … 5.", "0.25"},
      {"risk.weight.smart_contract", "Weight of the smart-contract risk in a holding's score, 0 … 100.", ""},
      {"risk.weight.market", "Weight of the market and impermanent-loss risk, 0 … 100.", ""},
      {"risk.weight.sustainability", "Weight of the sustainability risk, 0 … 100.", ""},
      {"risk.weight.counterparty", "Weight of the counterparty risk, 0 … 100.", ""},
      {"risk.weight.liquidity", "Weight of the liquidity and lock-up risk, 0 … 100.", ""},
      {"risk.weight.regulatory", "Weight of the regulatory risk, 0 … 100.", ""},
      {"risk.weight.leverage", "Weight of the leverage risk, 0 … 100.", ""},
      {"risk.weight.peg", "Weight of the peg risk, 0 … 100.", ""},
      {"risk.weight.validator", "Weight of the validator and slashing risk, 0 … 100.", ""},
      {"risk.weight.data_quality", "Weight of the data quality, 0 … 100.", ""},
      {"risk.gate.unaudited_days",
       "Contracts without a known audit hold the grade at D until they are so many days old; 0: never.", "90"},
      {"risk.gate.peg", "A peg broken by this share holds the grade at D, 0 … 1; 0: never.", "0.05"},
      {"risk.gate.liquidation", "A loop this near to liquidation holds the grade at D, 0 … 1; 0: never.", "0.1"},
      {"risk.gate.factor", "One factor's risk from here on holds the grade at C; 0: never.", "90"},
      {"check.platform", "Share of the value that may be at one platform, 0 … 1; 0: not checked.", "0.4"},
      {"check.chain", "Share of the value that may be on one chain, 0 … 1; 0: not checked.", "0.75"},
      {"check.asset", "Share of the value that may be in one asset, 0 … 1; 0: not checked.", "0.5"},
      {"check.issuer", "Share of the value that one issuer may have to redeem, 0 … 1; 0: not checked.", "0.4"},
      {"check.failure", "Share of next year's income that one failure may stop, 0 … 1; 0: not checked.", "0.75"},
      {"check.emissions", "Share of next year's income that may be paid in new tokens, 0 … 1; 0: not checked.", "0.3"},
      {"check.weak_grade", "Share of the value that may be graded D or E, 0 … 1; 0: not checked.", "0.2"},
      {"check.liquidation", "Fall of its collateral that a loop has to bear, 0 … 1; 0: not checked.", "0.2"},
      {"check.peg", "Share that something pegged may be worth less than it should, 0 … 1; 0: not checked.", "0.01"},
      {"check.liquid", "Share of the value that should be in hand within 30 days, 0 … 1; 0: not checked.", "0.1"},
      {"check.regulation",
       "Share of next year's income that rules may close to you within a year, 0 … 1; 0: not checked.", "0.05"},
      {"check.price_age", "Days that a price in use may be old; 0: not checked.", "30"},
      {"check.cover_end", "Days before its end from which a cover needs you; 0: not checked.", "30"},
      {"plan.risk", "Weighted risk of a mix at most when plans spread money, 0 … 100; empty or 0: that of today.", ""},
      {"plan.platform", "Share of the money that plans may put at one platform, 0 … 1; 0: no cap.", "0"},
      {"plan.chain", "Share of the money that plans may put on one chain, 0 … 1; 0: no cap.", "0"},
      {"plan.asset", "Share of the money that plans may put in one asset, 0 … 1; 0: no cap.", "0"},
      {"plan.fee", "What each trade of a plan costs, in the base currency.", "0"},
      {"plan.slippage", "Share of what a plan buys or sells that is lost, 0 … 1.", "0"},
      {"plan.claim_fee", "What a claim with its reinvestment costs, in the base currency; empty: as recorded.", ""},
      {"plan.premium", "What a cover costs a year, a share of what is covered, 0 … 1; empty: those in force.", ""},
      {"plan.benchmark", "What could be had a year without the risks a cover insures, 0 … 1.", "0"},
      {"tax.reserve", "Share of income put aside for tax, 0 … 1.", "0"}};
  return known;
}

Result<Change> set_setting(const EditContext& context, const std::string& key, const std::string& value) {
  Change change{.name = "Set " + key, .source = context.source, .rows = {}, .batch = {}};
  const auto before = context.portfolio->setting(key);
  const auto& known = settings_known();
  const bool named = std::any_of(known.begin(), known.end(), [&](const SettingSpec& spec) { return spec.key == key; });
  std::optional<Setting> after;
  const std::string text = trimmed(value);
  if (!text.empty() || !(named || before)) {
    TIDEMILL_TRY(canonical, checked(context, key, text));
    after = Setting{key, canonical};
  } else if (key == "currency") {
    return fail({ErrorCode::bad_input, key, "the base currency can't be removed", "set another one", key});
  }
  // It is also something that can be held: bills are paid in it.
  if (key == "currency" && after) need_currency(context, Currency::literal(after->value), change);
  const std::optional<Setting> was = before ? std::optional(Setting{key, *before}) : std::nullopt;
  if (was != after) change.rows.emplace_back(RowChange<Setting>{was, after});
  return change;
}

Result<Change> set_settings(const EditContext& context, const std::string& name,
                            const std::vector<std::pair<std::string, std::string>>& settings) {
  Change change{.name = name, .source = context.source, .rows = {}, .batch = {}};
  for (const auto& [key, value] : settings) {
    TIDEMILL_TRY(one, set_setting(context, key, value));
    for (auto& row : one.rows) change.rows.push_back(std::move(row));
  }
  return change;
}

}  // namespace tidemill
