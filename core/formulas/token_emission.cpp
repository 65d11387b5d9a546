#include "core/formulas/token_emission.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tidemill {
namespace {

constexpr double crv_first_year = 274'815'283;
constexpr double crv_first_supply = 1'303'030'303;
constexpr double crv_year_seconds = 365 * 86'400;
constexpr double bal_first_week = 145'000;
constexpr double bal_first_supply = 48'485'000;
constexpr double hnt_first_year = 60e6;

/// 1 + q + … + q^(n − 1) with q = 2^(−¼).
double quarter_powers_sum(int n) {
  const double log_ratio = -std::log(2.0) / 4;
  return std::expm1(n * log_ratio) / std::expm1(log_ratio);
}

}  // namespace

CrvEpoch crv_epoch(int epoch) {
  assert(epoch >= 0);
  CrvEpoch result;
  result.emitted = crv_first_year * std::exp2(-epoch / 4.0);
  result.rate = result.emitted / crv_year_seconds;
  result.supply = crv_first_supply + crv_first_year * quarter_powers_sum(epoch);
  return result;
}

double crv_supply(double days) {
  const double years = std::floor(days / 365);
  const CrvEpoch epoch = crv_epoch(static_cast<int>(years));
  return epoch.supply + epoch.emitted * (days / 365 - years);
}

BalYear bal_year(int year) {
  assert(year >= 0);
  return {bal_first_week * std::exp2(-year / 4.0),
          bal_first_supply + bal_first_week * (365.0 / 7) * quarter_powers_sum(year)};
}

HntYear hnt_year(int year) {
  assert(year >= 0);
  const int halvings = year / 2;
  const double emission = std::ldexp(hnt_first_year, -halvings);
  // Two years of each size before: 2·60M·(1 + ½ + … ), and one more in odd years.
  const double whole = 4 * (hnt_first_year - emission);
  return {emission, whole + (year % 2) * emission};
}

double hnt_net_emission_target(double previous, double burned) {
  return (6 * previous + burned) / 7;
}

double half_life_emission(double first_day, double half_life, double days) {
  assert(half_life > 0 && days >= 0);
  const double decay = std::log(2.0) / half_life;
  return -first_day * std::expm1(-days * decay) / decay;
}

double growing_pool_emission(double deposit, double tvl0, double tvl1, double tokens_per_day, double days) {
  assert(tvl0 > 0 && tvl1 > 0);
  // ln(1 + g)/g with g the growth, 1 where the pool stays as it is.
  const double growth = (tvl1 - tvl0) / tvl0;
  const double mean_share = deposit / tvl0 * (growth == 0 ? 1 : std::log1p(growth) / growth);
  return mean_share * tokens_per_day * days;
}

double gauge_working_balance(double deposit, double pool, double ve, double ve_total) {
  assert(ve_total > 0);
  return std::min(0.4 * deposit + 0.6 * pool * ve / ve_total, deposit);
}

double gauge_least_apr(double working_supply, double weight, double weekly, double price, double price_per_share) {
  return 0.4 / (working_supply + 0.4) * weight * weekly * 52 * price / price_per_share;
}

}  // namespace tidemill
