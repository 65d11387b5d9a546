#pragma once

#include <array>
#include <vector>

#include "core/engine/simulated_income.h"
#include "core/simulation/path_samples.h"
#include "core/simulation/simulate_paths.h"

namespace tidemill {

/// Turns blocks of paths into income and capital: what is shared by all blocks is read once, at construction.
class PathIncome : public PathConsumer {
 public:
  /// Where a result goes: series of `samples` by place.
  struct Places {
    std::optional<std::size_t> total, capital;
    std::vector<std::optional<std::size_t>> holdings;  ///< of each holding's strategy
  };

  /// `causes` are the hazards, then one for each holding that can be liquidated.
  PathIncome(const SimulatedWorld& world, const Assumptions& assumptions, PathSamples& samples, Places places,
             std::size_t workers);
  ~PathIncome() override;

  void consume(const PathBlock& block, std::size_t worker) override;

  /// Sums over all paths, added in the order of the blocks.
  struct CauseSum {
    double loss = 0;
    double paths = 0;  ///< with at least one event
  };
  std::vector<CauseSum> causes() const;
  double cover_paid() const;

 private:
  struct Scratch;
  struct HoldingPlan;
  void read_block(const PathBlock& block, Scratch& scratch) const;
  void walk(const PathBlock& block, std::size_t number, Scratch& scratch);
  void strike(const PathBlock& block, const HoldingPlan& plan, int month, Scratch& scratch) const;
  void liquidate(const PathBlock& block, const HoldingPlan& plan, int month, Scratch& scratch) const;

  const SimulatedWorld& world_;
  PathSamples& samples_;
  Places places_;
  int months_;
  std::vector<HoldingPlan> plans_;
  std::vector<std::vector<std::size_t>> depegs_;  // hazards by asset
  std::vector<Scratch> scratch_;
  std::vector<std::vector<CauseSum>> by_block_;
  std::vector<double> cover_by_block_;
};

}  // namespace tidemill
