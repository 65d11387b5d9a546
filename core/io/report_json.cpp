#include <nlohmann/json.hpp>

#include "core/io/report_export.h"

namespace tidemill {

namespace {

using Json = nlohmann::ordered_json;

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}

struct JsonCell {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(std::int64_t count) const { return count; }
  Json operator()(Date date) const { return to_string(date); }
  Json operator()(const MonthCell& month) const { return to_string(month.first).substr(0, 7); }
  Json operator()(const PeriodCell& period) const {
    return Json{{"from", to_string(period.from)}, {"to", to_string(period.to)}};
  }
  Json operator()(const MoneyCell& money) const {
    if (!money.currency) return money.amount.to_string();
    return Json{{"amount", money.amount.to_string()}, {"currency", money.currency->code()}};
  }
  Json operator()(const AmountCell& amount) const {
    return Json{{"amount", amount.amount.to_string()}, {"asset", amount.symbol}};
  }
  Json operator()(const EstimateCell& estimate) const { return number(estimate.value); }
  Json operator()(const PercentCell& percent) const { return number(percent.fraction); }
  Json operator()(const NumberCell& value) const { return number(value.value); }
  Json operator()(const ScoreCell& score) const { return number(score.value); }
  Json operator()(const GradeCell& grade) const {
    return Json{{"grade", std::string(1, grade.grade)}, {"score", number(grade.score)}};
  }
};

Json json_of(const Cell& cell) {
  return std::visit(JsonCell{}, cell);
}

Json json_of(const ReportTable& table, const ReportRow& row) {
  Json json = Json::object();
  if (!row.kind.empty()) json["kind"] = row.kind;
  for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i)
    json[table.columns[i].key] = json_of(row.cells[i]);
  return json;
}

Json json_of(const ReportTable& table) {
  Json json{{"key", table.key}, {"title", table.title}, {"columns", Json::array()}, {"rows", Json::array()}};
  for (const ReportColumn& column : table.columns)
    json["columns"].push_back(Json{{"key", column.key}, {"title", column.title}});
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
  Json json{{"report", document.id},
            {"title", document.title},
            {"portfolio", document.portfolio},
            {"as_of", to_string(document.as_of)},
            {"currency", document.currency.code()}};
  if (document.from) json["from"] = to_string(*document.from);
  if (document.to) json["to"] = to_string(*document.to);
  json["figures"] = Json::object();
  json["tables"] = Json::array();
  for (const ReportBlock& block : document.blocks) {
    if (const auto* figures = std::get_if<ReportFigures>(&block)) {
      for (const ReportFigure& figure : figures->figures) json["figures"][figure.key] = json_of(figure.value);
    } else if (const auto* table = std::get_if<ReportTable>(&block)) {
      json["tables"].push_back(json_of(*table));
    }
  }
  json["notes"] = document.notes;
  // A broken byte in a name must not make the report impossible.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tidemill
