#include "core/formulas/compounding.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

namespace tidemill {
namespace compounding_test {

constexpr double continuous = std::numeric_limits<double>::infinity();

struct Row {
  double apr;
  double periods;
  double apy;
  double tolerance;
};

class CompoundingTable : public testing::TestWithParam<Row> {};

TEST_P(CompoundingTable, AprGivesApy) {
  EXPECT_NEAR(apr_to_apy(GetParam().apr, GetParam().periods), GetParam().apy, GetParam().tolerance);
}

TEST_P(CompoundingTable, ApyGivesApr) {
  EXPECT_NEAR(apy_to_apr(GetParam().apy, GetParam().periods), GetParam().apr, GetParam().tolerance);
}

INSTANTIATE_TEST_SUITE_P(
    Published, CompoundingTable,
    testing::Values(Row{0.1, 4, 0.10381289062499977, 1e-15},             // EFFECT, formulajs test/financial.js
                    Row{0.09645475633778045, 4, 0.1, 1e-15},             // NOMINAL, the same
                    Row{0.08, 31'536'000, 0.08328706756503597, 1e-15},   // per second; decimal arithmetic, 50 digits
                    Row{0.05, 365, 0.05126749646746255, 1e-15},          // decimal arithmetic, 120 digits
                    Row{0.2, 12, 0.21939108490523242, 1e-15},            // the same
                    Row{1, 365, 1.7145674820218743, 1e-14},              // the same
                    Row{0.07, 1, 0.07, 1e-16},                           // once a year is no compounding
                    Row{1, continuous, 1.718281828459045, 1e-15},        // e − 1
                    Row{-0.6931471805599453, continuous, -0.5, 1e-15}),  // −ln 2
    [](const auto& test) { return "row" + std::to_string(test.index); });

TEST(CompoundingTest, LosingEverythingWithinAPeriodIsTheWorst) {
  EXPECT_EQ(apr_to_apy(-12, 12), -1);
  EXPECT_EQ(apr_to_apy(-13, 12), -1);
  EXPECT_GT(apr_to_apy(-11, 12), -1);
}

TEST(CompoundingTest, TinyRatesKeepTheirDigits) {
  EXPECT_DOUBLE_EQ(apr_to_apy(1e-12, 31'536'000), 1.0000000000005e-12);  // r + r²/2 + …
  EXPECT_DOUBLE_EQ(apy_to_apr(1e-12, 31'536'000), 0.9999999999995e-12);
}

TEST(CompoundingTest, MoreOftenIsMore) {
  EXPECT_LT(apr_to_apy(0.1, 1), apr_to_apy(0.1, 12));
  EXPECT_LT(apr_to_apy(0.1, 12), apr_to_apy(0.1, 365));
  EXPECT_LT(apr_to_apy(0.1, 365), apr_to_apy(0.1, continuous));
}

}  // namespace compounding_test
}  // namespace tidemill
