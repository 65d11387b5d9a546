#include "ui/dialogs/price_lines.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <map>

#include "core/edits/record_edit.h"
#include "ui/locale_input.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

QString price_line_text(const char* text) {
  return QCoreApplication::translate("PriceLine", text);
}

QStringList cells_of(const QString& line, QChar separator) {
  QStringList cells = separator == ' ' ? line.simplified().split(' ') : line.split(separator);
  for (QString& cell : cells) {
    cell = cell.trimmed();
    if (cell.size() >= 2 && cell.startsWith('"') && cell.endsWith('"')) cell = cell.mid(1, cell.size() - 2);
  }
  return cells;
}

/// Where date, price and asset stand in a row.
struct PriceColumns {
  qsizetype date = 0;
  qsizetype price = 1;
  qsizetype asset = -1;
};

bool is_head(const QString& line) {
  static const QRegularExpression head(QStringLiteral("\\b(date|day|close|price|asset|symbol|datum|kurs|preis)\\b"),
                                       QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression digit(QStringLiteral("[0-9]"));
  return head.match(line).hasMatch() && !digit.match(line).hasMatch();
}

PriceColumns columns_of(const QStringList& head) {
  const auto find = [&](const QStringList& names) {
    for (qsizetype i = 0; i < head.size(); ++i)
      if (names.contains(head[i], Qt::CaseInsensitive)) return i;
    return qsizetype{-1};
  };
  return {find({"date", "day", "datum", "time"}), find({"price", "close", "kurs", "preis", "value"}),
          find({"asset", "symbol", "ticker"})};
}

/// A comma parts cells only in tables: “2026-11-22 1,5” is a date and a German number.
QChar separator_of(const QString& line) {
  if (line.contains('\t')) return '\t';
  if (line.contains(';')) return ';';
  static const QRegularExpression comma(
      QStringLiteral("^\\s*\"?([0-9]{4}-[0-9]{2}-[0-9]{2}[^\\s,]*|[A-Za-z]+)\"?\\s*,"));
  return comma.match(line).hasMatch() ? ',' : ' ';
}

Result<std::string> read_number(const QString& cell, QChar separator) {
  QString number = cell;
  static const QRegularExpression symbols(QStringLiteral("^[$€£¥]\\s*|\\s*[$€£¥]$"));
  number.remove(symbols);
  const auto plain = parse_amount(to_std(number));
  const auto local = parse_locale_number(number);
  // Cells that a comma parts have a decimal point.
  if (separator == ',' && plain) return plain->to_string();
  if (local) return *local;
  if (plain) return plain->to_string();
  return fail(local.error());
}

void wrong(PriceLine& line, const QString& why) {
  line.verdict = PriceLine::Verdict::wrong;
  line.why = why;
}

void read_line(PriceLine& line, const QStringList& cells, const PriceColumns& columns, QChar separator,
               const std::string& asset) {
  const auto cell = [&](qsizetype at) { return at >= 0 && at < cells.size() ? cells[at] : QString(); };
  line.draft.source = "typed";
  line.draft.asset.symbol = columns.asset >= 0 ? to_std(cell(columns.asset)) : asset;
  QString day = cell(columns.date);
  QString number = cell(columns.price);
  if (separator == ' ' && columns.asset < 0) {  // “22 Nov 2026 3,050.21”: the price is the last word
    day = cells.mid(0, cells.size() - 1).join(' ');
    number = cells.size() > 1 ? cells.back() : QString();
  }
  static const QRegularExpression time(QStringLiteral("[T ]\\d{2}:\\d{2}.*$"));
  const auto date = parse_locale_date(day.remove(time));
  if (!date) return wrong(line, error_text(date.error()));
  line.draft.day = to_string(*date);
  const QString low = number.toLower();
  if (low.isEmpty() || low == "null" || low == "nan" || low == "n/a" || low == "-") {
    line.verdict = PriceLine::Verdict::skipped;
    line.why = price_line_text(QT_TRANSLATE_NOOP("PriceLine", "no price in this row"));
    return;
  }
  const auto price = read_number(number, separator);
  if (!price) return wrong(line, error_text(price.error()));
  line.draft.price = *price;
  if (*price == "0") {
    line.verdict = PriceLine::Verdict::skipped;
    line.why = price_line_text(QT_TRANSLATE_NOOP("PriceLine", "a price of 0 means that it is missing"));
    return;
  }
  line.verdict = PriceLine::Verdict::fresh;
}

/// Asks the portfolio about a row that could be read.
void judge(const EditContext& context, PriceLine& line) {
  const auto made = set_prices(context, {line.draft}, {});
  if (!made) {
    Error error = made.error();
    error.what.clear();
    return wrong(line, error_text(error));
  }
  Change unused;
  const auto id = need_asset(context, line.draft.asset, unused);
  const auto day = parse_date(line.draft.day);
  const PriceSeries* series =
      id && context.portfolio->asset(*id) ? context.portfolio->series(*id, context.portfolio->currency()) : nullptr;
  const PricePoint* before = series && day ? series->on(*day) : nullptr;
  const auto price = Decimal::parse(line.draft.price);
  if (!before) {
    line.why = price_line_text(QT_TRANSLATE_NOOP("PriceLine", "new"));
  } else if (price && before->price == *price) {
    line.verdict = PriceLine::Verdict::same;
    line.why = price_line_text(QT_TRANSLATE_NOOP("PriceLine", "is known already"));
  } else {
    line.verdict = PriceLine::Verdict::replaces;
    line.why = price_line_text(QT_TRANSLATE_NOOP("PriceLine", "replaces %1"))
                   .arg(price_text(before->price, context.portfolio->currency()));
  }
}

}  // namespace

std::vector<PriceLine> read_price_lines(const EditContext& context, const QString& pasted, const std::string& asset) {
  std::vector<PriceLine> lines;
  PriceColumns columns;
  std::map<std::pair<std::string, std::string>, std::size_t> days;
  const QStringList rows = pasted.split('\n');
  for (qsizetype i = 0; i < rows.size(); ++i) {
    QString row = rows[i];
    if (row.endsWith('\r')) row.chop(1);
    if (row.trimmed().isEmpty()) continue;
    const QChar separator = separator_of(row);
    const QStringList cells = cells_of(row, separator);
    if (lines.empty() && is_head(row)) {
      columns = columns_of(cells);
      continue;
    }
    PriceLine line;
    line.number = std::size_t(i) + 1;
    line.text = row.trimmed();
    read_line(line, cells, columns, separator, asset);
    if (line.verdict == PriceLine::Verdict::fresh) {
      judge(context, line);
      const auto [first, is_first] = days.try_emplace({line.draft.asset.symbol, line.draft.day}, lines.size());
      if (!is_first && line.verdict != PriceLine::Verdict::wrong) {
        lines[first->second].verdict = PriceLine::Verdict::skipped;
        lines[first->second].why =
            price_line_text(QT_TRANSLATE_NOOP("PriceLine", "row %1 has the same day")).arg(line.number);
        first->second = lines.size();
      }
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace tidemill::ui
