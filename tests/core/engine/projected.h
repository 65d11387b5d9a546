#pragma once

#include <gtest/gtest.h>

#include "core/engine/projection.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {

inline Result<Projection> try_project(const EngineCase& made, Date as_of, const Assumptions& assumptions) {
  const Portfolio portfolio = made.portfolio();
  const PriceBook prices(portfolio, as_of);
  const auto income = portfolio_income(portfolio, prices, as_of);
  return project(portfolio, prices, income, portfolio_values(portfolio, prices, income, as_of), as_of, assumptions);
}

/// A case projected; what can't be projected fails the test.
inline Projection projected(const EngineCase& made, Date as_of, const Assumptions& assumptions) {
  const auto projection = try_project(made, as_of, assumptions);
  EXPECT_TRUE(projection.has_value()) << projection.error().message();
  return *projection;
}

}  // namespace tidemill::test
