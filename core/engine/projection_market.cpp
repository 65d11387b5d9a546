#include "core/engine/projection_market.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tidemill {
namespace {

constexpr int fewest_common_returns = 60;

std::string percent(double fraction) {
  return fmt::format("{:.{}f} %", fraction * 100, std::abs(fraction) < 0.0995 ? 1 : 0);
}

Result<std::vector<AssetId>> assets_of(const Portfolio& portfolio, const std::string& setting,
                                       const std::string& symbol) {
  const auto assets = portfolio.assets_called(symbol);
  if (assets.empty())
    return fail(ErrorCode::bad_input, setting, "there is no asset " + quote(symbol) + " in this portfolio",
                "use the symbol of an asset you hold");
  std::vector<AssetId> ids;
  for (const Asset* asset : assets) ids.push_back(asset->id);
  return ids;
}

Result<void> check(const std::string& setting, double value, double least, double most) {
  if (value >= least && value <= most) return {};  // false for NaN
  return fail(ErrorCode::bad_input, setting, fmt::format("{} is outside {} to {}", value, least, most),
              "rates are fractions: 0.6 is 60 %");
}

// A mistyped 60 instead of 0.6 must not pass.
constexpr double largest_volatility = 10;
constexpr double largest_drift = 5;

Result<std::map<AssetId, double>> by_asset(const Portfolio& portfolio, const std::string& prefix,
                                           const std::map<std::string, double>& values, double least, double most) {
  std::map<AssetId, double> result;
  for (const auto& [symbol, value] : values) {
    const std::string setting = prefix + "." + symbol;
    TIDEMILL_TRY(ids, assets_of(portfolio, setting, symbol));
    TIDEMILL_CHECK(check(setting, value, least, most));
    for (const AssetId id : ids) result[id] = value;
  }
  return result;
}

std::string kind_in_words(const Asset& asset) {
  switch (asset.kind) {
    case AssetKind::coin:
      return asset.symbol == "BTC" || asset.symbol == "ETH" ? asset.symbol : "a coin";
    case AssetKind::stablecoin:
      return "a stablecoin";
    case AssetKind::receipt_token:
      return "a receipt token";
    case AssetKind::lp_token:
      return "a pool token";
    case AssetKind::fiat:
      return "a currency";
    case AssetKind::treasury:
      return "a treasury";
    case AssetKind::other:
      break;
  }
  return "an asset like this";
}

}  // namespace

Result<AssetAssumptions> resolve_assumptions(const Portfolio& portfolio, const Assumptions& assumptions) {
  AssetAssumptions result;
  TIDEMILL_TRY(volatility, by_asset(portfolio, "vol", assumptions.volatility, 0, largest_volatility));
  TIDEMILL_TRY(drift, by_asset(portfolio, "drift", assumptions.drift, -largest_drift, largest_drift));
  result.volatility = std::move(volatility);
  result.drift = std::move(drift);
  if (assumptions.correlation) TIDEMILL_CHECK(check("corr", *assumptions.correlation, -1, 1));
  if (assumptions.yield_volatility) TIDEMILL_CHECK(check("yield_vol", *assumptions.yield_volatility, 0, 10));
  for (const auto& [pair, value] : assumptions.correlations) {
    const std::string setting = "corr." + pair.first + "." + pair.second;
    TIDEMILL_TRY(first, assets_of(portfolio, setting, pair.first));
    TIDEMILL_TRY(second, assets_of(portfolio, setting, pair.second));
    TIDEMILL_CHECK(check(setting, value, -1, 1));
    for (const AssetId a : first)
      for (const AssetId b : second) result.correlation[std::minmax(a, b)] = value;
  }
  return result;
}

ProjectionMarket::ProjectionMarket(const Portfolio& portfolio, const PriceBook& prices, Date as_of,
                                   const Assumptions& assumptions, const AssetAssumptions& by_asset)
    : portfolio_(portfolio), prices_(prices), as_of_(as_of), assumptions_(assumptions), by_asset_(by_asset) {}

std::size_t ProjectionMarket::index_of(AssetId asset) {
  if (const auto found = index_.find(asset); found != index_.end()) return found->second;
  const bool alone = by_asset_.volatility.contains(asset) || by_asset_.drift.contains(asset);
  const AssetId root = alone ? asset : price_root(portfolio_, prices_, asset);
  auto at = std::ranges::find(roots_, root);
  if (at == roots_.end()) at = roots_.insert(roots_.end(), root);
  const auto number = static_cast<std::size_t>(at - roots_.begin());
  index_[asset] = number;
  return number;
}

double ProjectionMarket::drift(std::size_t index) const {
  const auto found = by_asset_.drift.find(roots_[index]);
  return found == by_asset_.drift.end() ? 0 : found->second;
}

double ProjectionMarket::volatility(std::size_t index) {
  const Asset* asset = portfolio_.asset(roots_[index]);
  const std::string symbol = asset ? asset->symbol : "an asset";
  if (const auto assumed = by_asset_.volatility.find(roots_[index]); assumed != by_asset_.volatility.end()) {
    lines_.push_back({"Volatility of " + symbol, percent(assumed->second) + " a year", "set by you"});
    return assumed->second;
  }
  const VolatilityEstimate estimate = estimate_volatility(histories_[index], asset, portfolio_.currency());
  if (estimate.yearly == 0) return 0;  // the base currency itself
  const std::string usual = asset ? percent(usual_volatility(*asset, portfolio_.currency())) : "80 %";
  lines_.push_back({"Volatility of " + symbol, percent(estimate.yearly) + " a year",
                    estimate.from_prices
                        ? fmt::format("from {} price changes, shrunk towards {}", estimate.returns, usual)
                        : "usual for " + (asset ? kind_in_words(*asset) : "an asset") + "; too few prices yet"});
  return estimate.yearly;
}

ProjectionMarket::Correlation ProjectionMarket::correlation(std::size_t a, std::size_t b) const {
  if (const auto assumed = by_asset_.correlation.find(std::minmax(roots_[a], roots_[b]));
      assumed != by_asset_.correlation.end())
    return {assumed->second, "set by you"};
  if (assumptions_.correlation) return {*assumptions_.correlation, "set by you"};
  const Asset* first = portfolio_.asset(roots_[a]);
  const Asset* second = portfolio_.asset(roots_[b]);
  const double usual = first && second ? usual_correlation(*first, *second) : 0.6;
  const auto seen = PriceHistory::together(histories_[a], histories_[b], fewest_common_returns);
  if (!seen) return {usual, "usual; fewer than 60 common days of prices"};
  const double weight = weight_of_history(seen->returns);
  return {weight * seen->correlation + (1 - weight) * usual,
          fmt::format("from {} common price changes, shrunk towards {:.1f}", seen->returns, usual)};
}

std::vector<double> ProjectionMarket::log_covariance() {
  const std::size_t n = roots_.size();
  lines_.clear();
  histories_.clear();
  for (const AssetId root : roots_) histories_.emplace_back(prices_, root, as_of_);
  std::vector<double> volatilities(n);
  for (std::size_t i = 0; i < n; ++i) volatilities[i] = volatility(i);
  std::vector<double> covariance(n * n);
  double least = 1, most = -1;
  std::size_t pairs = 0;
  AssumptionLine line;
  for (std::size_t i = 0; i < n; ++i) {
    covariance[i * n + i] = volatilities[i] * volatilities[i];
    for (std::size_t j = i + 1; j < n; ++j) {
      if (volatilities[i] == 0 || volatilities[j] == 0) continue;
      const Correlation pair = correlation(i, j);
      covariance[i * n + j] = covariance[j * n + i] = pair.value * volatilities[i] * volatilities[j];
      least = std::min(least, pair.value);
      most = std::max(most, pair.value);
      line.source = pair.source;
      ++pairs;
    }
  }
  if (pairs == 0) return covariance;
  line.what = pairs == 1 ? "Correlation of the two prices" : "Correlations between prices";
  line.value =
      pairs == 1 || least == most ? fmt::format("{:.2f}", least) : fmt::format("{:.2f} to {:.2f}", least, most);
  if (pairs > 1 && !assumptions_.correlation)
    line.source = "from common price changes, shrunk towards 0.6 between coins and 0 with anything stable";
  lines_.push_back(std::move(line));
  return covariance;
}

}  // namespace tidemill
