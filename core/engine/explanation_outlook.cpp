#include <fmt/format.h>

#include "core/engine/explanation_parts.h"
#include "core/risks/registry.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

using What = NumberRef::What;

std::string span(const Projection& projection) {
  const auto months = projection.months.size();
  return months == 1 ? "next month" : fmt::format("next {} months", months);
}

/// What a simulation adds to the sum of what the holdings earn by themselves at mean prices, so that the parts are the
/// number: failures take income away, pools move along their curve, and paths are a sample.
void add_rest(Explanation& made, const Projection& projection, double mean) {
  if (projection.paths == 0) return;
  double rest = mean;
  for (const ExplainedLine& line : made.lines)
    if (line.adds) rest -= std::get<double>(std::get<MoneyFigure>(line.figure).amount);
  made.lines.push_back({"What may go wrong, pools along their curve, and chance", MoneyFigure{rest},
                        fmt::format("of {} simulated paths, beside the holdings by themselves", projection.paths),
                        true});
}

void add_rate(Explanation& made, const HoldingRate& rate) {
  if (rate.advertised) made.lines.push_back({"Rate by its terms", PercentFigure{*rate.advertised}, "a year, today"});
  if (rate.realised)
    made.lines.push_back(
        {"Rate earned", PercentFigure{*rate.realised}, fmt::format("a year, over {} days of records", rate.days)});
  if (rate.used) made.lines.push_back({"Rate projected", PercentFigure{*rate.used}, "a year, before scenario and tax"});
}

void add_assumptions(Explanation& made, const Projection& projection) {
  for (const AssumptionLine& line : projection.assumptions) made.lines.push_back({line.what, line.value, line.source});
  for (const Problem& problem : projection.left_out) made.notes.push_back("Left out: " + problem.text);
  made.notes.push_back(projection.method);
}

}  // namespace

Result<Explanation> explain_projected(const Analysis& analysis, const std::string& kind) {
  const Projection& projection = analysis.projection;
  const Band* band = kind.empty() ? &projection.total : nullptr;
  for (const StrategyProjection& strategy : projection.strategies)
    if (strategy.kind == kind) band = &strategy.total;
  if (!band) return no_number("projection", "nothing of this kind earns");
  const StrategyKind* known = strategy_kind(kind);
  Explanation made{
      "Expected income" + (known ? " of " + known->descriptor().label : std::string()) + ", " + span(projection),
      MoneyFigure{band->mean}, "the mean of what every holding may earn; half of all cases lie below the median"};
  for (const HoldingProjection& each : projection.holdings) {
    const Holding* holding = analysis.portfolio->holding(each.holding);
    if (!holding || (!kind.empty() && holding->kind != kind)) continue;
    ExplainedLine line{title_of(analysis, each.holding), MoneyFigure{each.total}};
    line.adds = true;
    line.opens = NumberRef{.what = What::projected, .holding = each.holding};
    made.lines.push_back(std::move(line));
  }
  add_rest(made, projection, band->mean);
  made.lines.push_back({"Median", MoneyFigure{band->p50}});
  made.lines.push_back({"One case in ten is below", MoneyFigure{band->p10}});
  made.lines.push_back({"One case in ten is above", MoneyFigure{band->p90}});
  add_assumptions(made, projection);
  return made;
}

Result<Explanation> explain_holding_projected(const Analysis& analysis, const Holding& holding) {
  const Projection& projection = analysis.projection;
  for (const HoldingProjection& each : projection.holdings) {
    if (each.holding != holding.id) continue;
    Explanation made{fmt::format("Expected income of {}, {}", analysis.portfolio->title(holding), span(projection)),
                     MoneyFigure{each.total}, "the mean of each month, added up"};
    for (std::size_t m = 0; m < each.expected.size() && m < projection.months.size(); ++m)
      made.lines.push_back({fmt::format("{} to {}", to_string(projection.months[m].from),
                                        to_string(projection.months[m].to - std::chrono::days{1})),
                            MoneyFigure{each.expected[m]},
                            {},
                            true});
    made.lines.push_back({"Income a year today",
                          {},
                          "at today's balance, terms and prices",
                          false,
                          NumberRef{.what = What::holding_income_year, .holding = holding.id}});
    if (const HoldingValue* value = analysis.value_of(holding.id); value && value->income_year)
      made.lines.back().figure = MoneyFigure{*value->income_year};
    add_rate(made, each.rate);
    if (projection.paths > 0)
      made.notes.push_back("By itself at mean prices: what may go wrong is taken off the total, not here.");
    add_assumptions(made, projection);
    return made;
  }
  return no_number("projection", "this holding is not part of it");
}

Result<Explanation> explain_income_at_risk(const Analysis& analysis) {
  const Projection& projection = analysis.projection;
  Explanation made{"Income at risk, " + span(projection), MoneyFigure{projection.income_at_risk_95},
                   "expected income less the case that only one in twenty falls below"};
  made.lines.push_back(
      {"Expected income", MoneyFigure{projection.total.mean}, "mean", true, NumberRef{.what = What::projected}});
  made.lines.push_back({"One case in twenty is below", MoneyFigure{-projection.total.p5}, "taken off", true});
  made.lines.push_back({"Expected shortfall", MoneyFigure{projection.expected_shortfall_95},
                        "expected income less the mean of those worst cases"});
  add_assumptions(made, projection);
  return made;
}

Result<Explanation> explain_risk(const Analysis& analysis) {
  Explanation made{"Portfolio risk"};
  if (analysis.risk.score) made.figure = PointsFigure{*analysis.risk.score};
  made.formula = "the scores of the holdings, half weighted by worth and half by income; 100 is best";
  for (const HoldingRisk& risk : analysis.risk.holdings) {
    const HoldingValue* value = analysis.value_of(risk.holding);
    ExplainedLine line{title_of(analysis, risk.holding), PointsFigure{risk.score}, std::string("grade ") + risk.grade};
    if (value && value->own_value())
      line.note += fmt::format(", worth {:.0f}, income a year {:.0f}", value->own_value()->to_double(),
                               value->income_year.value_or(0));
    line.opens = NumberRef{.what = What::holding_risk, .holding = risk.holding};
    made.lines.push_back(std::move(line));
  }
  return made;
}

Result<Explanation> explain_holding_risk(const Analysis& analysis, const Holding& holding) {
  const HoldingRisk* risk = analysis.risk_of(holding.id);
  if (!risk) return no_number("risk", "the holding is empty or closed, so it has none");
  Explanation made{fmt::format("Risk of {}: {}", analysis.portfolio->title(holding), risk->grade),
                   PointsFigure{risk->score}, "100 − the weighted mean of the factors that apply"};
  for (const FactorResult& result : risk->factors) {
    const RiskFactor* factor = risk_factor(result.factor);
    ExplainedLine line{factor ? std::string(factor->label()) : result.factor};
    if (result.risk) {
      line.figure = PointsFigure{*result.risk};
      if (factor) line.note = fmt::format("weight {:g}", factor_weight(*analysis.portfolio, *factor));
      line.opens = NumberRef{.what = What::factor_risk, .holding = holding.id, .group = result.factor};
    } else {
      line.note = "does not apply";
    }
    made.lines.push_back(std::move(line));
  }
  for (const std::string& gate : risk->gates) made.notes.push_back("The grade is capped: " + gate + ".");
  return made;
}

Result<Explanation> explain_factor_risk(const Analysis& analysis, const Holding& holding, const std::string& name) {
  const HoldingRisk* risk = analysis.risk_of(holding.id);
  const RiskFactor* factor = risk_factor(name);
  if (!risk || !factor) return no_number("risk", "the holding is empty or closed, so it has none");
  for (const FactorResult& result : risk->factors) {
    if (result.factor != name || !result.risk) continue;
    Explanation made{fmt::format("{}, {}", factor->label(), analysis.portfolio->title(holding)),
                     PointsFigure{*result.risk}, std::string(factor->meaning())};
    for (const RiskReason& reason : result.reasons)
      made.lines.push_back({reason.text + (reason.detail.empty() ? "" : ": " + reason.detail),
                            PointsFigure{reason.points}, reason.source, true});
    if (!result.note.empty()) made.notes.push_back(result.note);
    return made;
  }
  return no_number("risk", "this factor does not apply to the holding");
}

}  // namespace tidemill
