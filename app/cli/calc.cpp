#include <fmt/format.h>

#include <algorithm>

#include "app/cli/calc_rows.h"
#include "app/cli/commands.h"
#include "core/calculators/registry.h"

namespace tidemill::cli {
namespace {

Value json_of(const CalcInput& input) {
  Value::Array choices;
  for (const std::string& choice : input.choices) choices.emplace_back(choice);
  return Value::Object{{"name", input.name},
                       {"label", input.label},
                       {"type", name_of(input.type)},
                       {"unit", input.unit},
                       {"required", input.required},
                       {"one_of", input.group.empty() ? Value() : Value(input.group)},
                       {"default", input.preset.empty() ? Value() : Value(input.preset)},
                       {"example", input.example.empty() ? Value() : Value(input.example)},
                       {"choices", std::move(choices)},
                       {"meaning", input.meaning}};
}

Value json_of(const CalcDescriptor& descriptor) {
  Value::Array inputs;
  for (const CalcInput& input : descriptor.inputs) inputs.push_back(json_of(input));
  Value::Array outputs;
  for (const CalcOutput& output : descriptor.outputs)
    outputs.push_back(Value::Object{{"name", output.name}, {"label", output.label}, {"unit", output.unit}});
  return Value::Object{{"id", descriptor.id},           {"title", descriptor.title},   {"group", descriptor.group},
                       {"meaning", descriptor.meaning}, {"inputs", std::move(inputs)}, {"outputs", std::move(outputs)},
                       {"formula", descriptor.formula}, {"source", descriptor.source}};
}

struct ValueToJson {
  Value operator()(double number) const { return number; }
  Value operator()(bool yes) const { return yes; }
  Value operator()(const std::string& text) const { return text; }
  Value operator()(Date date) const { return date; }
  Value operator()(const std::vector<double>& numbers) const {
    Value::Array array;
    for (const double number : numbers) array.emplace_back(number);
    return array;
  }
  Value operator()(const std::vector<DatedRow>& rows) const {
    Value::Array array;
    for (const DatedRow& row : rows) {
      Value::Object object{{"date", row.date}};
      for (std::size_t i = 0; i < row.numbers.size(); ++i) object.emplace_back((*columns)[i], row.numbers[i]);
      array.emplace_back(std::move(object));
    }
    return array;
  }
  const std::vector<std::string>* columns;
};

Value json_of(const CalcFigure& figure) {
  if (const auto* number = std::get_if<double>(&figure)) return *number;
  if (const auto* list = std::get_if<std::vector<double>>(&figure)) return ValueToJson{nullptr}(*list);
  return nullptr;
}

const CalcOutput* described(const CalcDescriptor& descriptor, std::string_view name) {
  const auto found = std::find_if(descriptor.outputs.begin(), descriptor.outputs.end(), [&](const CalcOutput& output) {
    return output.name == name || (output.shape == OutputShape::numbered && name.starts_with(output.name));
  });
  return found == descriptor.outputs.end() ? nullptr : &*found;
}

/// For people: eight digits, fractions in percent.
std::string shown(double number, const CalcOutput& output) {
  if (output.unit == "fraction") return fmt::format("{:.6g} %", 100 * number);
  return output.unit.empty() ? fmt::format("{:.8g}", number) : fmt::format("{:.8g} {}", number, output.unit);
}

Cell cell_of(const CalcFigure& figure, const CalcOutput& output) {
  std::vector<double> numbers;
  if (const auto* number = std::get_if<double>(&figure)) numbers = {*number};
  if (const auto* list = std::get_if<std::vector<double>>(&figure)) numbers = *list;
  if (numbers.empty()) return {"", "–"};
  std::vector<std::string> texts;
  for (const double number : numbers) texts.push_back(shown(number, output));
  return {fmt::format("{}", fmt::join(numbers, " ")), fmt::format("{}", fmt::join(texts, ", "))};
}

Answer list_of_calculators() {
  Answer answer;
  Value::Array array;
  Table table{"", {{"id", "Name"}, {"title", "Calculator"}, {"group", "Group"}}, {}};
  for (const Calculator* each : calculators()) {
    array.push_back(json_of(each->descriptor));
    table.rows.push_back(
        {text_cell(each->descriptor.id), text_cell(each->descriptor.title), text_cell(each->descriptor.group)});
  }
  answer.json = Value::Object{{"calculators", std::move(array)}};
  answer.tables.push_back(std::move(table));
  answer.lines.emplace_back("“tidemill calc NAME --help” lists the inputs of one.");
  return answer;
}

/// key=value words as texts; csv=FILE becomes the calculator's dated rows.
Result<CalcTexts> texts_of(const Invocation& invocation, const CalcDescriptor& descriptor) {
  CalcTexts texts;
  for (const std::string& word : invocation.all("KEY=VALUE")) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return fail(ErrorCode::usage, "calc", quote(word) + " has no name and value", "write inputs as name=value");
    if (!texts.emplace(word.substr(0, equals), word.substr(equals + 1)).second)
      return fail(ErrorCode::usage, "calc", quote(word.substr(0, equals)) + " is given twice", "give it once");
  }
  const auto csv = texts.find("csv");
  const auto dated = std::find_if(descriptor.inputs.begin(), descriptor.inputs.end(),
                                  [](const CalcInput& input) { return input.type == InputType::dated; });
  if (csv == texts.end() || dated == descriptor.inputs.end()) return texts;
  if (texts.contains(dated->name))
    return fail(ErrorCode::usage, "calc", "csv is given beside " + dated->name, "give one of them");
  TIDEMILL_TRY(rows, rows_from_csv(*dated, csv->second));
  texts.erase(csv);
  texts.emplace(dated->name, std::move(rows));
  return texts;
}

Result<Answer> run_calc(const Invocation& invocation) {
  if (!invocation.has("NAME")) return list_of_calculators();
  const std::string id = invocation.text("NAME");
  const Calculator* found = calculator(id);
  if (found == nullptr)
    return fail(ErrorCode::not_found, "calc", quote(id) + " is not a calculator", "“tidemill calc” lists them");
  const CalcDescriptor& descriptor = found->descriptor;
  TIDEMILL_TRY(texts, texts_of(invocation, descriptor));
  TIDEMILL_TRY(result, found->compute(texts));
  Value::Object inputs;
  for (const CalcInput& input : descriptor.inputs) {
    const auto value = result.inputs.all().find(input.name);
    if (value != result.inputs.all().end())
      inputs.emplace_back(input.name, std::visit(ValueToJson{&input.columns}, value->second));
  }
  Value::Object outputs;
  Table table{
      descriptor.title, {{"name", "Name"}, {"label", "Result"}, {"value", "Value", TableColumn::Kind::number}}, {}};
  for (const auto& [name, figure] : result.outputs) {
    const CalcOutput* output = described(descriptor, name);
    outputs.emplace_back(name, json_of(figure));
    table.rows.push_back({text_cell(name), text_cell(output->label), cell_of(figure, *output)});
  }
  Answer answer;
  answer.json = Value::Object{{"calculator", descriptor.id},
                              {"inputs", std::move(inputs)},
                              {"outputs", std::move(outputs)},
                              {"formula", descriptor.formula},
                              {"source", descriptor.source}};
  answer.tables.push_back(std::move(table));
  answer.lines = std::move(result.notes);
  answer.lines.push_back("Formula: " + descriptor.formula);
  answer.lines.push_back("Source: " + descriptor.source);
  return answer;
}

std::string in_help(const CalcInput& input) {
  std::string text = input.meaning;
  if (!input.choices.empty()) text += fmt::format(" One of: {}.", fmt::join(input.choices, ", "));
  if (input.type == InputType::numbers) text += " Several are separated by commas.";
  if (input.type == InputType::dated)
    text += fmt::format(" Or csv=FILE with the header date,{}.", fmt::join(input.columns, ","));
  if (!input.preset.empty()) text += " Default: " + input.preset + ".";
  if (input.required) text += " (required)";
  if (!input.group.empty()) text += " (one of these is required)";
  return text;
}

/// “tidemill calc NAME --help”: the inputs and outputs of that calculator.
std::vector<HelpSection> further_help(const Invocation& invocation) {
  const Calculator* found = invocation.has("NAME") ? calculator(invocation.text("NAME")) : nullptr;
  if (found == nullptr) {
    HelpSection names{"Calculators", {}};
    for (const Calculator* each : calculators()) names.lines.emplace_back(each->descriptor.id, each->descriptor.title);
    return {names};
  }
  const CalcDescriptor& descriptor = found->descriptor;
  HelpSection inputs{descriptor.title + ": " + descriptor.meaning + "\n\nInputs", {}};
  std::string example = "tidemill calc " + descriptor.id;
  for (const CalcInput& input : descriptor.inputs) {
    std::string name = input.name + "=" + (input.type == InputType::dated ? "ROWS" : "…");
    inputs.lines.emplace_back(std::move(name), in_help(input));
    if (!input.example.empty() && (input.required || !input.group.empty()))
      example += " " + input.name + "=" + input.example;
  }
  HelpSection outputs{"Outputs", {}};
  for (const CalcOutput& output : descriptor.outputs)
    outputs.lines.emplace_back(output.name + (output.shape == OutputShape::numbered ? "1, …" : ""),
                               output.label + (output.unit.empty() ? "" : " (" + output.unit + ")"));
  HelpSection more{"About it", {{"formula", descriptor.formula}, {"source", descriptor.source}, {"example", example}}};
  return {inputs, outputs, more};
}

}  // namespace

Command calc_command() {
  Command command{"calc", "Calculates with the formulas of passive income"};
  command.details =
      "Without a name it lists the calculators; “tidemill calc NAME --help” lists the inputs of one. Inputs are "
      "written "
      "name=value, rates as fractions (0.048 is 4.8 %), several values with commas between. Nothing is read from a "
      "portfolio.";
  command.arguments = {{"NAME", "the calculator", true}, {"KEY=VALUE", "its inputs", true, true}};
  command.examples = {"calc", "calc loop equity=10000 ltv=0.75 rounds=3 supply=0.05 borrow=0.03",
                      "calc xirr csv=flows.csv", "calc impermanent-loss price_ratio=2 --format json"};
  command.json =
      R"({"calculator": "impermanent-loss", "inputs": {"pool": "constant-product", "price_ratio": 2.0, "amount": 1.0},
  "outputs": {"loss": -0.0571909584179366, "value": 1.4142135623730951, "hold": 1.5},
  "formula": "loss = value/hold − 1. …", "source": "…"}
An output that can't be known is null; xirr gives the list "roots" too.)";
  command.run = run_calc;
  command.further_help = further_help;
  return command;
}

}  // namespace tidemill::cli
