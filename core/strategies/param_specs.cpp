#include "core/strategies/param_specs.h"

namespace tidemill {

ParamSpec apr_param(const std::string& what, const std::string& meaning) {
  return {.name = "apr",
          .label = what,
          .type = ParamType::rate,
          .unit = "% APR",
          .meaning = meaning,
          .min = Decimal::zero(),
          .max = Decimal::of(100),
          .required = true,
          .one_of = "rate"};
}

ParamSpec apy_param(const std::string& what) {
  return {.name = "apy",
          .label = what + ", as APY",
          .type = ParamType::rate,
          .unit = "% APY",
          .meaning =
              "The effective yearly yield, if that is what the platform states. It is turned once into the APR of its "
              "compounding.",
          .min = Decimal::zero(),
          .max = Decimal::of(100),
          .required = true,
          .one_of = "rate",
          .advanced = true};
}

ParamSpec compounding_param() {
  return {.name = "compounding",
          .label = "Compounding",
          .type = ParamType::choice,
          .meaning = "When what was earned joins the balance.",
          .preset = "none",
          .choices = {{"none", "None"},
                      {"daily", "Daily"},
                      {"weekly", "Weekly"},
                      {"monthly", "Monthly"},
                      {"yearly", "Yearly"},
                      {"continuous", "Continuous"}}};
}

ParamSpec share_param(const std::string& name, const std::string& label, const std::string& meaning,
                      const std::string& preset) {
  return {.name = name,
          .label = label,
          .type = ParamType::rate,
          .unit = "%",
          .meaning = meaning,
          .min = Decimal::zero(),
          .max = Decimal::one(),
          .preset = preset};
}

ParamSpec commission_param(const std::string& meaning) {
  return share_param("commission", "Commission", meaning, "0");
}

ParamSpec unbonding_param() {
  return {.name = "unbonding_days",
          .label = "Unbonding",
          .type = ParamType::count,
          .unit = "days",
          .meaning = "Days from asking for the coins until they are back.",
          .min = Decimal::zero(),
          .max = Decimal::of(3650)};
}

ParamSpec slash_probability_param() {
  auto spec = share_param("slash_probability", "Chance of slashing",
                          "Chance within a year that part of the stake is taken as a penalty.");
  spec.unit = "% a year";
  spec.advanced = true;
  return spec;
}

ParamSpec slash_loss_param() {
  auto spec = share_param("slash_loss", "Loss if slashed", "Share of the stake lost when it happens.");
  spec.advanced = true;
  return spec;
}

std::vector<ParamSpec> incentive_params() {
  auto decay = share_param(
      "incentive_decay", "Incentives lost a year",
      "Share of the incentive rate that goes away each year, counted from the day the incentive’s terms began.", "0");
  decay.advanced = true;
  return {
      {.name = "incentive_apr",
       .label = "Incentive rate",
       .type = ParamType::rate,
       .unit = "% APR",
       .meaning = "Paid on top from new tokens or a subsidy, and does not compound; it stops when the programme stops.",
       .min = Decimal::zero(),
       .max = Decimal::of(100),
       .preset = "0"},
      {.name = "incentive_asset",
       .label = "Incentive paid in",
       .type = ParamType::asset,
       .meaning = "The token the incentive comes in; by default the asset itself.",
       .advanced = true},
      decay,
      {.name = "incentive_end",
       .label = "Incentives end",
       .type = ParamType::date,
       .meaning = "First day without incentives.",
       .advanced = true,
       .event = "incentives end"}};
}

}  // namespace tidemill
