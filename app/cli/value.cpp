#include "app/cli/value.h"

#include <nlohmann/json.hpp>

namespace tidemill::cli {
namespace {

using nlohmann::ordered_json;

ordered_json json_of(const Value& value);

struct Converter {
  ordered_json operator()(std::nullptr_t) const { return nullptr; }
  ordered_json operator()(bool value) const { return value; }
  ordered_json operator()(std::int64_t value) const { return value; }
  ordered_json operator()(double value) const { return value; }
  ordered_json operator()(const std::string& value) const { return value; }
  ordered_json operator()(const Value::Array& values) const {
    ordered_json json = ordered_json::array();
    for (const Value& value : values) json.push_back(json_of(value));
    return json;
  }
  ordered_json operator()(const Value::Object& members) const {
    ordered_json json = ordered_json::object();
    for (const auto& [key, value] : members) json[key] = json_of(value);
    return json;
  }
};

ordered_json json_of(const Value& value) {
  return std::visit(Converter{}, value.data());
}

}  // namespace

std::string to_json(const Value& value) {
  return json_of(value).dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace tidemill::cli
