#pragma once

#include <limits>

#include "core/simulation/simulate_paths.h"

namespace tidemill {

/// What a simulation needs, worked out once. Single precision where the kernels read it.
struct SimulationTables {
  SimulationInput input;
  CorrelationRepair repair;
  std::size_t months = 0;

  // Prices; the layouts are those of `lanes::PriceJob`.
  std::size_t padded_assets = 0;
  std::vector<float> cholesky;
  std::vector<float> step;
  std::vector<float> half;
  std::vector<double> price_mean;  ///< [asset][month 0 … months]

  // Rates, as in `lanes::RateJob`.
  std::vector<float> gain, push, rate_half, pull, keep, own, shared;
  std::vector<std::uint8_t> relative;
  std::vector<double> rate_mean;  ///< [rate][month 1 … months]

  /// A hazard strikes when its latent normal number lies below a threshold.
  struct Threshold {
    std::vector<float> first;  ///< by month: below the m-th, the first event comes by the end of month m
    std::vector<float> count;  ///< repeating: below the k-th, more than k events in a month
    float any = 0;             ///< numbers above never matter: the largest threshold
    float own = 1;             ///< weights of the hazard's own number and its group's
    float group = 0;
    std::size_t group_place = 0;   ///< of the group among those in use
    std::size_t repeating = none;  ///< place among the repeating hazards
  };
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  std::vector<Threshold> hazards;
  std::size_t groups = 0;
  std::size_t repeating_hazards = 0;
};

/// Fills the tables; `input` was checked.
void prepare_market(SimulationTables& tables);
void prepare_rates(SimulationTables& tables);
void prepare_hazards(SimulationTables& tables);

}  // namespace tidemill
