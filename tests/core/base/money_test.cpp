#include "core/base/money.h"

#include "core/base/currency_codes.h"

#include <gtest/gtest.h>

#include <unordered_set>

namespace tidemill {
namespace money_test {

TEST(CurrencyTest, ReadsCodesInCapitals) {
  EXPECT_EQ(Currency::parse("usd").value().code(), "USD");
  EXPECT_EQ(Currency::parse("EUR").value().code(), "EUR");
  EXPECT_EQ(Currency::parse("1INCH").value().code(), "1INCH");
  EXPECT_EQ(Currency::parse("ABCDEFGH").value().code(), "ABCDEFGH");
  EXPECT_EQ(Currency().code(), "USD");
}

TEST(CurrencyTest, RefusesAnythingElse) {
  for (const char* text : {"", "E", "ABCDEFGHI", "US D", "€", "US-D", "$"}) {
    const auto parsed = Currency::parse(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, ErrorCode::bad_input);
  }
  EXPECT_EQ(Currency::parse("US D").error().message(),
            "“US D” is not a currency code; type 2 to 8 letters or digits, for example USD");
}

TEST(CurrencyTest, Compares) {
  EXPECT_EQ(Currency::literal("eur"), Currency::literal("EUR"));
  EXPECT_LT(Currency::literal("EUR"), Currency::literal("USD"));
}

TEST(MoneyTest, IsEqualOnlyInTheSameCurrency) {
  const Money five_dollars{Currency::literal("USD"), Decimal::of(5)};
  EXPECT_EQ(five_dollars, (Money{Currency::literal("USD"), Decimal::literal("5.00")}));
  EXPECT_NE(five_dollars, (Money{Currency::literal("EUR"), Decimal::of(5)}));
  EXPECT_NE((Quantity{AssetId(1), Decimal::of(5)}), (Quantity{AssetId(2), Decimal::of(5)}));
}

TEST(StrongIdTest, HashesAndCompares) {
  const std::unordered_set<HoldingId> ids{HoldingId(1), HoldingId(2), HoldingId(1)};
  EXPECT_EQ(ids.size(), 2U);
  EXPECT_LT(HoldingId(1), HoldingId(2));
  static_assert(!std::is_convertible_v<HoldingId, AssetId>);
  static_assert(!std::is_constructible_v<HoldingId, AssetId>);
}

TEST(CurrencyCodes, AreThoseInUse) {
  for (const char* code : {"AED", "EUR", "USD", "XAU", "ZWG"}) EXPECT_TRUE(is_iso_currency(code)) << code;
  for (const char* code : {"", "US", "USDC", "QQQ", "DEM", "XTS", "usd", "SD ", "D U"})
    EXPECT_FALSE(is_iso_currency(code)) << code;
}

}  // namespace money_test
}  // namespace tidemill
