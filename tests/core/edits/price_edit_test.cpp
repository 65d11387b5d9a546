#include "core/edits/price_edit.h"

#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace price_edit_test {

using test::day;
using test::dec;
using test::EditTest;
using testing::HasSubstr;

class PriceEditTest : public EditTest {
 protected:
  static PriceDraft price(const std::string& on, const std::string& text) {
    return {{"ETH", {}}, on, text, "", "typed"};
  }
  std::string why(const PriceDraft& draft) const {
    const auto change = set_prices(context(), {draft}, {});
    return change ? std::string() : change.error().field + ": " + change.error().message();
  }
};

// Exchange rates begin long before the first coin.
TEST_F(PriceEditTest, ExchangeRatesMayBeOld) {
  PriceDraft rate = price("2003-12-01", "1.1966");
  rate.asset.symbol = "EUR";
  EXPECT_EQ(why(rate), "");
  rate.day = "1969-12-31";
  EXPECT_THAT(why(rate), HasSubstr("check the year"));
}

TEST_F(PriceEditTest, ACurrencyThatPricesAreInGetsItsRow) {
  PriceDraft draft = price("2026-10-30", "2600");
  draft.quote = "GBP";
  const auto change = set_prices(context(), {draft, draft}, {});
  ASSERT_TRUE(change);
  apply(*change);
  ASSERT_TRUE(portfolio->currency_asset(Currency::literal("GBP")));
  EXPECT_TRUE(portfolio->series(asset("ETH"), Currency::literal("GBP")));
}

TEST_F(PriceEditTest, SetsOnePriceAndNamesIt) {
  const auto change = set_prices(context(), {price("2026-10-30", "3000")}, {});
  ASSERT_TRUE(change);
  EXPECT_EQ(change->name, "Set price of ETH on 2026-10-30");
  apply(*change);
  EXPECT_EQ(portfolio->series(asset("ETH"), Currency::literal("USD"))->points().size(), 1U);
  EXPECT_TRUE(set_prices(context(), {price("2026-10-30", "3000.00")}, {})->rows.empty());
}

TEST_F(PriceEditTest, SetsManyAndTheLastOfADayWins) {
  const auto change =
      set_prices(context(), {price("2026-10-30", "3000"), price("2026-10-31", "3100"), price("2026-10-30", "2900")}, {},
                 "ETH.csv", {2, 3, 4});
  ASSERT_TRUE(change);
  EXPECT_EQ(change->name, "Set 2 prices of ETH from ETH.csv");
  apply(*change);
  EXPECT_EQ(portfolio->series(asset("ETH"), Currency::literal("USD"))->on(day("2026-10-30"))->price, dec("2900"));
}

TEST_F(PriceEditTest, FillsEmptyValuesOfThatDayAndChangesNone) {
  const HoldingId id = add(staking());
  const EntryId empty = record(reward(id, "2026-10-30T23:59:59Z", "0.5"));
  const EntryId next_day = record(reward(id, "2026-10-31", "0.5"));
  EntryDraft typed = reward(id, "2026-10-30", "0.5");
  typed.value = "1";
  const EntryId valued = record(typed);
  set_price("ETH", "2026-10-30", "3000");
  EXPECT_EQ(entries.at(empty).value, dec("1500"));
  EXPECT_EQ(entries.at(empty).value_source, "price of the day");
  EXPECT_EQ(entries.at(next_day).value, std::nullopt);
  EXPECT_EQ(entries.at(valued).value, dec("1"));
  set_price("ETH", "2026-10-30", "4000");
  EXPECT_EQ(entries.at(empty).value, dec("1500")) << "a value once there is never changed";
}

TEST_F(PriceEditTest, APriceInAnotherCurrencyFillsNoValue) {
  const EntryId entry = record(reward(add(staking()), "2026-10-30", "0.5"));
  PriceDraft euros = price("2026-10-30", "2500");
  euros.quote = "EUR";
  apply(*set_prices(context(), {euros}, all_entries()));
  EXPECT_EQ(entries.at(entry).value, std::nullopt);
}

TEST_F(PriceEditTest, BadPricesSayWhy) {
  EXPECT_THAT(why(price("2026-10-30", "0")), HasSubstr("means it is missing"));
  EXPECT_THAT(why(price("2026-10-30", "-1")), HasSubstr("price: price: “-1” is negative"));
  EXPECT_THAT(why(price("2026-10-30", "1,5")), HasSubstr("comma"));
  EXPECT_THAT(why(price("2026-02-30", "1")), HasSubstr("no 30 February"));
  EXPECT_THAT(why(price("2026-11-23", "1")), HasSubstr("in the future"));
  PriceDraft draft = price("2026-10-30", "1");
  draft.asset.symbol = "XYZ";
  EXPECT_THAT(why(draft), HasSubstr("“XYZ”"));
  draft = price("2026-10-30", "1");
  draft.quote = "€";
  EXPECT_THAT(why(draft), HasSubstr("not a currency code"));
  const auto in_file = set_prices(context(), {price("2026-10-30", "1"), price("2026-10-31", "x")}, {}, "p.csv", {2, 5});
  EXPECT_EQ(in_file.error().message().rfind("p.csv line 5: price: “x” is not a number", 0), 0U);
}

TEST_F(PriceEditTest, RemovesAPrice) {
  set_price("ETH", "2026-10-30", "3000");
  const Currency usd = Currency::literal("USD");
  EXPECT_EQ(remove_price(context(), asset("ETH"), usd, day("2026-10-29")).error().code, ErrorCode::not_found);
  apply(*remove_price(context(), asset("ETH"), usd, day("2026-10-30")));
  EXPECT_EQ(portfolio->series(asset("ETH"), usd), nullptr);
}

TEST_F(PriceEditTest, ReadsBothLayoutsOfCsv) {
  const auto own = price_drafts_from_csv({{"Price", "asset", " DATE "}, {"3000", "ETH", "2026-10-30"}}, "");
  ASSERT_TRUE(own);
  EXPECT_EQ(own->drafts.at(0).asset.symbol, "ETH");
  EXPECT_EQ(own->drafts.at(0).day, "2026-10-30");
  const auto feed = price_drafts_from_csv({{"Date", "Open", "Close", "Volume"},
                                           {"2026-10-29 00:00:00+00:00", "1", "2978.1234567890123456789", "9"},
                                           {"2026-10-30", "1", "", "9"},
                                           {"2026-10-31", "1", "null", "9"},
                                           {"2026-11-01", "1", "0.0", "9"},
                                           {"2026-11-02", "1", "3000", "9"}},
                                          "ETH", {1, 3, 4, 5, 6, 8});
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->skipped, 3U) << "a close of nothing or 0 is missing";
  ASSERT_EQ(feed->drafts.size(), 2U);
  EXPECT_EQ(feed->drafts.at(0).day, "2026-10-29");
  EXPECT_EQ(feed->drafts.at(0).price, "2978.123456789012345678");
  EXPECT_THAT(feed->lines, testing::ElementsAre(3, 8));
}

TEST_F(PriceEditTest, CsvMustSayDateAssetAndPrice) {
  const auto refused = [](const std::vector<std::vector<std::string>>& table, const std::string& symbol) {
    return !price_drafts_from_csv(table, symbol);
  };
  EXPECT_TRUE(refused({}, "ETH"));
  EXPECT_TRUE(refused({{"Date", "Open"}}, "ETH"));
  EXPECT_TRUE(refused({{"Date", "Close"}}, ""));
  EXPECT_TRUE(refused({{"asset", "price"}}, ""));
  EXPECT_FALSE(refused({{"Date", "Close"}}, "ETH"));
}

}  // namespace price_edit_test
}  // namespace tidemill
