#include "core/engine/income_moments.h"

#include <algorithm>
#include <cmath>

namespace tidemill {
namespace {

/// Σ over all pairs of months (k, l) of aₖbₗ·f(min(k, l)): the earlier month decides. With A(k), B(k) the sums over
/// later months it is Σ_k [aₖbₖ + aₖB(k) + A(k)bₖ]·f(k).
template <class Factor>
double over_pairs_of_months(const std::vector<double>& a, const std::vector<double>& b, Factor&& factor) {
  double later_a = 0, later_b = 0, sum = 0;
  for (std::size_t k = a.size(); k-- > 0;) {
    sum += (a[k] * b[k] + a[k] * later_b + later_a * b[k]) * factor(k);
    later_a += a[k];
    later_b += b[k];
  }
  return sum;
}

/// Σ_l bₗ·f(min(k, l)) for every k.
template <class Factor>
std::vector<double> with_earlier_month(const std::vector<double>& b, Factor&& factor) {
  std::vector<double> result(b.size());
  double later = 0;
  for (std::size_t k = b.size(); k-- > 0;) {
    result[k] = later * factor(k);
    later += b[k];
  }
  double earlier = 0;
  for (std::size_t k = 0; k < b.size(); ++k) {
    earlier += b[k] * factor(k);
    result[k] += earlier;
  }
  return result;
}

}  // namespace

/// What adds up while holdings are gone through. Per asset and month: the mean, and how the logarithm of that income
/// goes with the month's whole and with the whole of all months (times the mean, until `month` and `total` divide it
/// out).
struct IncomeMoments::Sums {
  std::vector<std::vector<double>> mean, with_month, with_total;  // [asset][month]; empty: no income in that asset
  std::vector<double> variance;
  double total_variance = 0;

  Sums(std::size_t assets, std::size_t months)
      : mean(assets), with_month(assets), with_total(assets), variance(months) {}

  ComonotonicSum month(std::size_t m) const {
    std::vector<double> means, loadings;
    add_terms(m, with_month, means, loadings);
    return {std::move(means), std::move(loadings), std::max(0.0, variance[m])};
  }
  ComonotonicSum total() const {
    std::vector<double> means, loadings;
    for (std::size_t m = 0; m < variance.size(); ++m) add_terms(m, with_total, means, loadings);
    return {std::move(means), std::move(loadings), std::max(0.0, total_variance)};
  }

 private:
  void add_terms(std::size_t m, const std::vector<std::vector<double>>& with, std::vector<double>& means,
                 std::vector<double>& loadings) const {
    for (std::size_t a = 0; a < mean.size(); ++a) {
      if (mean[a].empty() || mean[a][m] == 0) continue;
      means.push_back(mean[a][m]);
      loadings.push_back(with[a][m] / mean[a][m]);
    }
  }
};

IncomeMoments::IncomeMoments(std::size_t assets, const std::vector<double>& log_covariance, double rate_volatility,
                             std::size_t months, const std::vector<double>& variances)
    : assets_(assets), months_(months), rate_variance_(months), rate_log_variance_(months) {
  for (const double multiplier : variances) {
    Market market{assets, months, log_covariance, std::vector<double>(log_covariance.size())};
    for (std::size_t i = 0; i < log_covariance.size(); ++i) {
      market.log_covariance[i] *= multiplier;
      market.spread_values[i] = std::expm1(market.log_covariance[i]);
    }
    markets_.push_back(std::move(market));
  }
  const double largest = largest_rate_deviation * largest_rate_deviation;
  for (std::size_t m = 0; m < months; ++m) {
    rate_variance_[m] = std::min(largest, rate_volatility * rate_volatility * years(m));
    rate_log_variance_[m] = std::log1p(rate_variance_[m]);
  }
}

IncomeMoments::Outcome IncomeMoments::of(std::span<const Holding* const> holdings) const {
  std::vector<std::vector<ComonotonicSum>> months(months_);
  std::vector<ComonotonicSum> total;
  for (const Market& market : markets_) {
    const Sums sums = sums_of(holdings, market);
    for (std::size_t m = 0; m < months_; ++m) months[m].push_back(sums.month(m));
    total.push_back(sums.total());
  }
  Outcome outcome{{}, MixedSum(std::move(total))};
  for (auto& cases : months) outcome.months.emplace_back(std::move(cases));
  return outcome;
}

IncomeMoments::Sums IncomeMoments::sums_of(std::span<const Holding* const> holdings, const Market& market) const {
  Sums sums(assets_, months_);
  for (const Holding* holding : holdings)
    for (const Exposure& exposure : *holding) {
      auto& mean = sums.mean[exposure.asset];
      if (mean.empty()) {
        for (auto* row : {&sums.mean, &sums.with_month, &sums.with_total}) (*row)[exposure.asset].assign(months_, 0.0);
      }
      for (std::size_t m = 0; m < months_; ++m) mean[m] += exposure.mean[m];
    }
  add_prices(market, sums);
  if (rate_variance_.front() > 0)
    for (const Holding* holding : holdings) add_rate(*holding, market, sums);
  return sums;
}

/// What prices do to all holdings together: only the sum of the means per asset counts.
void IncomeMoments::add_prices(const Market& market, Sums& sums) const {
  for (std::size_t a = 0; a < assets_; ++a) {
    const auto& mean_a = sums.mean[a];
    if (mean_a.empty()) continue;
    for (std::size_t b = 0; b < assets_; ++b) {
      const auto& mean_b = sums.mean[b];
      if (mean_b.empty()) continue;
      for (std::size_t m = 0; m < months_; ++m) sums.variance[m] += mean_a[m] * mean_b[m] * market.spread(a, b, m);
      sums.total_variance +=
          over_pairs_of_months(mean_a, mean_b, [&](std::size_t k) { return market.spread(a, b, k); });
      const auto with_total = with_earlier_month(mean_b, [&](std::size_t k) { return market.covariance(a, b, k); });
      for (std::size_t m = 0; m < months_; ++m) {
        sums.with_month[a][m] += mean_a[m] * mean_b[m] * market.covariance(a, b, m);
        sums.with_total[a][m] += mean_a[m] * with_total[m];
      }
    }
  }
}

/// What the uncertain rate of one holding adds: (E[R₁R₂] − 1)·E[S₁S₂].
void IncomeMoments::add_rate(const Holding& holding, const Market& market, Sums& sums) const {
  std::vector<double> whole(months_);
  for (const Exposure& x : holding) {
    for (std::size_t m = 0; m < months_; ++m) whole[m] += x.mean[m];
    for (const Exposure& y : holding) {
      const auto factor = [&](std::size_t k) { return rate_variance_[k] * (1 + market.spread(x.asset, y.asset, k)); };
      for (std::size_t m = 0; m < months_; ++m) sums.variance[m] += x.mean[m] * y.mean[m] * factor(m);
      sums.total_variance += over_pairs_of_months(x.mean, y.mean, factor);
    }
  }
  const auto with_total = with_earlier_month(whole, [&](std::size_t k) { return rate_log_variance_[k]; });
  for (const Exposure& x : holding)
    for (std::size_t m = 0; m < months_; ++m) {
      sums.with_month[x.asset][m] += x.mean[m] * whole[m] * rate_log_variance_[m];
      sums.with_total[x.asset][m] += x.mean[m] * with_total[m];
    }
}

std::vector<double> steady_covariance(const std::vector<double>& yearly, std::size_t months) {
  std::vector<double> covariance;
  covariance.reserve(yearly.size() * months);
  for (const double each : yearly)
    for (std::size_t m = 0; m < months; ++m) covariance.push_back(each * static_cast<double>(m + 1) / 12);
  return covariance;
}

Band band_of(const MixedSum& income) {
  return {income.quantile(0.05), income.quantile(0.10), income.quantile(0.25), income.quantile(0.50),
          income.quantile(0.75), income.quantile(0.90), income.quantile(0.95), income.mean()};
}

double chance_of_reaching(const MixedSum& income, double goal) {
  // A certain income that equals the goal reaches it, whatever the last bit of its sum says.
  if (income.certain()) return income.mean() >= goal * (1 - 1e-12) ? 1 : 0;
  return 1 - income.distribution(goal);
}

}  // namespace tidemill
