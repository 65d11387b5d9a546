#include "core/calculators/calculators.h"
#include "core/formulas/move_break_even.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const double amount = values.number("amount");
  const double idle = values.number("days_idle");
  const MoveCost move =
      move_cost(amount, values.number("from_rate"), values.number("to_rate"), values.number("fees"), idle);
  CalcResult result;
  result.add("break_even_days", move.break_even_days);
  result.add("days_since_leaving", move.break_even_days ? std::optional(*move.break_even_days + idle) : std::nullopt);
  result.add("cost", move.cost).add("gain_per_day", move.gain_day);
  if (!move.break_even_days) result.notes.push_back("The new place does not pay more, so the move never pays back.");
  const double days = move.break_even_days ? 2 * *move.break_even_days + idle + 1 : 365;
  CalcCurve curve{"Days at the new place", "Gained by moving", {}, std::nullopt};
  curve.lines.push_back({"Gain", sampled(0, days, [&](double day) { return move.gain_day * day - move.cost; })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& move_calculator() {
  static const Calculator calculator{
      {"move",
       "Is moving worth it",
       "Decisions",
       "How long capital must earn a better rate until the move has paid for its fees and for the days it earned "
       "nothing.",
       {number_input("amount", "Amount", "What you move.").above(0).like("10000"),
        fraction_input("from_rate", "Rate now", "What it earns a year where it is.")
            .at_least(-1)
            .at_most(1000)
            .like("0.03"),
        fraction_input("to_rate", "New rate", "What it would earn a year.").at_least(-1).at_most(1000).like("0.05"),
        number_input("fees", "Fees", "Of the whole move, in the unit of the amount.").at_least(0).by_default("0"),
        number_input("days_idle", "Idle days", "Without earnings between: unbonding, bridges.")
            .in("days")
            .at_least(0)
            .at_most(100'000)
            .by_default("0")},
       {{"break_even_days", "Days at the new rate until it has paid", "days"},
        {"days_since_leaving", "The same, idle days included", "days"},
        {"cost", "Fees and earnings missed", ""},
        {"gain_per_day", "Gain a day", ""}},
       "break_even_days = (fees + amount·from_rate·days_idle/365)/(amount·(to_rate − from_rate)/365)",
       "simple interest on both sides, set equal"},
      run};
  return calculator;
}

}  // namespace tidemill
