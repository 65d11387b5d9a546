#include "ui/status_lines.h"

#include <QCoreApplication>

#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

QString status_text(const char* text) {
  return QCoreApplication::translate("StatusLines", text);
}

/// "Prices: 21 Nov, entered by hand", from the newest price up to the as-of day.
QString prices_line(const Portfolio& portfolio, Date as_of) {
  const PricePoint* newest = nullptr;
  const PriceSeries* of = nullptr;
  for (const auto& [key, series] : portfolio.prices()) {
    const PricePoint* point = series->latest(as_of);
    if (!point || (newest && point->day <= newest->day)) continue;
    newest = point;
    of = series.get();
  }
  if (!newest) return status_text(QT_TRANSLATE_NOOP("StatusLines", "No prices yet"));
  const bool this_year = std::chrono::year_month_day(newest->day).year() == std::chrono::year_month_day(as_of).year();
  const QString day = this_year ? short_date_text(newest->day) : date_text(newest->day);
  return status_text(QT_TRANSLATE_NOOP("StatusLines", "Prices: %1, %2"))
      .arg(day, price_source_text(of->source_of(*newest)));
}

}  // namespace

QStringList status_lines(const Workspace& workspace) {
  if (!workspace.is_open()) return {};
  // The day stays in one piece where the line wraps.
  const QString day = date_text(workspace.as_of()).replace(' ', QChar(0x00A0));
  return {workspace.file_name(), status_text(QT_TRANSLATE_NOOP("StatusLines", "All changes saved\u00a0· %1")).arg(day),
          prices_line(*workspace.portfolio(), workspace.as_of())};
}

QString price_source_text(const std::string& source) {
  if (source == "typed") return status_text(QT_TRANSLATE_NOOP("StatusLines", "entered by hand"));
  if (source == "csv") return status_text(QT_TRANSLATE_NOOP("StatusLines", "from a CSV file"));
  if (source == "sample") return status_text(QT_TRANSLATE_NOOP("StatusLines", "illustrative"));
  return status_text(QT_TRANSLATE_NOOP("StatusLines", "from %1")).arg(to_qt(source));
}

}  // namespace tidemill::ui
