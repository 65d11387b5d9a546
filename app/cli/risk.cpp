#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/analysis.h"
#include "core/engine/dilution_mirror.h"
#include "core/risks/registry.h"

namespace tidemill::cli {
namespace {

Value json_of(const FactorResult& factor) {
  Value::Array reasons;
  for (const RiskReason& reason : factor.reasons)
    reasons.push_back(Value::Object{
        {"text", reason.text}, {"points", reason.points}, {"detail", reason.detail}, {"source", reason.source}});
  return Value::Object{{"risk", factor.risk}, {"reasons", std::move(reasons)}, {"note", factor.note}};
}

Value json_of(const HoldingRisk& risk, const Portfolio& portfolio) {
  Value::Object factors;
  for (const FactorResult& factor : risk.factors) factors.emplace_back(factor.factor, json_of(factor));
  Value::Array gates;
  for (const std::string& gate : risk.gates) gates.push_back(gate);
  const Holding* holding = portfolio.holding(risk.holding);
  return Value::Object{{"id", risk.holding},
                       {"label", holding != nullptr ? portfolio.title(*holding) : ""},
                       {"score", risk.score},
                       {"grade", std::string(1, risk.grade)},
                       {"factors", std::move(factors)},
                       {"gates", std::move(gates)}};
}

Value json_of(const std::vector<Concentration>& concentration) {
  Value::Object object;
  for (const Concentration& by : concentration) {
    Value::Array shares;
    for (const Share& share : by.shares) shares.push_back(Value::Object{{"name", share.name}, {"share", share.share}});
    object.emplace_back(by.by,
                        Value::Object{{"hhi", by.hhi}, {"effective", by.effective}, {"shares", std::move(shares)}});
  }
  return object;
}

Value json_of(const std::vector<HoldingId>& holdings) {
  Value::Array ids;
  for (const HoldingId id : holdings) ids.push_back(id);
  return ids;
}

Value json_of(const DependencyReview& review) {
  Value::Array rows;
  for (const Dependency& each : review.dependencies)
    rows.push_back(Value::Object{{"name", each.name},
                                 {"kind", each.kind},
                                 {"income_share", each.income_share},
                                 {"income", each.income},
                                 {"value_share", each.value_share},
                                 {"value", each.value},
                                 {"holdings", json_of(each.holdings)}});
  return rows;
}

Value json_of_income(const DependencyReview& review) {
  return Value::Object{{"income", review.income},
                       {"emissions", review.emissions},
                       {"without_emissions", review.income - review.emissions},
                       {"unknown", json_of(review.unknown)}};
}

Value json_of(const std::vector<CheckResult>& checks) {
  Value::Array rows;
  for (const CheckResult& each : checks)
    rows.push_back(Value::Object{{"name", std::string(each.check->name)},
                                 {"label", std::string(each.check->label)},
                                 {"passes", each.passes},
                                 {"figure", each.figure},
                                 {"limit", each.limit},
                                 {"text", each.text},
                                 {"remedy", each.remedy},
                                 {"holdings", json_of(each.holdings)}});
  return rows;
}

Value json_of(const std::vector<RegulatoryShare>& shares) {
  Value::Array rows;
  for (const RegulatoryShare& each : shares)
    rows.push_back(Value::Object{{"state", std::string(name_of(each.state))},
                                 {"income", each.income},
                                 {"income_share", each.share},
                                 {"holdings", json_of(each.holdings)}});
  return rows;
}

Value json_of(const RegulationReview& review) {
  Value::Array rules;
  for (const RuleReach& each : review.rules)
    rules.push_back(Value::Object{{"name", each.rule.name},
                                  {"rule", to_string(each.rule)},
                                  {"income", each.income},
                                  {"taken", each.taken},
                                  {"holdings", json_of(each.holdings)}});
  return Value::Object{{"country", review.country.empty() ? Value() : Value(review.country)},
                       {"today", json_of(review.today)},
                       {"in_a_year", json_of(review.in_a_year)},
                       {"rules", std::move(rules)}};
}

Table regulation_table(const RegulationReview& review, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Next year’s income by what the law lets you do",
              {{"state", "State"},
               {"income", "Today", number},
               {"income_share", "Share", number},
               {"in_a_year", "In a year", number}},
              {}};
  for (const auto state : {RegulatoryState::open, RegulatoryState::identified, RegulatoryState::unknown,
                           RegulatoryState::restricted, RegulatoryState::banned}) {
    const auto of = [state](const std::vector<RegulatoryShare>& shares) {
      const auto found = std::ranges::find(shares, state, &RegulatoryShare::state);
      return found == shares.end() ? RegulatoryShare{} : *found;
    };
    const RegulatoryShare today = of(review.today), later = of(review.in_a_year);
    if (!(today.income > 0) && !(later.income > 0)) continue;
    table.rows.push_back({text_cell(std::string(name_of(state))), money_cell(std::optional(today.income), currency),
                          percent_cell(today.share), percent_cell(later.share)});
  }
  return table;
}

Table dependencies_table(const RiskReview& review, const Currency& currency) {
  constexpr auto number = TableColumn::Kind::number;
  constexpr double least_worth_a_row = 0.005;
  Table table{"What one failure would stop",
              {{"kind", "Kind"},
               {"name", "If it fails"},
               {"income_share", "Income of the next year", number},
               {"income", "A year", number},
               {"value_share", "Value", number}},
              {}};
  for (const Dependency& each : review.dependencies.dependencies)
    if (each.income_share >= least_worth_a_row || each.value_share >= least_worth_a_row)
      table.rows.push_back({text_cell(each.kind), text_cell(each.name), percent_cell(each.income_share),
                            money_cell(std::optional(each.income), currency), percent_cell(each.value_share)});
  return table;
}

Table checks_table(const std::vector<CheckResult>& checks) {
  Table table{"Checks", {{"passes", ""}, {"label", "Check"}, {"text", "What it found"}, {"remedy", "What to do"}}, {}};
  for (const CheckResult& each : checks)
    table.rows.push_back({text_cell(each.passes ? "passes" : "fails"), text_cell(std::string(each.check->label)),
                          text_cell(each.text), text_cell(each.remedy)});
  return table;
}

Value json_of(const std::vector<DilutionRow>& rows, const Portfolio& portfolio) {
  Value::Array array;
  for (const DilutionRow& each : rows)
    array.push_back(Value::Object{{"asset", portfolio.asset(each.asset)->symbol},
                                  {"units", each.units},
                                  {"earned", each.earned},
                                  {"growth", each.growth},
                                  {"change", each.change},
                                  {"share_now", each.share_now},
                                  {"share_then", each.share_then}});
  return array;
}

Table dilution_table(const std::vector<DilutionRow>& rows, const Portfolio& portfolio) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"Your share of each coin, a year on",
              {{"asset", "Coin"},
               {"units", "Units", number},
               {"earned", "Earned", number},
               {"growth", "Supply grows", number},
               {"change", "Share", number}},
              {}};
  for (const DilutionRow& each : rows)
    table.rows.push_back({text_cell(portfolio.asset(each.asset)->symbol), number_cell(each.units, 4),
                          number_cell(each.earned, 4), percent_cell(each.growth), percent_cell(each.change)});
  return table;
}

std::string label_of(std::string_view factor) {
  const RiskFactor* known = risk_factor(factor);
  return known == nullptr ? std::string(factor) : std::string(known->label());
}

/// Rounded down for people, so that no “B 80” is shown.
Cell score_cell(std::optional<double> score) {
  Cell cell = number_cell(score, 0);
  if (score) cell.shown = std::to_string(shown_score(*score));
  return cell;
}

Table holdings_table(const RiskReview& review, const std::vector<const HoldingRisk*>& holdings,
                     const Portfolio& portfolio) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{"", {{"id", "Id", number}, {"label", "Holding"}, {"score", "Score", number}, {"grade", "Grade"}}, {}};
  for (const RiskFactor* factor : risk_factors())
    table.columns.push_back({std::string(factor->id()), std::string(factor->label()), number});
  for (const HoldingRisk* risk : holdings) {
    const Holding* holding = portfolio.holding(risk->holding);
    std::vector<Cell> row{count_cell(risk->holding.value()),
                          text_cell(holding != nullptr ? portfolio.title(*holding) : ""), score_cell(risk->score),
                          text_cell(std::string(1, risk->grade))};
    for (const FactorResult& factor : risk->factors) row.push_back(number_cell(factor.risk, 0));
    table.rows.push_back(std::move(row));
  }
  table.footer = {{},
                  text_cell("Portfolio"),
                  score_cell(review.score),
                  text_cell(review.grade ? std::string(1, *review.grade) : "")};
  for (const FactorAverage& average : review.factors) table.footer.push_back(number_cell(average.risk, 0));
  return table;
}

Table reasons_table(const HoldingRisk& risk) {
  Table table{"Why",
              {{"factor", "Factor"},
               {"points", "Points", TableColumn::Kind::number},
               {"reason", "Reason"},
               {"detail", "Detail"},
               {"source", "Source"}},
              {}};
  for (const FactorResult& factor : risk.factors)
    for (const RiskReason& reason : factor.reasons)
      table.rows.push_back({text_cell(label_of(factor.factor)), number_cell(reason.points, 0), text_cell(reason.text),
                            text_cell(reason.detail), text_cell(reason.source)});
  return table;
}

Result<Answer> run_risk(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::optional<HoldingId> only;
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "holding"));
    only = holding->id;
  }
  TIDEMILL_TRY(analysis, analyse(file.portfolio, Assumptions{}, invocation.as_of));
  const RiskReview& review = analysis->risk;
  Value::Array holdings;
  std::vector<const HoldingRisk*> shown;
  for (const HoldingRisk& risk : review.holdings) {
    if (only && risk.holding != *only) continue;
    holdings.push_back(json_of(risk, *file.portfolio));
    shown.push_back(&risk);
  }
  const std::vector<DilutionRow> dilution = dilution_mirror(*analysis);
  Answer answer;
  answer.json = Value::Object{
      {"portfolio", Value::Object{{"score", review.score},
                                  {"grade", review.grade ? Value(std::string(1, *review.grade)) : Value()}}},
      {"holdings", std::move(holdings)},
      {"concentration", json_of(review.concentration)},
      {"dependencies", json_of(review.dependencies)},
      {"next_year", json_of_income(review.dependencies)},
      {"dilution", json_of(dilution, *file.portfolio)},
      {"regulation", json_of(review.regulation)},
      {"checks", json_of(analysis->checks)}};
  answer.tables.push_back(holdings_table(review, shown, *file.portfolio));
  if (only && !shown.empty()) {
    answer.tables.push_back(reasons_table(*shown.front()));
    for (const std::string& gate : shown.front()->gates) answer.lines.push_back("Grade capped: " + gate);
  }
  if (!only) {
    answer.tables.push_back(dependencies_table(review, analysis->currency));
    answer.tables.push_back(dilution_table(dilution, *file.portfolio));
    answer.tables.push_back(regulation_table(review.regulation, analysis->currency));
    answer.tables.push_back(checks_table(analysis->checks));
    if (review.dependencies.income > 0)
      answer.lines.push_back(
          "Without new tokens and subsidies " +
          money_cell(std::optional(review.dependencies.income - review.dependencies.emissions), analysis->currency)
              .shown +
          " of " + money_cell(std::optional(review.dependencies.income), analysis->currency).shown + " " +
          analysis->currency.code() + " would come in next year.");
  }
  answer.lines.push_back("Risk runs from 0 (safe) to 100 (worst), scores from 100 (best) to 0.");
  return answer;
}

}  // namespace

Command risk_command() {
  Command command{"risk", "Scores every holding and the portfolio, with the reasons"};
  command.details =
      "A factor’s risk runs from 0 to 100 and is the sum of the points of its reasons. A score is 100 less the "
      "weighted "
      "risk: A from 80, B from 65, C from 50, D from 35, E below. Weights are settings.";
  command.arguments = {file_argument()};
  command.options = {{"holding", "ID", "only this holding, with its reasons"}};
  command.examples = {"risk family.tidemill", "risk family.tidemill --holding 1"};
  command.json =
      R"({"portfolio": {"score": 68.2, "grade": "B"},
  "holdings": [{"id": 1, "label": "ETH · Lido", "score": 71.4, "grade": "B",
    "factors": {"smart_contract": {"risk": 24, "reasons": [{"text": "…", "points": 30, "detail": "", "source": "…"}],
                                   "note": ""}}, "gates": []}],
  "concentration": {"platform": {"hhi": 3120, "effective": 3.2, "shares": [{"name": "Lido", "share": 0.41}]}},
  "dependencies": [{"name": "Ethereum", "kind": "chain", "income_share": 0.78, "income": 8090.1, "value_share": 0.7,
    "value": 160230.5, "holdings": [1, 3, 5]}],
  "next_year": {"income": 10372.0, "emissions": 2010.4, "without_emissions": 8361.6, "unknown": []},
  "dilution": [{"asset": "ATOM", "units": 1200, "earned": 171.6, "growth": 0.1, "change": 0.039,
    "share_now": null, "share_then": null}],
  "regulation": {"country": "Germany",
    "today": [{"state": "open", "income": 7210.4, "income_share": 0.69, "holdings": [1, 2]}],
    "in_a_year": [{"state": "open", "income": 7210.4, "income_share": 0.69, "holdings": [1, 2]}],
    "rules": [{"name": "mica", "rule": "ban from=2027-06-30 platform=Binance", "income": 120.0, "taken": 120.0,
      "holdings": [4]}]},
  "checks": [{"name": "platform", "label": "One platform", "passes": false, "figure": 0.61, "limit": 0.4,
    "text": "Lido has 61 % of the value; the limit is 40 %.", "remedy": "Spread over more platforms. …",
    "holdings": [1]}]})";
  command.run = run_risk;
  return command;
}

}  // namespace tidemill::cli
