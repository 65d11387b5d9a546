#include "core/reports/risk_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/dilution_mirror.h"
#include "core/engine/pool_loss.h"
#include "core/engine/scenarios.h"
#include "core/engine/stress.h"
#include "core/reports/portfolio_names.h"
#include "core/reports/report_table.h"

namespace tidemill {
namespace {

double share_in(const std::vector<RegulatoryShare>& shares, RegulatoryState state) {
  const auto found = std::ranges::find(shares, state, &RegulatoryShare::state);
  return found == shares.end() ? 0 : found->share;
}

Cell change_cell(double before, double after) {
  return before > 0 ? Cell(PercentCell{after / before - 1}) : Cell();
}

Cell price_cell(const std::optional<double>& price) {
  if (!price) return {};
  const int places = *price >= 100 ? 0 : *price >= 1 ? 2 : 5;
  return NumberCell{*price, places};
}

}  // namespace

ReportTable dependency_table(const Analysis& analysis) {
  constexpr double least = 0.005;
  ReportTable table{"dependencies", "What one failure would stop", {}, {}};
  table.columns = {text_column("kind", "Kind"), text_column("name", "If it fails"),
                   number_column("income_share", "Of next year’s income"), number_column("income", "Income"),
                   number_column("value_share", "Of the value")};
  for (const Dependency& each : analysis.risk.dependencies.dependencies)
    if (each.income_share >= least || each.value_share >= least)
      table.rows.push_back({{each.kind, each.name, PercentCell{each.income_share}, EstimateCell{each.income},
                             PercentCell{each.value_share}},
                            {}});
  return table;
}

ReportTable check_table(const Analysis& analysis) {
  ReportTable table{"checks", "Checks", {}, {}};
  table.columns = {text_column("passes", ""), text_column("check", "Check"), text_column("found", "What it found"),
                   text_column("remedy", "What to do")};
  for (const CheckResult& each : analysis.checks)
    table.rows.push_back(
        {{each.passes ? "passes" : "fails", std::string(each.check->label), each.text, each.remedy}, {}});
  return table;
}

ReportTable dilution_table(const Analysis& analysis) {
  ReportTable table{"dilution", "Your share of each coin, a year on", {}, {}};
  table.columns = {text_column("asset", "Coin"), number_column("units", "Units"), number_column("earned", "Earned"),
                   number_column("growth", "Supply grows"), number_column("change", "Your share")};
  for (const DilutionRow& each : dilution_mirror(analysis))
    table.rows.push_back({{analysis.portfolio->asset(each.asset)->symbol, NumberCell{each.units, 4},
                           NumberCell{each.earned, 4}, percent_cell(each.growth), percent_cell(each.change)},
                          {}});
  return table;
}

ReportTable regulation_table(const Analysis& analysis) {
  const RegulationReview& review = analysis.risk.regulation;
  ReportTable table{"regulation", "Next year’s income by what the law lets you do", {}, {}};
  table.columns = {text_column("state", "State"), number_column("today", "Today"),
                   number_column("in_a_year", "In a year")};
  for (const auto state : {RegulatoryState::open, RegulatoryState::identified, RegulatoryState::unknown,
                           RegulatoryState::restricted, RegulatoryState::banned}) {
    const double today = share_in(review.today, state), later = share_in(review.in_a_year, state);
    if (today > 0 || later > 0) table.rows.push_back({{in_words(state), PercentCell{today}, PercentCell{later}}, {}});
  }
  return table;
}

ReportTable pool_table(const Analysis& analysis) {
  ReportTable table{"pools", "Pools against holding the same coins", {}, {}};
  table.columns = {text_column("holding", "Holding"),
                   number_column("impermanent_loss", "Impermanent loss"),
                   number_column("against_holding", "By the pool"),
                   number_column("earned", "Earned"),
                   number_column("versus_holding", "Together"),
                   number_column("price", "Price"),
                   number_column("pays_from", "Pays from"),
                   number_column("pays_to", "Pays to"),
                   text_column("range", "Range")};
  for (const HoldingValue& value : analysis.values) {
    if (!value.impermanent_loss) continue;
    const auto pool = pool_loss(analysis, value.holding);
    if (!pool || pool->holding != value.holding) continue;
    table.rows.push_back(
        {{holding_name(analysis, value.holding), PercentCell{pool->loss}, money_cell(pool->against_holding),
          money_cell(std::optional(pool->earned)), money_cell(pool->versus_holding), price_cell(pool->price),
          price_cell(pool->pays_from), price_cell(pool->pays_to),
          pool->in_range ? Cell(std::string(*pool->in_range ? "inside" : "outside")) : Cell()},
         holding_kind(analysis, value.holding)});
  }
  return table;
}

ReportTable stress_table(const Analysis& analysis) {
  ReportTable table{"stress", "If it happened today", {}, {}};
  table.columns = {text_column("scenario", "Scenario"), number_column("income", "A year’s income"),
                   number_column("income_change", "Income changes"), number_column("value", "Capital"),
                   number_column("value_change", "Capital changes")};
  for (const Scenario& scenario : scenarios_of(*analysis.portfolio)) {
    if (scenario.shocks == Shocks{}) continue;
    const auto result = stress(analysis, scenario);
    if (!result) continue;
    table.rows.push_back(
        {{scenario.title, EstimateCell{result->income_after}, change_cell(result->income_before, result->income_after),
          EstimateCell{result->value_after}, change_cell(result->value_before, result->value_after)},
         {}});
  }
  return table;
}

}  // namespace tidemill
