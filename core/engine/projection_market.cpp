#include "core/engine/projection_market.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/engine/projection_lines.h"
#include "core/formulas/price_variance.h"
#include "core/simulation/correlation_repair.h"

namespace tidemill {
namespace {

constexpr int fewest_common_returns = 60;
// Volatility shocks of daily crypto and currency prices halve within two months or so.
constexpr double volatility_reversion = 4;
constexpr double shortest_history = 1, usual_history = 3;  // years behind what an unknown drift adds
// A drift that nobody knows lasts a year at most: good years and bad ones follow one another, and over ten years no
// market keeps what the last two happened to promise.
constexpr double longest_drift = 1;
// How uncertain the variance of the years to come is: about ±40 % in two thirds of all cases.
constexpr double log_variance_deviation = 0.5;

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

bool ProjectionMarket::fill_steps(std::size_t index, double* steps) {
  const auto months = static_cast<std::size_t>(assumptions_.months);
  const Asset* asset = portfolio_.asset(roots_[index]);
  const std::string symbol = asset ? asset->symbol : "an asset";
  if (const auto assumed = by_asset_.volatility.find(roots_[index]); assumed != by_asset_.volatility.end()) {
    lines_.push_back({"Volatility of " + symbol, percent_in_words(assumed->second) + " a year", "set by you"});
    std::fill_n(steps, months, assumed->second / std::sqrt(12.0));
    return true;
  }
  const VolatilityEstimate estimate = estimate_volatility(histories_[index], asset, portfolio_.currency());
  if (estimate.yearly == 0) {  // the base currency itself
    std::fill_n(steps, months, 0.0);
    return true;
  }
  const double scale = assumptions_.volatility_scale;
  if (scale == 0) {
    std::fill_n(steps, months, 0.0);
    return true;
  }
  const std::string usual = asset ? percent_in_words(usual_volatility(*asset, portfolio_.currency())) : "80 %";
  if (estimate.steady) {
    std::fill_n(steps, months, 0.0);
    steps[0] = *estimate.steady * scale;
    lines_.push_back(
        {"Distance of " + symbol + " from its peg", fmt::format("{:.2f} %", *estimate.steady * scale * 100),
         fmt::format("usual distance over {} price changes; it does not grow with time", estimate.returns)});
    return false;
  }
  const double history =
      estimate.from_prices ? std::clamp(estimate.history, shortest_history, usual_history) : usual_history;
  double before = 0;
  for (std::size_t m = 0; m < months; ++m) {
    const double years = years_to_average(static_cast<int>(m) + 1);
    const double long_run = estimate.yearly * estimate.yearly;
    const double variance =
        reverting_variance(estimate.recent * estimate.recent, long_run, volatility_reversion, years) +
        unknown_drift_variance(long_run, history, std::min(years, longest_drift));
    steps[m] = scale * std::sqrt(variance - before);
    before = variance;
  }
  if (estimate.from_prices)
    lines_.push_back({"Volatility of " + symbol,
                      percent_in_words(estimate.recent * scale) + " a year now, " +
                          percent_in_words(estimate.yearly * scale) + " in the long run",
                      fmt::format("from {} price changes, shrunk towards {}", estimate.returns, usual)});
  else
    lines_.push_back({"Volatility of " + symbol, percent_in_words(estimate.yearly * scale) + " a year",
                      "usual for " + (asset ? kind_in_words(*asset) : "an asset") + "; too few prices yet"});
  return false;
}

ProjectionMarket::Correlation ProjectionMarket::correlation(std::size_t a, std::size_t b) const {
  if (const auto assumed = by_asset_.correlation.find(std::minmax(roots_[a], roots_[b]));
      assumed != by_asset_.correlation.end())
    return {assumed->second, "set by you"};
  if (assumptions_.correlation) return {*assumptions_.correlation, by_asset_.correlation_source};
  const Asset* first = portfolio_.asset(roots_[a]);
  const Asset* second = portfolio_.asset(roots_[b]);
  const double usual = first && second ? usual_correlation(*first, *second) : 0.6;
  const auto seen = PriceHistory::together(histories_[a], histories_[b], fewest_common_returns);
  if (!seen) return {usual, "usual; fewer than 60 common days of prices"};
  const double weight = weight_of_history(seen->returns);
  return {weight * seen->correlation + (1 - weight) * usual,
          fmt::format("from {} common price changes, shrunk towards {:.1f}", seen->returns, usual)};
}

MarketModel ProjectionMarket::model() {
  MarketModel model;
  model.assets = roots_.size();
  model.months = static_cast<std::size_t>(assumptions_.months);
  lines_.clear();
  histories_.clear();
  for (const AssetId root : roots_) histories_.emplace_back(prices_, root, as_of_);
  model.step.resize(model.assets * model.months);
  if (assumptions_.volatility_scale != 1)
    lines_.push_back({"Volatilities", fmt::format("multiplied by {:.2f}", assumptions_.volatility_scale),
                      "set by you; those set for one asset are as they were set"});
  bool all_set = true;
  for (std::size_t i = 0; i < model.assets; ++i)
    all_set = fill_steps(i, model.step.data() + i * model.months) && all_set;
  if (!all_set) {
    model.log_variance_deviation = log_variance_deviation;
    lines_.push_back({"Volatility to come",
                      "uncertain itself: two thirds of the time within ×0.6 to ×1.6 of its square",
                      "usual; tails are heavier than those of one volatility"});
  }
  model.correlation = correlations(model.step);
  return model;
}

/// Assets that never move keep out of it.
std::vector<double> ProjectionMarket::correlations(const std::vector<double>& steps) {
  const std::size_t n = roots_.size();
  const std::size_t months = n == 0 ? 0 : steps.size() / n;
  std::vector<double> matrix(n * n);
  double least = 1, most = -1;
  std::size_t pairs = 0;
  AssumptionLine line;
  for (std::size_t i = 0; i < n; ++i) {
    matrix[i * n + i] = 1;
    for (std::size_t j = i + 1; j < n; ++j) {
      if (steps[i * months] == 0 || steps[j * months] == 0) continue;
      const Correlation pair = correlation(i, j);
      matrix[i * n + j] = matrix[j * n + i] = pair.value;
      least = std::min(least, pair.value);
      most = std::max(most, pair.value);
      line.source = pair.source;
      ++pairs;
    }
  }
  if (pairs == 0) return matrix;
  line.what = pairs == 1 ? "Correlation of the two prices" : "Correlations between prices";
  line.value =
      pairs == 1 || least == most ? fmt::format("{:.2f}", least) : fmt::format("{:.2f} to {:.2f}", least, most);
  if (pairs > 1)
    line.source = assumptions_.correlation
                      ? by_asset_.correlation_source
                      : "from common price changes, shrunk towards 0.6 between coins and 0 with anything stable";
  lines_.push_back(std::move(line));
  const CorrelationRepair repair = repair_correlations(matrix, n);
  if (repair.repaired)
    lines_.push_back({"Correlations repaired", fmt::format("by up to {:.2f}", repair.largest_change),
                      "no prices can move together as they were given; the nearest possible ones are used"});
  return matrix;
}

std::vector<double> MarketModel::covariance() const {
  std::vector<double> result(assets * assets * months);
  for (std::size_t i = 0; i < assets; ++i)
    for (std::size_t j = 0; j < assets; ++j) {
      double sum = 0;
      for (std::size_t m = 0; m < months; ++m) {
        sum += correlation[i * assets + j] * step[i * months + m] * step[j * months + m];
        result[(i * assets + j) * months + m] = sum;
      }
    }
  return result;
}

}  // namespace tidemill
