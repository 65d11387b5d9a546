#pragma once

#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/calculators/calc_input.h"
#include "core/calculators/calc_values.h"

namespace tidemill {

/// How many figures an output is.
enum class OutputShape {
  single,
  numbered,  ///< one each for several inputs: component1, component2, …
  list,      ///< as many as there are, as one list (roots)
};

/// One figure a calculator gives.
struct CalcOutput {
  std::string name;   ///< as in JSON: "net_apr"
  std::string label;  ///< as people read it: "Net rate"
  std::string unit;   ///< "share" for fractions, "days", …; empty: in the unit of the inputs
  OutputShape shape = OutputShape::single;
};

/// A kind of holding that the figures fit: which of its parameters takes which input or output, or a fixed text ("=…").
struct CalcUse {
  std::string kind;
  std::vector<std::pair<std::string, std::string>> params;
};

/// What a calculator is: its page and its help are made from this.
struct CalcDescriptor {
  std::string id;       ///< "impermanent-loss"
  std::string title;    ///< "Impermanent loss"
  std::string group;    ///< heading it stands under: "Pools"
  std::string meaning;  ///< a sentence or two: what it answers and what it leaves out
  std::vector<CalcInput> inputs;
  std::vector<CalcOutput> outputs;
  std::string formula;  ///< in the names of the inputs and outputs
  std::string source;
  std::vector<CalcUse> uses = {};

  /// Found by name or by another name of it; nullptr when there is none.
  const CalcInput* input(std::string_view name) const;
};

struct CalcPoint {
  double x = 0;
  double y = 0;
};

/// One line of a chart.
struct CalcLine {
  std::string label;
  std::vector<CalcPoint> points;
};

/// A small chart beside the figures.
struct CalcCurve {
  std::string x_label;
  std::string y_label;
  std::vector<CalcLine> lines;
  std::optional<CalcPoint> here;  ///< where the inputs are
  // "fraction" where an axis shows shares or rates:
  std::string x_unit = {};
  std::string y_unit = {};
  bool logarithmic = false;  ///< x is a ratio and goes by factors
};

/// Unknown, one number, or a list of them.
using CalcFigure = std::variant<std::monostate, double, std::vector<double>>;

/// What a calculation gave. Outputs that the inputs don't ask for are left out; those that can't be known are there
/// without a number, and a note says why.
struct CalcResult {
  CalcValues inputs = {};  ///< what was calculated with, defaults filled in
  std::vector<std::pair<std::string, CalcFigure>> outputs = {};
  std::vector<std::string> notes = {};
  std::optional<CalcCurve> curve = std::nullopt;

  CalcResult& add(std::string name, double value);
  /// Without a number when `value` is empty.
  CalcResult& add(std::string name, std::optional<double> value);
  CalcResult& add(std::string name, std::vector<double> list);
  /// name1, name2, …
  CalcResult& add_numbered(const std::string& name, const std::vector<double>& values);
  /// The figure of that name; nothing when it is not there or has no number.
  std::optional<double> number(std::string_view name) const;
};

/// A formula made usable: inputs as text in, checked, figures out. Pure: the same texts give the same result.
struct Calculator {
  CalcDescriptor descriptor;
  Result<CalcResult> (*run)(const CalcValues& values) = nullptr;

  /// Reads the texts, fills in defaults, calculates. Unknown names, missing, unreadable, non-finite or impossible
  /// values are bad_input with the input's name as field; so is a result that is too large for a number.
  Result<CalcResult> compute(const CalcTexts& texts) const;
};

/// The parameters of a holding that a calculation fits, as canonical text: inputs as they were given, figures to twelve
/// places. Those that were not given or are unknown are left out.
std::map<std::string, std::string> params_for(const CalcUse& use, const CalcTexts& texts, const CalcResult& result);

/// Points of `value` (a function of x) at 101 steps from `from` to `to`; those that are not finite are left out.
template <class Function>
std::vector<CalcPoint> sampled(double from, double to, const Function& value) {
  std::vector<CalcPoint> points;
  for (int i = 0; i <= 100; ++i) {
    const double x = from + (to - from) * i / 100;
    const double y = value(x);
    if (std::isfinite(y)) points.push_back({x, y});
  }
  return points;
}

}  // namespace tidemill
