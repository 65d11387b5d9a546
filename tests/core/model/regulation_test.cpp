// Rules as people write them: read, written again, and what is no rule.
#include "core/model/regulation.h"

#include <gtest/gtest.h>

#include "core/model/platform.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace regulation_test {

TEST(Regulation, ReadsWhatItWrites) {
  for (const char* text :
       {"ban from=2027-06-30 platform=Binance", "tax=0.1 from=2027-01-01 strategy=leveraged_loop",
        "identity jurisdiction=United_States", "tax=0.255 platform=Aave_v3 jurisdiction=Germany asset=USDC", "ban"}) {
    const auto rule = parse_rule("mine", text);
    ASSERT_TRUE(rule) << text << ": " << rule.error().message();
    EXPECT_EQ(to_string(*rule), text);
    EXPECT_EQ(*parse_rule("mine", to_string(*rule)), *rule);
  }
  EXPECT_EQ(parse_rule("mine", "platform=Aave_v3,  ban")->platform, "Aave v3") << "commas and gaps part";
}

TEST(Regulation, SaysWhatIsNoRule) {
  const auto problem = [](const char* text) {
    const auto rule = parse_rule("mine", text);
    return rule ? std::string() : rule.error().message();
  };
  EXPECT_NE(problem("").find("does not say what it does"), std::string::npos);
  EXPECT_NE(problem("from=2027-01-01").find("does not say what it does"), std::string::npos);
  EXPECT_NE(problem("ban tax=0.1").find("more than one thing"), std::string::npos);
  EXPECT_NE(problem("tax=1.2").find("share from 0 to 1"), std::string::npos);
  EXPECT_NE(problem("tax=much").find("share from 0 to 1"), std::string::npos);
  EXPECT_NE(problem("ban from=2027-02-30").find("February"), std::string::npos);
  EXPECT_NE(problem("ban venue=Binance").find("“venue=Binance”"), std::string::npos);
  EXPECT_NE(problem("ban platform=").find("platform="), std::string::npos);
}

TEST(Regulation, InWords) {
  EXPECT_EQ(in_words(*parse_rule("a", "ban platform=Binance")), "a ban of Binance");
  EXPECT_EQ(in_words(*parse_rule("a", "tax=0.1 strategy=lending")), "a tax of 10 % on lending");
  EXPECT_EQ(in_words(*parse_rule("a", "tax=0.1 strategy=lending platform=Bank")), "a tax of 10 % on lending at Bank");
  EXPECT_EQ(in_words(*parse_rule("a", "ban jurisdiction=Malta")), "a ban of places in Malta");
  EXPECT_EQ(in_words(*parse_rule("a", "ban")), "a ban");
}

TEST(Regulation, EveryPartHasToFit) {
  EngineCase c;
  c.rows.platforms.push_back({PlatformId{1}, "Bank", PlatformKind::exchange, {}, "Malta", {}, {}});
  c.hold("lending", 2, "100", "2026-01-01", {{"apr", "0.05"}});
  c.hold("staking", 3, "1", "2026-01-01", {{"apr", "0.05"}});
  c.rows.holdings[0].platform = PlatformId{1};
  const Portfolio portfolio = c.portfolio();
  const auto hit = [&](const char* text) {
    int sum = 0;
    const auto rule = *parse_rule("a", text);
    for (int id = 1; id <= 2; ++id) sum += hits(rule, portfolio, *portfolio.holding(HoldingId{id})) ? id : 0;
    return sum;
  };
  EXPECT_EQ(hit("ban"), 3);
  EXPECT_EQ(hit("ban platform=bank"), 1) << "in any case";
  EXPECT_EQ(hit("ban jurisdiction=Malta asset=USDC"), 1);
  EXPECT_EQ(hit("ban jurisdiction=Malta asset=ETH"), 0);
  EXPECT_EQ(hit("tax=0.1 strategy=staking"), 2);
}

TEST(Regulation, PlacesCloseThemselvesToCountries) {
  Platform place{PlatformId{1}, "Bank", PlatformKind::exchange, {}, {}, {}, {}};
  EXPECT_FALSE(closed_to(place, "United States"));
  place.facts["restricted"] = {"Cuba, United States,Iran", "its terms of use", {}};
  EXPECT_TRUE(closed_to(place, "united states"));
  EXPECT_TRUE(closed_to(place, "Iran"));
  EXPECT_FALSE(closed_to(place, "States"));
  EXPECT_FALSE(closed_to(place, "")) << "nobody said where the holder lives";
}

}  // namespace regulation_test
}  // namespace tidemill::test
