#include "core/engine/price_history.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tidemill {
namespace {

constexpr double days_a_year = 365;
constexpr int deepest_history = 8;
constexpr int fewest_returns = 30;

bool observed(const DayPrice& price, Date day) {
  return price.of == day && (price.origin == PriceOrigin::of_the_day || price.origin == PriceOrigin::derived);
}

bool stable(const Asset& asset) {
  return asset.kind == AssetKind::stablecoin || asset.kind == AssetKind::fiat || asset.kind == AssetKind::treasury;
}

// √ of the days a step spans; steps of more than a year say nothing new.
double root_of_gap(int gap) {
  static const auto roots = [] {
    std::array<double, PriceHistory::window_days + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = std::sqrt(static_cast<double>(i));
    return table;
  }();
  return roots[static_cast<std::size_t>(gap)];
}

}  // namespace

PriceHistory::PriceHistory(const PriceBook& prices, AssetId asset, Date as_of) {
  logs_.assign(window_days, std::numeric_limits<double>::quiet_NaN());
  for (int back = 0; back < window_days; ++back) {
    const Date day = as_of - std::chrono::days{back};
    const auto price = prices.price(asset, day);
    if (!price) break;  // nothing before the first known price
    if (observed(*price, day))
      logs_[static_cast<std::size_t>(window_days - 1 - back)] = std::log(price->price.to_double());
  }
}

int PriceHistory::returns() const {
  const auto points = std::ranges::count_if(logs_, [](double log) { return !std::isnan(log); });
  return static_cast<int>(std::max<std::ptrdiff_t>(points - 1, 0));
}

std::optional<double> PriceHistory::volatility() const {
  // A step over g days has variance g·σ²: r/√g has variance σ². Its mean is g/√g·drift; the drift is taken out.
  double squares = 0, span = 0, total = 0;
  int steps = 0, last = -1;
  for (int i = 0; i < window_days; ++i) {
    const double log = logs_[static_cast<std::size_t>(i)];
    if (std::isnan(log)) continue;
    if (last >= 0) {
      const double step = log - logs_[static_cast<std::size_t>(last)];
      squares += step * step / (i - last);
      total += step;
      span += i - last;
      ++steps;
    }
    last = i;
  }
  if (steps < 2) return std::nullopt;
  // Σ(r − gμ)²/g with μ = Σr/Σg is Σr²/g − (Σr)²/Σg.
  const double variance = std::max(0.0, squares - total * total / span) / (steps - 1);
  return std::sqrt(variance * days_a_year);
}

std::optional<PriceHistory::Recent> PriceHistory::recent_volatility() const {
  double squares = 0, weights = 0, span = 0;
  int last = -1;
  for (int i = 0; i < window_days; ++i) {
    const double log = logs_[static_cast<std::size_t>(i)];
    if (std::isnan(log)) continue;
    if (last >= 0) {
      const double weight = std::exp2((i + 1 - window_days) / recent_half_life);
      const double step = log - logs_[static_cast<std::size_t>(last)];
      squares += weight * step * step;
      span += weight * (i - last);
      weights += weight;
    }
    last = i;
  }
  if (!(span > 0)) return std::nullopt;
  return Recent{std::sqrt(squares / span * days_a_year), weights};
}

std::optional<double> PriceHistory::steady_deviation() const {
  constexpr int month = 30, fewest = 90;
  constexpr double half_life = 180, median_of_normal = 0.6744897501960817;
  std::vector<double> filled;  // from the first observation on, the last known price carried
  for (const double log : logs_)
    if (!std::isnan(log) || !filled.empty()) filled.push_back(std::isnan(log) ? filled.back() : log);
  if (returns() < fewest || filled.size() < static_cast<std::size_t>(month) + fewest) return std::nullopt;
  std::vector<std::pair<double, double>> distances;  // with their weights
  double sum = 0, weights = 0;
  for (std::size_t i = 1; i <= month; ++i) sum += filled[i];
  for (std::size_t i = 0; i + month < filled.size(); ++i) {
    const double age = static_cast<double>(filled.size() - 1 - i);
    const double weight = std::exp2(-age / half_life);
    distances.emplace_back(std::abs(sum / month - filled[i]), weight);
    weights += weight;
    if (i + month + 1 < filled.size()) sum += filled[i + month + 1] - filled[i + 1];
  }
  std::ranges::sort(distances);
  double below = 0;
  for (const auto& [distance, weight] : distances) {
    below += weight;
    if (below >= weights / 2) return distance / median_of_normal;
  }
  return std::nullopt;
}

double PriceHistory::years() const {
  const auto observed_at = [](double log) { return !std::isnan(log); };
  const auto first = std::ranges::find_if(logs_, observed_at);
  const auto last = std::find_if(logs_.rbegin(), logs_.rend(), observed_at);
  if (first == logs_.end()) return 0;
  return static_cast<double>(last.base() - 1 - first) / days_a_year;
}

std::optional<PriceHistory::Comovement> PriceHistory::together(const PriceHistory& a, const PriceHistory& b,
                                                               int least) {
  double xx = 0, yy = 0, xy = 0, x_total = 0, y_total = 0, span = 0;
  int steps = 0, last = -1;
  for (int i = 0; i < window_days; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (std::isnan(a.logs_[at]) || std::isnan(b.logs_[at])) continue;
    if (last >= 0) {
      const auto before = static_cast<std::size_t>(last);
      const double scale = 1 / root_of_gap(i - last);
      const double x = (a.logs_[at] - a.logs_[before]) * scale;
      const double y = (b.logs_[at] - b.logs_[before]) * scale;
      xx += x * x;
      yy += y * y;
      xy += x * y;
      x_total += a.logs_[at] - a.logs_[before];
      y_total += b.logs_[at] - b.logs_[before];
      span += i - last;
      ++steps;
    }
    last = i;
  }
  if (steps < std::max(least, 2)) return std::nullopt;
  xx = std::max(0.0, xx - x_total * x_total / span);
  yy = std::max(0.0, yy - y_total * y_total / span);
  xy -= x_total * y_total / span;
  Comovement result;
  result.returns = steps;
  if (xx > 0 && yy > 0) result.correlation = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
  result.pair_volatility = std::sqrt(std::max(0.0, xx + yy - 2 * xy) / (steps - 1) * days_a_year);
  return result;
}

AssetId price_root(const Portfolio& portfolio, const PriceBook& prices, AssetId asset) {
  for (int depth = 0; depth < deepest_history; ++depth) {
    const Asset* row = portfolio.asset(asset);
    if (!row || !row->derived) break;
    const auto price = prices.now(asset);
    if (price && price->origin != PriceOrigin::derived) break;  // it has prices of its own
    asset = row->derived->of;
  }
  return asset;
}

double usual_volatility(const Asset& asset, const Currency& base) {
  constexpr double foreign = 0.08, steady = 0.01, large_coin = 0.65, coin = 0.8;
  const bool at_home = !asset.peg || *asset.peg == base;
  switch (asset.kind) {
    case AssetKind::fiat:
      return asset.symbol == base.code() ? 0 : foreign;
    case AssetKind::stablecoin:
    case AssetKind::treasury:
      return at_home ? steady : foreign;
    case AssetKind::coin:
    case AssetKind::receipt_token:
    case AssetKind::lp_token:
    case AssetKind::other:
      break;
  }
  return asset.symbol == "BTC" || asset.symbol == "ETH" ? large_coin : coin;
}

double usual_correlation(const Asset& a, const Asset& b) {
  return stable(a) || stable(b) ? 0.0 : 0.6;
}

double weight_of_history(int returns) {
  return returns / (returns + 60.0);
}

VolatilityEstimate estimate_volatility(const PriceHistory& history, const Asset* asset, const Currency& base) {
  VolatilityEstimate estimate;
  estimate.yearly = estimate.recent = asset ? usual_volatility(*asset, base) : 0.8;
  if (estimate.yearly == 0) return estimate;  // the base currency itself
  estimate.returns = history.returns();
  const auto observed_volatility = history.volatility();
  if (estimate.returns < fewest_returns || !observed_volatility) return estimate;
  const double weight = weight_of_history(estimate.returns);
  estimate.yearly = weight * *observed_volatility + (1 - weight) * estimate.yearly;
  estimate.from_prices = true;
  estimate.history = history.years();
  estimate.recent = estimate.yearly;
  if (const auto recent = history.recent_volatility()) {
    constexpr double steps_of_long_run = 20;
    const double share = recent->steps / (recent->steps + steps_of_long_run);
    estimate.recent = share * recent->volatility + (1 - share) * estimate.yearly;
  }
  const bool pegged = asset && asset->kind == AssetKind::stablecoin && (!asset->peg || *asset->peg == base);
  if (pegged) estimate.steady = history.steady_deviation();
  return estimate;
}

VolatilityEstimate volatility_of(const Portfolio& portfolio, const PriceBook& prices, AssetId asset, Date as_of) {
  const AssetId root = price_root(portfolio, prices, asset);
  return estimate_volatility(PriceHistory(prices, root, as_of), portfolio.asset(root), portfolio.currency());
}

}  // namespace tidemill
