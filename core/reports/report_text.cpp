#include "core/reports/report_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/engine/risk_score.h"

namespace tidemill::readable {

namespace {

constexpr std::string_view minus = "\u2212";
constexpr std::string_view narrow_space = "\u202F";
constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

// "1234567.5" to "1,234,567.5"; `digits` has no sign.
std::string grouped(std::string_view digits) {
  const std::size_t whole = std::min(digits.find('.'), digits.size());
  std::string text;
  for (std::size_t i = 0; i < whole; ++i) {
    if (i > 0 && (whole - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text.append(digits.substr(whole));
}

// Digits as they were rounded, with a sign of their own; says so where a number that is not zero would read as zero.
std::string signed_text(bool negative, bool zero, std::string_view digits) {
  if (!zero && digits.find_first_of("123456789") == std::string_view::npos) {
    std::string least(digits);
    least.back() = '1';
    return negative ? fmt::format(">{}{}", minus, least) : "<" + least;
  }
  return (negative && !zero ? std::string(minus) : std::string()) + grouped(digits);
}

std::string fixed(double value, int places) {
  if (!std::isfinite(value)) return std::string(unknown());
  return signed_text(value < 0, value == 0, fmt::format("{:.{}f}", std::abs(value), places));
}

struct CalendarDay {
  int year;
  unsigned month, day;
};

CalendarDay calendar(Date date) {
  const std::chrono::year_month_day ymd(date);
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

std::string day_and_month(const CalendarDay& day, bool in_full) {
  const std::string_view month = month_names[day.month - 1];
  return fmt::format("{} {}", day.day, in_full ? month : month.substr(0, 3));
}

std::string period(Date from, Date to, bool in_full) {
  const CalendarDay first = calendar(from);
  const CalendarDay last = calendar(to);
  std::string end = fmt::format("{} {}", day_and_month(last, in_full), last.year);
  if (from == to) return end;
  if (first.year == last.year) return fmt::format("{} – {}", day_and_month(first, in_full), end);
  return fmt::format("{} {} – {}", day_and_month(first, in_full), first.year, end);
}

struct ReadableCell {
  const Currency& currency;

  std::string operator()(std::monostate) const { return std::string(unknown()); }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t value) const { return count(value); }
  std::string operator()(Date value) const { return short_date(value); }
  std::string operator()(const MonthCell& value) const { return month(to_string(value.first).substr(0, 7)); }
  std::string operator()(const PeriodCell& value) const { return short_period(value.from, value.to); }
  std::string operator()(const MoneyCell& value) const {
    if (!value.currency || *value.currency == currency) return money(value.amount, currency);
    return fmt::format("{} {}", money(value.amount, *value.currency), value.currency->code());
  }
  std::string operator()(const AmountCell& value) const {
    return value.symbol.empty() ? amount(value.amount) : fmt::format("{} {}", amount(value.amount), value.symbol);
  }
  std::string operator()(const EstimateCell& value) const { return estimate(value.value, currency); }
  std::string operator()(const PercentCell& value) const { return percent(value.fraction); }
  std::string operator()(const NumberCell& value) const { return number(value.value, value.places); }
  std::string operator()(const ScoreCell& value) const { return number(std::round(value.value), 0); }
  std::string operator()(const GradeCell& value) const {
    return fmt::format("{} {}", value.grade, shown_score(value.score));
  }
};

}  // namespace

std::string_view unknown() {
  return "–";
}

int places_of(const Currency& currency) {
  static constexpr std::array<std::string_view, 6> whole{"JPY", "KRW", "VND", "CLP", "ISK", "UGX"};
  static constexpr std::array<std::string_view, 3> fine{"BTC", "XBT", "ETH"};
  if (std::find(whole.begin(), whole.end(), currency.code()) != whole.end()) return 0;
  return std::find(fine.begin(), fine.end(), currency.code()) != fine.end() ? 8 : 2;
}

std::string money(Decimal amount, const Currency& currency) {
  return signed_text(amount.is_negative(), amount.is_zero(), amount.abs().to_fixed(places_of(currency)));
}

std::string estimate(double amount, const Currency& currency) {
  return fixed(amount, places_of(currency));
}

std::string amount(Decimal amount) {
  constexpr int significant = 8;
  const std::string exact = amount.abs().to_fixed(Decimal::places);
  const std::size_t point = exact.find('.');
  const std::size_t first = exact.find_first_of("123456789");
  if (first == std::string::npos) return "0";
  const int places = first < point ? std::max(0, significant - static_cast<int>(point - first))
                                   : static_cast<int>(first - point) - 1 + significant;
  std::string digits = amount.abs().to_fixed(std::min(places, Decimal::places));
  if (digits.find('.') != std::string::npos) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return signed_text(amount.is_negative(), false, digits);
}

std::string percent(double fraction) {
  if (!std::isfinite(fraction)) return std::string(unknown());
  return fixed(fraction * 100, 1).append(narrow_space).append("%");
}

std::string count(std::int64_t count) {
  const std::string digits = fmt::format("{}", count);
  return count < 0 ? std::string(minus) + grouped(std::string_view(digits).substr(1)) : grouped(digits);
}

std::string number(double value, int places) {
  return fixed(value, places);
}

std::string long_date(Date date) {
  return period(date, date, true);
}

std::string short_date(Date date) {
  return period(date, date, false);
}

std::string month(std::string_view category) {
  const auto digit = [&](std::size_t i) { return category[i] >= '0' && category[i] <= '9'; };
  if (category.size() != 7 || category[4] != '-' || !digit(5) || !digit(6)) return std::string(category);
  const auto month = static_cast<std::size_t>(category[5] - '0') * 10 + static_cast<std::size_t>(category[6] - '0');
  if (month < 1 || month > month_names.size()) return std::string(category);
  return fmt::format("{} {}", month_names[month - 1].substr(0, 3), category.substr(0, 4));
}

std::string long_period(Date from, Date to) {
  return period(from, to, true);
}

std::string short_period(Date from, Date to) {
  return period(from, to, false);
}

std::string cell(const Cell& cell, const Currency& currency) {
  return std::visit(ReadableCell{currency}, cell);
}

std::string cell(const ReportRow& row, std::size_t column, const Currency& currency) {
  const bool nothing = column >= row.cells.size() || std::holds_alternative<std::monostate>(row.cells[column]);
  if (nothing && (row.total || column >= row.cells.size())) return {};
  return cell(row.cells[column], currency);
}

}  // namespace tidemill::readable
