#include "core/formulas/linear_programme.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <optional>

namespace tidemill {
namespace {

constexpr double tiny = 1e-9;         // of bounds and gradients, for figures near 1
constexpr double least_pivot = 1e-8;  // below it a tableau entry counts as zero
constexpr int patience = 20;          // steps without progress before the rule that can't run in circles takes over

/// Rows in terms of variables: basic = Σ entry·nonbasic. Variables come first, then what the rows add up to, which is
/// basic at the start.
class Simplex {
 public:
  explicit Simplex(const LinearProgramme& programme)
      : variables_(programme.variables.size()), rows_(programme.rows.size()), gains_(variables_) {
    for (const LinearProgramme::Variable& each : programme.variables) {
      assert(std::isfinite(each.low));
      low_.push_back(each.low);
      high_.push_back(each.high);
    }
    for (const LinearProgramme::Row& row : programme.rows) {
      assert(row.weights.size() == variables_);
      low_.push_back(row.least);
      high_.push_back(row.most);
      entries_.insert(entries_.end(), row.weights.begin(), row.weights.end());
    }
    for (std::size_t j = 0; j < variables_; ++j) {
      nonbasic_.push_back(j);
      gains_[j] = programme.variables[j].gain;
    }
    for (std::size_t i = 0; i < rows_; ++i) basic_.push_back(variables_ + i);
    value_.assign(variables_ + rows_, 0.0);
    for (std::size_t j = 0; j < variables_; ++j) value_[j] = low_[j];
  }

  LinearSolution run(const LinearProgramme& programme) {
    LinearSolution solution;
    for (std::size_t k = 0; k < variables_ + rows_; ++k)
      if (low_[k] > high_[k] + tiny) return solution;
    const std::size_t most_steps = 200 * (variables_ + rows_) + 1000;
    for (std::size_t step = 0;; ++step) {
      if (step == most_steps) return {LinearSolution::Status::unsettled, 0, {}, {}};
      recompute();
      const bool feasible = read_gradient();
      const auto entering = choose_entering();
      if (!entering) {
        if (!feasible) return solution;
        break;
      }
      if (!advance(*entering)) return {LinearSolution::Status::unbounded, 0, {}, {}};
    }
    solution.status = LinearSolution::Status::optimal;
    solution.values.assign(value_.begin(), value_.begin() + static_cast<std::ptrdiff_t>(variables_));
    for (std::size_t j = 0; j < variables_; ++j) solution.gain += programme.variables[j].gain * solution.values[j];
    solution.row_prices.assign(rows_, 0.0);
    for (std::size_t j = 0; j < variables_; ++j)
      if (nonbasic_[j] >= variables_) solution.row_prices[nonbasic_[j] - variables_] = std::abs(gains_[j]);
    return solution;
  }

 private:
  double& entry(std::size_t i, std::size_t j) { return entries_[i * variables_ + j]; }

  void recompute() {
    for (std::size_t i = 0; i < rows_; ++i) {
      double sum = 0;
      for (std::size_t j = 0; j < variables_; ++j) sum += entry(i, j) * value_[nonbasic_[j]];
      value_[basic_[i]] = sum;
    }
  }

  /// −1 below its bounds, 1 above, 0 within.
  int outside(std::size_t variable) const {
    const double room = tiny * std::max(1.0, std::abs(value_[variable]));
    if (value_[variable] < low_[variable] - room) return -1;
    return value_[variable] > high_[variable] + room ? 1 : 0;
  }

  /// How the aim changes with each nonbasic variable: the gain, or while something is outside its bounds, less of that.
  /// Answers whether all is within.
  bool read_gradient() {
    bool feasible = true;
    for (std::size_t i = 0; i < rows_; ++i) {
      const int side = outside(basic_[i]);
      if (side == 0) continue;
      if (feasible) gradient_.assign(variables_, 0.0);
      feasible = false;
      for (std::size_t j = 0; j < variables_; ++j) gradient_[j] -= side * entry(i, j);
    }
    if (feasible) gradient_ = gains_;
    return feasible;
  }

  /// The nonbasic variable that gains most per unit; the one with the smallest number when steps stop gaining (Bland).
  std::optional<std::size_t> choose_entering() const {
    std::optional<std::size_t> best;
    for (std::size_t j = 0; j < variables_; ++j) {
      const std::size_t variable = nonbasic_[j];
      const bool can_rise = value_[variable]<high_[variable], can_fall = value_[variable]> low_[variable];
      if (!(gradient_[j] > tiny && can_rise) && !(gradient_[j] < -tiny && can_fall)) continue;
      const auto beats = [&](std::size_t other) {
        return stalled_ >= patience ? variable < nonbasic_[other] : std::abs(gradient_[j]) > std::abs(gradient_[other]);
      };
      if (!best || beats(*best)) best = j;
    }
    return best;
  }

  /// How far nonbasic `j` may go before basic `i` meets a bound, and which.
  struct Block {
    double length = no_limit;
    double bound = 0;
  };
  Block block_of(std::size_t i, double rate) const {
    const std::size_t variable = basic_[i];
    const int side = outside(variable);
    double bound = rate > 0 ? high_[variable] : low_[variable];
    // On its way back inside it stops where it comes in; on its way further out nothing holds it.
    if (side != 0) {
      if ((side < 0) != (rate > 0)) return {};
      bound = side < 0 ? low_[variable] : high_[variable];
    }
    if (!std::isfinite(bound)) return {};
    return {std::max(0.0, (bound - value_[variable]) / rate), bound};
  }

  /// One step along nonbasic `j`; false when nothing ends it.
  bool advance(std::size_t j) {
    const std::size_t variable = nonbasic_[j];
    const double direction = gradient_[j] > 0 ? 1 : -1;
    const double target = direction > 0 ? high_[variable] : low_[variable];
    double length = std::abs(target - value_[variable]);
    std::optional<std::size_t> leaving;
    double bound = 0;
    for (std::size_t i = 0; i < rows_; ++i) {
      const double rate = direction * entry(i, j);
      if (std::abs(rate) < least_pivot) continue;
      const Block block = block_of(i, rate);
      if (!std::isfinite(block.length)) continue;
      const bool tie = leaving && std::abs(block.length - length) <= 1e-12;
      const bool better = tie ? (stalled_ >= patience ? basic_[i] < basic_[*leaving]
                                                      : std::abs(entry(i, j)) > std::abs(entry(*leaving, j)))
                              : block.length < length;
      if (!better) continue;
      length = block.length;
      bound = block.bound;
      leaving = i;
    }
    if (!std::isfinite(length)) return false;
    stalled_ = length > 1e-12 ? 0 : stalled_ + 1;
    if (!leaving) {
      value_[variable] = target;
      return true;
    }
    value_[variable] += direction * length;
    value_[basic_[*leaving]] = bound;
    pivot(*leaving, j);
    return true;
  }

  /// Swaps basic `r` and nonbasic `c`.
  void pivot(std::size_t r, std::size_t c) {
    const double inverse = 1 / entry(r, c);
    for (std::size_t j = 0; j < variables_; ++j) entry(r, j) *= j == c ? 0 : -inverse;
    entry(r, c) = inverse;
    const auto substitute = [&](double* row) {
      const double factor = row[c];
      if (factor == 0) return;
      row[c] = 0;
      for (std::size_t j = 0; j < variables_; ++j) row[j] += factor * entry(r, j);
    };
    for (std::size_t i = 0; i < rows_; ++i)
      if (i != r) substitute(&entry(i, 0));
    substitute(gains_.data());
    std::swap(basic_[r], nonbasic_[c]);
  }

  std::size_t variables_, rows_;
  std::vector<double> gains_;    // of the nonbasic variables
  std::vector<double> entries_;  // row by row
  std::vector<double> low_, high_, value_;
  std::vector<std::size_t> basic_, nonbasic_;
  std::vector<double> gradient_;
  int stalled_ = 0;
};

}  // namespace

LinearSolution solve(const LinearProgramme& programme) {
  return Simplex(programme).run(programme);
}

}  // namespace tidemill
