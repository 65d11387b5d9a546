#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/reports/report_document.h"

namespace tidemill::readable {

// How people read the cells of a report: English, comma between thousands, U+2212 as minus, U+202F before %. Machine
// formats (CSV, JSON) never use these.

/// What stands for an unknown value: "–".
std::string_view unknown();
/// Decimals of amounts of a currency: 2, but 0 for yen and the like and 8 for bitcoin and ether.
int places_of(const Currency& currency);
/// "1,234.50", rounded half-even to the places of the currency; what would round to zero but is not is "<0.01" or
/// ">−0.01".
std::string money(Decimal amount, const Currency& currency);
/// Projected money, the same way; what is not finite is unknown.
std::string estimate(double amount, const Currency& currency);
/// A quantity with at most eight significant digits and every digit before the point: "25,000", "0.0413".
std::string amount(Decimal amount);
/// A fraction in percent with one decimal: 0.048 is "4.8 %"; "<0.1 %" for less than that.
std::string percent(double fraction);
/// "1,304".
std::string count(std::int64_t count);
/// A number with fixed decimals.
std::string number(double value, int places);
/// "22 November 2026".
std::string long_date(Date date);
/// "22 Nov 2026".
std::string short_date(Date date);
/// "Nov 2026" for "2026-11"; any other text as it is.
std::string month(std::string_view category);
/// Both days inclusive, saying the year once where it is the same: "1 January – 22 November 2026".
std::string long_period(Date from, Date to);
/// A short period: "22 Nov – 21 Dec 2026".
std::string short_period(Date from, Date to);
/// Any cell; amounts get their symbol, money only where its currency is not that of the document.
std::string cell(const Cell& cell, const Currency& currency);
/// A cell of a table; in a total, what is not summed is left blank.
std::string cell(const ReportRow& row, std::size_t column, const Currency& currency);

}  // namespace tidemill::readable
