#include "core/calculators/calculators.h"
#include "core/formulas/period_return.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const Date from = values.date("from");
  const Date to = values.date("to");
  if (to <= from) return wrong_input("to", to_string(to) + " is not after " + to_string(from));
  const double span = days_between(from, to);
  std::vector<WeightedFlow> flows;
  double moved = 0;
  if (values.has("flows")) {
    for (const DatedRow& row : values.rows("flows")) {
      if (row.date < from || row.date > to)
        return wrong_input("flows", to_string(row.date) + " is outside the period",
                           "leave out what moved before or after it");
      flows.push_back({row.numbers.front(), days_between(row.date, to) / span});
      moved += row.numbers.front();
    }
  }
  const double begin = values.number("begin");
  const double end = values.number("end");
  const auto rate = modified_dietz(begin, end, flows);
  if (!rate) return wrong_input("begin", "on average no capital was at work", "give the value at the start");
  CalcResult result;
  result.add("rate", *rate).add("gain", end - begin - moved);
  return result;
}

}  // namespace

const Calculator& modified_dietz_calculator() {
  static const Calculator calculator{
      {"modified-dietz",
       "Modified Dietz return",
       "Returns",
       "The return of a period from its values at both ends and what moved between, each amount counted for the time "
       "it "
       "was there.",
       {number_input("begin", "Value at the start", "What the portfolio was worth.").at_least(0).like("100000"),
        number_input("end", "Value at the end", "What it was worth then.").like("110000"),
        date_input("from", "From", "The day of the first value.").like("2026-01-01"),
        date_input("to", "To", "The day of the last value.").like("2026-12-31"),
        dated_input("flows", "Flows", "Rows of DATE:AMOUNT; positive is paid in, negative is taken out.", {"amount"})
            .optional()
            .like("2026-04-01:10000,2026-07-01:5000,2026-10-01:-2000")},
       {{"rate", "Return", "fraction"}, {"gain", "Gain", ""}},
       "rate = (end − begin − ΣF)/(begin + Σ w·F), w = days left/days of the period",
       "Bank Administration Institute (1968); GIPS handbook"},
      run};
  return calculator;
}

}  // namespace tidemill
