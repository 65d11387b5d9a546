#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

/// How much of the income new tokens or a subsidy pay, as a share.
struct EmissionShares {
  double today = 0;
  double next_year = 0;  ///< of what the next 365 days bring, with decay and end
  double lost = 0;       ///< of today's income: what decay and end take within that year
};

// Nothing: there is no income to take a share of.
std::optional<EmissionShares> emission_shares(const RiskContext& context) {
  if (!(context.income_year > 0)) return std::nullopt;
  const auto share = [](double part, double whole) { return whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 0.0; };
  EmissionShares shares;
  shares.today = share(context.emission_income_year, context.income_year);
  shares.next_year = shares.today;
  if (!context.income_next_year || !context.emission_next_year) return shares;
  shares.next_year = share(*context.emission_next_year, *context.income_next_year);
  shares.lost = share(context.emission_income_year - *context.emission_next_year, context.income_year);
  return shares;
}

RiskReason end_reason(const RiskContext& context) {
  if (!context.traits.incentives_end) return unknown_reason("Day the incentives end", 6);
  const int days = days_between(context.as_of, *context.traits.incentives_end);
  if (days <= 0) return {"Incentives have ended", to_string(*context.traits.incentives_end), 20, terms_source(context)};
  const double points = days <= 31 ? 18 : days <= 183 ? 15 : days <= 366 ? 10 : days <= 731 ? 5 : 2;
  return {"Incentives end in", days_text(days), points, terms_source(context)};
}

void add_emission_reasons(const RiskContext& context, const EmissionShares& shares, std::vector<RiskReason>& reasons) {
  const std::string terms = terms_source(context);
  const bool dated = context.emission_next_year.has_value();
  reasons.push_back({"Income from emissions",
                     percent_text(shares.next_year) + (dated ? " of the next twelve months" : ""),
                     60 * shares.next_year, terms});
  if (shares.today <= 0) return;
  if (shares.lost > 0)
    reasons.push_back(
        {"Of today's income, gone within a year by decay and end", percent_text(shares.lost), 25 * shares.lost, terms});
  if (context.emission_decay > 0)
    reasons.push_back({"Emissions fall per year", percent_text(context.emission_decay),
                       std::min(20.0, 90 * context.emission_decay), terms});
  reasons.push_back(end_reason(context));
}

/// The asset whose supply dilutes a holder: a receipt is diluted as what it stands for.
const Asset* diluted_asset(const RiskContext& context, const Asset* asset) {
  constexpr int deepest = 8;
  for (int i = 0; asset && i < deepest; ++i) {
    if (asset->issuance() || !asset->derived || !context.portfolio) break;
    asset = context.portfolio->asset(asset->derived->of);
  }
  const bool grows = asset && (asset->kind == AssetKind::coin || asset->kind == AssetKind::other ||
                               asset->kind == AssetKind::receipt_token);
  return grows ? asset : nullptr;
}

/// Growth of the supply a year; nothing when nobody said.
std::optional<double> growth_of(const Asset& asset) {
  const auto issuance = known_fact(asset.facts, "issuance") ? asset.issuance() : std::nullopt;
  return issuance ? std::optional(issuance->to_double()) : std::nullopt;
}

// New supply dilutes whoever holds it: how fast it grows, and how much of the rate is only that.
void add_dilution_reasons(const RiskContext& context, std::vector<RiskReason>& reasons) {
  const Asset* asset = diluted_asset(context, context.asset);
  if (!asset) return;
  const auto growth = growth_of(*asset);
  if (!growth) {
    reasons.push_back(unknown_reason("Growth of the supply of " + asset->symbol, 8));
    return;
  }
  const std::string from = source_of(asset->facts.find("issuance")->second);
  reasons.push_back({"Supply of " + asset->symbol + " grows per year", percent_text(*growth),
                     std::clamp(150 * *growth, 0.0, 25.0), from});
  if (!(context.apr > 0) || !(*growth > 0)) return;
  const double part = std::min(1.0, *growth / context.apr);
  reasons.push_back({"Share of the rate that is dilution", percent_text(part), 45 * part, from});
  if (part >= 1)
    reasons.push_back({"After dilution nothing is left",
                       percent_text(context.apr) + " a year against " + percent_text(*growth), 10, from});
}

// What is paid in a token that is printed fast is worth less when it is sold.
void add_reward_dilution(const RiskContext& context, std::vector<RiskReason>& reasons) {
  const Asset* held = diluted_asset(context, context.asset);
  for (const PaidIn& paid : context.paid_in) {
    const Asset* asset = diluted_asset(context, paid.asset);
    if (!asset || (held && asset->id == held->id)) continue;
    const auto growth = growth_of(*asset);
    const std::string share = percent_text(paid.share) + " of next year's income is paid in it";
    if (!growth)
      reasons.push_back(unknown_reason("Growth of the supply of " + asset->symbol, 6 * paid.share));
    else
      reasons.push_back({"Supply of " + asset->symbol + " grows " + percent_text(*growth) + " per year", share,
                         std::clamp(100 * *growth, 0.0, 20.0) * paid.share,
                         source_of(asset->facts.find("issuance")->second)});
  }
}

// What neither emissions nor new supply pays, users do.
void add_user_reason(const RiskContext& context, const EmissionShares& shares, std::vector<RiskReason>& reasons) {
  const Asset* asset = diluted_asset(context, context.asset);
  const auto growth = asset ? growth_of(*asset) : std::nullopt;
  double users = 1 - shares.next_year;
  if (growth && *growth > 0 && context.apr > 0) users = std::max(0.0, users - *growth / context.apr);
  if (users >= 1) return;
  reasons.push_back({"Users pay", percent_text(users),
                     users < 0.25  ? 6.0
                     : users < 0.5 ? 3.0
                                   : 0.0,
                     terms_source(context)});
}

RiskReason rate_reason(const RiskContext& context) {
  const double apr = context.apr;
  const double points = apr > 1 ? 30 : apr > 0.5 ? 20 : apr > 0.2 ? 10 : 4;
  return {apr > 0.2 ? "A rate this high rarely lasts" : "Rates change", percent_text(apr) + " a year", points,
          terms_source(context)};
}

class Sustainability final : public RiskFactor {
 public:
  std::string_view id() const override { return "sustainability"; }
  std::string_view label() const override { return "Sustainability"; }
  std::string_view narrow_label() const override { return "Sustain\u00adability"; }
  std::string_view meaning() const override {
    return "Income that is paid from new tokens or a subsidy, not by users, falls and ends.";
  }
  double default_weight() const override { return 0.11; }

  FactorResult assess(const RiskContext& context) const override {
    if (exposure_of(context).idle) return {std::string(id()), std::nullopt, {}, "It earns nothing."};
    const auto shares = emission_shares(context);
    const double share = shares ? shares->today : 0;
    const bool money =
        context.asset && (context.asset->kind == AssetKind::fiat || context.asset->kind == AssetKind::treasury);
    if (money && share <= 0) return {std::string(id()), std::nullopt, {}, "Its income is not made of new tokens."};
    if (!shares && context.value && context.apr <= 0)
      return {std::string(id()), std::nullopt, {}, "It earns nothing at the moment."};

    std::vector<RiskReason> reasons;
    if (context.apr > 0) reasons.push_back(rate_reason(context));
    if (shares)
      add_emission_reasons(context, *shares, reasons);
    else
      reasons.push_back(unknown_reason("Income from emissions", 20));
    add_dilution_reasons(context, reasons);
    add_reward_dilution(context, reasons);
    if (shares) add_user_reason(context, *shares, reasons);
    return closed(id(), std::move(reasons), emissions_note(share));
  }

 private:
  static std::string emissions_note(double share) {
    if (share <= 0) return {};
    return fmt::format("If the incentives ended today this holding would earn {} of what it earns now.",
                       percent_text(1 - share));
  }
};

}  // namespace

const RiskFactor& sustainability_factor() {
  static const Sustainability factor;
  return factor;
}

}  // namespace tidemill
