#include <cmath>

#include "core/model/regulation.h"
#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

// How much of the law a place stands under that can close it to somebody.
RiskReason place_reason(const Platform* platform) {
  if (!platform) return unknown_reason("What kind of place this is", 12);
  const std::string from = source_of(*platform);
  switch (platform->kind) {
    case PlatformKind::protocol:
      return {"A protocol can be closed to some countries", platform->name, 6, from};
    case PlatformKind::exchange:
    case PlatformKind::custodian:
      return {"A company needs a licence to serve you", platform->name, 10, from};
    case PlatformKind::issuer:
      return {"A security: who may hold it is restricted", platform->name, 16, from};
    case PlatformKind::validator:
      return {"Staking for others may need a licence", platform->name, 4, from};
    case PlatformKind::own_hardware:
      return {"You run it yourself", platform->name, 0, from};
  }
  return unknown_reason("What kind of place this is", 12);
}

RiskReason identity_reason(const Platform& platform, bool company) {
  const auto asks = yes_or_no(platform.facts, "kyc");
  const Fact* fact = known_fact(platform.facts, "kyc");
  if (!fact) return unknown_reason("Whether it asks who you are", company ? 8 : 3);
  if (!asks) return {"Whether it asks who you are", fact->value, 4, source_of(*fact)};
  if (*asks) return {"It asks who you are and can refuse you", "yes", 5, source_of(*fact)};
  // A company that does not ask breaks the rules most countries have; a protocol has nobody to ask.
  return {"It does not ask who you are", "no", company ? 14.0 : 1.0, source_of(*fact)};
}

void add_asset_rule(const Asset* asset, std::vector<RiskReason>& reasons) {
  if (!asset) return;
  const std::string kind(source::kind);
  if (asset->kind == AssetKind::stablecoin)
    reasons.push_back({"Stablecoin rules limit who may offer " + asset->symbol, {}, 4, kind});
  else if (asset->kind == AssetKind::treasury)
    reasons.push_back({asset->symbol + " is a security", {}, 14, kind});
}

/// Points of a rule: one that is near weighs more than one that is far, a ban more than a tax.
RiskReason rule_reason(const RegulatoryRule& rule, Date as_of) {
  constexpr double banned = 60, soon = 45, some_day = 25, identity = 4;
  std::string text = in_words(rule);
  text.front() = 'A';
  double points = identity;
  if (rule.effect == RegulatoryRule::Effect::ban)
    points = rule.from <= as_of ? banned : rule.from <= add_months(as_of, 12) ? soon : some_day;
  else if (rule.effect == RegulatoryRule::Effect::tax)
    points = std::round(4 + 20 * rule.tax);
  return {std::move(text), rule.from <= as_of ? "in force" : "from " + to_string(rule.from), points, "set by you"};
}

/// What the law says to this holder in particular.
void add_personal_rules(const RiskContext& context, std::vector<RiskReason>& reasons) {
  constexpr double shut_out = 40;
  if (!context.portfolio || !context.holding) return;
  const std::string country = context.portfolio->setting(holder_jurisdiction).value_or("");
  if (context.platform && closed_to(*context.platform, country))
    reasons.push_back({context.platform->name + " is closed to you", country, shut_out,
                       source_of(*known_fact(context.platform->facts, "restricted"))});
  for (const RegulatoryRule& rule : rules_of(*context.portfolio))
    if (hits(rule, *context.portfolio, *context.holding)) reasons.push_back(rule_reason(rule, context.as_of));
}

class Regulatory final : public RiskFactor {
 public:
  std::string_view id() const override { return "regulatory"; }
  std::string_view label() const override { return "Regulatory"; }
  std::string_view narrow_label() const override { return "Regu\u00adlatory"; }
  std::string_view meaning() const override {
    return "A rule, a licence or a tax takes the income away or makes it unreachable.";
  }
  double default_weight() const override { return 0.07; }

  FactorResult assess(const RiskContext& context) const override {
    const Exposure exposure = exposure_of(context);
    if (exposure.idle && !exposure.company)
      return {std::string(id()), std::nullopt, {}, "Coins in your own wallet earn nothing that is regulated."};
    std::vector<RiskReason> reasons{{"Rules for crypto income still change", {}, 8, std::string(source::scale)},
                                    place_reason(context.platform)};
    if (!exposure.idle)
      reasons.push_back({"How this income is taxed differs by country", {}, 4, std::string(source::scale)});
    if (context.platform && context.platform->kind != PlatformKind::own_hardware &&
        context.platform->kind != PlatformKind::validator) {
      reasons.push_back(identity_reason(*context.platform, exposure.company));
      if (exposure.company) reasons.push_back(regulator_reason(*context.platform));
    }
    add_asset_rule(context.asset, reasons);
    add_asset_rule(context.second_asset, reasons);
    add_personal_rules(context, reasons);
    return closed(id(), std::move(reasons));
  }

 private:
  static RiskReason regulator_reason(const Platform& platform) {
    if (platform.jurisdiction.empty()) return unknown_reason("Whose law the company is under", 12);
    return {"Whose law the company is under", platform.jurisdiction, 3, source_of(platform)};
  }
};

}  // namespace

const RiskFactor& regulatory_factor() {
  static const Regulatory factor;
  return factor;
}

}  // namespace tidemill
