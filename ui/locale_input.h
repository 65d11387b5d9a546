#pragma once

#include <QLocale>
#include <QString>
#include <string>

#include "core/base/date.h"
#include "core/base/result.h"

namespace tidemill::ui {

/// Turns what was typed with the locale's marks into canonical text. "1.234,5" in an English locale, letters, two
/// decimal marks, groups of the wrong size are errors that say what was seen and how to write it; nothing is guessed: a
/// single mark followed by exactly three digits that could be either is read as the locale says and echoed by the form.
/// Beyond ±10¹⁵, and with more than 18 decimals, the error is that of core.
Result<std::string> parse_locale_number(const QString& text, const QLocale& locale = QLocale());

/// The same for percent fields: "4.8" or "4.8 %" → "0.048". At most 16 decimals.
Result<std::string> parse_locale_percent(const QString& text, const QLocale& locale = QLocale());

/// Dates as ISO, as the locale writes them short ("22/11/2026"), or with the month's name ("22 Nov 2026"); ambiguous
/// forms are read as the locale says. Years of two digits are of this century.
Result<Date> parse_locale_date(const QString& text, const QLocale& locale = QLocale());

}  // namespace tidemill::ui
