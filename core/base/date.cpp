#include "core/base/date.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace tidemill {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int first_year = 2000;
constexpr int last_year = 2199;

constexpr std::array<const char*, 12> month_names = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};

// Reads exactly `count` digits and removes them.
std::optional<int> take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, char expected) {
  if (text.empty() || text[0] != expected) return false;
  text.remove_prefix(1);
  return true;
}

tl::unexpected<Error> not_a_date(std::string_view text) {
  if (text.empty()) return fail(ErrorCode::bad_input, "", "the date is empty", "write it as 2026-11-22");
  return fail(ErrorCode::bad_input, "", quote(text) + " is not a date",
              "write year, month and day, for example 2026-11-22");
}

tl::unexpected<Error> not_a_time(std::string_view text) {
  return fail(ErrorCode::bad_input, "", quote(text) + " is not a time", "write it like 2026-11-22T18:30:00Z");
}

tl::unexpected<Error> outside_years(int wrong_year) {
  return fail(ErrorCode::bad_input, "", fmt::format("the year {} is outside {}–{}", wrong_year, first_year, last_year),
              "check the year");
}

// Reads YYYY-MM-DD at the start of `text` and removes it; `all` is what the message quotes.
Result<Date> take_date(std::string_view& text, std::string_view all) {
  const auto y = take_digits(text, 4);
  if (!y || !take(text, '-')) return not_a_date(all);
  const auto m = take_digits(text, 2);
  if (!m || !take(text, '-')) return not_a_date(all);
  const auto d = take_digits(text, 2);
  if (!d) return not_a_date(all);
  if (*y < first_year || *y > last_year) return outside_years(*y);
  if (*m < 1 || *m > 12) {
    return fail(ErrorCode::bad_input, "", fmt::format("there is no month {}", *m),
                "write year, month and day, for example 2026-11-22");
  }
  const year_month_day date{year(*y), month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
  if (!date.ok()) {
    return fail(ErrorCode::bad_input, "",
                fmt::format("there is no {} {} {}", *d, month_names.at(static_cast<std::size_t>(*m - 1)), *y),
                "check the day");
  }
  return Date(date);
}

// Reads `Z`, `+HH:MM` or `-HH:MM` or nothing, which is UTC.
std::optional<std::chrono::minutes> take_offset(std::string_view& text) {
  if (text.empty() || take(text, 'Z')) return std::chrono::minutes(0);
  const bool west = text[0] == '-';
  if (!take(text, '+') && !take(text, '-')) return std::nullopt;
  const auto hours = take_digits(text, 2);
  if (!hours || *hours > 23 || !take(text, ':')) return std::nullopt;
  const auto minutes = take_digits(text, 2);
  if (!minutes || *minutes > 59) return std::nullopt;
  const int total = *hours * 60 + *minutes;
  return std::chrono::minutes(west ? -total : total);
}

year_month_day calendar(Date date) {
  return year_month_day(date);
}

}  // namespace

Result<Date> parse_date(std::string_view text) {
  std::string_view rest = text;
  auto date = take_date(rest, text);
  if (date && !rest.empty()) return not_a_date(text);
  return date;
}

Result<Instant> parse_instant(std::string_view text) {
  std::string_view rest = text;
  TIDEMILL_TRY(date, take_date(rest, text));
  if (rest.empty()) return Instant(date);
  if (!take(rest, 'T') && !take(rest, ' ')) return not_a_time(text);
  const auto hours = take_digits(rest, 2);
  if (!hours || *hours > 23 || !take(rest, ':')) return not_a_time(text);
  const auto minutes = take_digits(rest, 2);
  if (!minutes || *minutes > 59) return not_a_time(text);
  int seconds = 0;
  if (take(rest, ':')) {
    const auto read = take_digits(rest, 2);
    if (!read || *read > 59) return not_a_time(text);
    seconds = *read;
  }
  const auto offset = take_offset(rest);
  if (!offset || !rest.empty()) return not_a_time(text);
  const Instant instant = Instant(date) + std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
                          std::chrono::seconds(seconds) - *offset;
  // An offset can carry the first or last hours out of the years that are kept.
  const int utc_year = static_cast<int>(calendar(date_of(instant)).year());
  if (utc_year < first_year || utc_year > last_year) return outside_years(utc_year);
  return instant;
}

std::string to_string(Date date) {
  const auto c = calendar(date);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(c.year()), static_cast<unsigned>(c.month()),
                     static_cast<unsigned>(c.day()));
}

std::string to_string(Instant instant) {
  const Date date = date_of(instant);
  const std::chrono::hh_mm_ss time(instant - date);
  return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(date), time.hours().count(), time.minutes().count(),
                     time.seconds().count());
}

Date make_date(int y, unsigned m, unsigned d) {
  return Date(year(y) / month(m) / day(d));
}

Date date_of(Instant instant) {
  return std::chrono::floor<std::chrono::days>(instant);
}

Date month_start(Date date) {
  const auto c = calendar(date);
  return Date(c.year() / c.month() / day(1));
}

Date quarter_start(Date date) {
  const auto c = calendar(date);
  const unsigned first = (static_cast<unsigned>(c.month()) - 1) / 3 * 3 + 1;
  return Date(c.year() / month(first) / day(1));
}

Date year_start(Date date) {
  return Date(calendar(date).year() / month(1) / day(1));
}

int days_in_month(Date date) {
  const auto c = calendar(date);
  return static_cast<int>(static_cast<unsigned>((c.year() / c.month() / std::chrono::last).day()));
}

Date add_months(Date date, int months) {
  const auto c = calendar(date);
  const auto target = c.year() / c.month() + std::chrono::months(months);
  const auto last = (target / std::chrono::last).day();
  return Date(target / (c.day() < last ? c.day() : last));
}

}  // namespace tidemill
