#pragma once

#include <string_view>

#include "core/risks/registry.h"

namespace tidemill {

/// A holding with its asset and platform, to be changed by a test before it asks for the context.
struct RiskCase {
  Asset asset;
  Asset second;
  Platform platform;
  Holding holding;
  RiskContext figures;  // traits and figures; the pointers are filled by context()

  RiskCase() {
    asset.id = AssetId{1};
    asset.symbol = "ETH";
    asset.chain = "Ethereum";
    second.id = AssetId{2};
    second.symbol = "USDC";
    second.kind = AssetKind::stablecoin;
    platform.id = PlatformId{1};
    platform.name = "Somewhere";
    holding.id = HoldingId{1};
    holding.kind = "lending";
    holding.asset = asset.id;
    holding.opened = make_date(2025, 1, 1);
    figures.as_of = make_date(2026, 11, 22);
    figures.value = 10'000;
    figures.income_year = 300;
    figures.apr = 0.03;
    figures.volatility = 0.6;
    figures.volatility_from_prices = true;
    figures.price_age_days = 0;
  }
  RiskContext context() const {
    RiskContext context = figures;
    context.holding = &holding;
    context.asset = &asset;
    if (context.traits.pools_two_assets) context.second_asset = &second;
    context.platform = &platform;
    for (PegFigure& peg : context.pegs) peg.asset = &asset;
    for (PriceFigure& price : context.prices) price.asset = &asset;
    for (PaidIn& paid : context.paid_in) paid.asset = &asset;
    return context;
  }
  void fact(std::string_view key, std::string value) {
    platform.facts[std::string(key)] = {std::move(value), "docs.example", make_date(2024, 5, 1)};
  }
  FactorResult assess(std::string_view factor) const { return risk_factor(factor)->assess(context()); }
};

/// The points of the first reason that begins with `text`; nothing when there is none.
inline std::optional<double> points_of(const FactorResult& result, std::string_view text) {
  for (const RiskReason& reason : result.reasons)
    if (reason.text.starts_with(text)) return reason.points;
  return std::nullopt;
}

/// The reason that begins with `text`, or nullptr.
inline const RiskReason* reason_of(const FactorResult& result, std::string_view text) {
  for (const RiskReason& reason : result.reasons)
    if (reason.text.starts_with(text)) return &reason;
  return nullptr;
}

}  // namespace tidemill
