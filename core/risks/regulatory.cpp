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

class Regulatory final : public RiskFactor {
 public:
  std::string_view id() const override { return "regulatory"; }
  std::string_view label() const override { return "Regulatory"; }
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
