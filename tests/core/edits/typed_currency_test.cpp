#include "core/edits/typed_currency.h"

#include "core/edits/price_edit.h"
#include "core/edits/record_edit.h"
#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace typed_currency_test {

using test::EditTest;

class TypedCurrencyTest : public EditTest {};

TEST_F(TypedCurrencyTest, IsAnIsoCodeOrSomethingWithAPrice) {
  EXPECT_EQ(typed_currency(context(), " eur ", "currency")->code(), "EUR");
  EXPECT_EQ(typed_currency(context(), "BTC", "currency")->code(), "BTC") << "the catalogue knows it";
  const auto unknown = typed_currency(context(), "EUE", "quote");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().code, ErrorCode::bad_input);
  EXPECT_EQ(unknown.error().field, "quote");
  EXPECT_EQ(unknown.error().message(),
            "quote: there is no currency “EUE”; use its code, for example USD, or add it as an asset first");
  EXPECT_FALSE(typed_currency(context(), "U$D", "currency"));
}

TEST_F(TypedCurrencyTest, NothingTypedLeavesWhatStands) {
  Currency currency = Currency::literal("EUR");
  ASSERT_TRUE(take_currency(context(), "  ", "currency", currency));
  EXPECT_EQ(currency.code(), "EUR");
  ASSERT_TRUE(take_currency(context(), "gbp", "currency", currency));
  EXPECT_EQ(currency.code(), "GBP");
  EXPECT_FALSE(take_currency(context(), "QQQ", "currency", currency));
  EXPECT_EQ(currency.code(), "GBP");
}

}  // namespace typed_currency_test
}  // namespace tidemill
