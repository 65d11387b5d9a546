#include "core/risks/reason_text.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace reason_text_test {

TEST(ReasonText, PercentHasOnePlaceBelowTen) {
  EXPECT_EQ(percent_text(0.812), "81 %");
  EXPECT_EQ(percent_text(0.048), "4.8 %");
  EXPECT_EQ(percent_text(0.0997), "10 %");
  EXPECT_EQ(percent_text(-0.1101), "−11 %");
  EXPECT_EQ(percent_text(0), "0 %");
}

TEST(ReasonText, DaysTakeTheUnitThatSaysSomething) {
  EXPECT_EQ(days_text(1), "1 day");
  EXPECT_EQ(days_text(21), "21 days");
  EXPECT_EQ(days_text(152), "5 months");
  EXPECT_EQ(days_text(2264), "6.2 years");
}

TEST(ReasonText, DollarsAreShort) {
  EXPECT_EQ(dollars_text(320e6), "$320 million");
  EXPECT_EQ(dollars_text(1.6e6), "$1.6 million");
  EXPECT_EQ(dollars_text(45'000), "$45 thousand");
  EXPECT_EQ(dollars_text(12), "$12");
  EXPECT_EQ(dollars_text(8e9), "$8.0 billion");
  EXPECT_EQ(dollars_text(999'700'000), "$1.0 billion");
}

TEST(ReasonText, SourceNamesTheDay) {
  EXPECT_EQ(source_of(Fact{"1", "docs.lido.fi", make_date(2024, 5, 1)}), "docs.lido.fi, 2024-05-01");
  EXPECT_EQ(source_of(Fact{"1", "docs.lido.fi", {}}), "docs.lido.fi");
  EXPECT_EQ(source_of(Fact{"1", "", {}}), "entered by you");
}

TEST(ReasonText, UnknownFactsAreNotKnown) {
  const Facts facts{
      {"a", {"unknown", "x", {}}}, {"b", {"", "x", {}}}, {"c", {"Yes", "x", {}}}, {"d", {"maybe", "x", {}}}};
  EXPECT_EQ(known_fact(facts, "a"), nullptr);
  EXPECT_EQ(known_fact(facts, "b"), nullptr);
  EXPECT_EQ(known_fact(facts, "missing"), nullptr);
  EXPECT_NE(known_fact(facts, "c"), nullptr);
  EXPECT_EQ(yes_or_no(facts, "c"), true);
  EXPECT_EQ(yes_or_no(facts, "d"), std::nullopt);
}

}  // namespace reason_text_test
}  // namespace tidemill
