#pragma once

#include <string>
#include <vector>

#include "core/engine/assumption_defaults.h"
#include "core/engine/hazard_list.h"

namespace tidemill {

/// Adds what people read about the assumptions that hold for everything: drift, rates, reinvestment,
/// tax, costs.
void add_common_lines(Projection& projection, const Portfolio& portfolio, const FilledAssumptions& filled);
/// Adds those of the closed form.
void add_quick_lines(Projection& projection);
/// Adds those of the simulation: yields, hazards with their sources.
void add_simulated_lines(Projection& projection, const std::vector<HazardAssumption>& hazards,
                         const Assumptions& assumptions);

/// The method in one sentence, with the error of the approximation.
std::string moments_in_words();
std::string simulation_in_words(int paths);

/// "4.8 %", "25 %": a decimal below ten.
std::string percent_in_words(double fraction);

}  // namespace tidemill
