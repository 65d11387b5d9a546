#include "core/simulation/simulation_tables.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/formulas/normal.h"
#include "core/simulation/reverting_rate.h"

namespace tidemill {

void prepare_market(SimulationTables& tables) {
  const MarketSpec& market = tables.input.market;
  const std::size_t n = market.assets;
  const std::size_t months = tables.months;
  std::vector<double> correlation = market.correlation;
  if (correlation.empty()) {
    correlation.assign(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) correlation[i * n + i] = 1;
  } else {
    tables.repair = repair_correlations(correlation, n);
  }
  const std::vector<double> factor = *cholesky_factor(correlation, n);
  tables.padded_assets = (n + 3) / 4 * 4;
  for (std::size_t first = 0; first < tables.padded_assets; first += 4)
    for (std::size_t column = 0; column < first + 4; ++column)
      for (std::size_t row = first; row < first + 4; ++row)
        tables.cholesky.push_back(row < n && column <= row ? static_cast<float>(factor[row * n + column]) : 0.0F);

  tables.step.assign(months * tables.padded_assets, 0.0F);
  tables.half.assign(months * tables.padded_assets, 0.0F);
  const bool by_month = market.volatility.size() != n;
  for (std::size_t asset = 0; asset < n; ++asset) {
    const double drift = market.drift.empty() ? 0 : market.drift[asset];
    for (std::size_t m = 0; m <= months; ++m)
      tables.price_mean.push_back(std::exp(drift * static_cast<double>(m) / 12));
    for (std::size_t m = 0; m < months; ++m) {
      const double yearly = by_month ? market.volatility[asset * months + m] : market.volatility[asset];
      const auto step = static_cast<float>(yearly / std::sqrt(12.0));
      tables.step[m * tables.padded_assets + asset] = step;
      // Of the rounded step, so that the mean is kept.
      tables.half[m * tables.padded_assets + asset] = static_cast<float>(0.5 * static_cast<double>(step) * step);
    }
  }
}

void prepare_rates(SimulationTables& tables) {
  for (const RevertingRate& rate : tables.input.rates) {
    const RateRecursion recursion = rate_recursion(rate, static_cast<int>(tables.months));
    for (std::size_t m = 0; m < tables.months; ++m) {
      tables.gain.push_back(static_cast<float>(recursion.gain[m]));
      tables.push.push_back(static_cast<float>(recursion.push[m]));
      tables.rate_half.push_back(static_cast<float>(0.5 * recursion.deviation[m] * recursion.deviation[m]));
      tables.rate_mean.push_back(recursion.mean[m]);
    }
    tables.pull.push_back(static_cast<float>(recursion.pull));
    tables.keep.push_back(static_cast<float>(recursion.keep));
    tables.own.push_back(static_cast<float>(std::sqrt(1 - rate.shared)));
    tables.shared.push_back(static_cast<float>(std::sqrt(rate.shared)));
    tables.relative.push_back(rate.scale == RevertingRate::Scale::relative ? 1 : 0);
  }
}

void prepare_hazards(SimulationTables& tables) {
  std::map<std::size_t, std::size_t> groups;
  for (const Hazard& hazard : tables.input.hazards) {
    SimulationTables::Threshold threshold;
    threshold.own = static_cast<float>(std::sqrt(1 - hazard.correlation));
    threshold.group = static_cast<float>(std::sqrt(hazard.correlation));
    if (hazard.correlation > 0) threshold.group_place = groups.emplace(hazard.group, groups.size()).first->second;
    const double intensity = -std::log1p(-hazard.yearly_probability) / 12;
    if (hazard.repeats) {
      threshold.repeating = tables.repeating_hazards++;
      // P(more than k events in a month) for a Poisson number; what is rarer than 10⁻¹² is left out.
      double term = std::exp(-intensity);
      double more = -std::expm1(-intensity);
      for (int k = 1; more > 1e-12 && k <= 200; ++k) {
        threshold.count.push_back(static_cast<float>(normal_quantile(more)));
        term *= intensity / k;
        more = std::max(0.0, more - term);
      }
    } else {
      for (std::size_t m = 0; m < tables.months; ++m) {
        const double chance =
            hazard.cumulative.empty() ? -std::expm1(-intensity * static_cast<double>(m + 1)) : hazard.cumulative[m];
        threshold.first.push_back(static_cast<float>(normal_quantile(chance)));
      }
    }
    const std::vector<float>& thresholds = hazard.repeats ? threshold.count : threshold.first;
    threshold.any = -std::numeric_limits<float>::infinity();
    for (const float t : thresholds) threshold.any = std::max(threshold.any, t);
    tables.hazards.push_back(std::move(threshold));
  }
  tables.groups = groups.size();
}

}  // namespace tidemill
