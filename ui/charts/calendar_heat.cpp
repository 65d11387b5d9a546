#include "ui/charts/calendar_heat.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kDayGap = 5;
/// The palest and the deepest tint.
constexpr double kLeast = 0.10;
constexpr double kMostMonths = 0.72;

}  // namespace

CalendarHeat::CalendarHeat(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent), format_([](double value) { return QString::number(value, 'f', 2); }) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CalendarHeat::setMonth(const QDate& month, const std::map<QDate, double>& values) {
  month_ = QDate(month.year(), month.month(), 1);
  values_ = values;
  current_ = {};
  describe();
  updateGeometry();
  update();
}

void CalendarHeat::setFormat(NumberFormat format) {
  format_ = std::move(format);
  describe();
}

void CalendarHeat::setLocaleUsed(const QLocale& locale) {
  locale_ = locale;
  describe();
  update();
}

void CalendarHeat::setToday(const QDate& today) {
  today_ = today;
  update();
}

int CalendarHeat::columnOf(const QDate& day) const {
  return (day.dayOfWeek() - int(locale_.firstDayOfWeek()) + 7) % 7;
}

int CalendarHeat::weekCount() const {
  return month_.isValid() ? (columnOf(month_) + month_.daysInMonth() + 6) / 7 : 5;
}

QRectF CalendarHeat::cellOf(const QDate& day) const {
  if (!month_.isValid() || day.year() != month_.year() || day.month() != month_.month()) return {};
  const double head = QFontMetricsF(theme().smallFont()).height() + 6;
  const double wide = (width() - 6 * kDayGap) / 7;
  // Rows share the height but stay flatter than wide: a tall card must not make towers of them.
  const double high =
      std::clamp((height() - head - (weekCount() - 1) * kDayGap) / weekCount(), 22.0, std::max(22.0, wide));
  const int column = columnOf(day);
  const int row = (columnOf(month_) + day.day() - 1) / 7;
  return QRectF(column * (wide + kDayGap), head + row * (high + kDayGap), wide, high);
}

QDate CalendarHeat::dayAt(const QPointF& at) const {
  for (int d = 1; month_.isValid() && d <= month_.daysInMonth(); ++d) {
    const QDate day(month_.year(), month_.month(), d);
    if (cellOf(day).contains(at)) return day;
  }
  return {};
}

QString CalendarHeat::textOf(const QDate& day) const {
  const auto found = values_.find(day);
  const QString value = found == values_.end() ? tr("nothing") : format_(found->second);
  return locale_.toString(day, QLocale::LongFormat) + QStringLiteral(": ") + value;
}

ChartTable CalendarHeat::table() const {
  ChartTable made{{tr("Day"), tr("Value")}, {}};
  for (const auto& [day, value] : values_) made.rows.push_back({day.toString(Qt::ISODate), ChartCell(value, format_)});
  return made;
}

QString CalendarHeat::summary() const {
  if (!month_.isValid() || values_.empty()) return tr("No day with a value.");
  const auto best = std::max_element(values_.begin(), values_.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return tr("%n day(s) with a value; the largest is %1.", nullptr, int(values_.size())).arg(textOf(best->first));
}

QSize CalendarHeat::sizeHint() const {
  return QSize(320, 26 + weekCount() * 44);
}

QSize CalendarHeat::minimumSizeHint() const {
  return QSize(190, 26 + weekCount() * 27);
}

void CalendarHeat::paintEvent(QPaintEvent*) {
  if (!month_.isValid()) return;
  const Palette& p = theme().palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme().smallFont());
  const QFontMetricsF metrics(theme().smallFont());
  const double wide = (width() - 6 * kDayGap) / 7;
  for (int column = 0; column < 7; ++column) {
    const int weekday = (int(locale_.firstDayOfWeek()) - 1 + column) % 7 + 1;
    painter.setPen(p.mute);
    painter.drawText(QRectF(column * (wide + kDayGap), 0, wide, metrics.height()), Qt::AlignCenter,
                     locale_.standaloneDayName(weekday, QLocale::NarrowFormat));
  }
  double largest = 0.0;
  for (const auto& [day, value] : values_) largest = std::max(largest, std::abs(value));
  for (int d = 1; d <= month_.daysInMonth(); ++d) {
    const QDate day(month_.year(), month_.month(), d);
    const QRectF cell = cellOf(day);
    QColor fill = blend(p.inset, p.card, 0.55);
    if (const auto found = values_.find(day); found != values_.end() && largest > 0.0 && found->second != 0.0) {
      // The square root keeps small days visible beside one large payout.
      const double share = std::sqrt(std::abs(found->second) / largest);
      fill = blend(found->second > 0 ? p.accent : p.bad, p.card, kLeast + (kMostMonths - kLeast) * share);
    }
    const bool current = day == current_ && hasFocus() && theme().showsFocus();
    painter.setPen(current ? QPen(p.ink, 2) : day == today_ ? QPen(p.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QColor other = p.dark ? p.window : p.card;
    painter.setPen(contrastRatio(p.ink, fill) >= contrastRatio(other, fill) ? p.ink : other);
    painter.drawText(cell.adjusted(7, 4, -4, -3),
                     Qt::AlignLeft | (cell.height() < 30 ? Qt::AlignVCenter : Qt::AlignTop), QString::number(d));
  }
}

bool CalendarHeat::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const QDate day = dayAt(help->pos()); day.isValid())
      QToolTip::showText(help->globalPos(), textOf(day), this, cellOf(day).toRect());
    else
      QToolTip::hideText();
    return true;
  }
  return ChartWidget::event(event);
}

void CalendarHeat::mouseReleaseEvent(QMouseEvent* event) {
  const QDate day = dayAt(event->position());
  if (event->button() != Qt::LeftButton || !day.isValid()) return;
  current_ = day;
  update();
  emit dayClicked(day);
}

void CalendarHeat::keyPressEvent(QKeyEvent* event) {
  if (!month_.isValid()) return ChartWidget::keyPressEvent(event);
  const QDate from = current_.isValid() ? current_ : month_;
  int step = 0;
  switch (event->key()) {
    case Qt::Key_Left:
      step = -1;
      break;
    case Qt::Key_Right:
      step = 1;
      break;
    case Qt::Key_Up:
      step = -7;
      break;
    case Qt::Key_Down:
      step = 7;
      break;
    case Qt::Key_PageUp:
      emit monthStepped(-1);
      return;
    case Qt::Key_PageDown:
      emit monthStepped(1);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (current_.isValid()) emit dayClicked(current_);
      return;
    default:
      return ChartWidget::keyPressEvent(event);
  }
  const QDate to = current_.isValid() ? from.addDays(step) : from;
  if (to.month() == month_.month() && to.year() == month_.year()) current_ = to;
  setAccessibleDescription(textOf(current_));
  update();
}

void CalendarHeat::focusInEvent(QFocusEvent* event) {
  if (!current_.isValid()) current_ = month_;
  update();
  ChartWidget::focusInEvent(event);
}

void CalendarHeat::focusOutEvent(QFocusEvent* event) {
  update();
  ChartWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
