#include <fmt/format.h>

#include <algorithm>

#include "app/cli/commands.h"
#include "core/strategies/registry.h"

namespace tidemill::cli {
namespace {

/// "yes", or the parameters of which one is needed: "apr or apy".
std::string needed(const KindDescriptor& kind, const ParamSpec& param) {
  if (param.one_of.empty()) return param.required ? "yes" : "";
  std::vector<std::string> names;
  for (const ParamSpec& other : kind.params)
    if (other.one_of == param.one_of) names.push_back(other.name);
  return fmt::format("{}", fmt::join(names, " or "));
}

Value json_of(const ParamSpec& param) {
  Value::Array choices;
  for (const ParamChoice& choice : param.choices) choices.push_back(choice.value);
  return Value::Object{{"name", param.name},
                       {"label", param.label},
                       {"type", name_of(param.type)},
                       {"unit", param.unit},
                       {"min", param.min},
                       {"max", param.max},
                       {"default", param.preset.empty() ? Value() : Value(param.preset)},
                       {"required", param.required},
                       {"one_of", param.one_of.empty() ? Value() : Value(param.one_of)},
                       {"choices", std::move(choices)},
                       {"meaning", param.meaning}};
}

Value json_of(const KindDescriptor& kind) {
  Value::Array params;
  for (const ParamSpec& param : kind.params) params.push_back(json_of(param));
  return Value::Object{{"id", kind.id},
                       {"label", kind.label},
                       {"meaning", kind.meaning},
                       {"asset", kind.asset_label},
                       {"quantity", kind.quantity_label},
                       {"earns", kind.earns},
                       {"needs_platform", kind.needs_platform},
                       {"parameters", std::move(params)}};
}

std::string range_of(const ParamSpec& param) {
  if (!param.choices.empty()) {
    std::vector<std::string> names;
    for (const ParamChoice& choice : param.choices) names.push_back(choice.value);
    return fmt::format("{}", fmt::join(names, "|"));
  }
  if (!param.min && !param.max) return {};
  return fmt::format("{} … {}", param.min ? param.min->to_string() : "", param.max ? param.max->to_string() : "");
}

Table parameter_table(const KindDescriptor& kind) {
  Table table{kind.label + ": " + kind.meaning,
              {{"name", "Parameter"},
               {"required", "Required"},
               {"type", "Type"},
               {"range", "Range"},
               {"default", "Default"},
               {"meaning", "Meaning"}},
              {}};
  for (const ParamSpec& param : kind.params)
    table.rows.push_back({text_cell(param.name), text_cell(needed(kind, param)), text_cell(name_of(param.type)),
                          text_cell(range_of(param)), text_cell(param.preset), text_cell(param.meaning)});
  return table;
}

Result<Answer> run_kinds(const Invocation& invocation) {
  Answer answer;
  Value::Array array;
  if (invocation.has("KIND")) {
    const std::string id = invocation.text("KIND");
    const StrategyKind* kind = strategy_kind(id);
    if (kind == nullptr)
      return fail(ErrorCode::not_found, "kinds", quote(id) + " is not a strategy kind", "“tidemill kinds” lists them");
    array.push_back(json_of(kind->descriptor()));
    answer.tables.push_back(parameter_table(kind->descriptor()));
    answer.lines.push_back(
        "Rates are fractions: 0.048 is 4.8 %. Every kind also has quantity, since, asset, platform.");
  } else {
    Table table{"", {{"id", "Kind"}, {"label", "Name"}, {"meaning", "Meaning"}}, {}};
    for (const StrategyKind* kind : strategy_kinds()) {
      const KindDescriptor& descriptor = kind->descriptor();
      array.push_back(json_of(descriptor));
      table.rows.push_back({text_cell(descriptor.id), text_cell(descriptor.label), text_cell(descriptor.meaning)});
    }
    answer.tables.push_back(std::move(table));
  }
  answer.json = Value::Object{{"kinds", std::move(array)}};
  return answer;
}

}  // namespace

Command kinds_command() {
  Command command{"kinds", "Lists the strategy kinds, or every parameter of one"};
  command.arguments = {{"KIND", "the kind to explain: staking", true}};
  command.examples = {"kinds", "kinds staking"};
  command.json =
      R"({"kinds": [{"id": "lending", "label": "Lending", "meaning": "…", "asset": "Asset", "quantity": "Amount",
  "earns": true, "needs_platform": true, "parameters": [{"name": "apr", "label": "…", "type": "rate", "unit": "% APR",
  "min": "0", "max": "10", "default": null, "required": true, "one_of": "rate", "choices": [], "meaning": "…"}]}]})";
  command.run = run_kinds;
  return command;
}

}  // namespace tidemill::cli
