#include "core/formulas/day_count.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const Date from = values.date("from");
  const Date to = values.date("to");
  if (to < from) return wrong_input("to", to_string(to) + " is before " + to_string(from), "give the later day last");
  const auto basis = *day_count_from(values.text("basis"));
  CalcResult result;
  result.add("fraction", years_between(from, to, basis))
      .add("days", static_cast<double>(days_counted(from, to, basis)));
  return result;
}

}  // namespace

std::vector<std::string> day_count_choices() {
  return {day_count_names().begin(), day_count_names().end()};
}

const Calculator& day_count_calculator() {
  static const Calculator calculator{
      {"day-count",
       "Day count",
       "Rates",
       "Which part of a year lies between two days, by the conventions of bonds and loans.",
       {date_input("from", "From", "The first day.").like("2025-11-22"),
        date_input("to", "To", "The last day.").like("2026-11-22"),
        choice_input("basis", "Convention", "How days and years are counted.", day_count_choices())
            .by_default("act/365f")},
       {{"fraction", "Part of a year", "years"}, {"days", "Days counted", "days"}},
       "fraction = days counted/days of a year, both by the convention",
       "2006 ISDA Definitions, section 4.16; ICMA rule 251; SIFMA (30/360 US)"},
      run};
  return calculator;
}

}  // namespace tidemill
