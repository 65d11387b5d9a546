#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace utf8_test {

TEST(Utf8Test, FindsTheFirstBrokenByte) {
  constexpr auto fine = std::string_view::npos;
  EXPECT_EQ(utf8_first_broken(""), fine);
  EXPECT_EQ(utf8_first_broken("Zürich € 𝄞"), fine);
  EXPECT_EQ(utf8_first_broken(std::string_view("a\0b", 3)), fine);
  EXPECT_EQ(utf8_first_broken("Z\xFCrich"), 1U);
  EXPECT_EQ(utf8_first_broken("€\xE2\x82"), 3U) << "cut in the middle";
  EXPECT_EQ(utf8_first_broken("ab\xC0\xAF"), 2U) << "overlong";
  EXPECT_EQ(utf8_first_broken("\xED\xA0\x80"), 0U) << "surrogate";
  EXPECT_EQ(utf8_first_broken("\xF4\x90\x80\x80"), 0U) << "beyond Unicode";
}

TEST(Utf8Test, MeasuresCharacters) {
  EXPECT_EQ(utf8_character_length("a€"), 1U);
  EXPECT_EQ(utf8_character_length("ü"), 2U);
  EXPECT_EQ(utf8_character_length("€"), 3U);
  EXPECT_EQ(utf8_character_length("𝄞"), 4U);
  EXPECT_EQ(utf8_character_length("\x80"), 0U);
}

}  // namespace utf8_test
}  // namespace tidemill
