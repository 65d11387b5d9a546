#pragma once

#include <QChartView>

#include "ui/charts/fan_chart.h"
#include "ui/charts/nice_scale.h"

namespace tidemill::ui {

/// The drawing area of FanChart: Qt Charts draws bands and lines, axes and goal are painted around them.
class FanPlot : public QChartView {
  Q_OBJECT

 public:
  FanPlot(const Theme& theme, FanChart& owner);

  void rebuild();
  /// Middle of a month, in the viewport's coordinates.
  double xOf(int month) const;
  const QRectF& plot() const { return plot_; }

 protected:
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void place();
  void addBand(const std::vector<double>& low, const std::vector<double>& high, double share);
  void addLine(const std::vector<double>& values, const QPen& pen);
  void attach(QAbstractSeries* series);
  void paintGoal(QPainter& painter) const;

  const Theme& theme_;
  FanChart& owner_;
  NiceScale scale_;
  QRectF plot_;
};

/// How strongly each band is tinted, widest first.
constexpr double kFanShares[] = {0.14, 0.28, 0.44};

}  // namespace tidemill::ui
