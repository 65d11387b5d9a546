#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

// Most exploits hit young code: points fall with the years it has stood in the open.
RiskReason age_reason(const Platform& platform, Date as_of) {
  const auto launched = fact_date(platform.facts, "launched");
  if (!launched) return unknown_reason("Age of the contracts", 12);
  const int days = days_between(*launched, as_of);
  const std::string from = source_of(platform.facts.find("launched")->second);
  if (days < 0) return {"Not launched yet", to_string(*launched), 34, from};
  const double points = days < 90 ? 30 : days < 365 ? 20 : days < 730 ? 12 : days < 1095 ? 7 : days < 1826 ? 3 : 0;
  return {"In use for", days_text(days), points, from};
}

RiskReason audit_reason(const Platform& platform) {
  const auto known = audits_published(platform);
  const Fact* fact = known_fact(platform.facts, "audits");
  if (!known || !fact) return unknown_reason("Audits", 10);
  const int count = *known;
  if (count <= 0) return {"No audit published", "0", 22, source_of(*fact)};
  const double points = count == 1 ? 4 : count == 2 ? 0 : count < 5 ? -4 : -6;
  return {"Audits published", fmt::format("{}", count), points, source_of(*fact)};
}

// Who can change the code while the money is in it.
RiskReason admin_reason(const Platform& platform) {
  const Fact* fact = known_fact(platform.facts, "admin");
  if (!fact) return unknown_reason("Who can change the contracts", 6);
  const std::string& value = fact->value;
  double points = 5;  // described in other words: some control is there
  if (mentions(value, "immutable") || mentions(value, "none") || mentions(value, "no admin"))
    points = -3;
  else if (mentions(value, "timelock") || mentions(value, "dao") || mentions(value, "governance") ||
           mentions(value, "vote"))
    points = 2;
  else if (mentions(value, "multisig") || mentions(value, "multi-sig") || mentions(value, "council"))
    points = 6;
  else if (mentions(value, "single") || mentions(value, "company") || mentions(value, "team") || mentions(value, "eoa"))
    points = 14;
  return {"Who can change the contracts", value, points, source_of(*fact)};
}

// A loss in the code's own history: size, fading over the years.
RiskReason incident_reason(const Incident& incident, Date as_of) {
  const double years = days_between(incident.date, as_of) / 365.25;
  const double fade = years < 1 ? 1.5 : years < 3 ? 1.0 : 0.5;
  double size = 6;
  std::string detail = to_string(incident.date) + ", loss unknown";
  if (incident.loss_usd) {
    const double loss = incident.loss_usd->to_double();
    size = loss <= 0 ? 2 : loss < 1e6 ? 4 : loss < 50e6 ? 9 : 14;
    detail = to_string(incident.date) + ", " + (loss <= 0 ? "no loss" : dollars_text(loss));
  }
  const std::string from = incident.source.empty() ? std::string(source::terms) : incident.source;
  return {"Incident: " + incident.text, detail, size * fade, from};
}

void add_incidents(const Platform& platform, Date as_of, std::vector<RiskReason>& reasons) {
  bool any = false;
  for (const Incident& incident : platform.incidents) {
    if (incident.date > as_of) continue;  // not known yet on that day
    reasons.push_back(incident_reason(incident, as_of));
    any = true;
  }
  if (any) return;
  if (platform.facts.empty())
    reasons.push_back(unknown_reason("Incidents", 3));
  else
    reasons.push_back({"Incidents with a loss", "none entered", 0, source_of(platform)});
}

class SmartContract final : public RiskFactor {
 public:
  std::string_view id() const override { return "smart_contract"; }
  std::string_view label() const override { return "Smart contract"; }
  std::string_view meaning() const override {
    return "A fault or a misused key in the code that holds the money empties it.";
  }
  double default_weight() const override { return 0.16; }

  FactorResult assess(const RiskContext& context) const override {
    const Exposure exposure = exposure_of(context);
    if (exposure.chain_software) return chain_software(context);
    if (!exposure.contract) return {std::string(id()), std::nullopt, {}, "No contract holds this money."};
    std::vector<RiskReason> reasons{{"Money sits in smart contracts", {}, 14, std::string(source::kind)}};
    if (!context.platform) {
      reasons.push_back(unknown_reason("The platform, its age and its audits", 32));
      return closed(id(), std::move(reasons));
    }
    reasons.push_back(age_reason(*context.platform, context.as_of));
    reasons.push_back(audit_reason(*context.platform));
    reasons.push_back(admin_reason(*context.platform));
    add_incidents(*context.platform, context.as_of, reasons);
    return closed(id(), std::move(reasons));
  }

 private:
  FactorResult chain_software(const RiskContext& context) const {
    std::vector<RiskReason> reasons{{"Only the chain's own software", {}, 4, std::string(source::kind)}};
    if (context.traits.runs_hardware)
      reasons.push_back({"You keep the node's software current", {}, 2, std::string(source::kind)});
    if (context.platform)
      for (const Incident& incident : context.platform->incidents)
        if (incident.date <= context.as_of) reasons.push_back(incident_reason(incident, context.as_of));
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& smart_contract_factor() {
  static const SmartContract factor;
  return factor;
}

}  // namespace tidemill
