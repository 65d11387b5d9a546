#include "core/formulas/node_payback.h"

#include "core/calculators/calculators.h"

namespace tidemill {
namespace {

Result<CalcResult> run(const CalcValues& values) {
  const NodeEconomics node{values.number("capex"), values.number("revenue"), values.number("opex"),
                           values.maybe("life"),   values.number("bond"),    values.number("bond_rate")};
  const NodeResult figures = node_result(node);
  CalcResult result;
  result.add("payback_years", figures.payback_years)
      .add("profit", figures.profit)
      .add("net_return", figures.net_return);
  if (!figures.payback_years) result.notes.push_back("It costs more than it earns and never pays back.");
  if (!figures.profit) result.notes.push_back("Give its life to know the profit; without it the return knows no wear.");
  if (const auto rate = values.maybe("discount_rate")) {
    TIDEMILL_TRY(life, values.need("life"));
    result.add("npv", node_present_value(node, life, *rate));
  }
  const double years = node.life.value_or(figures.payback_years.value_or(5) * 2);
  CalcCurve curve{"Years", "Earned less spent", {}, std::nullopt};
  curve.lines.push_back(
      {"Cash", sampled(0, years, [&](double t) { return (node.revenue - node.opex) * t - node.capex; })});
  result.curve = std::move(curve);
  return result;
}

}  // namespace

const Calculator& node_payback_calculator() {
  static const Calculator calculator{
      {"node-payback",
       "Payback of a node",
       "Nodes",
       "When the hardware of a node is paid back, and what it earns after wear and after what its bond would earn "
       "elsewhere.",
       {number_input("capex", "Hardware", "What it costs to buy.").at_least(0).like("500"),
        number_input("revenue", "Revenue", "What it earns a year.").at_least(0).like("480"),
        number_input("opex", "Running cost", "Power, hosting and the like, a year.").at_least(0).by_default("0"),
        number_input("life", "Life", "Years until the hardware is worth nothing.")
            .in("years")
            .above(0)
            .at_most(1000)
            .optional()
            .like("3"),
        number_input("bond", "Bond", "Capital that is locked and given back.")
            .at_least(0)
            .by_default("0")
            .also("collateral"),
        fraction_input("bond_rate", "Bond elsewhere", "What the bond would earn a year elsewhere.")
            .at_least(-1)
            .at_most(100)
            .by_default("0"),
        fraction_input("discount_rate", "Discount rate", "Also gives the present value at this effective yearly rate.")
            .above(-1)
            .at_most(100)
            .optional()},
       {{"payback_years", "Payback", "years"},
        {"profit", "Profit over its life", ""},
        {"net_return", "Net return a year", "fraction"},
        {"npv", "Present value", ""}},
       "payback_years = capex/(revenue − opex); profit = (revenue − opex − bond·bond_rate)·life − capex; net_return = "
       "(revenue "
       "− opex − bond·bond_rate − capex/life)/(capex + bond); npv of monthly flows",
       "simple payback and annuity arithmetic",
       {{"node_operation", {{"hardware_cost", "capex"}, {"hardware_life_years", "life"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
