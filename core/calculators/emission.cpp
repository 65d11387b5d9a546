#include <cmath>

#include "core/calculators/calculators.h"
#include "core/formulas/token_emission.h"

namespace tidemill {
namespace {

template <class Amount>
CalcCurve by_year(const char* label, const Amount& amount) {
  CalcCurve curve{"Year", "Tokens", {{label, {}}}, std::nullopt};
  for (int year = 0; year <= 10; ++year)
    curve.lines.front().points.push_back({static_cast<double>(year), amount(year)});
  return curve;
}

Result<CalcResult> crv(const CalcValues& values) {
  CalcResult result;
  if (values.has("from_day") || values.has("to_day")) {
    TIDEMILL_TRY(from, values.need("from_day"));
    TIDEMILL_TRY(to, values.need("to_day"));
    if (to < from) return wrong_input("to_day", "it is before from_day");
    result.add("emitted", crv_supply(to) - crv_supply(from)).add("supply", crv_supply(from));
    return result;
  }
  TIDEMILL_TRY(epoch, values.need("epoch"));
  const CrvEpoch figures = crv_epoch(static_cast<int>(epoch));
  // Whole tokens, as the published table has them.
  result.add("rate", figures.rate).add("emitted", std::floor(figures.emitted + 0.5)).add("supply", figures.supply);
  result.add("inflation", figures.emitted / figures.supply);
  result.curve = by_year("CRV a year", [](int year) { return crv_epoch(year).emitted; });
  return result;
}

/// Whole years since the first, from a calendar year.
Result<int> years_since(const CalcValues& values, int first) {
  TIDEMILL_TRY(year, values.need("year"));
  if (year != std::floor(year)) return wrong_input("year", "give a whole calendar year");
  if (year < first || year > first + 1000)
    return wrong_input("year", "the schedule does not know this year", "it begins in " + std::to_string(first));
  return static_cast<int>(year) - first;
}

Result<CalcResult> bal(const CalcValues& values) {
  TIDEMILL_TRY(year, years_since(values, 2022));
  const BalYear figures = bal_year(year);
  CalcResult result;
  result.add("weekly", figures.weekly)
      .add("rate", figures.weekly / 604'800)
      .add("emitted", figures.weekly * 365 / 7)
      .add("supply", figures.supply)
      .add("inflation", figures.weekly * 365 / 7 / figures.supply);
  result.curve = by_year("BAL a year", [](int at) { return bal_year(at).weekly * 365 / 7; });
  return result;
}

Result<CalcResult> hnt(const CalcValues& values) {
  CalcResult result;
  if (values.has("prev") || values.has("burn")) {
    TIDEMILL_TRY(previous, values.need("prev"));
    TIDEMILL_TRY(burned, values.need("burn"));
    const double target = hnt_net_emission_target(previous, burned);
    result.add("target", target).add("net_emission", std::fmin(target, hnt_net_emission_cap));
    result.add("cap", hnt_net_emission_cap);
    return result;
  }
  TIDEMILL_TRY(year, years_since(values, 2019));
  const HntYear figures = hnt_year(year);
  result.add("emitted", figures.emission).add("supply", figures.supply);
  if (figures.supply > 0) result.add("inflation", figures.emission / figures.supply);
  result.curve = by_year("HNT a year", [](int at) { return hnt_year(at).emission; });
  return result;
}

Result<CalcResult> half_life(const CalcValues& values) {
  TIDEMILL_TRY(first, values.need("tokens_per_day"));
  TIDEMILL_TRY(half, values.need("half_life_days"));
  TIDEMILL_TRY(days, values.need("days"));
  CalcResult result;
  result.add("emitted", half_life_emission(first, half, days)).add("per_day_at_end", first * std::exp2(-days / half));
  CalcCurve curve{"Days", "Tokens handed out", {}, std::nullopt};
  curve.lines.push_back({"Tokens", sampled(0, days, [&](double at) { return half_life_emission(first, half, at); })});
  result.curve = std::move(curve);
  return result;
}

Result<CalcResult> growing(const CalcValues& values) {
  TIDEMILL_TRY(deposit, values.need("deposit"));
  TIDEMILL_TRY(tvl0, values.need("tvl0"));
  TIDEMILL_TRY(tvl1, values.need("tvl1"));
  TIDEMILL_TRY(per_day, values.need("tokens_per_day"));
  TIDEMILL_TRY(days, values.need("days"));
  if (tvl0 <= 0) return wrong_input("tvl0", "it must be above 0");
  if (tvl1 <= 0) return wrong_input("tvl1", "it must be above 0");
  if (deposit > tvl0) return wrong_input("deposit", "it is more than the whole pool");
  CalcResult result;
  result.add("emitted", growing_pool_emission(deposit, tvl0, tvl1, per_day, days));
  return result;
}

Result<CalcResult> constant(const CalcValues& values) {
  TIDEMILL_TRY(per_day, values.need("tokens_per_day"));
  CalcResult result;
  if (values.has("days")) result.add("emitted", per_day * values.number("days"));
  if (values.has("tvl")) {
    TIDEMILL_TRY(price, values.need("price"));
    if (values.number("tvl") <= 0) return wrong_input("tvl", "it must be above 0");
    result.add("apr", per_day * 365 * price / values.number("tvl"));
  }
  if (result.outputs.empty()) return wrong_input("days", "is missing", "give days, or price and tvl");
  return result;
}

Result<CalcResult> crv_boost(const CalcValues& values) {
  TIDEMILL_TRY(deposit, values.need("deposit"));
  TIDEMILL_TRY(pool, values.need("tvl"));
  TIDEMILL_TRY(ve, values.need("ve"));
  TIDEMILL_TRY(all, values.need("ve_total"));
  if (deposit <= 0) return wrong_input("deposit", "it must be above 0");
  if (deposit > pool) return wrong_input("deposit", "it is more than the whole pool");
  if (all <= 0) return wrong_input("ve_total", "it must be above 0");
  if (ve > all) return wrong_input("ve", "it is more than all there is");
  const double working = gauge_working_balance(deposit, pool, ve, all);
  CalcResult result;
  result.add("working_balance", working).add("boost", working / (0.4 * deposit));
  return result;
}

Result<CalcResult> bal_gauge(const CalcValues& values) {
  TIDEMILL_TRY(working, values.need("working_supply"));
  TIDEMILL_TRY(weight, values.need("gauge_weight"));
  TIDEMILL_TRY(weekly, values.need("weekly"));
  TIDEMILL_TRY(price, values.need("price"));
  TIDEMILL_TRY(share, values.need("price_per_bpt"));
  if (share <= 0) return wrong_input("price_per_bpt", "it must be above 0");
  if (weight > 1) return wrong_input("gauge_weight", "a share is at most 1");
  const double apr = gauge_least_apr(working, weight, weekly, price, share);
  CalcResult result;
  result.add("apr", apr).add("boosted_apr", 2.5 * apr).add("gauge_weekly", weekly * weight);
  return result;
}

Result<CalcResult> run(const CalcValues& values) {
  const std::string& schedule = values.text("schedule");
  if (schedule == "crv") return crv(values);
  if (schedule == "bal") return bal(values);
  if (schedule == "hnt") return hnt(values);
  if (schedule == "half-life") return half_life(values);
  if (schedule == "growing-tvl") return growing(values);
  if (schedule == "crv-boost") return crv_boost(values);
  if (schedule == "bal-gauge") return bal_gauge(values);
  return constant(values);
}

CalcInput amount(std::string name, std::string label, std::string meaning) {
  return number_input(std::move(name), std::move(label), std::move(meaning)).at_least(0).optional();
}

}  // namespace

const Calculator& emission_calculator() {
  static const Calculator calculator{
      {"emission",
       "Token emission",
       "Incentives",
       "How many tokens a scheme hands out, and what a deposit gets of them.",
       {choice_input(
            "schedule", "Schedule",
            "crv, bal and hnt by year; half-life; growing-tvl (your part of a growing pool); constant; crv-boost and "
            "bal-gauge.",
            {"crv", "bal", "hnt", "half-life", "growing-tvl", "constant", "crv-boost", "bal-gauge"})
            .by_default("crv"),
        whole_input("epoch", "Year since the start", "crv: from 0, August 2020.")
            .at_least(0)
            .at_most(10'000)
            .optional()
            .like("4")
            .when("schedule", {"crv"}),
        number_input("from_day", "From day", "crv: days since the start, in place of the year.")
            .at_least(0)
            .at_most(1e6)
            .optional()
            .when("schedule", {"crv"}),
        number_input("to_day", "To day", "crv: days since the start.")
            .at_least(0)
            .at_most(1e6)
            .optional()
            .when("schedule", {"crv"}),
        number_input("year", "Calendar year", "bal from 2022, hnt from August 2019.")
            .at_least(1900)
            .at_most(9999)
            .optional()
            .like("2026")
            .when("schedule", {"bal", "hnt"}),
        amount("prev", "Net emission before", "hnt: of the day before; gives the next day's.")
            .when("schedule", {"hnt"}),
        amount("burn", "Burned", "hnt: on the day.").when("schedule", {"hnt"}),
        amount("tokens_per_day", "Tokens a day", "half-life: on the first day; growing-tvl and constant: always.")
            .also("e0_per_day")
            .like("1000")
            .when("schedule", {"half-life", "growing-tvl", "constant"}),
        number_input("half_life_days", "Half-life", "half-life: days until half.")
            .in("days")
            .above(0)
            .at_most(1e9)
            .optional()
            .like("180")
            .when("schedule", {"half-life"}),
        number_input("days", "Days", "How long.")
            .at_least(0)
            .at_most(1e9)
            .optional()
            .also("T_days")
            .like("365")
            .when("schedule", {"half-life", "growing-tvl", "constant"}),
        amount("deposit", "Deposit", "growing-tvl, crv-boost: what you have in the pool.")
            .like("10000")
            .when("schedule", {"growing-tvl", "crv-boost"}),
        amount("tvl0", "Pool at the start", "growing-tvl.")
            .also("TVL0")
            .like("1000000")
            .when("schedule", {"growing-tvl"}),
        amount("tvl1", "Pool at the end", "growing-tvl.")
            .also("TVL1")
            .like("3000000")
            .when("schedule", {"growing-tvl"}),
        amount("tvl", "Pool", "constant, crv-boost: all that is in it.")
            .like("1000000")
            .when("schedule", {"constant", "crv-boost"}),
        amount("price", "Price", "constant, bal-gauge: of the token.")
            .like("0.5")
            .when("schedule", {"constant", "bal-gauge"}),
        amount("ve", "Your votes", "crv-boost: your veCRV.").like("2000").when("schedule", {"crv-boost"}),
        amount("ve_total", "All votes", "crv-boost: all veCRV.").like("600000000").when("schedule", {"crv-boost"}),
        amount("working_supply", "Working supply", "bal-gauge: of the gauge.")
            .also("workingSupply")
            .like("1000")
            .when("schedule", {"bal-gauge"}),
        amount("gauge_weight", "Gauge weight", "bal-gauge: its share of all votes.")
            .also("gaugeRelWeight")
            .like("0.01")
            .when("schedule", {"bal-gauge"}),
        amount("weekly", "Tokens a week", "bal-gauge: for all gauges.")
            .also("weeklyBAL")
            .like("145000")
            .when("schedule", {"bal-gauge"}),
        amount("price_per_bpt", "Price of a share", "bal-gauge: of the pool's token.")
            .also("pricePerBPT")
            .like("20")
            .when("schedule", {"bal-gauge"})},
       {{"rate", "Tokens a second", ""},
        {"weekly", "Tokens a week", ""},
        {"emitted", "Tokens handed out", ""},
        {"supply", "Supply at the start", ""},
        {"inflation", "Of the supply", "fraction"},
        {"target", "Before the cap", ""},
        {"net_emission", "Net emission", ""},
        {"cap", "Cap of a day", ""},
        {"per_day_at_end", "Tokens a day at the end", ""},
        {"apr", "Rate", "fraction"},
        {"boosted_apr", "Rate with full boost", "fraction"},
        {"gauge_weekly", "Tokens a week for the gauge", ""},
        {"working_balance", "Working balance", ""},
        {"boost", "Boost", "times"}},
       "crv, bal: each year 2^¼ times less; hnt: half every two years, net = min(6/7·prev + 1/7·burn, cap); half-life: "
       "e0·(1 − 2^(−T/h))·h/ln 2; growing-tvl: deposit·e·T·ln(V1/V0)/(V1 − V0); constant: apr = e·365·price/tvl; "
       "crv-boost: "
       "min(0.4·l + 0.6·L·ve/VE, l)/(0.4·l); bal-gauge: 0.4/(ws + 0.4)·w·weekly·52·price/price_per_bpt",
       "ERC20CRV.vy and LiquidityGauge (curve-dao-contracts); balancer/docs; helium/docs"},
      run};
  return calculator;
}

}  // namespace tidemill
