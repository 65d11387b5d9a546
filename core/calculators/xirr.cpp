#include <fmt/format.h>

#include <algorithm>

#include "core/calculators/calculators.h"
#include "core/formulas/day_count.h"
#include "core/formulas/internal_rate.h"

namespace tidemill {
namespace {

std::vector<TimedFlow> timed(const std::vector<DatedRow>& rows, DayCount basis) {
  const auto earlier = [](const DatedRow& a, const DatedRow& b) { return a.date < b.date; };
  const Date start = std::min_element(rows.begin(), rows.end(), earlier)->date;
  std::vector<TimedFlow> flows;
  for (const DatedRow& row : rows) flows.push_back({years_between(start, row.date, basis), row.numbers.front()});
  return flows;
}

CalcCurve value_by_rate(const std::vector<TimedFlow>& flows, const std::vector<double>& roots) {
  const double low = std::max(-0.99, roots.front() - 0.25);
  const double high = roots.back() + 0.25;
  CalcCurve curve{"Rate", "Present value", {}, CalcPoint{roots.front(), 0}};
  curve.x_unit = "fraction";
  curve.lines.push_back({"Present value", sampled(low, high, [&](double rate) { return present_value(flows, rate); })});
  return curve;
}

Result<CalcResult> run(const CalcValues& values) {
  const auto flows = timed(values.rows("flows"), *day_count_from(values.text("basis")));
  if (!changes_sign(flows))
    return wrong_input("flows", "there is no rate without money going both in and out",
                       "write what you paid in as negative and what you got out as positive amounts");
  const std::vector<double> roots = internal_rates(flows);
  CalcResult result;
  result.add("rate", roots.size() == 1 ? std::optional(roots.front()) : std::nullopt);
  result.add("roots", roots);
  if (const auto discount = values.maybe("discount")) result.add("present_value", present_value(flows, *discount));
  if (roots.empty())
    result.notes.push_back("No rate above −100 % and below 4·10¹⁵ makes these flows worth nothing today.");
  if (roots.size() > 1)
    result.notes.push_back(
        fmt::format("The money changed direction more than once, and {} rates fit equally well. None of them is the "
                    "return; a time-weighted return has only one answer.",
                    roots.size()));
  if (!roots.empty()) result.curve = value_by_rate(flows, roots);
  return result;
}

}  // namespace

const Calculator& xirr_calculator() {
  static const Calculator calculator{
      {"xirr",
       "Internal rate of return (XIRR)",
       "Returns",
       "The yearly rate at which dated payments in and out balance. There may be several, or none: then it says so "
       "instead of choosing one.",
       {dated_input("flows", "Cash flows", "Rows of DATE:AMOUNT; negative is paid in, positive is got out.", {"amount"})
            .like("2008-01-01:-10000,2008-03-01:2750,2008-10-30:4250,2009-02-15:3250,2009-04-01:2750"),
        choice_input("basis", "Day count", "How time between payments is counted.", day_count_choices())
            .by_default("act/365f"),
        fraction_input("discount", "Discount rate", "Also gives the present value at this yearly rate.")
            .above(-1)
            .at_most(1e6)
            .optional()},
       {{"rate", "Rate", "fraction"},
        {"roots", "All rates that fit", "fraction", OutputShape::list},
        {"present_value", "Present value", ""}},
       "Σ amount/(1 + rate)^years = 0, every root between −99.99999 % and 1,000,000; where there is none, between −1 "
       "and 4·10¹⁵",
       "XIRR of spreadsheets; Norstrom, Journal of Financial and Quantitative Analysis 7 (1972) for several roots"},
      run};
  return calculator;
}

}  // namespace tidemill
