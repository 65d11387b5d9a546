#include "core/formulas/loss_rate.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace loss_rate_test {

TEST(FailureBreakEvenTest, MakesTheExpectedYieldRiskFree) {
  for (const double rate : {0.03, 0.08, 0.5}) {
    for (const double risk_free : {0.0, 0.02, 0.045, 0.1}) {
      for (const double loss : {0.1, 0.6, 1.0}) {
        const double p = failure_break_even(rate, risk_free, loss).value();
        EXPECT_NEAR((1 - p) * rate - p * loss, risk_free, 1e-15);
      }
    }
  }
  EXPECT_NEAR(failure_break_even(0.08, 0.04, 1).value(), 0.04 / 1.08, 1e-16);
}

TEST(FailureBreakEvenTest, IsNegativeBelowTheRiskFreeRate) {
  EXPECT_LT(failure_break_even(0.02, 0.04, 1).value(), 0);
}

TEST(FailureBreakEvenTest, NeedsSomethingToLose) {
  EXPECT_FALSE(failure_break_even(0, 0.04, 0));
  EXPECT_FALSE(failure_break_even(-0.2, 0.04, 0.1));
}

}  // namespace loss_rate_test
}  // namespace tidemill
