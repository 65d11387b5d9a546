#pragma once

#include <memory>
#include <stop_token>

#include "core/base/result.h"
#include "core/simulation/correlation_repair.h"
#include "core/simulation/path_block.h"

namespace tidemill {

/// An input that was checked and made ready for any number of simulations: Cholesky factor, steps, thresholds.
/// Immutable, may be used from several threads.
class SimulationPlan {
 public:
  /// Errors: bad_input with the field at fault (`market.volatility`, `rates[3].reversion` …), a horizon outside
  /// 1 … 120 months. A correlation matrix that is not positive semidefinite is replaced by the nearest one; see
  /// `repair`.
  static Result<SimulationPlan> prepare(SimulationInput input, int months);

  ~SimulationPlan();
  SimulationPlan(SimulationPlan&&) noexcept;
  SimulationPlan& operator=(SimulationPlan&&) noexcept;

  int months() const;
  const SimulationInput& input() const;
  /// How far the correlations had to be changed; all zero when they were sound.
  const CorrelationRepair& repair() const;

  const SimulationTables& tables() const { return *tables_; }

 private:
  explicit SimulationPlan(std::unique_ptr<const SimulationTables> tables);
  std::unique_ptr<const SimulationTables> tables_;
};

/// Simulates `size.paths` paths and hands them to `consumer`, block by block, each path once, in no fixed order of
/// blocks. Working memory is one block a thread: (assets·(months + 1) + rates·months) × 256 bytes, not the whole set.
/// Time grows in proportion to paths and months; with the number of assets in proportion, plus a share that grows
/// with its square (the product with the Cholesky factor). Errors: bad_input for no path, more than 10⁷, a horizon
/// other than the plan's; cancelled when asked to stop, noticed between blocks. What the consumer throws is passed on.
Result<void> simulate_paths(const SimulationPlan& plan, const SimulationSize& size, PathConsumer& consumer,
                            const std::stop_token& stop = {});

}  // namespace tidemill
