#include "core/model/scenario.h"

#include <gtest/gtest.h>

namespace tidemill::test {
namespace scenario_test {

TEST(Scenario, IsReadAndWrittenAsText) {
  const auto shocks = parse_shocks("rates=0.5, price.ETH=0.4  price.coins=0.6\tincentives=end platform.Aave_v3=0.9");
  ASSERT_TRUE(shocks.has_value()) << shocks.error().message();
  EXPECT_EQ(shocks->prices.at("ETH"), 0.4);
  EXPECT_EQ(shocks->coins, 0.6);
  EXPECT_EQ(shocks->platforms.at("Aave v3"), 0.9);
  EXPECT_EQ(shocks->rates, 0.5);
  EXPECT_TRUE(shocks->incentives_end);
  EXPECT_EQ(to_string(*shocks), "price.ETH=0.4 price.coins=0.6 platform.Aave_v3=0.9 rates=0.5 incentives=end");
  EXPECT_EQ(*parse_shocks(to_string(*shocks)), *shocks);
  EXPECT_EQ(*parse_shocks("  "), Shocks{});
}

TEST(Scenario, RefusesWhatItCannotRead) {
  for (const char* text : {"price.ETH", "price.ETH=-1", "price.ETH=1e9", "price.=0.5", "platform.Lido=1.2", "rates=abc",
                           "incentives=maybe", "moon=1", "price.ETH=nan", "=3"}) {
    const auto shocks = parse_shocks(text);
    ASSERT_FALSE(shocks.has_value()) << text;
    EXPECT_EQ(shocks.error().code, ErrorCode::bad_input) << text;
  }
}

}  // namespace scenario_test
}  // namespace tidemill::test
