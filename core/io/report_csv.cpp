#include <fmt/format.h>

#include <cmath>

#include "core/io/csv.h"
#include "core/io/report_export.h"

namespace tidemill {

namespace {

constexpr std::string_view line_end = "\r\n";

// The shortest text that reads back as the same number.
std::string csv_number(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : std::string();
}

// What stands in a cell, and what stands in the cell beside it where one value needs two.
struct CsvValue {
  std::string text;
  std::string beside;
};

struct CsvCell {
  CsvValue operator()(std::monostate) const { return {}; }
  CsvValue operator()(const std::string& text) const { return {csv_cell(text, true), {}}; }
  CsvValue operator()(std::int64_t count) const { return {fmt::format("{}", count), {}}; }
  CsvValue operator()(Date date) const { return {to_string(date), {}}; }
  CsvValue operator()(const MonthCell& month) const { return {to_string(month.first).substr(0, 7), {}}; }
  // An interval as ISO 8601 writes it.
  CsvValue operator()(const PeriodCell& period) const {
    return {to_string(period.from) + "/" + to_string(period.to), {}};
  }
  CsvValue operator()(const MoneyCell& money) const {
    return {money.amount.to_string(), money.currency ? money.currency->code() : std::string()};
  }
  CsvValue operator()(const AmountCell& amount) const {
    return {amount.amount.to_string(), csv_cell(amount.symbol, true)};
  }
  CsvValue operator()(const EstimateCell& estimate) const { return {csv_number(estimate.value), {}}; }
  CsvValue operator()(const PercentCell& percent) const { return {csv_number(percent.fraction), {}}; }
  CsvValue operator()(const NumberCell& value) const { return {csv_number(value.value), {}}; }
  CsvValue operator()(const ScoreCell& score) const { return {csv_number(score.value), {}}; }
  CsvValue operator()(const GradeCell& grade) const { return {std::string(1, grade.grade), csv_number(grade.score)}; }
};

// The column that stands beside one whose values have two parts; empty when they have one.
std::string beside_key(const ReportTable& table, std::size_t column) {
  for (const ReportRow& row : table.rows) {
    if (column >= row.cells.size()) continue;
    const Cell& cell = row.cells[column];
    if (std::holds_alternative<AmountCell>(cell)) return table.columns[column].key + "_asset";
    if (std::holds_alternative<GradeCell>(cell)) return table.columns[column].key + "_score";
    if (const auto* money = std::get_if<MoneyCell>(&cell); money && money->currency)
      return table.columns[column].key + "_currency";
  }
  return {};
}

class CsvText {
 public:
  void cell(std::string_view text) {
    if (started_) text_ += ',';
    started_ = true;
    text_ += text;
  }
  void end_line() {
    text_ += line_end;
    started_ = false;
  }
  void line(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) cell(csv_cell(text, true));
    end_line();
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool started_ = false;
};

void write_figures(CsvText& csv, const ReportFigures& figures) {
  csv.end_line();
  csv.line({"Figures"});
  csv.line({"figure", "value", "unit", "note"});
  for (const ReportFigure& figure : figures.figures) {
    const CsvValue value = std::visit(CsvCell{}, figure.value);
    csv.cell(csv_cell(figure.key, true));
    csv.cell(value.text);
    csv.cell(value.beside);
    csv.cell(csv_cell(figure.note, true));
    csv.end_line();
  }
}

void write_table(CsvText& csv, const ReportTable& table) {
  csv.end_line();
  csv.line({table.title});
  std::vector<std::string> beside;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    beside.push_back(beside_key(table, i));
    csv.cell(csv_cell(table.columns[i].key, true));
    if (!beside.back().empty()) csv.cell(csv_cell(beside.back(), true));
  }
  csv.end_line();
  for (const ReportRow& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const CsvValue value = i < row.cells.size() ? std::visit(CsvCell{}, row.cells[i]) : CsvValue{};
      csv.cell(value.text);
      if (!beside[i].empty()) csv.cell(value.beside);
    }
    csv.end_line();
  }
}

}  // namespace

std::string report_to_csv(const ReportDocument& document) {
  CsvText csv;
  csv.line({"report", document.title});
  csv.line({"portfolio", document.portfolio});
  csv.line({"as_of", to_string(document.as_of)});
  csv.line({"currency", document.currency.code()});
  if (document.from) csv.line({"from", to_string(*document.from)});
  if (document.to) csv.line({"to", to_string(*document.to)});
  for (const ReportBlock& block : document.blocks) {
    if (const auto* figures = std::get_if<ReportFigures>(&block))
      write_figures(csv, *figures);
    else if (const auto* table = std::get_if<ReportTable>(&block))
      write_table(csv, *table);
  }
  csv.end_line();
  for (const std::string& note : document.notes) csv.line({"note", note});
  return csv.take();
}

}  // namespace tidemill
