#include "core/calculators/calculators.h"
#include "core/formulas/period_return.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const auto& rows = values.rows("days");
  std::vector<ValuedDay> days;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0 && rows[i].date <= rows[i - 1].date)
      return wrong_input("days", to_string(rows[i].date) + " does not come after " + to_string(rows[i - 1].date),
                         "sort the rows by date, one a day");
    const auto& [value, in, out] = std::tie(rows[i].numbers[0], rows[i].numbers[1], rows[i].numbers[2]);
    days.push_back({value, in, out});
  }
  const auto total = time_weighted_return(days);
  if (!total)
    return wrong_input("days", "a day has a value that comes from nothing",
                       "give what was paid in on the day the value appears");
  CalcResult result;
  result.add("twr", *total);
  const int span = days_between(rows.front().date, rows.back().date);
  result.add("annual", span > 0 ? std::optional(per_year(*total, span)) : std::nullopt);
  result.add("days", static_cast<double>(span));
  CalcCurve curve{"Days", "Return", {{"Return so far", {}}}, std::nullopt};
  curve.y_unit = "fraction";
  for (std::size_t i = 1; i <= days.size() && days.size() <= 1000; ++i) {
    const auto so_far = time_weighted_return(std::span(days).first(i));
    curve.lines.front().points.push_back(
        {static_cast<double>(days_between(rows.front().date, rows[i - 1].date)), so_far.value_or(0)});
  }
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& twr_calculator() {
  static const Calculator calculator{
      {"twr",
       "Time-weighted return",
       "Returns",
       "What one unit of money left alone would have made: money paid in or taken out doesn't change it.",
       {dated_input("days", "Days", "Rows of DATE:VALUE:IN:OUT; the value at the end of the day.",
                    {"value", "in", "out"})
            .at_least(0)
            .like("2026-01-01:1000:1000:0,2026-01-31:1100:0:0,2026-02-28:1430:200:0")},
       {{"twr", "Return", "fraction"}, {"annual", "A year", "fraction"}, {"days", "Days", "days"}},
       "twr = Π (value + out)/(value before + in) − 1; annual = (1 + twr)^(365/days) − 1",
       "Portfolio Performance handbook, true time-weighted rate of return"},
      run};
  return calculator;
}

}  // namespace tidemill
