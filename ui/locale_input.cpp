#include "ui/locale_input.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/decimal.h"
#include "ui/number_marks.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

bool is_space(QChar c) {
  return c.isSpace() || c == QChar(0x202F) || c == QChar(0x2009);
}

bool is_apostrophe(QChar c) {
  return c == '\'' || c == QChar(0x2019) || c == QChar(0x02BC);
}

/// What the locale groups by, and what keyboards have in its place: any space for a space, ' for ’.
bool is_group(QChar c, const NumberMarks& marks) {
  const QChar group = marks.group.isEmpty() ? QChar() : marks.group.front();
  return c == group || (is_space(group) && is_space(c)) || (is_apostrophe(group) && is_apostrophe(c));
}

bool is_decimal(QChar c, const NumberMarks& marks) {
  return !marks.decimal.isEmpty() && c == marks.decimal.front();
}

/// The value of a digit, ASCII or the locale's own; −1 for anything else.
int digit_value(QChar c, const NumberMarks& marks) {
  if (c >= '0' && c <= '9') return c.unicode() - '0';
  const char32_t code = c.unicode();
  return code >= marks.zero && code < marks.zero + 10 ? int(code - marks.zero) : -1;
}

/// Text without the marks that only steer the direction of writing, and without space around it.
QString cleaned(const QString& text) {
  QString result;
  for (const QChar c : text)
    if (c.category() != QChar::Other_Format) result += c;
  return result.trimmed();
}

/// What was typed, taken apart: sign, whole part as groups of digits, decimals.
struct Typed {
  bool negative = false;
  std::vector<QString> groups{QString()};
  std::optional<QString> decimals;
};

/// Takes a number apart by the marks of a locale; nothing when a character or an order of marks is wrong.
std::optional<Typed> take_apart(QString text, const NumberMarks& marks) {
  Typed typed;
  if (!text.isEmpty() && (text.front() == '-' || text.front() == '+' || text.front() == QChar(0x2212))) {
    typed.negative = text.front() != '+';
    text = text.mid(1).trimmed();
  }
  for (const QChar c : text) {
    const int digit = digit_value(c, marks);
    if (digit >= 0) {
      (typed.decimals ? *typed.decimals : typed.groups.back()) += QChar('0' + digit);
    } else if (!typed.decimals && is_decimal(c, marks)) {
      typed.decimals = QString();
    } else if (!typed.decimals && is_group(c, marks)) {
      typed.groups.emplace_back();
    } else {
      return {};
    }
  }
  return typed;
}

bool has_digits(const Typed& typed) {
  return std::any_of(typed.groups.begin(), typed.groups.end(), [](const QString& g) { return !g.isEmpty(); }) ||
         (typed.decimals && !typed.decimals->isEmpty());
}

bool groups_fit(const std::vector<QString>& groups, int first, int higher) {
  const qsizetype leading = groups.size() == 1 ? 0 : groups.size() == 2 ? first : higher;
  if (leading == 0) return true;
  // Nobody groups after a lone 0: “0,5” and “0,123” in English are a decimal comma from elsewhere.
  if (groups.front().isEmpty() || groups.front().startsWith('0') || groups.front().size() > leading) return false;
  for (std::size_t i = 1; i < groups.size(); ++i)
    if (groups[i].size() != (i + 1 == groups.size() ? first : higher)) return false;
  return true;
}

/// Groups as the locale has them; by threes is understood everywhere.
bool well_grouped(const Typed& typed, const NumberMarks& marks) {
  return groups_fit(typed.groups, marks.first, marks.higher) || groups_fit(typed.groups, 3, 3);
}

bool reads(const QString& text, const NumberMarks& marks) {
  const auto typed = take_apart(text, marks);
  return typed && has_digits(*typed) && well_grouped(*typed, marks);
}

std::string canonical(const Typed& typed) {
  QString text = typed.negative ? QStringLiteral("-") : QString();
  for (const QString& group : typed.groups) text += group;
  if (text.isEmpty() || text == "-") text += '0';
  if (typed.decimals && !typed.decimals->isEmpty()) text += "." + *typed.decimals;
  return to_std(text);
}

std::string example(const NumberMarks& marks) {
  return to_std(marks.localised("1234") + marks.decimal + marks.localised("5"));
}

Error wrong(const std::string& why, const std::string& todo) {
  return {ErrorCode::bad_input, "", why, todo, {}};
}

/// Why a text is no number here, and how to write it.
Error explain(const QString& text, const NumberMarks& marks) {
  const std::string seen = quote(to_std(text));
  const std::string how = "write it like " + example(marks);
  if (text.isEmpty()) return wrong("the number is empty", how);
  NumberMarks swapped = marks;
  swapped.decimal = marks.decimal == "." ? "," : ".";
  swapped.group = marks.decimal;
  const auto foreign = take_apart(text, swapped);
  if (foreign && foreign->decimals && has_digits(*foreign) && well_grouped(*foreign, swapped)) {
    QString meant = to_qt(canonical(*foreign));
    meant.replace('.', marks.decimal);
    return wrong(
        seen + " has " + (marks.decimal == "." ? "a comma" : "a point") + " before the decimals",
        "here that is a " + std::string(marks.decimal == "." ? "point" : "comma") + ": write " + to_std(meant));
  }
  static const QRegularExpression exponent(QStringLiteral("^[-+]?[0-9.,]+[eE][-+]?[0-9]+$"));
  if (exponent.match(text).hasMatch())
    return wrong(seen + " has an exponent, which is not accepted", "write the number out, for example 100000");
  if (text.count(marks.decimal) > 1) return wrong(seen + " has more than one decimal mark", how);
  const auto typed = take_apart(text, marks);
  if (typed && has_digits(*typed) && !well_grouped(*typed, marks))
    return wrong(seen + " has its digits in groups of the wrong size", how);
  return wrong(seen + " is not a number", how);
}

}  // namespace

Result<std::string> parse_locale_number(const QString& text, const QLocale& locale) {
  const NumberMarks marks(locale);
  const QString trimmed = cleaned(text);
  if (!reads(trimmed, marks)) return fail(explain(trimmed, marks));
  const std::string number = canonical(*take_apart(trimmed, marks));
  const auto amount = parse_amount(number);
  if (amount) return amount->to_string();
  // Core quotes the canonical text; people look for what they typed.
  Error error = amount.error();
  const std::string quoted = quote(number);
  if (const auto at = error.why.find(quoted); at != std::string::npos)
    error.why.replace(at, quoted.size(), quote(to_std(trimmed)));
  return fail(error);
}

Result<std::string> parse_locale_percent(const QString& text, const QLocale& locale) {
  QString number = cleaned(text);
  if (number.endsWith('%') || number.endsWith(locale.percent().front())) number.chop(1);
  TIDEMILL_TRY(percent, parse_locale_number(number, locale));
  const int128 units = Decimal::literal(percent).units();
  if (units % 100 != 0)
    return fail(ErrorCode::bad_input, "", quote(to_std(text)) + " has more than 16 decimals", "shorten or round it");
  return Decimal::from_units(units / 100).to_string();
}

namespace {

constexpr const char* kDateHow = "write year, month and day, for example 2026-11-22";

/// The month that `name` begins, in the locale or in English; 0 for none.
int month_called(QString name, const QLocale& locale) {
  if (name.endsWith('.')) name.chop(1);
  if (name.size() < 3) return 0;
  for (const QLocale& words : {locale, QLocale(QLocale::English)})
    for (int month = 1; month <= 12; ++month)
      for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat})
        if (words.monthName(month, length).startsWith(name, Qt::CaseInsensitive)) return month;
  return 0;
}

/// Year, month and day out of three parts of a date.
struct Parts {
  QString year, month, day;
};

Parts in_order(const QStringList& parts, const QLocale& locale) {
  if (parts[0].size() == 4) return {parts[0], parts[1], parts[2]};
  const QString format = locale.dateFormat(QLocale::ShortFormat);
  const auto place = [&](QChar letter) {
    const QString letters = QStringLiteral("dMy");
    const qsizetype own = format.indexOf(letter);
    return std::count_if(letters.begin(), letters.end(), [&](QChar other) { return format.indexOf(other) < own; });
  };
  return {parts[place('y')], parts[place('M')], parts[place('d')]};
}

}  // namespace

Result<Date> parse_locale_date(const QString& text, const QLocale& wanted) {
  const QLocale locale = readable_locale(wanted);
  const QString trimmed = cleaned(text);
  const Error not_a_date =
      wrong(trimmed.isEmpty() ? "the date is empty" : quote(to_std(trimmed)) + " is not a date", kDateHow);
  static const QRegularExpression gaps(QStringLiteral("[\\s./,\\-\u2010-\u2013]+"));
  const QStringList parts = trimmed.split(gaps, Qt::SkipEmptyParts);
  if (parts.size() != 3) return fail(not_a_date);

  Parts date;
  if (const int month = month_called(parts[1], locale)) {
    date = {parts[2], QString::number(month), parts[0]};  // 22 Nov 2026
  } else if (const int first = month_called(parts[0], locale)) {
    date = {parts[2], QString::number(first), parts[1]};  // Nov 22, 2026
  } else {
    date = in_order(parts, locale);
  }
  const NumberMarks marks(locale);
  for (QString* part : {&date.year, &date.month, &date.day})
    for (QChar& c : *part) {
      const int digit = digit_value(c, marks);
      if (digit < 0) return fail(not_a_date);
      c = QChar('0' + digit);
    }
  if (date.year.size() == 2) date.year.prepend("20");
  if (date.year.size() != 4 || date.month.size() > 2 || date.day.size() > 2) return fail(not_a_date);
  return parse_date(
      to_std(date.year + "-" + date.month.rightJustified(2, '0') + "-" + date.day.rightJustified(2, '0')));
}

}  // namespace tidemill::ui
