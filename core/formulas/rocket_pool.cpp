#include "core/formulas/rocket_pool.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace tidemill {
namespace {

constexpr double validator = 32;

/// Down to five places; what binary fractions lack of a round number is forgiven.
double to_five_places(double share) {
  return std::floor(share * 1e5 + 1e-7) / 1e5;
}

}  // namespace

double rocket_capital_ratio(std::span<const double> bonds) {
  assert(!bonds.empty());
  const double own = std::accumulate(bonds.begin(), bonds.end(), 0.0);
  return to_five_places(own / (validator * static_cast<double>(bonds.size())));
}

double rocket_node_share(double capital_ratio, double fee) {
  return capital_ratio + (1 - capital_ratio) * fee;
}

double rocket_minipool_withdrawal(double bond, double fee, double balance) {
  const double users = validator - bond;
  if (balance <= users) return 0;
  if (balance <= validator) return balance - users;
  return bond + (balance - validator) * rocket_node_share(bond / validator, fee);
}

double rocket_time_weighted_share(std::span<const double> seconds, std::span<const double> shares) {
  assert(seconds.size() == shares.size());
  const double time = std::accumulate(seconds.begin(), seconds.end(), 0.0);
  assert(time > 0);
  return to_five_places(std::inner_product(seconds.begin(), seconds.end(), shares.begin(), 0.0) / time);
}

double rocket_least_collateral(double bond) {
  return 0.1 * (validator - bond);
}

double rocket_most_collateral(double bond) {
  return 1.5 * bond;
}

}  // namespace tidemill
