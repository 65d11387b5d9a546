#include "core/calculators/calculators.h"
#include "core/formulas/lending_rate_curve.h"

namespace tidemill {
namespace {

Result<double> utilisation_of(const CalcValues& values) {
  if (values.has("utilisation")) {
    if (values.has("debt") || values.has("available"))
      return wrong_input("utilisation", "is given beside debt and available", "give one or the others");
    return values.number("utilisation");
  }
  if (!values.has("debt")) return wrong_input("utilisation", "is missing", "give it, or debt and available");
  TIDEMILL_TRY(available, values.need("available"));
  const double debt = values.number("debt");
  const double reserves = values.number("reserves");
  if (debt > 0 && reserves >= debt + available)
    return wrong_input("reserves", "they are not below debt and available together");
  return utilisation(debt, available, reserves);
}

/// Comet's second curve, when any of it is given.
Result<std::optional<RateCurve>> supply_curve(const CalcValues& values, RateModel model) {
  bool any = false;
  for (const char* name : {"supply_base", "supply_slope", "supply_slope2", "supply_kink"}) {
    if (!values.has(name)) continue;
    if (model != RateModel::comet) return wrong_input(name, "only Comet has a curve for suppliers");
    any = true;
  }
  if (!any) return std::optional<RateCurve>();
  TIDEMILL_TRY(slope, values.need("supply_slope"));
  return std::optional(RateCurve{values.maybe("supply_base").value_or(0), slope,
                                 values.maybe("supply_slope2").value_or(0), values.maybe("supply_kink").value_or(1)});
}

Result<CalcResult> run(const CalcValues& values) {
  const RateModel model = *rate_model_from(values.text("model"));
  const bool aave = model == RateModel::aave_v2 || model == RateModel::aave_v3;
  TIDEMILL_TRY(lent, utilisation_of(values));
  if (aave && lent > 1) return wrong_input("utilisation", "Aave never lends more than there is", "give at most 1");
  TIDEMILL_TRY(second, supply_curve(values, model));
  const RateCurve curve{values.number("base"), values.number("slope"), values.number("slope2"), values.number("kink")};
  const double factor = values.number("reserve_factor");
  const auto supply_at = [&](double at) {
    return second ? borrow_rate(model, *second, at) : supply_rate(borrow_rate(model, curve, at), at, factor);
  };
  CalcResult result;
  result.add("borrow", borrow_rate(model, curve, lent)).add("supply", supply_at(lent)).add("utilisation", lent);
  if (model == RateModel::comet && !second)
    result.notes.push_back(
        "Comet sets the supply rate by a curve of its own; give supply_slope and the others for it.");
  CalcCurve chart{"Utilisation", "Yearly rate", {}, CalcPoint{lent, *result.number("borrow")}};
  chart.x_unit = "fraction";
  chart.y_unit = "fraction";
  chart.lines.push_back({"Borrow", sampled(0, 1, [&](double at) { return borrow_rate(model, curve, at); })});
  chart.lines.push_back({"Supply", sampled(0, 1, supply_at)});
  result.curve = std::move(chart);
  return result;
}

CalcInput rate_input(std::string name, std::string label, std::string meaning) {
  return fraction_input(std::move(name), std::move(label), std::move(meaning)).at_least(0).at_most(1000);
}

}  // namespace

const Calculator& lending_rate_calculator() {
  static const Calculator calculator{
      {"lending-rate",
       "Lending rate",
       "Loops and loans",
       "What borrowers pay and suppliers earn at a lending pool, from how much of it is lent out.",
       {choice_input("model", "Model", "Whose curve it is.", {"aave-v2", "aave-v3", "compound-jump", "comet"})
            .by_default("aave-v3"),
        fraction_input("utilisation", "Utilisation", "Share of the pool that is lent out.")
            .at_least(0)
            .at_most(100)
            .optional()
            .like("0.8"),
        number_input("debt", "Lent out", "Instead of the utilisation.").at_least(0).optional().also("borrows"),
        number_input("available", "Available", "What can still be borrowed.").at_least(0).optional().also("cash"),
        number_input("reserves", "Reserves", "What of it belongs to the protocol (Compound).")
            .at_least(0)
            .by_default("0")
            .when("model", {"compound-jump"}),
        rate_input("base", "Base rate", "At zero utilisation, a year.").by_default("0"),
        rate_input("slope", "Slope", "Aave: rise from zero to the kink. Compound, Comet: per unit of utilisation.")
            .like("0.04"),
        rate_input("slope2", "Slope above the kink",
                   "Aave: rise from the kink to full utilisation. Compound, Comet: per unit of utilisation.")
            .by_default("0")
            .also("jump"),
        fraction_input("kink", "Kink", "Utilisation where the curve bends; it may lie above 1.")
            .at_least(0)
            .at_most(100)
            .by_default("1"),
        fraction_input("reserve_factor", "Reserve factor", "Share of the interest the protocol keeps.")
            .at_least(0)
            .at_most(1)
            .by_default("0"),
        rate_input("supply_base", "Suppliers' base", "Comet's second curve.").optional().when("model", {"comet"}),
        rate_input("supply_slope", "Suppliers' slope", "Comet's second curve.").optional().when("model", {"comet"}),
        rate_input("supply_slope2", "Suppliers' slope above the kink", "Comet's second curve.")
            .optional()
            .when("model", {"comet"}),
        fraction_input("supply_kink", "Suppliers' kink", "Comet's second curve.")
            .at_least(0)
            .at_most(100)
            .optional()
            .when("model", {"comet"})},
       {{"borrow", "Borrow rate", "fraction"},
        {"supply", "Supply rate", "fraction"},
        {"utilisation", "Utilisation", "fraction"}},
       "utilisation = debt/(debt + available − reserves). Aave: borrow = base + slope·u/kink, above the kink base + "
       "slope + "
       "slope2·(u − kink)/(1 − kink). Compound, Comet: base + slope·min(u, kink) + slope2·max(0, u − kink); "
       "JumpRateModelV2 "
       "publishes slope·kink. supply = borrow·u·(1 − reserve_factor).",
       "Aave DefaultReserveInterestRateStrategy; Compound JumpRateModel, BaseJumpRateModelV2; Comet",
       {{"lending",
         {{"rate_model", "model"},
          {"utilisation", "utilisation"},
          {"base", "base"},
          {"slope", "slope"},
          {"slope2", "slope2"},
          {"kink", "kink"},
          {"reserve_factor", "reserve_factor"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
