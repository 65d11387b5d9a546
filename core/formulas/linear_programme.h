#pragma once

#include <limits>
#include <vector>

namespace tidemill {

/// “No limit” in a linear programme.
inline constexpr double no_limit = std::numeric_limits<double>::infinity();

/// Maximise Σ gain·x under least ≤ Σ weights·x ≤ most for every row, and low ≤ x ≤ high for every variable.
struct LinearProgramme {
  struct Variable {
    double gain = 0;
    double low = 0;  ///< finite
    double high = no_limit;
  };
  struct Row {
    std::vector<double> weights;  ///< one for each variable
    double least = -no_limit;
    double most = no_limit;
  };
  std::vector<Variable> variables;
  std::vector<Row> rows;
};

struct LinearSolution {
  enum class Status {
    optimal,
    infeasible,
    unbounded,
    unsettled,  ///< rounding kept it from ending; figures of very different size do that
  };
  Status status = Status::infeasible;
  double gain = 0;
  std::vector<double> values;      ///< of the variables; empty unless optimal
  std::vector<double> row_prices;  ///< how much more a limit looser by one would gain, ≥ 0; 0 where it does not bind
};

/// The best point, by the primal simplex method with bounds kept out of the tableau: what a row adds up to is a
/// variable of its own, the first phase lowers the sum of what lies outside its bounds. Exact up to rounding; of
/// several best points one, always the same. Source: Dantzig, Linear Programming and Extensions (1963), ch. 18;
/// Chvátal, Linear Programming (1983), ch. 8. Dense: meant for some hundred variables and some dozen rows.
LinearSolution solve(const LinearProgramme& programme);

}  // namespace tidemill
