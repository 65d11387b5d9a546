#include "core/formulas/real_yield.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace real_yield_test {

TEST(RealYieldTest, DividesGrowthByDilution) {
  EXPECT_NEAR(real_yield(0.08, 0.05), 1.08 / 1.05 - 1, 1e-15);
  EXPECT_NEAR(real_yield(0.05, 0), 0.05, 1e-16);
  EXPECT_EQ(real_yield(0.07, 0.07), 0);
  EXPECT_NEAR(real_yield(0, 0.08), -0.08 / 1.08, 1e-16);  // an unstaked coin: −I/(1 + I), Solana documentation
  EXPECT_GT(real_yield(0.03, -0.01), 0.03);               // supply that shrinks adds
}

}  // namespace real_yield_test
}  // namespace tidemill
