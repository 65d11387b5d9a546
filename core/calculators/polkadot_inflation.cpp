#include "core/formulas/polkadot_inflation.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

/// Staked over total, from one or the other pair of inputs; nothing when neither is given.
Result<std::optional<double>> staked_share(const CalcValues& values) {
  if (values.has("staked_share")) return std::optional(values.number("staked_share"));
  if (!values.has("staked")) return std::optional<double>();
  TIDEMILL_TRY(total, values.need("total"));
  if (total <= 0) return wrong_input("total", "it must be above 0");
  if (values.number("staked") > total) return wrong_input("staked", "it is more than the total");
  return std::optional(values.number("staked") / total);
}

void add_emission(CalcResult& result, double emission, double to_stakers, std::optional<double> total,
                  std::optional<double> share) {
  result.add("emission", emission).add("stakers", emission * to_stakers).add("treasury", emission * (1 - to_stakers));
  result.add("day_payout", emission * to_stakers / 365.25);
  if (total && *total > 0) result.add("inflation", emission / *total);
  if (total && share && *share > 0 && *total > 0) result.add("apr", emission * to_stakers / (*total * *share));
}

Result<CalcResult> by_curve(const CalcValues& values, std::optional<double> share) {
  if (!share) return wrong_input("staked_share", "is missing", "give it, or staked and total");
  const NposCurve curve{values.number("min_inflation"), values.number("max_inflation"), values.number("ideal"),
                        values.number("falloff")};
  if (curve.lowest > curve.highest) return wrong_input("min_inflation", "it is above the largest inflation");
  const double inflation = npos_inflation(curve, *share);
  CalcResult result;
  // The chain mints the most the curve can give; what stakers don't get goes to the treasury (compute_total_payout).
  const auto total = values.maybe("total");
  const auto of_total = [&](double rate) { return total ? std::optional(rate * *total) : std::nullopt; };
  result.add("inflation", inflation)
      .add("emission", of_total(curve.highest))
      .add("stakers", of_total(inflation))
      .add("treasury", of_total(curve.highest - inflation))
      .add("day_payout", of_total(inflation / 365.25))
      .add("apr", *share > 0 ? std::optional(inflation / *share) : std::nullopt);
  if (!total) result.notes.push_back("The amounts need total.");
  CalcCurve chart{"Staked share", "Inflation", {}, CalcPoint{*share, inflation}};
  chart.x_unit = "fraction";
  chart.y_unit = "fraction";
  chart.lines.push_back({"Inflation", sampled(0, 1, [&](double at) { return npos_inflation(curve, at); })});
  result.curve = std::move(chart);
  return result;
}

Result<CalcResult> run(const CalcValues& values) {
  TIDEMILL_TRY(share, staked_share(values));
  const std::string& model = values.text("model");
  if (model == "curve") return by_curve(values, share);
  CalcResult result;
  if (model == "fixed") {
    add_emission(result, polkadot_fixed_emission(), values.number("staker_share"), values.maybe("total"), share);
    return result;
  }
  TIDEMILL_TRY(total, values.need("total"));
  if (total > polkadot_cap) return wrong_input("total", "it is above the cap of 2.1 billion DOT");
  add_emission(result, polkadot_stepped_emission(total), values.number("staker_share"), total, share);
  return result;
}

}  // namespace

const Calculator& polkadot_inflation_calculator() {
  static const Calculator calculator{
      {"polkadot-inflation",
       "Polkadot inflation",
       "Staking",
       "What Polkadot mints and stakers get: by the staking curve (until November 2024), the fixed amount after it, or "
       "the "
       "two-year steps since 14 March 2026.",
       {choice_input("model", "Rule", "curve, fixed (8 % of the issuance of November 2024) or stepped.",
                     {"curve", "fixed", "stepped"})
            .by_default("stepped"),
        number_input("total", "Issuance", "All coins; for the steps, when the step began.")
            .in("DOT")
            .at_least(0)
            .optional()
            .like("1670000000"),
        fraction_input("staked_share", "Staked share", "Part of all coins that is staked.")
            .at_least(0)
            .at_most(1)
            .optional()
            .like("0.5"),
        number_input("staked", "Staked", "Instead of the share.").in("DOT").at_least(0).optional(),
        fraction_input("staker_share", "Stakers' share",
                       "Of what is minted; the rest goes to the treasury (fixed, stepped).")
            .at_least(0)
            .at_most(1)
            .by_default("0.85")
            .when("model", {"fixed", "stepped"}),
        fraction_input("min_inflation", "Smallest inflation", "Of the curve.")
            .at_least(0)
            .at_most(10)
            .by_default("0.025")
            .when("model", {"curve"}),
        fraction_input("max_inflation", "Largest inflation", "Of the curve.")
            .at_least(0)
            .at_most(10)
            .by_default("0.1")
            .also("max_infl")
            .when("model", {"curve"}),
        fraction_input("ideal", "Ideal share", "Staked share at which the curve peaks.")
            .above(0)
            .at_most(1)
            .by_default("0.5")
            .when("model", {"curve"}),
        fraction_input("falloff", "Falloff", "Above it the excess halves with each such step.")
            .above(0)
            .at_most(1)
            .by_default("0.05")
            .when("model", {"curve"})},
       {{"inflation", "Inflation (curve: paid to stakers)", "fraction"},
        {"emission", "Minted a year", "DOT"},
        {"stakers", "To stakers a year", "DOT"},
        {"treasury", "To the treasury a year", "DOT"},
        {"day_payout", "To stakers a day", "DOT"},
        {"apr", "Stakers' rate", "fraction"}},
       "curve: min + (max − min)·x/ideal up to the ideal share x, then min + (max − min)·2^((ideal − x)/falloff); "
       "fixed: 8 % "
       "of 1,501,165,739 DOT; stepped: 26.28 %·(2.1 bn − issuance)/2 a year",
       "paritytech/substrate frame/staking inflation.rs; polkadot-fellows/runtimes",
       {{"staking", {{"apr", "apr"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
