#include "core/formulas/solana_inflation.h"

#include "core/calculators/calculators.h"
#include "core/formulas/real_yield.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const SolanaSchedule schedule{values.number("initial"), values.number("taper"), values.number("terminal")};
  const double year = values.number("year");
  const double inflation = solana_inflation(schedule, year);
  CalcResult result;
  result.add("inflation", inflation);
  if (values.has("staked_share")) {
    const double yield = solana_staking_yield(inflation, values.number("staked_share"), values.number("uptime"),
                                              values.number("commission"));
    result.add("staking_yield", yield).add("adjusted_yield", real_yield(yield, inflation));
  } else {
    result.add("staking_yield", std::optional<double>()).add("adjusted_yield", std::optional<double>());
    result.notes.push_back("What stakers earn depends on staked_share.");
  }
  result.add("dilution", dilution_of_unstaked(inflation));
  CalcCurve curve{"Years since the start", "Inflation", {}, CalcPoint{year, inflation}};
  curve.y_unit = "fraction";
  curve.lines.push_back({"Inflation", sampled(0, 15, [&](double at) { return solana_inflation(schedule, at); })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& solana_inflation_calculator() {
  static const Calculator calculator{
      {"solana-inflation",
       "Solana inflation",
       "Staking",
       "Solana's inflation by year, what stakers earn of it, and what it takes from those who don't stake.",
       {number_input("year", "Year", "Years since inflation began (February 2021).")
            .in("years")
            .at_least(0)
            .at_most(1000)
            .like("5"),
        fraction_input("staked_share", "Staked share", "Part of all SOL that is staked.")
            .above(0)
            .at_most(1)
            .optional()
            .like("0.65"),
        fraction_input("commission", "Commission", "What the validator keeps.").at_least(0).at_most(1).by_default("0"),
        fraction_input("uptime", "Uptime", "Share of its votes the validator casts.")
            .at_least(0)
            .at_most(1)
            .by_default("1"),
        fraction_input("initial", "First rate", "Inflation of the first year.")
            .at_least(0)
            .at_most(10)
            .by_default("0.08"),
        fraction_input("taper", "Taper", "Share by which it falls each year.")
            .at_least(0)
            .at_most(1)
            .by_default("0.15"),
        fraction_input("terminal", "Last rate", "It never falls below this.")
            .at_least(0)
            .at_most(10)
            .by_default("0.015")},
       {{"inflation", "Inflation", "fraction"},
        {"staking_yield", "Staking yield", "fraction"},
        {"adjusted_yield", "Yield after dilution", "fraction"},
        {"dilution", "Dilution of unstaked coins", "fraction"}},
       "inflation = max(terminal, initial·(1 − taper)^year); staking_yield = inflation/staked_share·uptime·(1 − "
       "commission); "
       "adjusted_yield = (1 + staking_yield)/(1 + inflation) − 1; dilution = −inflation/(1 + inflation)",
       "Solana documentation, economics/inflation; solana-labs/solana inflation.rs",
       {{"staking", {{"apr", "staking_yield"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
