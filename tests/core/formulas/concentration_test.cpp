#include "core/formulas/concentration.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace tidemill {
namespace concentration_test {

TEST(ConcentrationTest, PublishedExamples) {
  // Investopedia, worked example of the Herfindahl–Hirschman index.
  EXPECT_EQ(concentration(std::vector<double>{10, 9, 12, 15, 12, 11, 15, 16}).value().hhi, 1296);
  EXPECT_DOUBLE_EQ(concentration(std::vector<double>{1e200, 1e200}).value().hhi, 5000);
  // US Department of Justice: four firms with 30, 30, 20 and 20 percent.
  const auto four_firms = concentration(std::vector<double>{30, 30, 20, 20});
  EXPECT_DOUBLE_EQ(four_firms.value().hhi, 2600);
  EXPECT_DOUBLE_EQ(four_firms.value().effective_number, 3.846153846153846);
}

TEST(ConcentrationTest, OnlyProportionsCount) {
  const auto shares = concentration(std::vector<double>{0.3, 0.3, 0.2, 0.2}).value();
  const auto amounts = concentration(std::vector<double>{3e9, 3e9, 2e9, 2e9, 0}).value();
  EXPECT_NEAR(shares.hhi, amounts.hhi, 1e-9);
}

TEST(ConcentrationTest, EqualPartsCountThemselves) {
  EXPECT_DOUBLE_EQ(concentration(std::vector<double>(7, 3.5)).value().effective_number, 7);
  EXPECT_DOUBLE_EQ(concentration(std::vector<double>{42}).value().hhi, 10'000);
}

TEST(ConcentrationTest, NothingToMeasure) {
  EXPECT_FALSE(concentration(std::vector<double>{}));
  EXPECT_FALSE(concentration(std::vector<double>{0, 0}));
  EXPECT_FALSE(concentration(std::vector<double>{5, -1}));
  EXPECT_FALSE(concentration(std::vector<double>{5, std::numeric_limits<double>::quiet_NaN()}));
  EXPECT_FALSE(concentration(std::vector<double>{5, std::numeric_limits<double>::infinity()}));
}

}  // namespace concentration_test
}  // namespace tidemill
