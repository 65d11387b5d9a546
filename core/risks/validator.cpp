#include <fmt/format.h>

#include <algorithm>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

// A year's expected loss by slashing, 20 points for 1 %, and what one event takes.
void add_slashing(const RiskContext& context, std::vector<RiskReason>& reasons) {
  const double chance = context.traits.slash_probability.to_double();
  const double loss = context.traits.slash_loss.to_double();
  if (chance <= 0 || loss <= 0) {
    reasons.push_back({"Chance and size of a slashing", "unknown", 8, "not entered yet; add them to the terms"});
    return;
  }
  reasons.push_back({"Slashing of the stake",
                     fmt::format("{} a year, losing {}: {} a year expected", percent_text(chance), percent_text(loss),
                                 percent_text(chance * loss)),
                     std::min(60.0, 2000 * chance * loss), terms_source(context)});
  reasons.push_back({"What one slashing takes", percent_text(loss), std::min(20.0, 20 * loss), terms_source(context)});
}

/// The share of the time a node works: the terms, else what the platform's fact says (a fraction).
std::optional<std::pair<double, std::string>> uptime_of(const RiskContext& context, const Facts* facts) {
  if (context.traits.uptime) return std::pair(context.traits.uptime->to_double(), terms_source(context));
  if (!facts) return std::nullopt;
  const Fact* fact = known_fact(*facts, "uptime");
  const auto share = fact_number(*facts, "uptime");
  if (!fact || !share) return std::nullopt;
  return std::pair(std::clamp(share->to_double(), 0.0, 1.0), source_of(*fact));
}

void add_uptime(const RiskContext& context, bool own, std::vector<RiskReason>& reasons) {
  const auto uptime = uptime_of(context, context.platform ? &context.platform->facts : nullptr);
  if (uptime)
    reasons.push_back(
        {"Uptime", percent_text(uptime->first), std::clamp(200 * (1 - uptime->first), 0.0, 20.0), uptime->second});
  else
    reasons.push_back(unknown_reason("Uptime", own ? 4 : 2));
}

// Who runs it, and whether one fault takes all of it.
void add_operators(const RiskContext& context, bool own, std::vector<RiskReason>& reasons) {
  const std::string kind(source::kind);
  const Platform* platform = context.platform;
  if (own) {
    reasons.push_back({"Your own hardware: keys, updates and power are yours to keep", {}, 10, kind});
    reasons.push_back({"One operator has all of it: you", {}, 10, kind});
    return;
  }
  if (!platform) {
    reasons.push_back(unknown_reason("Who runs the validator", 14));
    return;
  }
  const Fact* fact = known_fact(platform->facts, "operators");
  const auto operators = fact_number(platform->facts, "operators");
  if (fact && operators && operators->sign() > 0) {
    const double count = operators->to_double();
    reasons.push_back({"Operators that share the stake", fmt::format("{:.0f}", count),
                       count < 2    ? 12.0
                       : count < 10 ? 5.0
                                    : 0.0,
                       source_of(*fact)});
  } else if (platform->kind == PlatformKind::validator) {
    reasons.push_back({"One operator has all of it", platform->name, 12, source_of(*platform)});
  } else {
    reasons.push_back(unknown_reason("How many operators share the stake", 6));
  }
}

// Nothing today is often a rate to win delegators; a large share leaves little when rewards fall.
void add_commission(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (!context.traits.commission) {
    reasons.push_back({"Commission", "unknown", 3, "not entered yet; add it to the terms"});
    return;
  }
  const double share = context.traits.commission->to_double();
  const double points = share <= 0 ? 2 : share <= 0.1 ? 0 : share <= 0.2 ? 3 : share <= 0.5 ? 8 : 14;
  reasons.push_back({share <= 0 ? "No commission now; it can be raised" : "Commission", percent_text(share), points,
                     terms_source(context)});
}

void add_slashings(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (!context.platform) return;
  for (const Incident& incident : context.platform->incidents) {
    if (incident.date > context.as_of || !mentions(incident.text, "slash")) continue;
    const bool old = days_between(incident.date, context.as_of) > 1096;
    reasons.push_back({"Incident: " + incident.text, to_string(incident.date), old ? 5.0 : 10.0,
                       incident.source.empty() ? std::string(source::terms) : incident.source});
  }
}

class Validator final : public RiskFactor {
 public:
  std::string_view id() const override { return "validator"; }
  std::string_view label() const override { return "Validator and slashing"; }
  std::string_view narrow_label() const override { return "Vali\u00addator"; }
  std::string_view meaning() const override {
    return "Whoever runs the validator breaks the chain's rules or is offline, and the stake is cut or earns nothing.";
  }
  double default_weight() const override { return 0.05; }

  FactorResult assess(const RiskContext& context) const override {
    if (!context.traits.validates || exposure_of(context).idle)
      return {std::string(id()), std::nullopt, {}, "No validator can lose this stake."};
    const bool own =
        context.platform ? context.platform->kind == PlatformKind::own_hardware : context.traits.runs_hardware;
    std::vector<RiskReason> reasons;
    add_slashing(context, reasons);
    add_operators(context, own || context.traits.runs_hardware, reasons);
    add_uptime(context, own || context.traits.runs_hardware, reasons);
    if (!context.traits.runs_hardware) add_commission(context, reasons);
    add_slashings(context, reasons);
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& validator_factor() {
  static const Validator factor;
  return factor;
}

}  // namespace tidemill
