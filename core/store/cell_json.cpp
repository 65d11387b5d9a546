// The cells that are JSON: parameters, facts and incidents.
#include <nlohmann/json.hpp>

#include "core/store/cell.h"

namespace tidemill {

namespace {

using Json = nlohmann::json;

Result<Json> parse(StoredCellView cell) {
  const auto* text = std::get_if<std::string_view>(&cell);
  if (text == nullptr) return damaged_cell("is not text");
  Json json = Json::parse(*text, nullptr, false);
  if (json.is_discarded()) return damaged_cell(quote(*text) + " is not JSON");
  return json;
}

// The text of `key`; empty when it is not there.
Result<std::string> text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return std::string();
  if (!found->is_string()) return damaged_cell(quote(key) + " is not text");
  return found->get<std::string>();
}

Result<std::optional<Date>> date_at(const Json& object, const char* key) {
  TIDEMILL_TRY(text, text_at(object, key));
  if (text.empty()) return std::nullopt;
  auto day = parse_date(text);
  if (!day) return damaged_cell(day.error().why);
  return *day;
}

// Text that is not UTF-8 can't become JSON. Then the cell holds a byte that RowWriter refuses, naming row and column.
std::string dump(const Json& json) {
  try {
    return json.dump();
  } catch (const Json::type_error&) {
    return "\xFF";
  }
}

}  // namespace

StoredCell to_cell(const Params& params) {
  return dump(Json(params));
}

StoredCell to_cell(const Facts& facts) {
  Json json = Json::object();
  for (const auto& [key, fact] : facts) {
    Json& entry = json[key];
    entry = {{"value", fact.value}, {"source", fact.source}};
    if (fact.as_of) entry["as_of"] = to_string(*fact.as_of);
  }
  return dump(json);
}

StoredCell to_cell(const std::vector<Incident>& incidents) {
  Json json = Json::array();
  for (const Incident& incident : incidents) {
    Json entry = {{"date", to_string(incident.date)}, {"text", incident.text}, {"source", incident.source}};
    if (incident.loss_usd) entry["loss_usd"] = incident.loss_usd->to_string();
    json.push_back(std::move(entry));
  }
  return dump(json);
}

Result<void> from_cell(StoredCellView cell, Params& params) {
  TIDEMILL_TRY(json, parse(cell));
  if (!json.is_object()) return damaged_cell("is not a JSON object");
  params.clear();
  for (const auto& [key, value] : json.items()) {
    if (!value.is_string()) return damaged_cell(quote(key) + " is not text");
    params.emplace(key, value.get<std::string>());
  }
  return {};
}

Result<void> from_cell(StoredCellView cell, Facts& facts) {
  TIDEMILL_TRY(json, parse(cell));
  if (!json.is_object()) return damaged_cell("is not a JSON object");
  facts.clear();
  for (const auto& [key, value] : json.items()) {
    if (!value.is_object()) return damaged_cell(quote(key) + " is not a JSON object");
    TIDEMILL_TRY(text, text_at(value, "value"));
    TIDEMILL_TRY(source, text_at(value, "source"));
    TIDEMILL_TRY(as_of, date_at(value, "as_of"));
    facts.emplace(key, Fact{text, source, as_of});
  }
  return {};
}

Result<void> from_cell(StoredCellView cell, std::vector<Incident>& incidents) {
  TIDEMILL_TRY(json, parse(cell));
  if (!json.is_array()) return damaged_cell("is not a JSON list");
  incidents.clear();
  for (const Json& value : json) {
    if (!value.is_object()) return damaged_cell("holds an incident that is not a JSON object");
    TIDEMILL_TRY(day, date_at(value, "date"));
    if (!day) return damaged_cell("holds an incident without a date");
    TIDEMILL_TRY(text, text_at(value, "text"));
    TIDEMILL_TRY(source, text_at(value, "source"));
    TIDEMILL_TRY(loss_text, text_at(value, "loss_usd"));
    std::optional<Decimal> loss;
    if (!loss_text.empty()) {
      auto read = Decimal::parse(loss_text);
      if (!read) return damaged_cell(read.error().why);
      loss = *read;
    }
    incidents.push_back(Incident{*day, text, loss, source});
  }
  return {};
}

}  // namespace tidemill
