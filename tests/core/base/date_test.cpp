#include "core/base/date.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace date_test {

using namespace std::chrono_literals;

TEST(DateTest, ReadsAndPrints) {
  EXPECT_EQ(to_string(parse_date("2026-11-22").value()), "2026-11-22");
  EXPECT_EQ(parse_date("2000-01-01").value(), make_date(2000, 1, 1));
  EXPECT_EQ(parse_date("2199-12-31").value(), make_date(2199, 12, 31));
  EXPECT_EQ(parse_date("2024-02-29").value(), make_date(2024, 2, 29));
}

TEST(DateTest, SaysWhatIsWrong) {
  const std::pair<const char*, const char*> rows[] = {
      {"2026-02-30", "there is no 30 February 2026"},
      {"2023-02-29", "there is no 29 February 2023"},
      {"2100-02-29", "there is no 29 February 2100"},
      {"2026-04-31", "there is no 31 April 2026"},
      {"2026-04-00", "there is no 0 April 2026"},
      {"2026-13-01", "there is no month 13"},
      {"2026-00-01", "there is no month 0"},
      {"3024-01-01", "the year 3024 is outside 2000–2199"},
      {"1999-12-31", "the year 1999 is outside 2000–2199"},
      {"2200-01-01", "the year 2200 is outside 2000–2199"},
      {"22.11.2026", "“22.11.2026” is not a date"},
      {"11/22/2026", "“11/22/2026” is not a date"},
      {"2026-11-22 ", "“2026-11-22 ” is not a date"},
      {"2026-11-2", "“2026-11-2” is not a date"},
      {"2026-1-22", "“2026-1-22” is not a date"},
      {"20261122", "“20261122” is not a date"},
      {"tomorrow", "“tomorrow” is not a date"},
      {"2026-11-22T12:00", "“2026-11-22T12:00” is not a date"},
      {"", "the date is empty"},
  };
  for (const auto& [text, why] : rows) {
    const auto parsed = parse_date(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code, ErrorCode::bad_input);
    EXPECT_EQ(parsed.error().why, why);
    EXPECT_EQ(parsed.error().what, "");
    EXPECT_NE(parsed.error().todo, "");
  }
}

// Every day of the two hundred years, against a calendar counted by hand.
TEST(DateTest, CountsEveryDayOfTwoHundredYears) {
  const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  Date date = make_date(2000, 1, 1);
  int counted = 0;
  for (int year = 2000; year <= 2199; ++year) {
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    for (unsigned month = 1; month <= 12; ++month) {
      const int length = lengths[month - 1] + (leap && month == 2 ? 1 : 0);
      const Date first = date;
      const Date quarter = make_date(year, (month - 1) / 3 * 3 + 1, 1);
      for (int day = 1; day <= length; ++day, date += std::chrono::days(1), ++counted) {
        char text[11] = "0000-00-00";
        const auto put = [&text](int at, int digits, int value) {
          for (; digits > 0; --digits, value /= 10) text[at + digits - 1] = static_cast<char>('0' + value % 10);
        };
        put(0, 4, year);
        put(5, 2, static_cast<int>(month));
        put(8, 2, day);
        ASSERT_EQ(to_string(date), text);
        ASSERT_EQ(parse_date(text).value(), date);
        ASSERT_EQ(days_in_month(date), length);
        ASSERT_EQ(month_start(date), first);
        ASSERT_EQ(quarter_start(date), quarter);
        ASSERT_EQ(year_start(date), make_date(year, 1, 1));
        ASSERT_EQ(days_between(make_date(2000, 1, 1), date), counted);
      }
    }
  }
  EXPECT_EQ(counted, 73'049);
}

TEST(DateTest, AddsMonthsAndClipsTheDay) {
  EXPECT_EQ(add_months(make_date(2026, 1, 31), 1), make_date(2026, 2, 28));
  EXPECT_EQ(add_months(make_date(2024, 1, 31), 1), make_date(2024, 2, 29));
  EXPECT_EQ(add_months(make_date(2026, 1, 31), 3), make_date(2026, 4, 30));
  EXPECT_EQ(add_months(make_date(2026, 3, 31), -1), make_date(2026, 2, 28));
  EXPECT_EQ(add_months(make_date(2026, 11, 22), 2), make_date(2027, 1, 22));
  EXPECT_EQ(add_months(make_date(2026, 1, 15), -13), make_date(2024, 12, 15));
  EXPECT_EQ(add_months(make_date(2024, 2, 29), 12), make_date(2025, 2, 28));
  EXPECT_EQ(add_months(make_date(2026, 5, 5), 0), make_date(2026, 5, 5));
}

TEST(DateTest, AddsMonthsAsACounterWould) {
  for (Date date = make_date(2020, 1, 1); date < make_date(2024, 3, 1); date += std::chrono::days(1)) {
    for (int months = -30; months <= 30; ++months) {
      const Date moved = add_months(date, months);
      const std::chrono::year_month_day from(date);
      const std::chrono::year_month_day to(moved);
      const auto index = [](const std::chrono::year_month_day& d) {
        return static_cast<int>(d.year()) * 12 + static_cast<int>(static_cast<unsigned>(d.month()));
      };
      ASSERT_EQ(index(to) - index(from), months);
      const auto wanted = static_cast<int>(static_cast<unsigned>(from.day()));
      ASSERT_EQ(static_cast<int>(static_cast<unsigned>(to.day())), std::min(wanted, days_in_month(moved)));
    }
  }
}

TEST(InstantTest, ReadsTheUsualForms) {
  const Instant noon = make_date(2026, 11, 22) + 12h;
  for (const char* text : {"2026-11-22T12:00:00Z", "2026-11-22T12:00Z", "2026-11-22 12:00:00", "2026-11-22T12:00",
                           "2026-11-22T13:00+01:00", "2026-11-22T06:30:00-05:30", "2026-11-23T02:00:00+14:00"}) {
    const auto parsed = parse_instant(text);
    ASSERT_TRUE(parsed) << text;
    EXPECT_EQ(*parsed, noon) << text;
  }
  EXPECT_EQ(parse_instant("2026-11-22").value(), Instant(make_date(2026, 11, 22)));
  EXPECT_EQ(to_string(noon), "2026-11-22T12:00:00Z");
  EXPECT_EQ(to_string(Instant(make_date(2026, 1, 2)) + 23h + 59min + 58s), "2026-01-02T23:59:58Z");
  EXPECT_EQ(date_of(noon), make_date(2026, 11, 22));
  EXPECT_EQ(date_of(Instant(make_date(2026, 11, 22)) - 1s), make_date(2026, 11, 21));
}

TEST(InstantTest, SaysWhatIsWrong) {
  for (const char* text : {"2026-11-22T24:00", "2026-11-22T12:60", "2026-11-22T12:00:60", "2026-11-22T12",
                           "2026-11-22T12:00:", "2026-11-22T12:00+1", "2026-11-22T12:00+25:00", "2026-11-22T12:00Zx",
                           "2026-11-22x", "2026-11-22T"}) {
    const auto parsed = parse_instant(text);
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().why, "“" + std::string(text) + "” is not a time");
  }
  EXPECT_EQ(parse_instant("2026-02-30T12:00").error().why, "there is no 30 February 2026");
  EXPECT_EQ(parse_instant("2000-01-01T00:30+01:00").error().why, "the year 1999 is outside 2000–2199");
  EXPECT_EQ(parse_instant("2199-12-31T23:30-01:00").error().why, "the year 2200 is outside 2000–2199");
}

}  // namespace date_test
}  // namespace tidemill
