#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/risks/exposure.h"
#include "core/risks/factors.h"
#include "core/risks/reason_text.h"
#include "core/risks/registry.h"

namespace tidemill {
namespace {

// 50 points for prices that swing by 100 % a year: ETH near 30, a small coin above 50, held at 70.
double swing_points(double volatility) {
  return std::clamp(50 * volatility, 0.0, 70.0);
}

std::string volatility_source(const RiskContext& context) {
  return context.volatility_from_prices ? "daily prices up to " + to_string(context.as_of)
                                        : "usual for this kind of asset; too few prices yet";
}

RiskReason swing_reason(const RiskContext& context) {
  const std::string name = context.asset ? context.asset->symbol : "the asset";
  if (!context.volatility) return unknown_reason("Price swings of " + name, 35);
  return {"Price swings of " + name, percent_text(*context.volatility) + " a year", swing_points(*context.volatility),
          volatility_source(context)};
}

// The value of a 50/50 pool moves by the mean of both returns, so var = (2σ₁² + 2σ₂² − σ₁₂²) / 4, where σ₁₂ is the
// volatility of one price against the other. No correlation is needed.
RiskReason pool_swing_reason(const RiskContext& context) {
  if (!context.volatility || !context.second_volatility || !context.pair_volatility)
    return unknown_reason("Price swings of the pool", 35);
  const double a = *context.volatility;
  const double b = *context.second_volatility;
  const double pair = *context.pair_volatility;
  const double volatility = std::sqrt(std::max(0.0, (2 * a * a + 2 * b * b - pair * pair) / 4));
  return {"Price swings of the pool", percent_text(volatility) + " a year", swing_points(volatility),
          volatility_source(context)};
}

void add_pool_reasons(const RiskContext& context, std::vector<RiskReason>& reasons) {
  if (context.pair_volatility)
    reasons.push_back({"The two prices part", percent_text(*context.pair_volatility) + " a year",
                       std::clamp(40 * *context.pair_volatility, 0.0, 35.0), volatility_source(context)});
  if (!context.impermanent_loss)
    reasons.push_back(unknown_reason("Impermanent loss now", 5));
  else
    reasons.push_back({"Impermanent loss now", percent_text(*context.impermanent_loss),
                       std::clamp(-100 * *context.impermanent_loss, 0.0, 25.0),
                       "what was put in, and today's prices, " + to_string(context.as_of)});
}

// Pegs and receipts are the peg factor's.
void add_kind_reason(const Asset& asset, std::vector<RiskReason>& reasons) {
  if (asset.kind == AssetKind::lp_token)
    reasons.push_back({asset.symbol + " can trade below what stands behind it", {}, 4, std::string(source::kind)});
  if (asset.kind == AssetKind::treasury)
    reasons.push_back({asset.symbol + " loses when interest rates rise", {}, 3, std::string(source::kind)});
}

class Market final : public RiskFactor {
 public:
  std::string_view id() const override { return "market"; }
  std::string_view label() const override { return "Market & IL"; }
  std::string_view meaning() const override {
    return "Prices fall, and a pool ends up with more of what fell (impermanent loss).";
  }
  double default_weight() const override { return 0.16; }

  FactorResult assess(const RiskContext& context) const override {
    std::vector<RiskReason> reasons;
    std::string note;
    if (context.traits.pools_two_assets) {
      reasons.push_back(pool_swing_reason(context));
      add_pool_reasons(context, reasons);
      if (context.pair_volatility)
        note = fmt::format("At these swings a year costs about {} against holding both, before fees.",
                           percent_text(*context.pair_volatility * *context.pair_volatility / 8));
      if (context.second_asset) add_kind_reason(*context.second_asset, reasons);
    } else {
      reasons.push_back(swing_reason(context));
    }
    if (context.asset) add_kind_reason(*context.asset, reasons);
    if (!context.price_age_days)
      reasons.push_back({"No price known", "unknown", 5, std::string("no price entered or fetched")});
    return closed(id(), std::move(reasons), std::move(note));
  }
};

}  // namespace

const RiskFactor& market_factor() {
  static const Market factor;
  return factor;
}

}  // namespace tidemill
