#include <cmath>

#include "core/calculators/calculators.h"
#include "core/formulas/compounding.h"
#include "core/formulas/health_factor.h"
#include "core/formulas/leveraged_loop.h"

namespace tidemill {
namespace {

CalcCurve by_rounds(const CalcValues& values, double supply, double borrow) {
  const double equity = values.number("equity");
  CalcLine line{"Net rate", {}};
  for (int rounds = 0; rounds <= 20; ++rounds) {
    const auto loop = leveraged_loop(equity, values.number("ltv"), rounds, values.yes("redeposit_last"));
    line.points.push_back({static_cast<double>(rounds), loop_net_rate(loop, equity, supply, borrow)});
  }
  return {"Rounds", "Net rate on the equity", {std::move(line)}, std::nullopt};
}

Result<CalcResult> run(const CalcValues& values) {
  const double equity = values.number("equity");
  const double ltv = values.number("ltv");
  const auto threshold = values.maybe("liquidation_threshold");
  if (threshold && ltv >= *threshold)
    return wrong_input("ltv", "it is not below the liquidation threshold", "such a loan could be liquidated at once");
  const auto loop = leveraged_loop(equity, ltv, values.whole("rounds"), values.yes("redeposit_last"));
  CalcResult result;
  result.add("collateral", loop.collateral)
      .add("debt", loop.debt)
      .add("idle", loop.idle)
      .add("leverage", loop.leverage);
  const auto supply = values.maybe("supply");
  const auto borrow = values.maybe("borrow");
  if (supply && borrow) {
    const double periods = values.number("periods");
    const double net = loop_net_rate(loop, equity, *supply, *borrow);
    result.add("net_apr", net);
    result.add("net_apy", loop_net_rate(loop, equity, apr_to_apy(*supply, periods), apr_to_apy(*borrow, periods)));
    const double limit = loop_break_even_borrow(loop, *supply);
    result.add("break_even_borrow", std::isfinite(limit) ? std::optional(limit) : std::nullopt);
    result.curve = by_rounds(values, *supply, *borrow);
    result.curve->here = CalcPoint{values.number("rounds"), net};
  } else if (supply || borrow) {
    return wrong_input(supply ? "borrow" : "supply", "is missing", "the net rate needs both");
  } else {
    for (const char* name : {"net_apr", "net_apy", "break_even_borrow"}) result.add(name, std::optional<double>());
    result.notes.push_back("The net rate needs supply and borrow.");
  }
  if (threshold && loop.debt > 0) {
    const double health = health_factor(loop.collateral * *threshold, loop.debt);
    result.add("health_factor", health).add("drop_to_liquidation", drop_to_liquidation(health));
  } else {
    result.add("health_factor", std::optional<double>()).add("drop_to_liquidation", std::optional<double>());
    result.notes.push_back(threshold ? "There is no debt, so nothing can be liquidated."
                                     : "The health factor needs liquidation_threshold.");
  }
  return result;
}

}  // namespace

const Calculator& loop_calculator() {
  static const Calculator calculator{
      {"loop",
       "Leveraged loop",
       "Loops and loans",
       "Supplying a coin, borrowing against it, supplying that again: what it earns on your own money, and how far it "
       "is "
       "from liquidation.",
       {number_input("equity", "Own money", "What you start with.").above(0).like("10000"),
        fraction_input("ltv", "Borrowed per deposit", "Share of each deposit that is borrowed (loan to value).")
            .at_least(0)
            .below(1)
            .like("0.75"),
        whole_input("rounds", "Rounds", "How often you borrow.").at_least(0).at_most(100'000).like("5").also("loops"),
        fraction_input("supply", "Supply rate", "What deposits earn a year.")
            .at_least(-1)
            .at_most(100)
            .optional()
            .like("0.05"),
        fraction_input("borrow", "Borrow rate", "What the debt costs a year.")
            .at_least(-1)
            .at_most(100)
            .optional()
            .like("0.03"),
        fraction_input("liquidation_threshold", "Liquidation threshold",
                       "Share of the collateral up to which debt is safe.")
            .above(0)
            .at_most(1)
            .optional()
            .like("0.83"),
        yes_no_input("redeposit_last", "Supply the last borrow too", "Sites differ: yes supplies it, no keeps it idle.")
            .by_default("true"),
        number_input("periods", "Compounding a year",
                     "How often a year interest joins the balances, for the APY; 1 reads both rates as yearly yields.")
            .above(0)
            .at_most(1e12)
            .by_default("1")},
       {{"collateral", "Collateral", ""},
        {"debt", "Debt", ""},
        {"idle", "Borrowed and kept", ""},
        {"leverage", "Leverage", "times"},
        {"net_apr", "Net rate on your money (APR)", "fraction"},
        {"net_apy", "Net yield on your money (APY)", "fraction"},
        {"break_even_borrow", "Borrow rate at which it earns nothing", "fraction"},
        {"health_factor", "Health factor", ""},
        {"drop_to_liquidation", "Fall of the collateral until liquidation", "fraction"}},
       "debt = equity·Σ ltvⁱ, i = 1…rounds; collateral = equity + debt − idle, idle = equity·ltv^rounds when the last "
       "borrow is kept; net_apr = (collateral·supply − debt·borrow)/equity, net_apy the same of the yearly yields; "
       "health_factor = collateral·liquidation_threshold/debt",
       "geometric series; Aave documentation for the health factor",
       {{"leveraged_loop",
         {{"supply_apr", "supply"},
          {"borrow_apr", "borrow"},
          {"ltv", "ltv"},
          {"rounds", "rounds"},
          {"liquidation_threshold", "liquidation_threshold"},
          {"redeposit_last", "redeposit_last"}}}}},
      run};
  return calculator;
}

}  // namespace tidemill
