#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

RiskReason end_reason(const RiskContext& context) {
  if (!context.traits.incentives_end) return unknown_reason("Day the incentives end", 6);
  const int days = days_between(context.as_of, *context.traits.incentives_end);
  if (days <= 0)
    return {"Incentives have ended", to_string(*context.traits.incentives_end), 20, std::string(source::terms)};
  const double points = days <= 31 ? 18 : days <= 183 ? 15 : days <= 366 ? 10 : days <= 731 ? 5 : 2;
  return {"Incentives end in", days_text(days), points, std::string(source::terms)};
}

void add_emission_reasons(const RiskContext& context, double share, std::vector<RiskReason>& reasons) {
  const std::string terms(source::terms);
  reasons.push_back({"Income from emissions", percent_text(share), 60 * share, terms});
  if (share <= 0) return;
  if (context.emission_decay > 0)
    reasons.push_back({"Emissions fall per year", percent_text(context.emission_decay),
                       std::min(20.0, 90 * context.emission_decay), terms});
  reasons.push_back(end_reason(context));
  const double users = 1 - share;
  reasons.push_back({"Users pay", percent_text(users), users < 0.25 ? 6.0 : users < 0.5 ? 3.0 : 0.0, terms});
}

// New supply dilutes whoever is paid in it: how much of the rate is only that, and how fast supply grows.
void add_dilution_reasons(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (!context.asset) return;
  if (context.asset->kind != AssetKind::coin && context.asset->kind != AssetKind::other) return;
  const Fact* fact = known_fact(context.asset->facts, "issuance");
  const auto issuance = context.asset->issuance();
  if (!fact || !issuance) {
    reasons.push_back(unknown_reason("Growth of the supply of " + context.asset->symbol, 8));
    return;
  }
  const double growth = issuance->to_double();
  reasons.push_back({"Supply of " + context.asset->symbol + " grows per year", percent_text(growth),
                     std::clamp(150 * growth, 0.0, 25.0), source_of(*fact)});
  if (context.apr > 0 && growth > 0)
    reasons.push_back({"Share of the rate that is dilution", percent_text(std::min(1.0, growth / context.apr)),
                       45 * std::min(1.0, growth / context.apr), source_of(*fact)});
}

RiskReason rate_reason(double apr) {
  const double points = apr > 1 ? 30 : apr > 0.5 ? 20 : apr > 0.2 ? 10 : 4;
  return {apr > 0.2 ? "A rate this high rarely lasts" : "Rates change", percent_text(apr) + " a year", points,
          std::string(source::terms)};
}

class Sustainability final : public RiskFactor {
 public:
  std::string_view id() const override { return "sustainability"; }
  std::string_view label() const override { return "Sustainability"; }
  std::string_view meaning() const override {
    return "Income that is paid from new tokens or a subsidy, not by users, falls and ends.";
  }
  double default_weight() const override { return 0.11; }

  FactorResult assess(const RiskContext& context) const override {
    if (exposure_of(context).idle) return {std::string(id()), std::nullopt, {}, "It earns nothing."};
    const bool worked_out = context.income_year > 0;
    const double share = worked_out ? std::clamp(context.emission_income_year / context.income_year, 0.0, 1.0) : 0;
    const bool money =
        context.asset && (context.asset->kind == AssetKind::fiat || context.asset->kind == AssetKind::treasury);
    if (money && share <= 0) return {std::string(id()), std::nullopt, {}, "Its income is not made of new tokens."};
    if (!worked_out && context.value && context.apr <= 0)
      return {std::string(id()), std::nullopt, {}, "It earns nothing at the moment."};

    std::vector<RiskReason> reasons;
    if (context.apr > 0) reasons.push_back(rate_reason(context.apr));
    if (worked_out)
      add_emission_reasons(context, share, reasons);
    else
      reasons.push_back(unknown_reason("Income from emissions", 20));
    add_dilution_reasons(context, reasons);
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
