#include "core/engine/calendar_shares.h"

#include <gtest/gtest.h>

namespace tidemill {
namespace calendar_shares_test {

TEST(CalendarShares, SplitAProjectedMonthByDays) {
  const auto shares = calendar_shares({make_date(2026, 11, 22), make_date(2026, 12, 22), {}});
  ASSERT_EQ(shares.size(), 2U);
  EXPECT_EQ(shares[0].month, make_date(2026, 11, 1));
  EXPECT_DOUBLE_EQ(shares[0].share, 9.0 / 30);
  EXPECT_EQ(shares[1].month, make_date(2026, 12, 1));
  EXPECT_DOUBLE_EQ(shares[1].share, 21.0 / 30);
}

TEST(CalendarShares, AreWholeOnTheFirstOfAMonth) {
  const auto shares = calendar_shares({make_date(2026, 2, 1), make_date(2026, 3, 1), {}});
  ASSERT_EQ(shares.size(), 1U);
  EXPECT_EQ(shares[0].share, 1.0);
}

TEST(CalendarShares, SumToOneFromEveryDayOfALeapYear) {
  for (Date day = make_date(2028, 1, 1); day < make_date(2029, 1, 1); day += std::chrono::days(1)) {
    double sum = 0;
    for (const CalendarShare& part : calendar_shares({day, add_months(day, 1), {}})) sum += part.share;
    EXPECT_NEAR(sum, 1, 1e-15) << to_string(day);
  }
}

TEST(CalendarShares, TheRunningMonthIsWholeOnlyOnItsFirstDay) {
  EXPECT_EQ(first_whole_month(make_date(2026, 11, 1)), make_date(2026, 11, 1));
  EXPECT_EQ(first_whole_month(make_date(2026, 11, 2)), make_date(2026, 12, 1));
}

}  // namespace calendar_shares_test
}  // namespace tidemill
