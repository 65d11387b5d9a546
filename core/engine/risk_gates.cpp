#include "core/engine/risk_gates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/risks/exposure.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

constexpr std::array<RiskGate, 4> gates{{{"unaudited_days", 90}, {"peg", 0.05}, {"liquidation", 0.1}, {"factor", 90}}};

void cap(HoldingRisk& risk, char worst, const std::string& why) {
  risk.grade = std::max(risk.grade, worst);
  risk.gates.push_back(fmt::format("{}: the grade is held at {} or worse.", why, worst));
}

void gate_young_contracts(HoldingRisk& risk, const RiskContext& context, double limit) {
  if (!context.platform || !exposure_of(context).contract) return;
  const auto launched = fact_date(context.platform->facts, "launched");
  const int audits = audits_published(*context.platform).value_or(0);
  if (launched && days_between(*launched, context.as_of) < limit && audits == 0)
    cap(risk, 'D', fmt::format("No audit is known and the contracts are less than {:g} days old", limit));
}

void gate_pegs(HoldingRisk& risk, const RiskContext& context, double limit) {
  if (!(limit > 0)) return;
  for (const PegFigure& peg : context.pegs)
    if (peg.gap && *peg.gap <= -limit)
      cap(risk, 'D',
          fmt::format("The peg of {} is broken, {} below {} on {}", peg.asset->symbol, percent_text(-*peg.gap),
                      peg.reference, to_string(*peg.price_of)));
}

void gate_liquidation(HoldingRisk& risk, const RiskContext& context, double limit) {
  if (!(limit > 0) || !context.loop || !context.loop->drop_to_liquidation) return;
  const double drop = *context.loop->drop_to_liquidation;
  // Where no price can liquidate it, only a loop that already may be is held down.
  if (drop <= 0)
    cap(risk, 'E', "The loop can be liquidated now");
  else if (drop <= limit && !context.loop->one_asset)
    cap(risk, 'D', "A fall of the collateral by " + percent_text(drop) + " liquidates the loop");
}

void gate_factors(HoldingRisk& risk, double limit) {
  if (!(limit > 0)) return;
  for (const FactorResult& result : risk.factors)
    if (result.risk && *result.risk >= limit) {
      const RiskFactor* factor = risk_factor(result.factor);
      cap(risk, 'C', fmt::format("{} is at {:.0f} of 100", factor ? factor->label() : result.factor, *result.risk));
    }
}

}  // namespace

std::span<const RiskGate> risk_gates() {
  return gates;
}

double gate_limit(const Portfolio& portfolio, std::string_view name) {
  const auto gate = std::ranges::find(gates, name, &RiskGate::name);
  const double preset = gate == gates.end() ? 0 : gate->preset;
  const auto text = portfolio.setting("risk.gate." + std::string(name));
  const auto number = text ? Decimal::parse(*text) : Result<Decimal>(Decimal::of(-1));
  return number && !number->is_negative() ? number->to_double() : preset;
}

void apply_gates(HoldingRisk& risk, const Portfolio& portfolio, const RiskContext& context) {
  gate_young_contracts(risk, context, gate_limit(portfolio, "unaudited_days"));
  gate_pegs(risk, context, gate_limit(portfolio, "peg"));
  gate_liquidation(risk, context, gate_limit(portfolio, "liquidation"));
  gate_factors(risk, gate_limit(portfolio, "factor"));
}

}  // namespace tidemill
