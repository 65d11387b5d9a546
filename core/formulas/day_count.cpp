#include "core/formulas/day_count.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tidemill {
namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 9> names{"30/360-us", "30/360-isda", "30e/360", "30e+/360",    "30e/360-isda",
                                                "act/360",   "act/365f",    "nl/365",  "act/act-isda"};

struct Day {
  int year, month, day;
};

Day parts(Date date) {
  const year_month_day ymd(date);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool ends_february(Date date) {
  const year_month_day ymd(date);
  return ymd.month() == std::chrono::February && ymd == ymd.year() / std::chrono::February / std::chrono::last;
}

int thirty_day_months(Date from, Date to, DayCount basis) {
  Day a = parts(from);
  Day b = parts(to);
  switch (basis) {
    case DayCount::thirty_360_us:
      if (ends_february(from)) {
        if (ends_february(to)) b.day = 30;
        a.day = 30;
      }
      [[fallthrough]];
    case DayCount::thirty_360_isda:
      if (b.day == 31 && a.day >= 30) b.day = 30;
      break;
    case DayCount::thirty_e_plus_360:
      if (b.day == 31) {
        b.day = 1;
        ++b.month;
      }
      break;
    case DayCount::thirty_e_360_isda:
      if (ends_february(from)) a.day = 30;
      if (ends_february(to)) b.day = 30;
      [[fallthrough]];
    default:
      b.day = std::min(b.day, 30);
  }
  a.day = std::min(a.day, 30);
  return 360 * (b.year - a.year) + 30 * (b.month - a.month) + (b.day - a.day);
}

/// Every 29 February after `from`, up to and with `to`.
int leap_days(Date from, Date to) {
  int count = 0;
  for (int year = parts(from).year; year <= parts(to).year; ++year) {
    if (!std::chrono::year(year).is_leap()) continue;
    const Date leap = make_date(year, 2, 29);
    if (from < leap && leap <= to) ++count;
  }
  return count;
}

double isda_years(Date from, Date to) {
  double years = 0;
  for (int year = parts(from).year; year <= parts(to).year; ++year) {
    const Date first = std::max(from, make_date(year, 1, 1));
    const Date last = std::min(to, make_date(year + 1, 1, 1));
    years += days_between(first, last) / (std::chrono::year(year).is_leap() ? 366.0 : 365.0);
  }
  return years;
}

}  // namespace

std::string_view name_of(DayCount basis) {
  return names[static_cast<std::size_t>(basis)];
}

std::optional<DayCount> day_count_from(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<DayCount>(found - names.begin());
}

std::span<const std::string_view> day_count_names() {
  return names;
}

int days_counted(Date from, Date to, DayCount basis) {
  switch (basis) {
    case DayCount::actual_360:
    case DayCount::actual_365_fixed:
    case DayCount::actual_actual_isda:
      return days_between(from, to);
    case DayCount::no_leap_365:
      return days_between(from, to) - leap_days(from, to);
    default:
      return thirty_day_months(from, to, basis);
  }
}

double years_between(Date from, Date to, DayCount basis) {
  switch (basis) {
    case DayCount::actual_actual_isda:
      return isda_years(from, to);
    case DayCount::actual_365_fixed:
    case DayCount::no_leap_365:
      return days_counted(from, to, basis) / 365.0;
    default:
      return days_counted(from, to, basis) / 360.0;
  }
}

}  // namespace tidemill
