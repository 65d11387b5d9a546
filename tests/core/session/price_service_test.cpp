#include "core/price_service.h"

#include "core/session.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace price_service_test {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Currency usd = Currency::literal("USD");

class PriceServiceTest : public testing::Test {
 protected:
  PriceServiceTest() {
    Change change;
    Asset dollar = make_asset(1, "USD");
    dollar.kind = AssetKind::fiat;
    Asset wrapped = make_asset(3, "wstETH");
    wrapped.derived = DerivedPrice{AssetId(2), Decimal::literal("1.2")};
    Asset own = make_asset(4, "FOO");
    own.facts["coingecko"] = {"foo-token", "entered by you", std::nullopt};
    change.insert(dollar).insert(make_asset(2, "ETH")).insert(wrapped).insert(own).insert(make_asset(5, "BAR"));
    change.insert(Price{AssetId(2), usd, make_date(2026, 11, 19), Decimal::literal("3000"), "typed"});
    portfolio_ = Portfolio().with(change);
  }
  AskableAsset ether() const { return askable_assets(*portfolio_, shipped_catalog(), usd).at(1); }
  TakenPrices take(const char* symbol, const std::vector<std::pair<int, const char*>>& november) const {
    PriceAnswer answer;
    answer.symbol = symbol;
    for (const auto& [day, price] : november)
      answer.closes.push_back({make_date(2026, 11, static_cast<unsigned>(day)), Decimal::literal(price)});
    return take_prices(*portfolio_, ether(), usd, {answer}, "host");
  }

  Snapshot portfolio_;
};

TEST_F(PriceServiceTest, AsksForWhatHasPricesOfItsOwn) {
  const auto assets = askable_assets(*portfolio_, shipped_catalog(), usd);
  ASSERT_THAT(assets, SizeIs(3));
  EXPECT_EQ(assets[0].symbol, "BAR");
  EXPECT_EQ(assets[0].id, "") << "nobody said what it is called";
  EXPECT_EQ(assets[1].symbol, "ETH");
  EXPECT_EQ(assets[1].id, "ethereum") << "from the catalogue";
  EXPECT_EQ(assets[1].last, make_date(2026, 11, 19));
  EXPECT_EQ(assets[2].id, "foo-token") << "as the user said";
}

TEST_F(PriceServiceTest, FillsDaysAndLeavesKnownOnesAlone) {
  const auto taken = take("eth", {{18, "2990"}, {19, "1"}, {20, "3010.5"}});
  EXPECT_THAT(taken.trouble, IsEmpty());
  ASSERT_THAT(taken.drafts, SizeIs(2));
  EXPECT_EQ(taken.known, 1U);
  EXPECT_EQ(taken.drafts[1].day, "2026-11-20");
  EXPECT_EQ(taken.drafts[1].price, "3010.5");
  EXPECT_EQ(taken.drafts[1].quote, "USD");
  EXPECT_EQ(taken.drafts[1].source, "host");
}

TEST_F(PriceServiceTest, RefusesAnotherCoin) {
  EXPECT_THAT(take("etc", {{20, "3010"}}).trouble, HasSubstr("host calls ethereum “etc”, which is another coin"));
  EXPECT_THAT(take("etc", {{20, "3010"}}).drafts, IsEmpty());
  EXPECT_THAT(take("WETH", {{20, "3010"}}).trouble, IsEmpty()) << "wrapped it is the same";
  EXPECT_THAT(take("20", {{20, "20.1"}}).trouble, HasSubstr("another coin"));
  EXPECT_THAT(take("", {{18, "2990"}, {20, "20.1"}}).trouble, HasSubstr("20.1 on 2026-11-20 is far from the 3000"));
  EXPECT_THAT(take("", {{18, "2990"}, {20, "20.1"}}).drafts, IsEmpty()) << "all of it or nothing";
}

TEST_F(PriceServiceTest, SaysWhenThereIsNothing) {
  EXPECT_THAT(take("eth", {}).trouble, HasSubstr("no price"));
  EXPECT_THAT(take("eth", {{19, "3000"}}).trouble, IsEmpty()) << "known already is fine";
}

TEST_F(PriceServiceTest, AsksInACurrencyTheServiceKnows) {
  EXPECT_EQ(asked_currency(PriceShape::coingecko, Currency::literal("EUR")).code(), "EUR");
  EXPECT_EQ(asked_currency(PriceShape::defillama, Currency::literal("EUR")).code(), "USD");
  for (const PriceService& service : known_price_services()) EXPECT_TRUE(service.address.starts_with("https://"));
}

}  // namespace price_service_test
}  // namespace tidemill
