#include "core/base/error.h"

#include <gtest/gtest.h>

#include "core/base/result.h"

namespace tidemill {
namespace error_test {

TEST(ErrorTest, MessageJoinsItsParts) {
  const Error error{ErrorCode::bad_input, "quantity", "“4O” is not a number", "type digits", {}};
  EXPECT_EQ(error.message(), "quantity: “4O” is not a number; type digits");
}

TEST(ErrorTest, MessageLeavesOutEmptyParts) {
  EXPECT_EQ((Error{ErrorCode::io, "a.tidemill", "no such file", "", {}}).message(), "a.tidemill: no such file");
  EXPECT_EQ((Error{ErrorCode::io, "", "no such file", "check the name", {}}).message(), "no such file; check the name");
  EXPECT_EQ((Error{ErrorCode::io, "", "no such file", "", {}}).message(), "no such file");
}

TEST(ErrorTest, AtPutsThePlaceFirst) {
  const Error error{ErrorCode::bad_input, "quantity", "is empty", "", "quantity"};
  EXPECT_EQ(error.at("line 3").what, "line 3: quantity");
  EXPECT_EQ(error.at("line 3").field, "quantity");
  EXPECT_EQ(error.at("").what, "quantity");
  EXPECT_EQ((Error{ErrorCode::bad_input, "", "is empty", "", {}}).at("line 3").what, "line 3");
}

TEST(ErrorTest, NamesAreStable) {
  EXPECT_STREQ(name_of(ErrorCode::bad_input), "bad_input");
  EXPECT_STREQ(name_of(ErrorCode::not_found), "not_found");
  EXPECT_STREQ(name_of(ErrorCode::conflict), "conflict");
  EXPECT_STREQ(name_of(ErrorCode::damaged), "damaged");
  EXPECT_STREQ(name_of(ErrorCode::newer_file), "newer_file");
  EXPECT_STREQ(name_of(ErrorCode::passphrase), "passphrase");
  EXPECT_STREQ(name_of(ErrorCode::locked), "locked");
  EXPECT_STREQ(name_of(ErrorCode::io), "io");
  EXPECT_STREQ(name_of(ErrorCode::overflow), "overflow");
  EXPECT_STREQ(name_of(ErrorCode::cancelled), "cancelled");
  EXPECT_STREQ(name_of(ErrorCode::usage), "usage");
}

TEST(QuoteTest, KeepsShortText) {
  EXPECT_EQ(quote("4O"), "“4O”");
  EXPECT_EQ(quote(""), "“”");
  EXPECT_EQ(quote("Zürich €"), "“Zürich €”");
}

TEST(QuoteTest, CutsLongTextAtACharacter) {
  std::string forty;
  for (int i = 0; i < 40; ++i) forty += "é";
  EXPECT_EQ(quote(forty), "“" + forty + "”");
  EXPECT_EQ(quote(forty + "x"), "“" + forty + "…”");
}

TEST(QuoteTest, ReplacesWhatCannotBePrinted) {
  EXPECT_EQ(quote("a\nb"),
            "“a\xEF\xBF\xBD"
            "b”");
  EXPECT_EQ(quote("\xFF"), "“\xEF\xBF\xBD”");
  EXPECT_EQ(quote("\xC3"), "“\xEF\xBF\xBD”");                                  // cut in the middle
  EXPECT_EQ(quote("\xC0\xAF"), "“\xEF\xBF\xBD\xEF\xBF\xBD”");                  // overlong
  EXPECT_EQ(quote("\xED\xA0\x80"), "“\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD”");  // surrogate
  EXPECT_EQ(quote("\xC2\x85"), "“\xEF\xBF\xBD”");                              // a control character beyond ASCII
}

Result<int> half(int number) {
  if (number % 2 != 0) return fail(ErrorCode::bad_input, "number", "is odd");
  return number / 2;
}

Result<int> quarter(int number) {
  TIDEMILL_TRY(once, half(number));
  return half(once);
}

TEST(ResultTest, TryPassesTheErrorOn) {
  EXPECT_EQ(quarter(8).value(), 2);
  ASSERT_FALSE(quarter(6));
  EXPECT_EQ(quarter(6).error().message(), "number: is odd");
}

}  // namespace error_test
}  // namespace tidemill
