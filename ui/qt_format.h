#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/engine/price_book.h"
#include "ui/locale_input.h"

namespace tidemill::ui {

// The only place where core's numbers, dates and texts become what people read (QLocale), and back. Rounding is
// half-even; a tiny amount that is not zero is never shown as 0.00. Unknown is an en dash.

QString to_qt(std::string_view text);
std::string to_std(const QString& text);
QDate to_qdate(Date day);

/// While somebody looks over one's shoulder: amounts of money and of assets read "$•••" wherever they are shown. A
/// setting of the whole program, as the locale is; fields, files and shares of a whole are not touched.
void set_amounts_hidden(bool hidden);
bool amounts_hidden();

/// "$874.52", "−$18.00", "<$0.01"; `decimals` −1: two, none from 100,000 on.
QString money_text(Decimal amount, const Currency& currency, int decimals = 2);
QString money_text(double amount, const Currency& currency, int decimals = 0);
QString money_text(const std::optional<Decimal>& amount, const Currency& currency, int decimals = 2);
/// A price with all its decimals, two to eight: "$0.99987", "$3,050.21".
QString price_text(Decimal price, const Currency& currency);
/// "12.4 ETH": exact up to `max_decimals` places, shortened with rounding beyond, thousands grouped.
QString amount_text(Decimal amount, const QString& symbol, int max_decimals = 6);
/// All digits, locale marks, for fields: "25000.5" or "25000,5". Reads back with parse_locale_number.
QString exact_text(Decimal amount);
/// "4.8 %" from 0.048.
QString percent_text(double fraction, int decimals = 1);
QString percent_text(const std::optional<double>& fraction, int decimals = 1);
QString date_text(Date date);                                ///< "22 Nov 2026"
QString moment_text(Instant at);                             ///< "22 Nov 2026, 22:06", on this computer's clock
QString short_date_text(Date date);                          ///< "22 Nov"
QString iso_text(Date date);                                 ///< "2026-11-22"
QString month_text(Date date);                               ///< "November 2026"
QString unknown_text();                                      ///< "–"
QString origin_text(PriceOrigin origin, Date of, Date day);  ///< "price of 21 Nov, 1 day old"
QString error_text(const Error& error);                      ///< one or two sentences for people

}  // namespace tidemill::ui
