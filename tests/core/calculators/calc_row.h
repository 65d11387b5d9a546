#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/calculators/registry.h"

namespace tidemill {

/// One published figure: which calculator gives it, for which inputs ("name=value name=value"), as which output.
struct CalcRow {
  const char* id;
  const char* calculator;
  const char* inputs;
  const char* output;
  double expected;
  double tolerance;  ///< absolute: what the source's rounding allows, at least 1e-9 of the figure
  const char* source;
};

/// "a=1 b=2" as texts.
CalcTexts texts_of(const std::string& words);
/// The result; a failure, with the error, when there is none.
CalcResult calculated(const std::string& id, const std::string& words);
/// The error; a failure when there is none.
Error refused(const std::string& id, const std::string& words);
void expect_row(const CalcRow& row);

}  // namespace tidemill
