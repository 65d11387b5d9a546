#include "ui/controls/exact_number_edit.h"

#include <QRegularExpression>

#include "core/base/decimal.h"
#include "ui/locale_input.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

ExactNumberEdit::ExactNumberEdit(const Theme& theme, Reads reads, QWidget* parent)
    : SuffixEdit(theme, parent), reads_(reads) {
  setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

Result<std::string> ExactNumberEdit::canonical() const {
  if (text().trimmed().isEmpty()) return std::string();
  return reads_ == Reads::percent ? parse_locale_percent(text()) : parse_locale_number(text());
}

void ExactNumberEdit::setCanonical(const std::string& text) {
  setText(typedText(text, reads_));
}

QString ExactNumberEdit::typedText(const std::string& canonical, Reads reads) {
  const auto number = Decimal::parse(canonical);
  if (!number) return to_qt(canonical);
  if (reads == Reads::number) return exact_text(*number);
  const auto percent = multiply(*number, Decimal::of(100));
  return percent ? exact_text(*percent) : to_qt(canonical);
}

QString ExactNumberEdit::understood() const {
  // One mark before the last three digits: “1.234” and “1,500” mean one thing here and another thing elsewhere.
  static const QRegularExpression doubtful(QStringLiteral("^\\s*[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}\\s*%?\\s*$"));
  if (!doubtful.match(text()).hasMatch()) return {};
  const auto read = reads_ == Reads::percent ? parse_locale_number(text().remove('%')) : parse_locale_number(text());
  if (!read) return {};
  const auto number = Decimal::parse(*read);
  if (!number) return {};
  const bool thousands = number->rounded(0) == *number && number->abs() >= Decimal::of(1000);
  return thousands ? tr("= %1").arg(exact_text(*number)) : tr("= %1, with decimals").arg(exact_text(*number));
}

}  // namespace tidemill::ui
