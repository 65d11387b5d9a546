#include "core/calculators/calculator.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemill {
namespace {

bool is_finite(const CalcFigure& figure) {
  if (const auto* number = std::get_if<double>(&figure)) return std::isfinite(*number);
  if (const auto* list = std::get_if<std::vector<double>>(&figure))
    return std::all_of(list->begin(), list->end(), [](double number) { return std::isfinite(number); });
  return true;
}

}  // namespace

const CalcInput* CalcDescriptor::input(std::string_view name) const {
  const auto found = std::find_if(inputs.begin(), inputs.end(), [&](const CalcInput& each) {
    return each.name == name || (!each.alias.empty() && each.alias == name);
  });
  return found == inputs.end() ? nullptr : &*found;
}

CalcResult& CalcResult::add(std::string name, double value) {
  outputs.emplace_back(std::move(name), value);
  return *this;
}

CalcResult& CalcResult::add(std::string name, std::optional<double> value) {
  outputs.emplace_back(std::move(name), value ? CalcFigure(*value) : CalcFigure());
  return *this;
}

CalcResult& CalcResult::add(std::string name, std::vector<double> list) {
  outputs.emplace_back(std::move(name), std::move(list));
  return *this;
}

CalcResult& CalcResult::add_numbered(const std::string& name, const std::vector<double>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) add(fmt::format("{}{}", name, i + 1), values[i]);
  return *this;
}

std::optional<double> CalcResult::number(std::string_view name) const {
  for (const auto& [known, figure] : outputs) {
    if (known != name) continue;
    if (const auto* value = std::get_if<double>(&figure)) return *value;
  }
  return std::nullopt;
}

std::map<std::string, std::string> params_for(const CalcUse& use, const CalcTexts& texts, const CalcResult& result) {
  std::map<std::string, std::string> params;
  for (const auto& [param, figure] : use.params) {
    if (figure.starts_with('=')) {
      params[param] = figure.substr(1);
    } else if (const auto given = texts.find(figure); given != texts.end()) {
      params[param] = given->second;
    } else if (const auto number = result.number(figure); number && std::fabs(*number) < 1e15) {
      std::string text = fmt::format("{:.12f}", *number);
      text.erase(text.find_last_not_of('0') + 1);
      if (text.ends_with('.')) text.pop_back();
      params[param] = text == "-0" ? "0" : text;
    }
  }
  return params;
}

Result<CalcResult> Calculator::compute(const CalcTexts& texts) const {
  TIDEMILL_TRY(values, read_inputs(descriptor.inputs, texts));
  TIDEMILL_TRY(result, run(values));
  for (const auto& [name, figure] : result.outputs)
    if (!is_finite(figure))
      return fail(ErrorCode::bad_input, descriptor.id, name + " is too large to be a number",
                  "use inputs that are less extreme");
  result.inputs = std::move(values);
  return std::move(result);
}

}  // namespace tidemill
