#pragma once

#include <string>

#include "core/base/result.h"
#include "core/calculators/calc_input.h"

namespace tidemill::cli {

/// The rows of a CSV file as the text of an input of dated rows. The header must name date and the input's columns;
/// others are passed over. An empty cell is 0, except in the first column of numbers. Errors name the line.
Result<std::string> rows_from_csv(const CalcInput& input, const std::string& path);

}  // namespace tidemill::cli
