#include <nlohmann/json.hpp>

#include "core/io/report_export.h"

namespace tidemill {

namespace {

using ReportJson = nlohmann::ordered_json;

ReportJson json_number(double value) {
  return std::isfinite(value) ? ReportJson(value) : ReportJson(nullptr);
}

struct JsonCell {
  ReportJson operator()(std::monostate) const { return nullptr; }
  ReportJson operator()(const std::string& text) const { return text; }
  ReportJson operator()(std::int64_t count) const { return count; }
  ReportJson operator()(Date date) const { return to_string(date); }
  ReportJson operator()(const MonthCell& month) const { return to_string(month.first).substr(0, 7); }
  ReportJson operator()(const PeriodCell& period) const {
    return ReportJson{{"from", to_string(period.from)}, {"to", to_string(period.to)}};
  }
  ReportJson operator()(const MoneyCell& money) const {
    if (!money.currency) return money.amount.to_string();
    return ReportJson{{"amount", money.amount.to_string()}, {"currency", money.currency->code()}};
  }
  ReportJson operator()(const AmountCell& amount) const {
    return ReportJson{{"amount", amount.amount.to_string()}, {"asset", amount.symbol}};
  }
  ReportJson operator()(const EstimateCell& estimate) const { return json_number(estimate.value); }
  ReportJson operator()(const PercentCell& percent) const { return json_number(percent.fraction); }
  ReportJson operator()(const NumberCell& value) const { return json_number(value.value); }
  ReportJson operator()(const ScoreCell& score) const { return json_number(score.value); }
  ReportJson operator()(const GradeCell& grade) const {
    return ReportJson{{"grade", std::string(1, grade.grade)}, {"score", json_number(grade.score)}};
  }
};

ReportJson json_of(const Cell& cell) {
  return std::visit(JsonCell{}, cell);
}

ReportJson json_of(const ReportTable& table, const ReportRow& row) {
  ReportJson json = ReportJson::object();
  if (!row.kind.empty()) json["kind"] = row.kind;
  for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
    json[table.columns[i].key] = json_of(row.cells[i]);
  return json;
}

ReportJson json_of(const ReportTable& table) {
  ReportJson json{
      {"key", table.key}, {"title", table.title}, {"columns", ReportJson::array()}, {"rows", ReportJson::array()}};
  for (const ReportColumn& column : table.columns)
    json["columns"].push_back(ReportJson{{"key", column.key}, {"title", column.title}});
  // Apart from the rows, so that whoever adds the rows up counts nothing twice.
  for (const ReportRow& row : table.rows) {
    if (row.total)
      json["total"] = json_of(table, row);
    else
      json["rows"].push_back(json_of(table, row));
  }
  return json;
}

}  // namespace

std::string report_to_json(const ReportDocument& document) {
  ReportJson json{{"report", document.id},
                  {"title", document.title},
                  {"subtitle", document.subtitle},
                  {"portfolio", document.portfolio},
                  {"as_of", to_string(document.as_of)},
                  {"currency", document.currency.code()}};
  if (document.from) json["from"] = to_string(*document.from);
  if (document.to) json["to"] = to_string(*document.to);
  json["figures"] = ReportJson::object();
  json["tables"] = ReportJson::array();
  for (const ReportBlock& block : document.blocks) {
    if (const auto* figures = std::get_if<ReportFigures>(&block)) {
      for (const ReportFigure& figure : figures->figures) json["figures"][figure.key] = json_of(figure.value);
    } else if (const auto* table = std::get_if<ReportTable>(&block)) {
      json["tables"].push_back(json_of(*table));
    }
  }
  json["notes"] = document.notes;
  // A broken byte in a name must not make the report impossible.
  return json.dump(2, ' ', false, ReportJson::error_handler_t::replace) + "\n";
}

}  // namespace tidemill
