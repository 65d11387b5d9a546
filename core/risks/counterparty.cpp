#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

RiskReason jurisdiction_reason(const Platform& platform) {
  if (platform.jurisdiction.empty()) return unknown_reason("Where the company is", 14);
  return {"The company's country", platform.jurisdiction, 4, source_of(platform)};
}

RiskReason record_reason(const Platform& platform, Date as_of) {
  const auto launched = fact_date(platform.facts, "launched");
  if (!launched) return unknown_reason("How long the company has existed", 8);
  const int days = std::max(0, days_between(*launched, as_of));
  const double points = days < 365 ? 14 : days < 1096 ? 8 : days < 1826 ? 4 : 0;
  return {"In business for", days_text(days), points, source_of(platform.facts.find("launched")->second)};
}

RiskReason custody_reason(const Platform& platform) {
  const Fact* fact = known_fact(platform.facts, "custody");
  if (!fact) return unknown_reason("How the company keeps coins", 6);
  const bool apart = mentions(fact->value, "segregated") || mentions(fact->value, "trust") ||
                     mentions(fact->value, "qualified") || mentions(fact->value, "bankruptcy-remote");
  return {"How the company keeps coins", fact->value, apart ? -6.0 : 2.0, source_of(*fact)};
}

// What happened at the company before counts half after three years.
void add_company_incidents(const Platform& platform, Date as_of, std::vector<RiskReason>& reasons) {
  for (const Incident& incident : platform.incidents) {
    if (incident.date > as_of) continue;
    const bool old = days_between(incident.date, as_of) > 1096;
    const double loss = incident.loss_usd ? incident.loss_usd->to_double() : 0;
    const double size = !incident.loss_usd ? 6 : loss <= 0 ? 2 : loss < 50e6 ? 8 : 14;
    const std::string amount = !incident.loss_usd ? "loss unknown" : loss <= 0 ? "no loss" : dollars_text(loss);
    reasons.push_back({"Incident: " + incident.text, to_string(incident.date) + ", " + amount, old ? size / 2 : size,
                       incident.source.empty() ? std::string(source::terms) : incident.source});
  }
}

void add_company(const RiskContext& context, const Exposure& exposure, std::vector<RiskReason>& reasons) {
  const std::string kind(source::kind);
  const Platform* platform = context.platform;
  const bool issuer = platform && platform->kind == PlatformKind::issuer;
  const bool custodian = platform && platform->kind == PlatformKind::custodian;
  if (issuer)
    reasons.push_back({"An issuer owes you the money", platform->name, 24, source_of(*platform)});
  else
    reasons.push_back({"A company holds the coins", platform ? platform->name : "", custodian ? 26.0 : 34.0, kind});
  if (!exposure.idle && !issuer && !context.traits.validates)
    reasons.push_back({"The company lends them on", {}, 16, kind});
  if (!platform) {
    reasons.push_back(unknown_reason("The company", 24));
    return;
  }
  reasons.push_back(jurisdiction_reason(*platform));
  reasons.push_back(record_reason(*platform, context.as_of));
  if (!issuer) reasons.push_back(custody_reason(*platform));
  add_company_incidents(*platform, context.as_of, reasons);
}

void add_issuer_of_stablecoin(const Asset* asset, std::vector<RiskReason>& reasons) {
  if (asset && asset->kind == AssetKind::stablecoin)
    reasons.push_back({"Whoever issues " + asset->symbol + " must honour it", {}, 4, std::string(source::kind)});
}

class Counterparty final : public RiskFactor {
 public:
  std::string_view id() const override { return "counterparty"; }
  std::string_view label() const override { return "Counterparty"; }
  std::string_view narrow_label() const override { return "Counter\u00adparty"; }
  std::string_view meaning() const override { return "Somebody who has the coins fails, cheats or is shut down."; }
  double default_weight() const override { return 0.13; }

  FactorResult assess(const RiskContext& context) const override {
    const Exposure exposure = exposure_of(context);
    const std::string kind(source::kind);
    std::vector<RiskReason> reasons;
    if (exposure.company) {
      add_company(context, exposure, reasons);
    } else if (exposure.idle) {
      reasons.push_back({"You keep the keys yourself", {}, 5, kind});
    } else if (context.platform ? context.platform->kind == PlatformKind::own_hardware : context.traits.runs_hardware) {
      reasons.push_back({"You run it yourself", {}, 4, kind});
    } else if (context.platform) {
      const bool validator = context.platform->kind == PlatformKind::validator;
      reasons.push_back({validator ? "A validator you don't run" : "A protocol, not a company, has it",
                         context.platform->name, 8, source_of(*context.platform)});
    } else {
      reasons.push_back(unknown_reason("Who has the coins", 25));
    }
    add_issuer_of_stablecoin(context.asset, reasons);
    add_issuer_of_stablecoin(context.second_asset, reasons);
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& counterparty_factor() {
  static const Counterparty factor;
  return factor;
}

}  // namespace tidemill
