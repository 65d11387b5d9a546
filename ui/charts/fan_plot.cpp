#include "ui/charts/fan_plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/axis_painter.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kFanTickDistance = 56.0;

/// Points of a curve; one month alone is drawn as a short level piece.
QList<QPointF> pointsOf(const std::vector<double>& values) {
  QList<QPointF> points;
  for (std::size_t i = 0; i < values.size(); ++i) points << QPointF(double(i), values[i]);
  if (points.size() == 1) points << QPointF(1.0, values[0]);
  return points;
}

}  // namespace

FanPlot::FanPlot(const Theme& theme, FanChart& owner) : QChartView(new QChart, &owner), theme_(theme), owner_(owner) {
  chart()->setBackgroundVisible(false);
  chart()->setMargins(QMargins());
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->hide();
  chart()->setAnimationOptions(QChart::NoAnimation);
  setFrameShape(QFrame::NoFrame);
  setStyleSheet("background: transparent;");
  setViewportUpdateMode(FullViewportUpdate);
  setRenderHint(QPainter::Antialiasing);
  setMouseTracking(true);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setFocusPolicy(Qt::NoFocus);  // the chart around it takes the keyboard
  setContextMenuPolicy(Qt::NoContextMenu);
  setMinimumSize(180, 120);
}

void FanPlot::attach(QAbstractSeries* series) {
  chart()->addSeries(series);
  for (QAbstractAxis* axis : chart()->axes()) series->attachAxis(axis);
}

void FanPlot::addBand(const std::vector<double>& low, const std::vector<double>& high, double share) {
  if (low.empty() || high.size() != low.size()) return;
  auto* upper = new QLineSeries;
  auto* lower = new QLineSeries;
  upper->append(pointsOf(high));
  lower->append(pointsOf(low));
  auto* band = new QAreaSeries(upper, lower);
  upper->setParent(band);
  lower->setParent(band);
  band->setPen(Qt::NoPen);
  band->setBrush(blend(theme_.palette().accent, theme_.palette().card, share));
  attach(band);
}

void FanPlot::addLine(const std::vector<double>& values, const QPen& pen) {
  if (values.empty()) return;
  auto* line = new QLineSeries;
  line->append(pointsOf(values));
  line->setPen(pen);
  attach(line);
}

void FanPlot::rebuild() {
  const FanChartData& shown = owner_.data();
  const QList<QAbstractAxis*> old = chart()->axes();
  chart()->removeAllSeries();
  for (QAbstractAxis* axis : old) {
    chart()->removeAxis(axis);
    delete axis;
  }
  if (!shown.months.empty()) {
    auto* x = new QValueAxis;
    x->setRange(0.0, std::max(1.0, double(shown.months.size()) - 1.0));
    auto* y = new QValueAxis;
    for (QValueAxis* axis : {x, y}) axis->setVisible(false);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    addBand(shown.p5, shown.p95, kFanShares[0]);
    addBand(shown.p10, shown.p90, kFanShares[1]);
    addBand(shown.p25, shown.p75, kFanShares[2]);
    const Palette& p = theme_.palette();
    QPen mean(blend(p.ink, p.card, 0.7), 1.4);
    mean.setDashPattern({3, 3});
    addLine(shown.mean, mean);
    addLine(shown.p50, QPen(p.accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  }
  place();
}

void FanPlot::place() {
  const FanChartData& shown = owner_.data();
  double low = 0.0;
  double high = 0.0;
  for (const auto* values :
       {&shown.p5, &shown.p10, &shown.p25, &shown.p50, &shown.p75, &shown.p90, &shown.p95, &shown.mean}) {
    for (const double v : *values) {
      if (!std::isfinite(v)) continue;
      low = std::min(low, v);
      high = std::max(high, v);
    }
  }
  if (shown.goal) high = std::max(high, *shown.goal);
  const QSizeF size = viewport()->size();
  const double top = QFontMetricsF(theme_.smallFont()).height() / 2 + 2;
  const double height = std::max(20.0, size.height() - top - monthAxisHeight(theme_, shown.months));
  scale_ = niceScale(low, high, std::max(2, int(height / kFanTickDistance)));
  const double left = std::ceil(valueAxisWidth(theme_, scale_, owner_.axis_));
  // The last month's label is centred below the end of the curve: leave half of it.
  plot_ = QRectF(left, top, std::max(20.0, size.width() - left - 22), height);
  chart()->setPlotArea(plot_);
  if (const auto axes = chart()->axes(Qt::Vertical); !axes.isEmpty())
    static_cast<QValueAxis*>(axes.first())->setRange(scale_.low, scale_.high);
  viewport()->update();
}

double FanPlot::xOf(int month) const {
  return plot_.left() + plot_.width() * month / std::max(1.0, double(owner_.data().months.size()) - 1.0);
}

void FanPlot::drawBackground(QPainter* painter, const QRectF&) {
  paintValueAxis(*painter, theme_, plot_, scale_, owner_.axis_);
  const auto& months = owner_.data().months;
  if (!months.empty())
    paintMonthAxis(*painter, theme_, plot_, months, plot_.width() / std::max(1.0, double(months.size()) - 1.0), 0.0);
}

void FanPlot::drawForeground(QPainter* painter, const QRectF&) {
  paintGoal(*painter);
  const int month = owner_.hoveredMonth();
  if (month < 0) return;
  const Palette& p = theme_.palette();
  const double x = xOf(month);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(p.faint, 1));
  painter->drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
  const auto& median = owner_.data().p50;
  if (std::size_t(month) < median.size()) {
    painter->setPen(QPen(p.card, 2));
    painter->setBrush(p.accent);
    painter->drawEllipse(QPointF(x, yOf(scale_, plot_, median[std::size_t(month)])), 5, 5);
  }
}

void FanPlot::paintGoal(QPainter& painter) const {
  const FanChartData& shown = owner_.data();
  if (!shown.goal) return;
  const QColor colour = theme_.palette().warn;
  const double y = qRound(yOf(scale_, plot_, *shown.goal)) + 0.5;
  QPen pen(colour, 1.2);
  pen.setDashPattern({5, 4});
  painter.setPen(pen);
  painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
  QFont font = theme_.smallFont();
  font.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(colour);
  // Above the line and at the left, where the fan is still narrow; below it when there is no room above.
  const double top = y - metrics.height() - 3 < 0 ? y + 3 : y - metrics.height() - 3;
  painter.drawText(QRectF(plot_.left() + 6, top, plot_.width() - 12, metrics.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, shown.goalLabel);
}

void FanPlot::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  place();
}

void FanPlot::mouseMoveEvent(QMouseEvent* event) {
  const int count = int(owner_.data().months.size());
  const double x = event->position().x();
  if (count == 0 || x < plot_.left() - 4 || x > plot_.right() + 4) return owner_.hover(-1);
  const double share = (x - plot_.left()) / plot_.width();
  owner_.hover(std::clamp(int(std::lround(share * (count - 1))), 0, count - 1));
}

void FanPlot::mousePressEvent(QMouseEvent* event) {
  owner_.setFocus(Qt::MouseFocusReason);
  event->accept();
}

void FanPlot::leaveEvent(QEvent* event) {
  owner_.hover(-1);
  QChartView::leaveEvent(event);
}

void FanPlot::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

}  // namespace tidemill::ui
