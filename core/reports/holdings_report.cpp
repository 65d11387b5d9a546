#include <fmt/format.h>

#include <algorithm>

#include "core/reports/portfolio_names.h"
#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"
#include "core/reports/terms_table.h"
#include "core/strategies/registry.h"

namespace tidemill {

namespace {

// Open holdings with their values, strategies in registry order, then as they were entered.
std::vector<std::pair<const Holding*, const HoldingValue*>> open_holdings(const Analysis& analysis) {
  std::vector<std::pair<const Holding*, const HoldingValue*>> open;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    if (holding && is_open(analysis, *holding)) open.emplace_back(holding, &value);
  }
  const auto order = [](const Holding& holding) {
    const auto kinds = strategy_kinds();
    return std::find_if(kinds.begin(), kinds.end(),
                        [&](const StrategyKind* kind) { return kind->descriptor().id == holding.kind; }) -
           kinds.begin();
  };
  std::stable_sort(open.begin(), open.end(),
                   [&](const auto& a, const auto& b) { return order(*a.first) < order(*b.first); });
  return open;
}

Cell balance_cell(const Analysis& analysis, const HoldingValue& value, std::size_t place) {
  if (place >= value.balances.size()) return {};
  const HoldingBalance& balance = value.balances[place];
  return AmountCell{balance.quantity, asset_symbol(analysis, balance.asset)};
}

Cell grade_cell(const Analysis& analysis, HoldingId id) {
  const HoldingRisk* risk = analysis.risk_of(id);
  return risk ? Cell(GradeCell{risk->grade, risk->score}) : Cell();
}

ReportTable holdings_table(const Analysis& analysis) {
  const auto open = open_holdings(analysis);
  const bool pools =
      std::any_of(open.begin(), open.end(), [](const auto& each) { return each.second->balances.size() > 1; });
  ReportTable table{"holdings", "Holdings", {}, {}};
  table.columns = {text_column("holding", "Holding"), text_column("strategy", "Strategy"),
                   text_column("chain", "Chain"), number_column("amount", "Amount")};
  if (pools) table.columns.push_back(number_column("amount2", "Second amount"));
  for (auto& [key, title] : std::initializer_list<std::pair<const char*, const char*>>{
           {"value", "Value"}, {"apy", "APY"}, {"real_yield", "Real yield"}, {"income_year", "Income a year"}})
    table.columns.push_back(number_column(key, title));
  table.columns.push_back({"grade", "Grade", Align::centre});

  for (const auto& [holding, value] : open) {
    ReportRow row{{analysis.portfolio->title(*holding), kind_label(holding->kind), chain_of(analysis, *holding),
                   balance_cell(analysis, *value, 0)},
                  holding->kind};
    if (pools) row.cells.push_back(balance_cell(analysis, *value, 1));
    row.cells.push_back(money_cell(value->own_value()));
    row.cells.push_back(percent_cell(value->apy));
    row.cells.push_back(percent_cell(value->real_yield));
    row.cells.push_back(estimate_cell(value->income_year));
    row.cells.push_back(grade_cell(analysis, holding->id));
    table.rows.push_back(std::move(row));
  }
  ReportRow& total = add_total(table, "Total", {"value"}, {});
  total.cells[column_index(table, "apy")] = percent_cell(analysis.apy);
  total.cells[column_index(table, "real_yield")] = percent_cell(analysis.real_yield);
  total.cells[column_index(table, "income_year")] = EstimateCell{analysis.income_year};
  if (analysis.risk.grade && analysis.risk.score)
    total.cells.back() = GradeCell{*analysis.risk.grade, *analysis.risk.score};
  return table;
}

// What earns no more, with what it earned over its life.
Result<ReportTable> closed_table(const Analysis& analysis) {
  ReportTable table{"closed", "Closed holdings", {}, {}};
  table.columns = {text_column("holding", "Holding"), text_column("strategy", "Strategy"),
                   text_column("opened", "Opened"), text_column("closed", "Closed"),
                   number_column("income", "Income in all")};
  for (const auto& [id, holding] : analysis.portfolio->holdings()) {
    if (!holding->closed || *holding->closed > analysis.as_of) continue;
    TIDEMILL_TRY(income, analysis.income_by({.holding = id}));
    table.rows.push_back({{holding_name(analysis, id), kind_label(holding->kind), holding->opened, *holding->closed,
                           MoneyCell{income.total, {}}},
                          holding->kind});
  }
  if (!table.rows.empty()) add_total(table, "Total", {"income"}, {});
  return table;
}

ReportBarList value_by_strategy(const Analysis& analysis) {
  ReportBarList list{"Value by strategy", 1, {}};
  const double all = analysis.value.to_double();
  if (all <= 0) return list;
  for (const StrategyKind* kind : strategy_kinds()) {
    Decimal sum;
    for (const auto& [holding, value] : open_holdings(analysis))
      if (holding->kind == kind->descriptor().id && value->own_value()) sum += *value->own_value();
    if (!sum.is_zero()) list.bars.push_back({kind->descriptor().label, sum.to_double() / all, kind->descriptor().id});
  }
  std::stable_sort(list.bars.begin(), list.bars.end(),
                   [](const ReportBar& a, const ReportBar& b) { return a.value > b.value; });
  return list;
}

ReportFigures holdings_figures(const Analysis& analysis) {
  ReportFigures figures;
  figures.figures.push_back({"value", "Value", MoneyCell{analysis.value, {}}, {}});
  if (analysis.cost_basis) figures.figures.push_back({"cost_basis", "Put in", money_cell(analysis.cost_basis), {}});
  figures.figures.push_back(
      {"income_year", "Income a year", EstimateCell{analysis.income_year}, "at today's terms and prices"});
  if (analysis.apy) figures.figures.push_back({"apy", "APY", percent_cell(analysis.apy), "weighted by value"});
  if (analysis.real_yield)
    figures.figures.push_back({"real_yield", "Real yield", percent_cell(analysis.real_yield), "after dilution"});
  if (analysis.yield_on_cost)
    figures.figures.push_back(
        {"yield_on_cost", "Yield on cost", percent_cell(analysis.yield_on_cost), "last 12 months"});
  if (analysis.risk.grade && analysis.risk.score)
    figures.figures.push_back({"grade", "Grade", GradeCell{*analysis.risk.grade, *analysis.risk.score}, "100 is best"});
  if (analysis.unvalued > 0)
    figures.figures.push_back(
        {"unvalued", "Without a value", std::int64_t{analysis.unvalued}, "holdings left out of the totals"});
  return figures;
}

std::vector<std::string> holdings_notes(const Analysis& analysis) {
  std::vector<std::string> notes;
  notes.push_back(fmt::format(
      "Values are in {} at the newest price up to {}. Amounts are rounded for reading; JSON and CSV carry every digit.",
      analysis.currency.code(), readable::long_date(analysis.as_of)));
  if (analysis.unvalued > 0)
    notes.push_back(
        fmt::format("{} without a price {} left out of value and rates, not counted as zero.",
                    analysis.unvalued == 1 ? "One holding" : readable::count(analysis.unvalued) + " holdings",
                    analysis.unvalued == 1 ? "is" : "are"));
  notes.push_back(
      "Income a year is what today's terms pay in a year at today's balance and prices. APY counts compounding; real "
      "yield is what is left after the asset's yearly dilution: (1 + APY) / (1 + dilution) − 1.");
  for (std::string& line : problem_lines(analysis, analysis.problems)) notes.push_back(std::move(line));
  notes.push_back("Not investment advice.");
  return notes;
}

class HoldingsReport final : public Report {
 public:
  std::string_view id() const override { return "holdings"; }
  std::string_view title() const override { return "Holdings"; }
  std::string_view meaning() const override {
    return "What is held, what it is worth, what it earns a year and on which terms.";
  }
  bool uses_period() const override { return false; }

  Result<ReportDocument> build(const Analysis& analysis, const ReportOptions& options) const override {
    return exact([&]() -> Result<ReportDocument> {
      ReportDocument document = begin(analysis, options);
      document.blocks.emplace_back(holdings_figures(analysis));
      ReportTable holdings = holdings_table(analysis);
      const auto count = static_cast<std::int64_t>(holdings.rows.size()) - 1;
      document.subtitle = fmt::format("{} {} · {} · {}", readable::count(count), count == 1 ? "holding" : "holdings",
                                      analysis.currency.code(), readable::long_date(analysis.as_of));
      if (ReportBarList shares = value_by_strategy(analysis); !shares.bars.empty())
        document.blocks.emplace_back(std::move(shares));
      document.blocks.emplace_back(std::move(holdings));
      TIDEMILL_TRY(closed, closed_table(analysis));
      if (!closed.rows.empty()) document.blocks.emplace_back(std::move(closed));
      if (ReportTable terms = terms_table(analysis); !terms.rows.empty())
        document.blocks.emplace_back(std::move(terms));
      document.notes = holdings_notes(analysis);
      return document;
    });
  }
};

}  // namespace

const Report& holdings_report() {
  static const HoldingsReport report;
  return report;
}

}  // namespace tidemill
