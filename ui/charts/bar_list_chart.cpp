#include "ui/charts/bar_list_chart.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kBar = 12;

}  // namespace

BarListChart::BarListChart(const Theme& theme, QWidget* parent) : ChartWidget(theme, parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  setMouseTracking(true);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarListChart::setRows(const std::vector<BarListRow>& rows) {
  rows_ = rows;
  current_ = -1;
  clearHover();
  describe();
  updateGeometry();
  update();
}

void BarListChart::setMaximum(std::optional<double> maximum) {
  maximum_ = maximum;
  update();
}

void BarListChart::setFloating(bool floating) {
  floating_ = floating;
  update();
}

void BarListChart::setInteractive(bool interactive) {
  interactive_ = interactive;
  setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

ChartTable BarListChart::table() const {
  ChartTable made{{tr("Name"), tr("Value")}, {}};
  for (const BarListRow& row : rows_)
    made.rows.push_back({row.label, ChartCell(row.value, [&](double) { return row.text; })});
  return made;
}

QString BarListChart::summary() const {
  QStringList parts;
  for (const BarListRow& row : rows_) parts << row.label + QStringLiteral(": ") + row.text;
  return parts.join(QStringLiteral("; "));
}

int BarListChart::rowHeight() const {
  const int least = QFontMetrics(theme().smallFont()).height() + 12;
  return rows_.empty() ? least : std::clamp(height() / int(rows_.size()), least, least + 12);
}

QSize BarListChart::sizeHint() const {
  return QSize(320, int(rows_.size()) * (QFontMetrics(theme().smallFont()).height() + 14));
}

QSize BarListChart::minimumSizeHint() const {
  return QSize(180, int(rows_.size()) * (QFontMetrics(theme().smallFont()).height() + 12));
}

int BarListChart::rowAt(double y) const {
  const int row = int(y) / rowHeight();
  return row >= 0 && row < int(rows_.size()) ? row : -1;
}

QColor BarListChart::colourOf(const BarListRow& row) const {
  const Palette& p = theme().palette();
  if (row.colour.isValid()) return row.colour;
  if (!row.kindId.isEmpty()) return p.strategy(row.kindId);
  return row.risk ? p.meter(*row.risk) : p.accent;
}

void BarListChart::paintEvent(QPaintEvent*) {
  const Palette& p = theme().palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont plain = theme().smallFont();
  QFont strong = plain;
  strong.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(plain);
  double labelWidth = 0;
  double textWidth = 0;
  double longest = maximum_.value_or(0.0);
  for (const BarListRow& row : rows_) {
    labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.label));
    textWidth = std::max(textWidth, QFontMetricsF(strong).horizontalAdvance(row.text));
    if (!maximum_) longest = std::max(longest, std::abs(row.value));
  }
  const double pad = interactive_ ? 4 : 0;
  labelWidth = std::min(labelWidth + 14, width() * 0.42);
  const double barLeft = pad + labelWidth;
  const double barWidth = std::max(30.0, width() - pad - barLeft - textWidth - 12);
  const int high = rowHeight();
  for (int i = 0; i < int(rows_.size()); ++i) {
    const BarListRow& row = rows_[std::size_t(i)];
    const QRectF box(0, i * high, width(), high);
    if (interactive_ && i == current_) {
      painter.setPen(hasFocus() && theme().showsFocus() ? QPen(p.accent, 2) : QPen(Qt::NoPen));
      painter.setBrush(p.hover);
      painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
    painter.setFont(plain);
    painter.setPen(p.ink);
    painter.drawText(QRectF(pad, box.top(), labelWidth - 10, high), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.label, Qt::ElideRight, labelWidth - 10));
    const QRectF track(barLeft, box.center().y() - kBar / 2, barWidth, kBar);
    painter.setPen(Qt::NoPen);
    if (floating_) paintFloating(painter, row, track);
    painter.setBrush(p.inset);
    if (!floating_) painter.drawRoundedRect(track, kBar / 2, kBar / 2);
    if (!floating_ && longest > 0 && row.value != 0.0) {
      QRectF fill = track;
      fill.setWidth(std::clamp(barWidth * std::abs(row.value) / longest, kBar, barWidth));
      painter.setBrush(colourOf(row));
      painter.drawRoundedRect(fill, kBar / 2, kBar / 2);
    }
    painter.setFont(strong);
    painter.setPen(p.ink);
    painter.drawText(QRectF(width() - pad - textWidth - 2, box.top(), textWidth + 2, high),
                     Qt::AlignRight | Qt::AlignVCenter, row.text);
  }
}

void BarListChart::paintFloating(QPainter& painter, const BarListRow& row, const QRectF& track) const {
  double low = 0;
  double high = 0;
  for (const BarListRow& each : rows_)
    for (const double end : {each.start, each.start + each.value}) {
      low = std::min(low, end);
      high = std::max(high, end);
    }
  if (high <= low) return;
  const auto x = [&](double value) { return track.left() + track.width() * (value - low) / (high - low); };
  painter.setBrush(theme().palette().line);
  painter.drawRect(QRectF(x(0) - 0.5, track.center().y() - rowHeight() / 2.0, 1, rowHeight()));
  const double from = x(std::min(row.start, row.start + row.value));
  const double to = x(std::max(row.start, row.start + row.value));
  painter.setBrush(colourOf(row));
  // Even the smallest step leaves a mark.
  if (row.value != 0.0) painter.drawRoundedRect(QRectF(from, track.top(), std::max(2.0, to - from), kBar), 2, 2);
}

void BarListChart::hover(int row, QPointF pointer) {
  if (row < 0 || rows_[std::size_t(row)].hint.isEmpty()) return hoverCard().hide();
  const BarListRow& at = rows_[std::size_t(row)];
  hoverCard().setContent(at.label, {{colourOf(at), at.hint, at.text}});
  hoverCard().showBeside(pointer.x(), (row + 0.5) * rowHeight());
}

void BarListChart::mouseMoveEvent(QMouseEvent* event) {
  hover(rowAt(event->position().y()), event->position());
  if (!interactive_) return;
  current_ = rowAt(event->position().y());
  if (current_ >= 0)
    setCursor(Qt::PointingHandCursor);
  else
    unsetCursor();
  update();
}

void BarListChart::mouseReleaseEvent(QMouseEvent* event) {
  const int row = rowAt(event->position().y());
  if (interactive_ && event->button() == Qt::LeftButton && row >= 0) emit rowClicked(rows_[std::size_t(row)].id);
}

void BarListChart::leaveEvent(QEvent* event) {
  hoverCard().hide();
  if (!hasFocus()) current_ = -1;
  update();
  ChartWidget::leaveEvent(event);
}

void BarListChart::keyPressEvent(QKeyEvent* event) {
  const int last = int(rows_.size()) - 1;
  if (interactive_ && last >= 0) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      current_ = std::clamp(current_ + (key == Qt::Key_Down ? 1 : -1), 0, last);
      return update();
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && current_ >= 0) {
      emit rowClicked(rows_[std::size_t(current_)].id);
      return;
    }
  }
  ChartWidget::keyPressEvent(event);
}

void BarListChart::focusInEvent(QFocusEvent* event) {
  if (current_ < 0 && !rows_.empty() && event->reason() != Qt::MouseFocusReason) current_ = 0;
  update();
  ChartWidget::focusInEvent(event);
}

void BarListChart::focusOutEvent(QFocusEvent* event) {
  current_ = -1;
  update();
  ChartWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
