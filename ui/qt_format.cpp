#include "ui/qt_format.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

#include "ui/languages.h"
#include "ui/number_marks.h"

namespace tidemill::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreak(0x00A0);
constexpr QChar kNarrowNoBreak(0x202F);

QString format_text(const char* text) {
  return QCoreApplication::translate("Format", text);
}

/// Canonical text of a number in the locale's marks, without its sign: "1234.50" → "1,234.50".
QString with_marks(const QString& canonical, const NumberMarks& marks, bool group) {
  const qsizetype point = canonical.indexOf('.');
  const QString whole = point < 0 ? canonical : canonical.left(point);
  const QString number = group ? marks.grouped(whole) : marks.localised(whole);
  return point < 0 ? number : number + marks.decimal + marks.localised(canonical.mid(point + 1));
}

/// A number rounded for reading: its sign, its digits, and whether it is so small that only zeros were left.
struct Rounded {
  bool negative = false;
  bool tiny = false;
  QString digits;  // canonical, no sign; for a tiny number the smallest one with as many places
};

QString smallest(int places) {
  return places == 0 ? QStringLiteral("1") : "0." + QString(places - 1, '0') + "1";
}

Rounded rounded(Decimal amount, int places) {
  const QString text = to_qt(amount.to_fixed(places));
  Rounded result{amount.is_negative(), false, text.startsWith('-') ? text.mid(1) : text};
  if (!amount.is_zero() && result.digits.count('0') + result.digits.count('.') == result.digits.size()) {
    result.tiny = true;
    result.digits = smallest(places);
  }
  return result;
}

/// A finite double; beyond the range of Decimal its own digits without places.
Rounded rounded(double value, int places) {
  // Decimal would round 10⁻²⁰ to nothing, and nothing is not tiny.
  if (value != 0 && std::abs(value) < 1e-18) return {value < 0, true, smallest(places)};
  if (const auto amount = Decimal::from_double(value)) return rounded(*amount, places);
  std::array<char, 400> buffer{};
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::fixed, 0).ptr;
  return {value < 0, false, QString::fromLatin1(buffer.data(), end - buffer.data())};
}

/// “<$0.01”, and “>−$0.01” for a loss: the sign of comparison is true as it stands.
QString signed_text(const Rounded& number, const QString& text) {
  const QString body = number.negative ? kMinus + text : text;
  return number.tiny ? (number.negative ? '>' : '<') + body : body;
}

QString currency_symbol(const Currency& currency) {
  struct Symbol {
    const char* code;
    const char* symbol;
  };
  // Only signs that mean one currency wherever they are read; the others stand as their code.
  static constexpr Symbol symbols[] = {{"USD", "$"}, {"EUR", "€"},   {"GBP", "£"}, {"JPY", "¥"}, {"INR", "₹"},
                                       {"KRW", "₩"}, {"BTC", "₿"}, {"ETH", "Ξ"}, {"TRY", "₺"}, {"UAH", "₴"}};
  for (const Symbol& known : symbols)
    if (currency.code() == known.code) return QString::fromUtf8(known.symbol);
  return to_qt(currency.code());
}

/// The symbol before or behind the number, as the locale has it.
QString with_currency(const QString& number, const Currency& currency) {
  const QString symbol = currency_symbol(currency);
  const QString pattern = readable_locale().toCurrencyString(qlonglong{1}, QStringLiteral("¤"));
  const bool before = pattern.startsWith(QStringLiteral("¤"));
  const bool space = pattern.size() > 2 || symbol.back().isLetterOrNumber();
  const QString gap = space ? QString(kNoBreak) : QString();
  return before ? symbol + gap + number : number + gap + symbol;
}

bool hidden_amounts = false;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): as QLocale's default is

QString hidden_digits() {
  return QStringLiteral("•••");
}

QString money_of(const Rounded& number, const Currency& currency) {
  if (hidden_amounts) return with_currency(hidden_digits(), currency);
  return signed_text(number, with_currency(with_marks(number.digits, NumberMarks(QLocale()), true), currency));
}

/// "d." where the locale writes ordinal days (German), else "d".
QString day_pattern(const QLocale& locale) {
  return locale.dateFormat(QLocale::LongFormat).contains("d.") ? QStringLiteral("d.") : QStringLiteral("d");
}

QString sentence(QString text) {
  text = text.trimmed();
  if (text.isEmpty()) return text;
  text[0] = text.at(0).toUpper();
  if (!QStringLiteral(".!?…").contains(text.back())) text += '.';
  return text;
}

}  // namespace

QDate to_qdate(Date date) {
  const std::chrono::year_month_day c(date);
  return {static_cast<int>(c.year()), static_cast<int>(static_cast<unsigned>(c.month())),
          static_cast<int>(static_cast<unsigned>(c.day()))};
}

QString to_qt(std::string_view text) {
  return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string to_std(const QString& text) {
  return text.toStdString();
}

void set_amounts_hidden(bool hidden) {
  hidden_amounts = hidden;
}

bool amounts_hidden() {
  return hidden_amounts;
}

QString money_text(Decimal amount, const Currency& currency, int decimals) {
  if (decimals < 0) decimals = amount.abs() >= Decimal::of(100'000) ? 0 : 2;
  return money_of(rounded(amount, decimals), currency);
}

QString money_text(double amount, const Currency& currency, int decimals) {
  if (!std::isfinite(amount)) return unknown_text();
  if (decimals < 0) decimals = std::abs(amount) >= 100'000 ? 0 : 2;
  return money_of(rounded(amount, decimals), currency);
}

QString money_text(const std::optional<Decimal>& amount, const Currency& currency, int decimals) {
  return amount ? money_text(*amount, currency, decimals) : unknown_text();
}

QString price_text(Decimal price, const Currency& currency) {
  const std::string text = price.rounded(8).to_string();
  const auto point = text.find('.');
  const int places = point == std::string::npos ? 0 : int(text.size() - point - 1);
  return money_text(price, currency, std::max(2, places));
}

QString amount_text(Decimal amount, const QString& symbol, int max_decimals) {
  if (hidden_amounts) return symbol.isEmpty() ? hidden_digits() : hidden_digits() + kNoBreak + symbol;
  Rounded number = rounded(amount, max_decimals);
  if (number.digits.contains('.')) {
    while (number.digits.endsWith('0')) number.digits.chop(1);
    if (number.digits.endsWith('.')) number.digits.chop(1);
  }
  const QString text = signed_text(number, with_marks(number.digits, NumberMarks(QLocale()), true));
  return symbol.isEmpty() ? text : text + kNoBreak + symbol;
}

QString exact_text(Decimal amount) {
  const QString text = to_qt(amount.abs().to_string());
  return (amount.is_negative() ? "-" : "") + with_marks(text, NumberMarks(QLocale()), false);
}

QString percent_text(double fraction, int decimals) {
  if (!std::isfinite(fraction)) return unknown_text();
  const Rounded number = rounded(fraction * 100, decimals);
  return signed_text(number, with_marks(number.digits, NumberMarks(QLocale()), true)) + kNarrowNoBreak +
         readable_locale().percent();
}

QString percent_text(const std::optional<double>& fraction, int decimals) {
  return fraction ? percent_text(*fraction, decimals) : unknown_text();
}

QString date_text(Date date) {
  const QLocale locale = readable_locale();
  return locale.toString(to_qdate(date), day_pattern(locale) + " MMM yyyy");
}

QString moment_text(Instant at) {
  const auto moment = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
  const QDate day = moment.date();
  return date_text(make_date(day.year(), unsigned(day.month()), unsigned(day.day()))) + ", " +
         readable_locale().toString(moment.time(), QLocale::ShortFormat);
}

QString short_date_text(Date date) {
  const QLocale locale = readable_locale();
  return locale.toString(to_qdate(date), day_pattern(locale) + " MMM");
}

QString iso_text(Date date) {
  return to_qt(to_string(date));
}

QString month_text(Date date) {
  const QDate day = to_qdate(date);
  const QLocale locale = readable_locale();
  return locale.standaloneMonthName(day.month()) + " " + NumberMarks(locale).localised(QString::number(day.year()));
}

QString unknown_text() {
  return QStringLiteral("–");
}

QString origin_text(PriceOrigin origin, Date of, Date day) {
  const bool same_year = std::chrono::year_month_day(of).year() == std::chrono::year_month_day(day).year();
  const QString when = same_year ? short_date_text(of) : date_text(of);
  switch (origin) {
    case PriceOrigin::base:
      return format_text(QT_TRANSLATE_NOOP("Format", "the base currency itself"));
    case PriceOrigin::of_the_day:
      return format_text(QT_TRANSLATE_NOOP("Format", "price of %1")).arg(when);
    case PriceOrigin::carried: {
      const int age = days_between(of, day);
      return age == 1 ? format_text(QT_TRANSLATE_NOOP("Format", "price of %1, 1 day old")).arg(when)
                      : format_text(QT_TRANSLATE_NOOP("Format", "price of %1, %2 days old"))
                            .arg(when, exact_text(Decimal::of(age)));
    }
    case PriceOrigin::peg:
      return format_text(QT_TRANSLATE_NOOP("Format", "at its peg"));
    case PriceOrigin::carried_back:
      return format_text(QT_TRANSLATE_NOOP("Format", "first known price, of %1, carried back")).arg(when);
    case PriceOrigin::derived:
      return format_text(QT_TRANSLATE_NOOP("Format", "from another asset’s price of %1")).arg(when);
  }
  return unknown_text();
}

QString error_text(const Error& error) {
  QString text = core_text(error.what);
  if (!error.why.empty()) text += (text.isEmpty() ? "" : ": ") + core_text(error.why);
  // A path keeps its first letter.
  const QString first = text.startsWith('/') ? text + (text.endsWith('.') ? "" : ".") : sentence(text);
  const QString todo = sentence(core_text(error.todo));
  return todo.isEmpty() ? first : first + " " + todo;
}

}  // namespace tidemill::ui
