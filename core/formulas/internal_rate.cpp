#include "core/formulas/internal_rate.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace tidemill {
namespace {

/// ln(1 + rate) at the ends of a search.
struct SearchRange {
  double lowest;
  double highest;
};
constexpr SearchRange usual{-16.118095650958319, 13.815511557963774};  // 1 + rate from 1e-7 to 1,000,001
constexpr SearchRange widest{-36, 36};  // from the last number above −1 to 4.3e15: a gain of a day, a year long
/// Intervals are halved down to this width; roots this close are one.
constexpr double narrow = 1e-8;
constexpr double same = 1e-6;

/// Flows by time, those of one time added up, zeros left out.
std::vector<TimedFlow> merged(std::span<const TimedFlow> flows) {
  std::vector<TimedFlow> sorted(flows.begin(), flows.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.years < b.years; });
  std::vector<TimedFlow> out;
  for (const TimedFlow& flow : sorted) {
    if (!out.empty() && out.back().years == flow.years) {
      out.back().amount += flow.amount;
    } else {
      out.push_back(flow);
    }
  }
  std::erase_if(out, [](const TimedFlow& flow) { return flow.amount == 0; });
  return out;
}

bool has_both_signs(const std::vector<TimedFlow>& flows) {
  const auto in = [](const TimedFlow& flow) { return flow.amount < 0; };
  return std::any_of(flows.begin(), flows.end(), in) && !std::all_of(flows.begin(), flows.end(), in);
}

/// Present value over the sum of present values without signs, between −1 and 1, as a function of x = ln(1 + rate). It
/// is the mean of the signs under weights |amount|·e^{−years·x}; so its slope is minus the covariance of sign and time.
class ScaledValue {
 public:
  struct Point {
    double value = 0;
    double slope = 0;
  };

  explicit ScaledValue(std::vector<TimedFlow> flows) : flows_(std::move(flows)) {
    for (const TimedFlow& flow : flows_) logs_.push_back(std::log(std::fabs(flow.amount)));
    const double span = flows_.back().years - flows_.front().years;
    steepest_ = span / 2;
    most_bent_ = span * span / 2;
  }

  Point operator()(double x) const {
    double top = logs_.front() - flows_.front().years * x;
    for (std::size_t i = 1; i < flows_.size(); ++i) top = std::max(top, logs_[i] - flows_[i].years * x);
    double weights = 0;
    double signs = 0;
    double times = 0;
    double both = 0;
    for (std::size_t i = 0; i < flows_.size(); ++i) {
      const double time = flows_[i].years - flows_.front().years;
      const double log_weight = logs_[i] - flows_[i].years * x - top;
      if (log_weight < -60) continue;  // 1e-26 of the largest: far below rounding, and most flows far from 0
      const double weight = std::exp(log_weight);
      const double sign = flows_[i].amount < 0 ? -1 : 1;
      weights += weight;
      signs += weight * sign;
      times += weight * time;
      both += weight * sign * time;
    }
    signs /= weights;
    return {signs, signs * times / weights - both / weights};
  }
  /// Bounds of the first and the second derivative.
  double steepest() const { return steepest_; }
  double most_bent() const { return most_bent_; }

 private:
  std::vector<TimedFlow> flows_;
  std::vector<double> logs_;
  double steepest_ = 0;
  double most_bent_ = 0;
};

struct Interval {
  double low, high;
  double at_low, at_high;  ///< values at the ends

  double width() const { return high - low; }
  bool holds_sign_change() const { return at_low == 0 || (at_high != 0 && (at_low > 0) != (at_high > 0)); }
};

double halve_to_root(const ScaledValue& value, Interval interval) {
  if (interval.at_low == 0) return interval.low;
  while (interval.width() > 1e-18) {
    const double middle = interval.low + interval.width() / 2;
    if (middle <= interval.low || middle >= interval.high) break;
    const double at_middle = value(middle).value;
    if (at_middle == 0) return middle;
    ((at_middle > 0) == (interval.at_low > 0) ? interval.low : interval.high) = middle;
  }
  return interval.low + interval.width() / 2;
}

/// Adds a root; where the value only touches 0 rounding may make two of one, or shift it between neighbours.
void add(double root, std::vector<double>& roots) {
  if (roots.empty() || root - roots.back() > same) roots.push_back(root);
}

/// Where the value has its turning point near an interval; nothing when it has none there.
std::optional<double> turning_point(const ScaledValue& value, const Interval& interval) {
  double low = interval.low - 10 * narrow;
  double high = interval.high + 10 * narrow;
  const bool rises = value(low).slope > 0;
  if (rises == (value(high).slope > 0)) return std::nullopt;
  while (high - low > 1e-18) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    ((value(middle).slope > 0) == rises ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

/// What is left of an interval that could not be decided: a root the value touches, or several very close ones. Where
/// the value turns at 0, rounding moves its sign changes by √ε, but not the turning point.
void add_undecided(const ScaledValue& value, const Interval& interval, std::vector<double>& roots) {
  const double middle = interval.low + interval.width() / 2;
  const auto turn = turning_point(value, interval);
  if (turn && std::fabs(value(*turn).value) < 1e-14) {
    add(*turn, roots);
  } else if (interval.holds_sign_change()) {
    add(halve_to_root(value, interval), roots);
  } else if (std::fabs(value(middle).value) < 1e-14) {
    add(middle, roots);
  }
}

/// Every root, ascending, by cutting the range in halves until each part holds none or exactly one.
std::vector<double> roots_of(const ScaledValue& value, const SearchRange& range) {
  std::vector<Interval> open{{range.lowest, range.highest, value(range.lowest).value, value(range.highest).value}};
  std::vector<double> roots;
  while (!open.empty()) {
    const Interval interval = open.back();
    open.pop_back();
    const double half = interval.width() / 2;
    const double middle = interval.low + half;
    const auto [at_middle, slope] = value(middle);
    const double change =
        std::min(value.steepest() * half, std::fabs(slope) * half + value.most_bent() * half * half / 2);
    if (std::fabs(at_middle) > change + 1e-15) continue;
    if (std::fabs(slope) > value.most_bent() * half + 1e-13) {
      if (interval.holds_sign_change()) add(halve_to_root(value, interval), roots);
    } else if (interval.width() <= narrow) {
      add_undecided(value, interval, roots);
    } else {
      open.push_back({middle, interval.high, at_middle, interval.at_high});
      open.push_back({interval.low, middle, interval.at_low, at_middle});
    }
  }
  return roots;
}

/// How often a running sum of the flows changes sign; nothing when it comes too close to 0 to tell.
template <class Range>
std::optional<int> sign_changes_of_sums(const Range& flows, double negligible) {
  double sum = 0;
  double before = 0;
  int changes = 0;
  for (const TimedFlow& flow : flows) {
    sum += flow.amount;
    if (std::fabs(sum) <= negligible) return std::nullopt;
    if (sum * before < 0) ++changes;
    before = sum;
  }
  return changes;
}

/// Whether there is exactly one rate, and that is easy to tell: the sums from the first flow on and those from the last
/// one back together change sign once. Where those from the first do, there is one rate above 0 (Norstrøm, “A
/// sufficient condition for a unique nonnegative internal rate of return”, 1972), and the others without a change rule
/// out one below; backwards in time it is the same with the signs of the rates swapped.
bool surely_one(const std::vector<TimedFlow>& flows) {
  double size = 0;
  for (const TimedFlow& flow : flows) size += std::fabs(flow.amount);
  const auto forward = sign_changes_of_sums(flows, size * 1e-12);
  const auto back = sign_changes_of_sums(flows | std::views::reverse, size * 1e-12);
  return forward && back && *forward + *back == 1;
}

/// The only root of a value that changes sign over the whole range: Newton's method, halving where that leaves it.
double only_root(const ScaledValue& value, double at_lowest) {
  double low = usual.lowest;
  double high = usual.highest;
  double x = 0;
  for (int i = 0; i < 200 && high - low > 1e-18; ++i) {
    const auto [at, slope] = value(x);
    if (at == 0) return x;
    ((at > 0) == (at_lowest > 0) ? low : high) = x;
    double next = x - at / slope;
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (next == x) break;
    x = next;
  }
  return x;
}

}  // namespace

bool changes_sign(std::span<const TimedFlow> flows) {
  return has_both_signs(merged(flows));
}

double present_value(std::span<const TimedFlow> flows, double rate) {
  const double log_rate = std::log1p(rate);
  double sum = 0;
  for (const TimedFlow& flow : flows) sum += flow.amount * std::exp(-flow.years * log_rate);
  return sum;
}

std::vector<double> internal_rates(std::span<const TimedFlow> flows) {
  std::vector<TimedFlow> moved = merged(flows);
  if (!has_both_signs(moved)) return {};
  const bool one = surely_one(moved);
  const ScaledValue value(std::move(moved));
  const double at_lowest = value(usual.lowest).value;
  const bool inside = at_lowest * value(usual.highest).value < 0;
  std::vector<double> rates = one && inside ? std::vector{only_root(value, at_lowest)} : roots_of(value, usual);
  if (rates.empty()) rates = roots_of(value, widest);
  for (double& rate : rates) rate = std::expm1(rate);
  return rates;
}

}  // namespace tidemill
