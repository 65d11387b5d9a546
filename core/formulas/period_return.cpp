#include "core/formulas/period_return.h"

#include <cassert>
#include <cmath>

namespace tidemill {

std::optional<double> time_weighted_return(std::span<const ValuedDay> days) {
  double growth = 1;
  double before = 0;
  bool first = true;
  for (const ValuedDay& day : days) {
    const double start = before + day.in;
    const bool counting_starts = first && day.in == 0;
    first = false;
    before = day.value;
    if (counting_starts) continue;
    const double end = day.value + day.out;
    if (start == 0 && end == 0) continue;
    if (start <= 0) return std::nullopt;
    growth *= end / start;
  }
  return growth - 1;
}

double per_year(double total, double days) {
  assert(days > 0);
  if (total <= -1) return -1;
  return std::expm1(std::log1p(total) * 365 / days);
}

std::optional<double> modified_dietz(double begin, double end, std::span<const WeightedFlow> flows) {
  double moved = 0;
  double capital = begin;
  for (const WeightedFlow& flow : flows) {
    moved += flow.amount;
    capital += flow.weight * flow.amount;
  }
  if (!(capital > 0)) return std::nullopt;
  return (end - begin - moved) / capital;
}

}  // namespace tidemill
