#include "ui/controls/date_edit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>
#include <chrono>

#include "ui/icons.h"
#include "ui/locale_input.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

DateEdit::DateEdit(const Theme& theme, QWidget* parent) : SuffixEdit(theme, parent) {
  auto* calendar = addAction(icon(QStringLiteral("calendar"), theme.palette().mute), QLineEdit::TrailingPosition);
  calendar->setText(tr("Calendar"));
  calendar->setToolTip(tr("Choose a day (Alt+Down)"));
  calendar->setShortcut(QKeySequence(QStringLiteral("Alt+Down")));
  calendar->setShortcutContext(Qt::WidgetShortcut);
  connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
  connect(&theme, &Theme::changed, calendar,
          [calendar, &theme] { calendar->setIcon(icon(QStringLiteral("calendar"), theme.palette().mute)); });
  connect(this, &QLineEdit::textChanged, this, &DateEdit::describe);
}

Result<std::string> DateEdit::canonical() const {
  if (text().trimmed().isEmpty()) return std::string();
  TIDEMILL_TRY(day, parse_locale_date(text()));
  return to_string(day);
}

std::optional<Date> DateEdit::date() const {
  const auto day = parse_locale_date(text());
  return day ? std::optional(*day) : std::nullopt;
}

void DateEdit::setCanonical(const std::string& text) {
  setText(to_qt(text));
}

void DateEdit::setDate(Date day) {
  setText(iso_text(day));
}

/// Another way of writing than ISO is echoed, because 3/4 is a day in March or in April.
void DateEdit::describe() {
  const auto day = date();
  setSuffix(day && text().trimmed() != iso_text(*day) ? date_text(*day) : QString());
}

void DateEdit::openCalendar() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  auto* calendar = new QCalendarWidget(menu);
  calendar->setGridVisible(false);
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  if (const auto day = date()) {
    const std::chrono::year_month_day c(*day);
    calendar->setSelectedDate(QDate(int(c.year()), int(unsigned(c.month())), int(unsigned(c.day()))));
  }
  auto* holder = new QWidgetAction(menu);
  holder->setDefaultWidget(calendar);
  menu->addAction(holder);
  const auto take = [this, menu](const QDate& day) {
    const QString iso = day.toString(Qt::ISODate);
    setText(iso);
    emit textEdited(iso);
    menu->close();
  };
  connect(calendar, &QCalendarWidget::clicked, this, take);
  connect(calendar, &QCalendarWidget::activated, this, take);
  menu->popup(mapToGlobal(QPoint(0, height() + 2)));
  calendar->setFocus();
}

}  // namespace tidemill::ui
