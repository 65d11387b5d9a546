#include "ui/charts/line_chart.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/axis_painter.h"
#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kLineTickDistance = 46.0;
/// Curves beyond this are thinned out before painting.
constexpr std::size_t kMostPoints = 5000;

}  // namespace

/// Where the curves stand: plot, both scales, and the mapping of x.
struct LineChart::Frame {
  QRectF plot;
  NiceScale y;
  double low = 0.0;  ///< of x, already as logarithm where the axis is logarithmic
  double high = 1.0;
  bool logarithmic = false;
  std::vector<double> ticks;

  double mapX(double x) const {
    const double v = logarithmic ? std::log10(x) : x;
    return plot.left() + (v - low) / (high - low) * plot.width();
  }
  double unmapX(double pixel) const {
    const double v = low + (pixel - plot.left()) / plot.width() * (high - low);
    return logarithmic ? std::pow(10.0, v) : v;
  }
  QPointF map(const QPointF& at) const { return {mapX(at.x()), yOf(y, plot, at.y())}; }
};

LineChart::LineChart(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent),
      formatX_([](double value) { return QString::number(value); }),
      formatY_([](double value) { return QString::number(value); }) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LineChart::setSeries(const std::vector<LineSeries>& series) {
  series_ = series;
  clearHover();
  describe();
}

void LineChart::setMarks(const std::vector<LineMark>& marks) {
  marks_ = marks;
  describe();
  update();
}

void LineChart::setFormats(NumberFormat x, NumberFormat y) {
  formatX_ = std::move(x);
  formatY_ = std::move(y);
  describe();
  update();
}

void LineChart::setLogarithmic(bool logarithmic, const std::vector<double>& ticks) {
  logarithmic_ = logarithmic;
  ticks_ = ticks;
  update();
}

void LineChart::setXName(const QString& name) {
  xName_ = name;
  describe();
}

ChartTable LineChart::table() const {
  ChartTable made{{xName_}, {}};
  for (const LineSeries& s : series_) made.head << s.name;
  if (series_.empty()) return made;
  for (const QPointF& point : series_.front().points) {
    std::vector<ChartCell> row{{point.x(), formatX_}};
    for (const LineSeries& s : series_) row.emplace_back(valueAt(s, point.x()), formatY_);
    made.rows.push_back(std::move(row));
  }
  return made;
}

QString LineChart::summary() const {
  QStringList parts;
  for (const LineSeries& s : series_)
    if (!s.points.empty())
      parts << tr("%1 from %2 to %3").arg(s.name, formatY_(s.points.front().y()), formatY_(s.points.back().y()));
  for (const LineMark& mark : marks_) parts << mark.label;
  return parts.join(QStringLiteral("; "));
}

QSize LineChart::sizeHint() const {
  return QSize(360, 230);
}

QSize LineChart::minimumSizeHint() const {
  return QSize(200, 140);
}

LineChart::Frame LineChart::frame() const {
  Frame f;
  f.logarithmic = logarithmic_;
  double lowX = std::numeric_limits<double>::max();
  double highX = std::numeric_limits<double>::lowest();
  double lowY = lowX;
  double highY = highX;
  const auto take = [&](const QPointF& p) {
    if (!std::isfinite(p.y()) || (logarithmic_ && p.x() <= 0.0)) return;
    const double x = logarithmic_ ? std::log10(p.x()) : p.x();
    lowX = std::min(lowX, x);
    highX = std::max(highX, x);
    lowY = std::min(lowY, p.y());
    highY = std::max(highY, p.y());
  };
  for (const LineSeries& s : series_) std::for_each(s.points.begin(), s.points.end(), take);
  for (const LineMark& mark : marks_) take(mark.at);
  if (lowX > highX) lowX = highX = lowY = highY = 0.0;
  if (highX - lowX < 1e-12) highX = lowX + 1.0;
  f.low = lowX;
  f.high = highX;

  const QFontMetricsF metrics(theme().smallFont());
  const double top = metrics.height() / 2 + 8;
  const double bottom = metrics.height() + 8;
  const double room = std::max(20.0, height() - top - bottom);
  f.y = niceScale(lowY, highY, std::max(2, int(room / kLineTickDistance)), false);
  const double left = std::ceil(valueAxisWidth(theme(), f.y, formatY_));
  f.plot = QRectF(left, top, std::max(20.0, width() - left - 22), room);

  if (!ticks_.empty()) {
    f.ticks = ticks_;
  } else if (logarithmic_) {
    for (int decade = int(std::floor(f.low)); decade <= int(std::ceil(f.high)); ++decade)
      for (const double m : {1.0, 2.0, 5.0}) f.ticks.push_back(m * std::pow(10.0, decade));
  } else {
    const NiceScale x = niceScale(f.low, f.high, std::max(2, int(f.plot.width() / 90)), false);
    for (int i = 0; i < x.tickCount(); ++i) f.ticks.push_back(x.tick(i));
  }
  std::erase_if(f.ticks, [&](double t) {
    const double v = logarithmic_ ? std::log10(t) : t;
    return v < f.low - 1e-9 || v > f.high + 1e-9;
  });
  return f;
}

void LineChart::paintEvent(QPaintEvent*) {
  const Palette& p = theme().palette();
  const Frame f = frame();
  QPainter painter(this);
  paintValueAxis(painter, theme(), f.plot, f.y, formatY_);
  const QFontMetricsF metrics(theme().smallFont());
  painter.setFont(theme().smallFont());
  painter.setPen(p.faint);
  double used = -1e9;
  for (const double tick : f.ticks) {
    const QString text = formatX_(tick);
    const double half = metrics.horizontalAdvance(text) / 2;
    // The end labels stay whole and neighbours never touch.
    const double x = std::clamp(f.mapX(tick), half, width() - half - 1);
    if (x - half < used + 8) continue;
    painter.drawText(QRectF(x - half - 1, f.plot.bottom() + 6, 2 * half + 2, metrics.height()), Qt::AlignCenter, text);
    used = x + half;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  for (const LineSeries& s : series_) {
    QPainterPath path;
    bool pen = false;
    const std::size_t step = s.points.size() / kMostPoints + 1;
    for (std::size_t i = 0; i < s.points.size(); i += step) {
      const QPointF& point = s.points[i];
      if (!std::isfinite(point.y()) || (logarithmic_ && point.x() <= 0.0)) {
        pen = false;
        continue;
      }
      if (pen)
        path.lineTo(f.map(point));
      else
        path.moveTo(f.map(point));
      pen = true;
    }
    QPen line(s.colour.isValid() ? s.colour : p.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (s.dashed) line.setDashPattern({3, 2.5});
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
  }
  paintMarks(painter, f);
  if (!hovered_) return;
  const double x = f.mapX(*hovered_);
  painter.setPen(QPen(p.faint, 1));
  painter.drawLine(QPointF(x, f.plot.top()), QPointF(x, f.plot.bottom()));
  for (const LineSeries& s : series_) {
    const auto value = valueAt(s, *hovered_);
    if (!value) continue;
    painter.setPen(QPen(p.card, 2));
    painter.setBrush(s.colour.isValid() ? s.colour : p.accent);
    painter.drawEllipse(f.map({*hovered_, *value}), 4.5, 4.5);
  }
}

void LineChart::paintMarks(QPainter& painter, const Frame& f) const {
  const Palette& p = theme().palette();
  QFont font = theme().smallFont();
  font.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(font);
  std::vector<QRectF> taken;  // by dots, and by labels that have their place
  for (const LineMark& mark : marks_) taken.push_back(QRectF(f.map(mark.at) - QPointF(7, 7), QSizeF(14, 14)));
  for (const LineMark& mark : marks_) {
    const QColor colour = mark.colour.isValid() ? mark.colour : p.accent;
    const QPointF at = f.map(mark.at);
    const double width = metrics.horizontalAdvance(mark.label) + 10;
    const double height = metrics.height() + 4;
    // The label goes where it touches no curve, dot, other label or edge: the nearest such place, else the best.
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const double away : {0.0, 14.0, 30.0, 48.0}) {
      for (const QPointF& corner : {QPointF(9, 7 + away), QPointF(-9 - width, 7 + away), QPointF(9, -7 - height - away),
                                    QPointF(-9 - width, -7 - height - away)}) {
        const QRectF box(at + corner, QSizeF(width, height));
        const auto covered = std::ranges::count_if(taken, [&](const QRectF& other) { return other.intersects(box); });
        const int touches = touchesOf(box, f) + 100 * static_cast<int>(covered);
        if (touches < fewest) {
          fewest = touches;
          best = box;
        }
      }
    }
    taken.push_back(best);
    // A label that had to go further away is tied to its dot.
    if (!best.adjusted(-12, -12, 12, 12).contains(at)) {
      painter.setPen(QPen(colour, 1));
      painter.drawLine(
          at, QPointF(std::clamp(at.x(), best.left(), best.right()), at.y() < best.top() ? best.top() : best.bottom()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(p.card.red(), p.card.green(), p.card.blue(), 215));
    painter.drawRoundedRect(best, 4, 4);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(best, Qt::AlignCenter, mark.label);
    painter.setPen(QPen(p.card, 2));
    painter.setBrush(colour);
    painter.drawEllipse(at, 6, 6);
  }
}

int LineChart::touchesOf(const QRectF& box, const Frame& f) const {
  // Beyond the plot a label would be cut off or stand on the axis.
  if (!QRectF(f.plot.left(), 0, f.plot.width() + 20, f.plot.bottom()).contains(box)) return 1000;
  const QRectF around = box.adjusted(-4, -3, 4, 3);
  int touches = 0;
  for (const LineSeries& s : series_)
    touches += int(std::count_if(s.points.begin(), s.points.end(), [&](const QPointF& point) {
      return std::isfinite(point.y()) && (!logarithmic_ || point.x() > 0.0) && around.contains(f.map(point));
    }));
  return touches;
}

void LineChart::hoverAt(double x) {
  hovered_ = x;
  std::vector<HoverLine> lines;
  for (const LineSeries& s : series_)
    if (const auto value = valueAt(s, x))
      lines.push_back({s.colour.isValid() ? s.colour : theme().palette().accent, s.name, formatY_(*value), {}, false});
  hoverCard().setContent((xName_.isEmpty() ? QString() : xName_ + ' ') + formatX_(x), lines);
  const Frame f = frame();
  hoverCard().showBeside(f.mapX(x), f.plot.top() + 4);
  update();
}

void LineChart::clearHover() {
  hovered_.reset();
  ChartWidget::clearHover();
  update();
}

void LineChart::mouseMoveEvent(QMouseEvent* event) {
  const Frame f = frame();
  const double x = event->position().x();
  if (series_.empty() || x < f.plot.left() || x > f.plot.right())
    clearHover();
  else
    hoverAt(f.unmapX(x));
}

void LineChart::leaveEvent(QEvent* event) {
  clearHover();
  ChartWidget::leaveEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (!series_.empty() && (key == Qt::Key_Left || key == Qt::Key_Right)) {
    const Frame f = frame();
    const double step = (key == Qt::Key_Right ? 1 : -1) * f.plot.width() / 50;
    const double from = hovered_ ? f.mapX(*hovered_) : f.plot.center().x();
    return hoverAt(f.unmapX(std::clamp(from + step, f.plot.left(), f.plot.right())));
  }
  if (key == Qt::Key_Escape && hovered_) return clearHover();
  ChartWidget::keyPressEvent(event);
}

std::optional<double> valueAt(const LineSeries& series, double x) {
  const auto& points = series.points;
  const auto right =
      std::lower_bound(points.begin(), points.end(), x, [](const QPointF& p, double v) { return p.x() < v; });
  if (right == points.end()) return std::nullopt;
  if (right->x() == x) return right->y();
  if (right == points.begin()) return std::nullopt;
  const QPointF left = *(right - 1);
  return left.y() + (right->y() - left.y()) * (x - left.x()) / (right->x() - left.x());
}

}  // namespace tidemill::ui
