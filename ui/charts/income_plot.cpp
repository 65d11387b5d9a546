#include "ui/charts/income_plot.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/charts/axis_painter.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/stacked_income_chart.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// A projected part shows its colour at this strength.
constexpr double kPale = 0.42;

}  // namespace

IncomePlot::IncomePlot(const Theme& theme, StackedIncomeChart& owner)
    : QChartView(new QChart, &owner), theme_(theme), owner_(owner) {
  chart()->setBackgroundVisible(false);
  chart()->setMargins(QMargins());
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
  chart()->legend()->hide();
  chart()->setAnimationOptions(QChart::NoAnimation);
  chart()->setAcceptHoverEvents(false);
  setFrameShape(QFrame::NoFrame);
  setStyleSheet("background: transparent;");
  setViewportUpdateMode(FullViewportUpdate);
  setMouseTracking(true);
  setFocusPolicy(Qt::NoFocus);
  viewport()->setFocusPolicy(Qt::NoFocus);  // the chart around it takes the keyboard
  setContextMenuPolicy(Qt::NoContextMenu);
  setMinimumSize(180, 120);
}

void IncomePlot::rebuild() {
  const IncomeChartData& shown = owner_.data();
  const QSet<QString>& hidden = owner_.legend().hidden();
  geometry_ = IncomeGeometry(shown, hidden);
  const QList<QAbstractAxis*> old = chart()->axes();
  chart()->removeAllSeries();
  for (QAbstractAxis* axis : old) {
    chart()->removeAxis(axis);
    delete axis;
  }
  const int months = geometry_.monthCount();
  if (months == 0) {
    place();
    return;
  }
  auto* bars = new QStackedBarSeries;
  for (const bool projected : {false, true}) {
    for (const IncomeSeries& series : shown.series) {
      if (hidden.contains(series.id)) continue;
      QList<qreal> values;
      bool any = false;
      for (int m = 0; m < months; ++m) {
        values << valueOf(projected ? series.projected : series.accrued, m);
        any = any || values.back() != 0.0;
      }
      if (!any) continue;
      const QColor colour = owner_.colourOf(series);
      auto* set = new QBarSet(series.name);
      set->append(values);
      set->setPen(Qt::NoPen);
      set->setBrush(projected ? blend(colour, theme_.palette().card, kPale) : colour);
      bars->append(set);
    }
  }
  chart()->addSeries(bars);
  auto* x = new QValueAxis;
  x->setRange(-0.5, months - 0.5);
  auto* y = new QValueAxis;
  for (QValueAxis* axis : {x, y}) axis->setVisible(false);
  chart()->addAxis(x, Qt::AlignBottom);
  chart()->addAxis(y, Qt::AlignLeft);
  bars->attachAxis(x);
  bars->attachAxis(y);
  place();
}

void IncomePlot::place() {
  const QSizeF size = viewport()->size();
  const IncomeChartData& shown = owner_.data();
  const double bottom = monthAxisHeight(theme_, shown.months);
  const double top = QFontMetricsF(theme_.smallFont()).height() + 3;
  const double height = std::max(20.0, size.height() - bottom - top);
  geometry_.setPlotHeight(height);
  const double left = std::ceil(valueAxisWidth(theme_, geometry_.scale(), owner_.axisFormat()));
  geometry_.setPlot(QRectF(left, top, std::max(20.0, size.width() - left - 1), height));
  chart()->setPlotArea(geometry_.plot());
  if (const auto axes = chart()->axes(Qt::Vertical); !axes.isEmpty())
    static_cast<QValueAxis*>(axes.first())->setRange(geometry_.scale().low, geometry_.scale().high);
  for (QAbstractSeries* series : chart()->series())
    static_cast<QStackedBarSeries*>(series)->setBarWidth(geometry_.barShare());
  viewport()->update();
}

void IncomePlot::drawBackground(QPainter* painter, const QRectF&) {
  const QRectF plot = geometry_.plot();
  if (owner_.hoveredMonth() >= 0 && owner_.hoveredMonth() < geometry_.monthCount())
    painter->fillRect(geometry_.slot(owner_.hoveredMonth()), theme_.palette().hover);
  if (owner_.selected_) {
    const auto [from, to] = std::minmax(owner_.selected_->first, owner_.selected_->second);
    painter->fillRect(geometry_.slot(from).united(geometry_.slot(to)), theme_.palette().soft);
  }
  paintValueAxis(*painter, theme_, plot, geometry_.scale(), owner_.axisFormat());
  paintMonthAxis(*painter, theme_, plot, owner_.data().months, geometry_.slotWidth(), 0.5);
}

void IncomePlot::drawForeground(QPainter* painter, const QRectF&) {
  if (geometry_.monthCount() == 0) return;
  paintSeparations(*painter);
  painter->setRenderHint(QPainter::Antialiasing, false);
  if (geometry_.hasWhiskers()) paintWhiskers(*painter);
  if (geometry_.hasBefore()) paintBefore(*painter);
  if (owner_.data().today) paintToday(*painter);
}

void IncomePlot::paintSeparations(QPainter& painter) const {
  const Palette& p = theme_.palette();
  for (int m = 0; m < geometry_.monthCount(); ++m) {
    const QColor ground = m == owner_.hoveredMonth() ? p.hover : p.card;
    double highest = 0.0;
    double lowest = 0.0;
    for (const IncomePiece& piece : geometry_.pieces(m)) {
      highest = std::max(highest, piece.to);
      lowest = std::min(lowest, piece.to);
    }
    for (const IncomePiece& piece : geometry_.pieces(m)) {
      const QRectF box = geometry_.pieceRect(m, piece);
      // A line between parts; parts too thin to lose a pixel keep theirs.
      if (piece.to < highest && piece.to > lowest && box.height() >= 2.5) {
        const double y = piece.to > piece.from ? box.top() : box.bottom() - 1;
        painter.fillRect(QRectF(box.left() - 1, qRound(y), box.width() + 2, 1), ground);
      }
      if (m == owner_.hoveredMonth() && owner_.data().series[piece.series].id == owner_.part_) {
        painter.setPen(QPen(p.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
      }
    }
  }
}

void IncomePlot::paintWhiskers(QPainter& painter) const {
  const Palette& p = theme_.palette();
  const auto& whiskers = owner_.data().whiskers;
  const double cap = std::clamp(geometry_.slotWidth() * 0.13, 2.0, 5.0);
  const double tick = std::max(cap + 1.0, geometry_.slotWidth() * geometry_.barShare() * 0.3);
  const QColor colour = blend(p.ink, p.card, 0.72);
  for (int m = 0; m < geometry_.monthCount() && m < int(whiskers.size()); ++m) {
    const std::optional<Whisker>& w = whiskers[std::size_t(m)];
    if (!w || !std::isfinite(w->p10) || !std::isfinite(w->p90)) continue;
    const int x = qRound(geometry_.slot(m).center().x());
    const int high = qRound(yOf(geometry_.scale(), geometry_.plot(), w->p90));
    const int low = qRound(yOf(geometry_.scale(), geometry_.plot(), w->p10));
    painter.setPen(QPen(colour, 1));
    painter.drawLine(x, high, x, low);
    painter.drawLine(x - int(cap), high, x + int(cap), high);
    painter.drawLine(x - int(cap), low, x + int(cap), low);
    if (!std::isfinite(w->median)) continue;
    const int middle = qRound(yOf(geometry_.scale(), geometry_.plot(), w->median));
    painter.fillRect(QRectF(x - tick, middle - 1, 2 * tick + 1, 2), p.ink);
  }
}

/// The year before: a line across the slot with paper around it, readable on every colour.
void IncomePlot::paintBefore(QPainter& painter) const {
  const Palette& p = theme_.palette();
  const auto& before = owner_.data().before;
  const double half = std::max(4.0, geometry_.slotWidth() * geometry_.barShare() * 0.5 + 3.0);
  for (int m = 0; m < geometry_.monthCount() && m < int(before.size()); ++m) {
    const std::optional<double>& value = before[std::size_t(m)];
    if (!value || !std::isfinite(*value)) continue;
    const double y = qRound(yOf(geometry_.scale(), geometry_.plot(), *value));
    const double x = qRound(geometry_.slot(m).center().x());
    painter.fillRect(QRectF(x - half - 1, y - 2, 2 * half + 2, 4), p.card);
    painter.fillRect(QRectF(x - half, y - 1, 2 * half, 2), p.ink);
  }
}

void IncomePlot::paintToday(QPainter& painter) const {
  const QColor accent = theme_.palette().accent;
  const QRectF plot = geometry_.plot();
  const double x = qRound(plot.left() + std::clamp(*owner_.data().today, 0.0, double(geometry_.monthCount())) *
                                            geometry_.slotWidth());
  QPen pen(accent, 1);
  pen.setDashPattern({4, 3});
  painter.setPen(pen);
  painter.drawLine(QPointF(x, 2), QPointF(x, plot.bottom()));
  QFont font = theme_.smallFont();
  font.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(font);
  const QString word = StackedIncomeChart::tr("today");
  const double width = metrics.horizontalAdvance(word);
  const bool leftSide = x + width + 8 > plot.right();
  painter.setFont(font);
  painter.setPen(accent);
  painter.drawText(QRectF(leftSide ? x - width - 6 : x + 6, 0, width + 2, metrics.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, word);
}

void IncomePlot::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  place();
}

void IncomePlot::mouseMoveEvent(QMouseEvent* event) {
  const QPointF at = event->position();
  const int month = geometry_.monthAt(at.x());
  if (pressed_ && month >= 0 && event->buttons() & Qt::LeftButton && (owner_.selected_ || month != *pressed_)) {
    owner_.select(*pressed_, month);
    viewport()->setCursor(Qt::SizeHorCursor);
    return;
  }
  QString part;
  if (month >= 0)
    if (const auto series = geometry_.seriesAt(month, at)) part = owner_.data().series[*series].id;
  viewport()->setCursor(part.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
  owner_.hover(month, part);
}

void IncomePlot::mousePressEvent(QMouseEvent* event) {
  // Qt Charts would start a rubber band or eat the event; a press is ours to answer on release.
  owner_.setFocus(Qt::MouseFocusReason);
  owner_.selected_.reset();
  const int month = geometry_.monthAt(event->position().x());
  pressed_ = month >= 0 && event->button() == Qt::LeftButton ? std::optional(month) : std::nullopt;
  event->accept();
}

void IncomePlot::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  pressed_.reset();
  if (owner_.selected_) return owner_.zoomToSelection();
  const int month = geometry_.monthAt(event->position().x());
  if (month < 0) return;
  const auto series = geometry_.seriesAt(month, event->position());
  emit owner_.barClicked(owner_.first_ + month, series ? owner_.data().series[*series].id : QString());
}

void IncomePlot::leaveEvent(QEvent* event) {
  owner_.hover(-1);
  QChartView::leaveEvent(event);
}

void IncomePlot::wheelEvent(QWheelEvent* event) {
  event->ignore();
}

}  // namespace tidemill::ui
