#include "core/formulas/mixed_sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tidemill {

MixedSum::MixedSum(std::vector<ComonotonicSum> cases) : cases_(std::move(cases)) {
  assert(!cases_.empty());
  for (const ComonotonicSum& each : cases_) mean_ += each.mean() / static_cast<double>(cases_.size());
  if (certain()) mean_ = cases_.front().mean();  // not their average, which rounds
}

bool MixedSum::certain() const {
  return std::ranges::all_of(cases_, &ComonotonicSum::certain);
}

double MixedSum::quantile(double p) const {
  double low = cases_.front().quantile(p), high = low;
  for (const ComonotonicSum& each : cases_) {
    low = std::min(low, each.quantile(p));
    high = std::max(high, each.quantile(p));
  }
  for (int i = 0; i < 60 && high - low > 1e-13 * std::abs(high); ++i) {
    const double middle = (low + high) / 2;
    (distribution(middle) < p ? low : high) = middle;
  }
  return high;
}

double MixedSum::distribution(double x) const {
  double sum = 0;
  for (const ComonotonicSum& each : cases_) sum += each.distribution(x);
  return sum / static_cast<double>(cases_.size());
}

double MixedSum::lower_tail_mean(double p) const {
  if (cases_.size() == 1) return cases_.front().lower_tail_mean(p);
  if (certain()) return mean_;
  const double edge = quantile(p);
  double sum = 0, weight = 0;
  for (const ComonotonicSum& each : cases_) {
    const double below = each.distribution(edge);
    if (!(below > 0)) continue;
    sum += below < 1 ? below * each.lower_tail_mean(below) : each.mean();
    weight += below;
  }
  return weight > 0 ? sum / weight : edge;
}

}  // namespace tidemill
