#pragma once

#include <span>
#include <string_view>

#include "core/calculators/calculator.h"

namespace tidemill {

/// Every calculator, in the order people see them; those of one group stand together.
std::span<const Calculator* const> calculators();
/// The calculator with this id ("loop"), or nullptr.
const Calculator* calculator(std::string_view id);

}  // namespace tidemill
