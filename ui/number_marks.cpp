#include "ui/number_marks.h"

namespace tidemill::ui {

QLocale readable_locale(const QLocale& locale) {
  return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

NumberMarks::NumberMarks(const QLocale& wanted) {
  QLocale locale = readable_locale(wanted);
  locale.setNumberOptions(QLocale::DefaultNumberOptions);
  decimal = locale.decimalPoint();
  group = locale.groupSeparator();
  zero = locale.zeroDigit().toUcs4().value(0, U'0');
  const QStringList parts = locale.toString(qlonglong{1'234'567'890'123}).split(group);
  if (parts.size() > 2) {
    first = int(parts.last().toUcs4().size());
    higher = int(parts.at(parts.size() - 2).toUcs4().size());
  }
  qlonglong smallest = 1;
  for (int i = 0; i < first; ++i) smallest *= 10;
  while (least < 4 && !locale.toString(smallest).contains(group)) {
    ++least;
    smallest *= 10;
  }
}

QString NumberMarks::localised(const QString& digits) const {
  if (zero == U'0') return digits;
  QString text;
  for (const QChar digit : digits) {
    const char32_t own = zero + char32_t(digit.unicode() - u'0');
    text += QString::fromUcs4(&own, 1);
  }
  return text;
}

QString NumberMarks::grouped(const QString& digits) const {
  if (digits.size() < first + least) return localised(digits);
  qsizetype end = digits.size() - first;
  QString text = group + localised(digits.mid(end));
  while (end > higher) {
    text.prepend(group + localised(digits.mid(end - higher, higher)));
    end -= higher;
  }
  return localised(digits.left(end)) + text;
}

}  // namespace tidemill::ui
