#pragma once

#include <QLocale>
#include <QString>

namespace tidemill::ui {

/// The locale itself; American English where the platform has only the bare "C" locale, which groups nothing.
QLocale readable_locale(const QLocale& locale = QLocale());

/// How a locale writes numbers. Group sizes are read off a number that QLocale wrote, because it does not tell them.
struct NumberMarks {
  explicit NumberMarks(const QLocale& locale);

  QString decimal;  ///< "." or ","
  QString group;    ///< ",", ".", "’", a narrow no-break space …
  char32_t zero;    ///< the locale's digit nought; the others follow it
  int first = 3;    ///< digits in the group before the decimal mark
  int higher = 3;   ///< digits in the groups before that one: 2 in India
  int least = 1;    ///< digits that must stand before the first mark: 2 in Spain, where 1234 has none

  /// Canonical digits ("1234567", no sign) with the locale's digits and group marks.
  QString grouped(const QString& digits) const;
  /// Canonical digits in the locale's digits, without group marks.
  QString localised(const QString& digits) const;
};

}  // namespace tidemill::ui
