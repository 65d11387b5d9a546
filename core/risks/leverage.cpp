#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/formulas/normal.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

constexpr double watched_years = 0.25;     // a loop is looked after every few months
constexpr double least_volatility = 0.02;  // a peg or a receipt's price parts a little from what stands behind it
constexpr double points_for_certain = 45;  // liquidation within three months

std::string today(const RiskContext& context) {
  return "your terms and prices of " + to_string(context.as_of);
}

RiskReason leverage_reason(const RiskContext& context, const LoopExposure& loop) {
  if (!loop.leverage) return unknown_reason("How much is borrowed for each unit of your own", 10);
  return {"Leverage", fmt::format("{:.1f} times your own money", *loop.leverage),
          std::clamp(10 * (*loop.leverage - 1), 0.0, 30.0), today(context)};
}

RiskReason health_reason(const RiskContext& context, const LoopExposure& loop) {
  if (!loop.health_factor)
    return {"Health factor", "unknown", 20, "no liquidation threshold entered; add it to the terms"};
  const double health = *loop.health_factor;
  double points = health < 1      ? 60
                  : health < 1.05 ? 35
                  : health < 1.1  ? 28
                  : health < 1.25 ? 20
                  : health < 1.5  ? 12
                  : health < 2    ? 6
                                  : 2;
  // Only interest moves it when no price can.
  if (loop.one_asset && health >= 1) points /= 2;
  return {health < 1 ? "It can be liquidated now: health factor" : "Health factor", fmt::format("{:.2f}", health),
          points, today(context)};
}

/// The chance that a price without drift touches a level `drop` below it: 2·Φ(ln(1 − drop) / (σ√t)), the reflection
/// principle of Brownian motion.
double chance_to_touch(double drop, double volatility, double years) {
  if (drop <= 0) return 1;
  if (drop >= 1) return 0;
  return 2 * normal_distribution(std::log1p(-drop) / (volatility * std::sqrt(years)));
}

void add_distance(const RiskContext& context, const LoopExposure& loop, std::vector<RiskReason>& reasons) {
  if (loop.one_asset) {
    reasons.push_back(
        {"Collateral and debt are one asset, so no price liquidates it", {}, 0, std::string(source::kind)});
    return;
  }
  if (!loop.drop_to_liquidation || !loop.volatility) return;  // the health factor says that it is unknown
  const double drop = *loop.drop_to_liquidation;
  const double chance = chance_to_touch(drop, std::max(least_volatility, *loop.volatility), watched_years);
  reasons.push_back(
      {"Fall of the price that liquidates it",
       fmt::format("{}, a chance of {} within three months at swings of {} a year", percent_text(std::max(0.0, drop)),
                   percent_text(chance), percent_text(std::max(least_volatility, *loop.volatility))),
       points_for_certain * chance, today(context)});
}

RiskReason net_rate_reason(const RiskContext& context, const LoopExposure& loop) {
  if (!loop.net_rate) return unknown_reason("What is left after the borrow interest", 6);
  const double rate = *loop.net_rate;
  const double points = rate < 0 ? 20 : rate < 0.01 ? 10 : rate < 0.03 ? 6 : 3;
  return {rate < 0 ? "The borrow interest takes more than it earns" : "Left after a borrow interest that can rise",
          percent_text(rate) + " a year on your own money", points, today(context)};
}

class Leverage final : public RiskFactor {
 public:
  std::string_view id() const override { return "leverage"; }
  std::string_view label() const override { return "Leverage"; }
  std::string_view narrow_label() const override { return "Lever\u00adage"; }
  std::string_view meaning() const override {
    return "What is borrowed has to be paid back: a fall sells the collateral at a bad price, and the interest can eat "
           "the income.";
  }
  double default_weight() const override { return 0.13; }

  FactorResult assess(const RiskContext& context) const override {
    std::vector<RiskReason> reasons;
    const bool lever = context.loop || context.traits.leverage > Decimal::one();
    if (!lever && !context.traits.secures_debt)
      return {std::string(id()), std::nullopt, {}, "Nothing is borrowed against it."};
    if (lever) {
      const LoopExposure loop = context.loop.value_or(LoopExposure{});
      reasons.push_back(leverage_reason(context, loop));
      reasons.push_back(health_reason(context, loop));
      add_distance(context, loop, reasons);
      reasons.push_back(net_rate_reason(context, loop));
    }
    if (context.traits.secures_debt) {
      reasons.push_back({"It secures a debt and can be sold to pay it", {}, 20, terms_source(context)});
      reasons.push_back(
          {"How near that debt is to liquidation", "unknown", 15, "the debt is not part of this portfolio"});
    }
    return closed(id(), std::move(reasons));
  }
};

}  // namespace

const RiskFactor& leverage_factor() {
  static const Leverage factor;
  return factor;
}

}  // namespace tidemill
