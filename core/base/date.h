#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tidemill {

/// A calendar day in UTC.
using Date = std::chrono::sys_days;
/// A moment in UTC, to the second.
using Instant = std::chrono::sys_seconds;

/// Reads YYYY-MM-DD between 2000-01-01 and 2199-12-31. 30 February, year 3024 and anything else is bad_input, saying
/// which.
Result<Date> parse_date(std::string_view text);
/// Reads a date, or `YYYY-MM-DDTHH:MM[:SS]` with `Z`, `+HH:MM` or nothing (UTC) behind it; a space may stand for the T.
Result<Instant> parse_instant(std::string_view text);

/// "2026-11-22".
std::string to_string(Date date);
/// "2026-11-22T12:00:00Z".
std::string to_string(Instant instant);

Date make_date(int year, unsigned month, unsigned day);
Date date_of(Instant instant);
/// First day of the month, quarter or year that holds `date`.
Date month_start(Date date);
Date quarter_start(Date date);
Date year_start(Date date);
int days_in_month(Date date);
/// `date` moved by whole months; the day is clipped to the length of the month (31 Jan + 1 month = 28 or 29 Feb).
Date add_months(Date date, int months);
/// Whole days from `a` to `b`.
inline int days_between(Date a, Date b) {
  return static_cast<int>((b - a).count());
}

}  // namespace tidemill
