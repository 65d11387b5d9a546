#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/reports/income_chart.h"
#include "core/reports/portfolio_names.h"
#include "core/reports/report.h"
#include "core/reports/report_table.h"
#include "core/reports/report_text.h"

namespace tidemill {

namespace {

struct Period {
  Date from{};
  Date to{};
};

Result<Period> period_of(const Analysis& analysis, const ReportOptions& options) {
  const Date to = std::min(options.to.value_or(analysis.as_of), analysis.as_of);
  const Date from = options.from.value_or(year_start(to));
  if (from > to)
    return fail({ErrorCode::bad_input, "period of the report",
                 fmt::format("it begins on {} and ends on {}", readable::long_date(from), readable::long_date(to)),
                 "choose a first day that is not after the last, and not after today", "from"});
  return Period{from, to};
}

// "recorded 61 %, estimated 39 %"; empty where a share means nothing.
std::string shares_text(const IncomeTable& income) {
  if (income.total.sign() <= 0 || income.recorded.is_negative() || income.estimated.is_negative()) return {};
  const auto share = divide(income.recorded, income.total);
  if (!share) return {};
  int recorded = static_cast<int>(std::lround(share->to_double() * 100));
  // Neither part may seem to be nothing or all when it is not.
  if (!income.recorded.is_zero()) recorded = std::max(recorded, 1);
  if (!income.estimated.is_zero()) recorded = std::min(recorded, 99);
  return fmt::format("recorded {}\u202F%, estimated {}\u202F%", recorded, 100 - recorded);
}

// Columns and cells that all tables of this report share.
std::vector<std::string_view> money_keys() {
  return {"recorded", "estimated", "income", "costs", "net"};
}

void add_income_columns(ReportTable& table) {
  table.columns.push_back(number_column("entries", "Entries"));
  table.columns.push_back(number_column("recorded", "Recorded"));
  table.columns.push_back(number_column("estimated", "Estimated"));
  table.columns.push_back(number_column("income", "Income"));
  table.columns.push_back(number_column("costs", "Costs"));
  table.columns.push_back(number_column("net", "Net"));
}

void add_income_cells(std::vector<Cell>& cells, const IncomeRow& row) {
  cells.emplace_back(row.entries);
  cells.emplace_back(MoneyCell{row.recorded, {}});
  cells.emplace_back(MoneyCell{row.estimated, {}});
  cells.emplace_back(MoneyCell{row.total, {}});
  cells.emplace_back(MoneyCell{-row.costs, {}});
  cells.emplace_back(MoneyCell{row.total + row.costs, {}});
}

// The column of what is left out, where anything is.
void add_unpriced(ReportTable& table, const IncomeTable& income) {
  if (income.unpriced == 0) return;
  table.columns.push_back(number_column("unpriced", "Unpriced"));
  for (std::size_t i = 0; i < income.rows.size(); ++i) table.rows[i].cells.emplace_back(income.rows[i].unpriced);
}

void close_table(ReportTable& table, const IncomeTable& income) {
  add_unpriced(table, income);
  if (income.unpriced == 0)
    add_total(table, "Total", money_keys(), {"entries"});
  else
    add_total(table, "Total", money_keys(), {"entries", "unpriced"});
}

// Income of the last twelve months over what was put in, for the open holdings of a kind; unknown like its parts.
std::optional<double> yield_on_cost(const Analysis& analysis, const IncomeTable& year, const std::string& kind) {
  Decimal cost;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    if (!holding || holding->kind != kind || !is_open(analysis, *holding)) continue;
    const auto own = value.own_cost();
    if (!own) return std::nullopt;
    cost += *own;
  }
  if (cost.sign() <= 0) return std::nullopt;
  for (const IncomeRow& row : year.rows)
    if (row.keys[0] == kind) return row.total.to_double() / cost.to_double();
  return std::nullopt;
}

// Everything that is asked of the income, once.
struct Inputs {
  Period period;
  bool to_today = false;
  IncomeTable by_strategy, by_asset, by_holding, by_month, by_month_strategy;
  IncomeTable year_by_strategy;
};

Result<Inputs> inputs_of(const Analysis& analysis, const Period& period) {
  const auto by = [&](std::vector<GroupKey> keys) {
    return analysis.income_by({.from = period.from, .to = period.to, .by = std::move(keys)});
  };
  TIDEMILL_TRY(strategy, by({GroupKey::strategy}));
  TIDEMILL_TRY(asset, by({GroupKey::asset}));
  TIDEMILL_TRY(holding, by({GroupKey::holding}));
  TIDEMILL_TRY(month, by({GroupKey::month}));
  TIDEMILL_TRY(month_strategy, by({GroupKey::month, GroupKey::strategy}));
  TIDEMILL_TRY(year, analysis.income_by({.from = add_months(analysis.as_of, -12) + std::chrono::days{1},
                                         .to = analysis.as_of,
                                         .by = {GroupKey::strategy}}));
  return Inputs{period, period.to == analysis.as_of, strategy, asset, holding, month, month_strategy, year};
}

ReportTable strategy_table(const Analysis& analysis, const Inputs& in) {
  ReportTable table{"by_strategy", "By strategy", {text_column("strategy", "Strategy")}, {}};
  add_income_columns(table);
  for (const IncomeRow& row : in.by_strategy.rows) {
    table.rows.push_back({{kind_label(row.keys[0])}, row.keys[0]});
    add_income_cells(table.rows.back().cells, row);
  }
  close_table(table, in.by_strategy);
  if (!in.to_today || !analysis.yield_on_cost) return table;
  table.columns.push_back(number_column("yield_on_cost", "Yield on cost"));
  for (ReportRow& row : table.rows)
    row.cells.push_back(
        percent_cell(row.total ? analysis.yield_on_cost : yield_on_cost(analysis, in.year_by_strategy, row.kind)));
  return table;
}

// What came in of each asset, in the asset itself; without a price too.
std::map<AssetId, Decimal> quantities_earned(const Analysis& analysis, const Period& period) {
  std::map<AssetId, Decimal> sums;
  for (const HoldingIncome& income : analysis.income)
    for (const IncomeItem& item : income.items)
      if (is_income(item.type) && item.day >= period.from && item.day <= period.to) sums[item.asset] += item.quantity;
  return sums;
}

ReportTable asset_table(const Analysis& analysis, const Inputs& in) {
  ReportTable table{"by_asset", "By asset", {text_column("asset", "Asset"), number_column("earned", "Earned")}, {}};
  add_income_columns(table);
  std::map<AssetId, Decimal> earned = quantities_earned(analysis, in.period);
  for (const IncomeRow& row : in.by_asset.rows) {
    const AssetId asset{row.ids[0]};
    table.rows.push_back({{row.keys[0], AmountCell{earned[asset], asset_symbol(analysis, asset)}}, {}});
    add_income_cells(table.rows.back().cells, row);
  }
  close_table(table, in.by_asset);
  return table;
}

ReportTable holding_table(const Analysis& analysis, const Inputs& in) {
  ReportTable table{"by_holding", "By holding", {text_column("holding", "Holding")}, {}};
  add_income_columns(table);
  for (const IncomeRow& row : in.by_holding.rows) {
    table.rows.push_back({{row.keys[0]}, holding_kind(analysis, HoldingId{row.ids[0]})});
    add_income_cells(table.rows.back().cells, row);
  }
  close_table(table, in.by_holding);
  return table;
}

// "2026-11" as a cell.
Cell month_cell(const std::string& month) {
  return MonthCell{parse_date(month + "-01").value_or(Date{})};
}

ReportTable month_table(const Inputs& in) {
  ReportTable table{"by_month", "By month", {text_column("month", "Month")}, {}};
  add_income_columns(table);
  for (const IncomeRow& row : in.by_month.rows) {
    table.rows.push_back({{month_cell(row.keys[0])}, {}});
    add_income_cells(table.rows.back().cells, row);
  }
  close_table(table, in.by_month);
  return table;
}

// The bars of the chart in figures.
ReportTable month_strategy_table(const Inputs& in) {
  ReportTable table{"by_month_strategy", "Income by month and strategy", {text_column("month", "Month")}, {}};
  for (const IncomeRow& row : in.by_strategy.rows)
    table.columns.push_back(number_column(row.keys[0], kind_label(row.keys[0])));
  table.columns.push_back(number_column("income", "All"));
  std::string month;
  for (const IncomeRow& row : in.by_month_strategy.rows) {
    if (row.keys[0] != month) {
      month = row.keys[0];
      table.rows.push_back({std::vector<Cell>(table.columns.size(), MoneyCell{}), {}});
      table.rows.back().cells.front() = month_cell(month);
    }
    std::vector<Cell>& cells = table.rows.back().cells;
    std::get<MoneyCell>(cells[column_index(table, row.keys[1])]).amount += row.total;
    std::get<MoneyCell>(cells.back()).amount += row.total;
  }
  ReportRow& total = add_total(table, "Total", {"income"}, {});
  for (std::size_t i = 1; i + 1 < table.columns.size(); ++i)
    total.cells[i] = MoneyCell{in.by_strategy.rows[i - 1].total, {}};
  return table;
}

ReportFigures figures_of(const Analysis& analysis, const Inputs& in) {
  const IncomeTable& income = in.by_strategy;
  ReportFigures figures;
  const auto money = [&](const char* key, const char* label, Decimal amount, std::string note) {
    figures.figures.push_back({key, label, MoneyCell{amount, {}}, std::move(note)});
  };
  money("income", "Income", income.total, {});
  money("recorded", "Recorded", income.recorded, "from entries");
  money("estimated", "Estimated", income.estimated, "from terms");
  money("costs", "Costs", -income.costs, {});
  money("net", "Net", income.total + income.costs, "income less costs");
  if (in.to_today && analysis.yield_on_cost)
    figures.figures.push_back(
        {"yield_on_cost", "Yield on cost", percent_cell(analysis.yield_on_cost), "last 12 months"});
  const Projection& projection = analysis.projection;
  if (const std::size_t ahead = shown_months(projection); in.to_today && ahead > 0 && ahead == projection.months.size())
    figures.figures.push_back(
        {"projected", fmt::format("Next {} months", ahead), EstimateCell{projection.total.mean},
         fmt::format("P10 {} – P90 {}", readable::estimate(projection.total.p10, analysis.currency),
                     readable::estimate(projection.total.p90, analysis.currency))});
  if (income.unpriced > 0)
    figures.figures.push_back({"unpriced", "Unpriced", income.unpriced, "days and entries left out"});
  return figures;
}

std::vector<std::string> notes_of(const Analysis& analysis, const Inputs& in) {
  std::vector<std::string> notes;
  notes.push_back(fmt::format(
      "Income is valued in {} at the price of the day it was earned or received. Amounts are rounded for reading; JSON "
      "and CSV carry every digit.",
      analysis.currency.code()));
  notes.push_back(
      "Estimated income follows the terms of each holding for the days that no record covers, up to " +
      readable::long_date(in.period.to == analysis.as_of ? in.period.to - std::chrono::days{1} : in.period.to) +
      ". Costs are not part of income.");
  if (in.by_strategy.unpriced > 0)
    notes.push_back(
        fmt::format("{} days and entries have no price. They are left out of every amount of money, not counted as "
                    "zero.",
                    readable::count(in.by_strategy.unpriced)));
  if (in.to_today && analysis.yield_on_cost)
    notes.push_back("Yield on cost is the income of the last 12 months divided by what was put in.");
  if (in.to_today && !analysis.projection.months.empty())
    notes.push_back(fmt::format(
        "Projected months are counted from {}; the bars share them out over calendar months by days. Bars are "
        "means, lines run from P10 to P90. {}",
        readable::long_date(analysis.as_of), analysis.projection.method));
  for (std::string& line : problem_lines(analysis, analysis.problems)) notes.push_back(std::move(line));
  notes.push_back("Not tax advice.");
  return notes;
}

class IncomeStatement final : public Report {
 public:
  std::string_view id() const override { return "income"; }
  std::string_view title() const override { return "Income statement"; }
  std::string_view meaning() const override {
    return "What was earned over a period by strategy, asset, holding and month, and what the next 12 months may "
           "bring.";
  }
  bool uses_period() const override { return true; }

  Result<ReportDocument> build(const Analysis& analysis, const ReportOptions& options) const override {
    return exact([&]() -> Result<ReportDocument> {
      TIDEMILL_TRY(period, period_of(analysis, options));
      TIDEMILL_TRY(in, inputs_of(analysis, period));
      const std::string shares = shares_text(in.by_strategy);
      ReportDocument document = begin(analysis, options);
      document.from = period.from;
      document.to = period.to;
      document.subtitle = fmt::format("{} · {}{}{}", readable::long_period(period.from, period.to),
                                      analysis.currency.code(), shares.empty() ? "" : " · ", shares);
      document.blocks.emplace_back(figures_of(analysis, in));
      ReportBarChart chart = income_chart(analysis, in.by_month_strategy, in.to_today);
      chart.title = chart.whiskers.empty() ? "Income by month" : "Income by month, accrued and projected";
      if (chart.series.empty())
        document.blocks.emplace_back(ReportParagraph{"Nothing was earned in this period."});
      else
        document.blocks.emplace_back(std::move(chart));
      document.blocks.emplace_back(strategy_table(analysis, in));
      document.blocks.emplace_back(asset_table(analysis, in));
      document.blocks.emplace_back(holding_table(analysis, in));
      document.blocks.emplace_back(month_table(in));
      if (!in.by_month_strategy.rows.empty()) document.blocks.emplace_back(month_strategy_table(in));
      if (in.to_today && !analysis.projection.months.empty()) document.blocks.emplace_back(next_months_table(analysis));
      document.notes = notes_of(analysis, in);
      return document;
    });
  }
};

}  // namespace

const Report& income_statement() {
  static const IncomeStatement report;
  return report;
}

}  // namespace tidemill
