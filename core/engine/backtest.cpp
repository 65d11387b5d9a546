#include "core/engine/backtest.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/engine/portfolio_at.h"
#include "core/formulas/crps.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr int longest_backtest = 120;
constexpr int year = 12;
constexpr int shortest_past = 3;  // months of income before an origin
constexpr int oldest_price = 7;   // days

bool earns(const Holding& holding) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  return kind && kind->descriptor().earns;
}

/// Income by day, and whether it can be trusted: priced, and not by prices that stopped long before.
class DailyIncome {
 public:
  explicit DailyIncome(const std::vector<HoldingIncome>& income) {
    for (const HoldingIncome& holding : income)
      for (const IncomeItem& item : holding.items) {
        if (item.type == EntryType::cost) continue;
        Day& day = days_[item.day];
        if (item.value) day.value += item.value->to_double();
        const bool dated = item.origin == PriceOrigin::carried || item.origin == PriceOrigin::derived;
        if (!item.value || (!item.value_frozen && dated && days_between(item.price_of, item.day) > oldest_price))
          day.sound = false;
      }
  }

  /// The sum over [from, to); nothing when nothing was earned or a day can't be valued.
  std::optional<double> sum(Date from, Date to) const {
    double total = 0;
    bool any = false;
    for (auto at = days_.lower_bound(from); at != days_.end() && at->first < to; ++at) {
      if (!at->second.sound) return std::nullopt;
      total += at->second.value;
      any = true;
    }
    return any ? std::optional(total) : std::nullopt;
  }

 private:
  struct Day {
    double value = 0;
    bool sound = true;
  };
  std::map<Date, Day> days_;
};

/// Deviation of the monthly income of up to twelve months before `origin` about its mean, as a share of that mean.
std::optional<double> past_spread(const DailyIncome& income, Date origin) {
  std::vector<double> months;
  for (int back = 1; back <= year; ++back) {
    const auto month = income.sum(add_months(origin, -back), add_months(origin, 1 - back));
    if (!month) break;
    months.push_back(*month);
  }
  if (months.size() < static_cast<std::size_t>(shortest_past)) return std::nullopt;
  double mean = 0, squares = 0;
  for (const double each : months) mean += each / static_cast<double>(months.size());
  for (const double each : months) squares += (each - mean) * (each - mean);
  if (!(mean > 0)) return std::nullopt;
  return std::sqrt(squares / static_cast<double>(months.size() - 1)) / mean;
}

double score(const Band& band, double actual) {
  const QuantilePoint points[] = {{0.05, band.p5},  {0.10, band.p10}, {0.25, band.p25}, {0.50, band.p50},
                                  {0.75, band.p75}, {0.90, band.p90}, {0.95, band.p95}};
  return crps_of_quantiles(points, actual);
}

/// Whether any income was recorded. Where none was, what came is worked out from the terms, so that rates are certain.
bool recorded_income(const Portfolio& portfolio) {
  bool any = false;
  for (const auto& [id, holding] : portfolio.holdings())
    portfolio.entries(id).each([&](const EntryFact& entry) { any = any || is_income(entry.type); });
  return any;
}

/// All forecasts of one origin.
Result<void> add_origin(const Portfolio& portfolio, Date origin, Date as_of, const std::set<int>& horizons,
                        bool rates_vary, std::vector<BacktestPoint>& points, const std::stop_token& stop) {
  const Portfolio known = known_on(portfolio, origin);
  const PriceBook prices(known, origin);
  const auto income = portfolio_income(known, prices, origin);
  const auto spread = past_spread(DailyIncome(income), origin);
  if (!spread) return {};
  Assumptions assumptions;
  assumptions.months = *horizons.rbegin();
  assumptions.tax = 0;  // what is compared with was not taxed either
  if (!rates_vary) assumptions.yield_volatility = 0;
  const auto values = portfolio_values(known, prices, income, origin);
  TIDEMILL_TRY(projection, project(known, prices, income, values, origin, assumptions, stop));
  if (!projection.left_out.empty()) return {};
  const Date last = std::min(as_of, projection.months.back().to);
  const Portfolio later = without_flows_after(portfolio, origin);
  const DailyIncome earned(portfolio_income(later, PriceBook(later, last), last, stop));
  const ProjectedMonth& first = projection.months.front();
  for (const int horizon : horizons) {
    const ProjectedMonth& month = projection.months[static_cast<std::size_t>(horizon) - 1];
    if (month.to > as_of) break;
    const auto actual = earned.sum(month.from, month.to);
    const double line = first.income.mean / days_between(first.from, first.to) * days_between(month.from, month.to);
    if (!actual || !(line > 0)) continue;
    BacktestPoint point{origin, horizon, month.income, *actual, line, *spread * line};
    point.crps = score(point.forecast, *actual);
    point.naive_crps = crps_of_normal(line, point.line_spread, *actual);
    points.push_back(point);
  }
  return {};
}

/// Sums of one origin over its points, so that a draw of origins is a sum of these.
struct OriginSums {
  double n = 0, in_50 = 0, in_80 = 0, bias = 0, crps = 0, naive = 0, line = 0;
};

}  // namespace

BacktestSummary summarise(std::span<const BacktestPoint> points, int longest, int months_apart) {
  BacktestSummary summary;
  std::map<Date, OriginSums> by_origin;
  for (const BacktestPoint& point : points) {
    OriginSums& sums = by_origin[point.origin];
    sums.n += 1;
    sums.in_50 += point.within_50();
    sums.in_80 += point.within_80();
    sums.bias += (point.forecast.mean - point.actual) / point.line;
    sums.crps += point.crps / point.line;
    sums.naive += point.naive_crps / point.line;
    sums.line += std::abs(point.actual - point.line) / point.line;
  }
  summary.forecasts = points.size();
  summary.origins = by_origin.size();
  if (points.empty()) return summary;
  std::vector<OriginSums> origins;
  for (const auto& [origin, sums] : by_origin) origins.push_back(sums);
  std::vector<std::size_t> everything(origins.size());
  for (std::size_t i = 0; i < everything.size(); ++i) everything[i] = i;
  const auto ratio = [&](double OriginSums::*above, double OriginSums::*below, std::span<const std::size_t> drawn) {
    double top = 0, bottom = 0;
    for (const std::size_t i : drawn) {
      top += origins[i].*above;
      bottom += origins[i].*below;
    }
    return bottom > 0 ? top / bottom : 0;
  };
  const auto block = static_cast<std::size_t>(std::max(1, longest / std::max(1, months_apart)));
  const auto measure = [&](double OriginSums::*above, double OriginSums::*below, bool skill) {
    const auto statistic = [&](std::span<const std::size_t> drawn) {
      const double value = ratio(above, below, drawn);
      return skill ? 1 - value : value;
    };
    constexpr double level = 0.95;
    constexpr int draws = 1000;
    return Measured{statistic(everything), block_bootstrap(origins.size(), block, level, draws, /*seed=*/1, statistic)};
  };
  summary.coverage_50 = measure(&OriginSums::in_50, &OriginSums::n, false);
  summary.coverage_80 = measure(&OriginSums::in_80, &OriginSums::n, false);
  summary.bias = measure(&OriginSums::bias, &OriginSums::n, false);
  summary.skill = measure(&OriginSums::crps, &OriginSums::naive, true);
  summary.skill_on_line = measure(&OriginSums::crps, &OriginSums::line, true);
  summary.crps = ratio(&OriginSums::crps, &OriginSums::n, everything);
  summary.naive_crps = ratio(&OriginSums::naive, &OriginSums::n, everything);
  summary.line_error = ratio(&OriginSums::line, &OriginSums::n, everything);
  return summary;
}

Result<Backtest> backtest(const Portfolio& portfolio, Date as_of, int months, const std::stop_token& stop) {
  if (months < 1 || months > longest_backtest)
    return fail(ErrorCode::bad_input, "months", fmt::format("{} is outside 1 to {}", months, longest_backtest),
                "choose how many months ahead to test");
  std::set<int> horizons{months};
  for (const int usual : {1, 3, 6, 12})
    if (usual <= months) horizons.insert(usual);
  std::optional<Date> opened;
  for (const auto& [id, holding] : portfolio.holdings())
    if (earns(*holding) && (!opened || holding->opened < *opened)) opened = holding->opened;
  if (!opened) return fail(ErrorCode::bad_input, "backtest", "nothing in this portfolio earns", "add a holding first");
  // A year of income gives the naive line its spread; a young portfolio makes do with three months.
  const bool old_enough = add_months(*opened, 2 * year) <= as_of;
  const Date first = add_months(*opened, old_enough ? year : shortest_past);

  const bool rates_vary = recorded_income(portfolio);
  Backtest result;
  if (!rates_vary)
    result.left_out.push_back(
        "uncertain rates: no income was recorded, so what came follows from terms and prices alone");
  int tried = 0;
  for (int step = 0; add_months(first, step + 1) <= as_of; ++step) {
    if (stop.stop_requested()) return fail(ErrorCode::cancelled, "backtest", "was stopped");
    ++tried;
    TIDEMILL_CHECK(add_origin(portfolio, add_months(first, step), as_of, horizons, rates_vary, result.points, stop));
  }
  if (result.points.empty())
    return fail(ErrorCode::bad_input, "backtest",
                tried == 0 ? "the history is too short: a forecast needs three months before and one after it"
                           : "no month of the past could be forecast and valued",
                "record more, or fetch older prices");
  result.all = summarise(result.points, months);
  for (const int horizon : horizons) {
    std::vector<BacktestPoint> of_horizon;
    std::ranges::copy_if(result.points, std::back_inserter(of_horizon),
                         [&](const BacktestPoint& point) { return point.horizon == horizon; });
    if (!of_horizon.empty()) result.by_horizon.emplace_back(horizon, summarise(of_horizon, horizon));
  }
  if (const auto missing = static_cast<std::size_t>(tried) - result.all.origins; missing > 0)
    result.left_out.push_back(
        fmt::format("{} of {} starting days, because a price was missing or too old", missing, tried));
  return result;
}

}  // namespace tidemill
