// The simplex method against every corner of small programmes, and in its awkward cases.
#include "core/formulas/linear_programme.h"

#include <gtest/gtest.h>

#include <cmath>
#include <optional>
#include <random>

namespace tidemill {
namespace linear_programme_test {

using Status = LinearSolution::Status;

bool holds(const LinearProgramme& programme, const std::vector<double>& x, double room) {
  for (std::size_t j = 0; j < x.size(); ++j)
    if (x[j] < programme.variables[j].low - room || x[j] > programme.variables[j].high + room) return false;
  for (const LinearProgramme::Row& row : programme.rows) {
    double sum = 0;
    for (std::size_t j = 0; j < x.size(); ++j) sum += row.weights[j] * x[j];
    if (sum < row.least - room || sum > row.most + room) return false;
  }
  return true;
}

/// Solves a square system by elimination; nothing when it has no single answer.
std::optional<std::vector<double>> solved(std::vector<std::vector<double>> a, std::vector<double> b) {
  const std::size_t n = b.size();
  for (std::size_t k = 0; k < n; ++k) {
    std::size_t best = k;
    for (std::size_t i = k + 1; i < n; ++i)
      if (std::abs(a[i][k]) > std::abs(a[best][k])) best = i;
    if (std::abs(a[best][k]) < 1e-10) return std::nullopt;
    std::swap(a[k], a[best]);
    std::swap(b[k], b[best]);
    for (std::size_t i = 0; i < n; ++i) {
      if (i == k) continue;
      const double factor = a[i][k] / a[k][k];
      for (std::size_t j = k; j < n; ++j) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  for (std::size_t k = 0; k < n; ++k) b[k] /= a[k][k];
  return b;
}

/// The best corner of all: every choice of as many limits as there are variables.
std::optional<double> best_corner(const LinearProgramme& programme) {
  const std::size_t n = programme.variables.size();
  std::vector<std::pair<std::vector<double>, double>> limits;
  const auto add = [&](const std::vector<double>& weights, double limit) {
    if (std::isfinite(limit)) limits.emplace_back(weights, limit);
  };
  for (std::size_t j = 0; j < n; ++j) {
    std::vector<double> unit(n, 0.0);
    unit[j] = 1;
    add(unit, programme.variables[j].low);
    add(unit, programme.variables[j].high);
  }
  for (const auto& row : programme.rows) {
    add(row.weights, row.least);
    add(row.weights, row.most);
  }
  std::optional<double> best;
  std::vector<std::size_t> chosen(n);
  const auto visit = [&](const auto& self, std::size_t depth, std::size_t from) -> void {
    if (depth < n) {
      for (std::size_t i = from; i < limits.size(); ++i) {
        chosen[depth] = i;
        self(self, depth + 1, i + 1);
      }
      return;
    }
    std::vector<std::vector<double>> a;
    std::vector<double> b;
    for (const std::size_t i : chosen) {
      a.push_back(limits[i].first);
      b.push_back(limits[i].second);
    }
    const auto x = solved(a, b);
    if (!x || !holds(programme, *x, 1e-9)) return;
    double gain = 0;
    for (std::size_t j = 0; j < n; ++j) gain += programme.variables[j].gain * (*x)[j];
    if (!best || gain > *best) best = gain;
  };
  visit(visit, 0, 0);
  return best;
}

TEST(LinearProgramme, EqualsTheBestOfAllCorners) {
  std::mt19937 random(20261122);
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  int feasible = 0, infeasible = 0;
  for (int round = 0; round < 1500; ++round) {
    LinearProgramme programme;
    const std::size_t n = 1 + random() % 4, m = random() % 4;
    const bool whole = random() % 2 == 0;  // small whole numbers meet in one corner more often
    const auto number = [&](double low, double high) {
      const double x = between(low, high);
      return whole ? std::round(x) : x;
    };
    for (std::size_t j = 0; j < n; ++j) {
      const double low = number(-2, 1);
      programme.variables.push_back({number(-3, 3), low, low + number(0, 4)});
    }
    for (std::size_t i = 0; i < m; ++i) {
      LinearProgramme::Row row;
      for (std::size_t j = 0; j < n; ++j) row.weights.push_back(number(-2, 3));
      if (random() % 2 == 0) row.least = number(-4, 3);
      if (random() % 3 != 0) row.most = std::isfinite(row.least) ? row.least + number(0, 3) : number(-3, 5);
      programme.rows.push_back(row);
    }
    const auto expected = best_corner(programme);
    const LinearSolution found = solve(programme);
    if (!expected) {
      EXPECT_EQ(found.status, Status::infeasible) << round;
      ++infeasible;
      continue;
    }
    ++feasible;
    ASSERT_EQ(found.status, Status::optimal) << round;
    EXPECT_NEAR(found.gain, *expected, 1e-7) << round;
    EXPECT_TRUE(holds(programme, found.values, 1e-7)) << round;
  }
  EXPECT_GT(feasible, 500);
  EXPECT_GT(infeasible, 100);
}

// Beale's example, on which the rule of the largest gain alone runs in circles: Chvátal (1983), p. 31; its best is
// 1/20.
TEST(LinearProgramme, DoesNotRunInCircles) {
  LinearProgramme programme;
  for (const double gain : {0.75, -150.0, 0.02, -6.0}) programme.variables.push_back({gain});
  programme.rows = {
      {{0.25, -60, -0.04, 9}, -no_limit, 0}, {{0.5, -90, -0.02, 3}, -no_limit, 0}, {{0, 0, 1, 0}, -no_limit, 1}};
  const LinearSolution found = solve(programme);
  ASSERT_EQ(found.status, Status::optimal);
  EXPECT_NEAR(found.gain, 0.05, 1e-12);
}

// Wyndor Glass: Hillier and Lieberman, Introduction to Operations Research, section 3.1; 36 with prices 0, 1.5 and 1.
TEST(LinearProgramme, PricesOfLimitsAreWhatLooseningThemGains) {
  LinearProgramme programme;
  programme.variables = {{3}, {5}};
  programme.rows = {{{1, 0}, -no_limit, 4}, {{0, 2}, -no_limit, 12}, {{3, 2}, -no_limit, 18}};
  const LinearSolution found = solve(programme);
  ASSERT_EQ(found.status, Status::optimal);
  EXPECT_NEAR(found.gain, 36, 1e-12);
  EXPECT_NEAR(found.values[0], 2, 1e-12);
  EXPECT_NEAR(found.values[1], 6, 1e-12);
  EXPECT_NEAR(found.row_prices[0], 0, 1e-12);
  EXPECT_NEAR(found.row_prices[1], 1.5, 1e-12);
  EXPECT_NEAR(found.row_prices[2], 1, 1e-12);
}

TEST(LinearProgramme, SaysWhenNothingHoldsAndWhenNothingEnds) {
  LinearProgramme open;
  open.variables = {{1}, {0, 0, 1}};
  EXPECT_EQ(solve(open).status, Status::unbounded);
  open.rows = {{{1, 1}, -no_limit, 5}};
  EXPECT_NEAR(solve(open).gain, 5, 1e-12);
  open.rows.push_back({{1, 0}, 6, no_limit});
  EXPECT_EQ(solve(open).status, Status::infeasible);
  EXPECT_EQ(solve({{{1, 2, 1}}, {}}).status, Status::infeasible);
  EXPECT_EQ(solve({}).status, Status::optimal);
}

// The size of a large portfolio: optimal means that no exchange between two candidates gains within the limits.
TEST(LinearProgramme, TwoHundredVariablesUnderTwentyLimits) {
  std::mt19937 random(7);
  const auto between = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  LinearProgramme programme;
  constexpr std::size_t n = 200;
  LinearProgramme::Row all{std::vector<double>(n, 1.0), 1, 1}, risk{std::vector<double>(n), -no_limit, 0.35};
  for (std::size_t j = 0; j < n; ++j) {
    programme.variables.push_back({between(0, 0.2), 0, between(0.01, 0.2)});
    risk.weights[j] = between(0.05, 0.9);
  }
  programme.rows = {all, risk};
  for (int g = 0; g < 20; ++g) {
    LinearProgramme::Row cap{std::vector<double>(n, 0.0), -no_limit, between(0.1, 0.3)};
    for (std::size_t j = 0; j < n; ++j) cap.weights[j] = random() % 8 == 0 ? 1 : 0;
    programme.rows.push_back(cap);
  }
  const LinearSolution found = solve(programme);
  ASSERT_EQ(found.status, Status::optimal);
  EXPECT_TRUE(holds(programme, found.values, 1e-9));
  // Weak duality: what the prices make the limits worth is no less than any gain, so equality proves the optimum.
  double bound = 0;
  std::vector<double> reduced;
  for (const auto& variable : programme.variables) reduced.push_back(variable.gain);
  for (std::size_t i = 0; i < programme.rows.size(); ++i) {
    const double price = found.row_prices[i];
    double sum = 0;
    for (std::size_t j = 0; j < n; ++j) sum += programme.rows[i].weights[j] * found.values[j];
    if (i == 0) continue;
    if (price > 0) {
      EXPECT_NEAR(sum, programme.rows[i].most, 1e-9);
    }
    bound += price * programme.rows[i].most;
    for (std::size_t j = 0; j < n; ++j) reduced[j] -= price * programme.rows[i].weights[j];
  }
  for (const double sign : {1.0, -1.0}) {  // the sum of all is an equation: its price may have either sign
    double dual = bound + sign * found.row_prices[0];
    for (std::size_t j = 0; j < n; ++j)
      dual += std::max(0.0, reduced[j] - sign * found.row_prices[0]) * programme.variables[j].high;
    EXPECT_GE(dual, found.gain - 1e-9);
    if (std::abs(dual - found.gain) < 1e-9) return;
  }
  ADD_FAILURE() << "no prices prove that " << found.gain << " is the most";
}

}  // namespace linear_programme_test
}  // namespace tidemill
