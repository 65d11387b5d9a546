#pragma once

#include <QChartView>
#include <optional>

#include "ui/charts/income_geometry.h"

namespace tidemill::ui {

class StackedIncomeChart;
class Theme;

/// The drawing area of StackedIncomeChart. Qt Charts draws the bars; axes, whiskers, separations and the line for today
/// are painted around them, because its own axes can't carry currency, sparse months and years.
class IncomePlot : public QChartView {
  Q_OBJECT

 public:
  IncomePlot(const Theme& theme, StackedIncomeChart& owner);

  /// Builds all bar sets anew: far cheaper than changing them one by one.
  void rebuild();
  const IncomeGeometry& geometryInUse() const { return geometry_; }

 protected:
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void place();
  void paintSeparations(QPainter& painter) const;
  void paintWhiskers(QPainter& painter) const;
  void paintBefore(QPainter& painter) const;
  void paintToday(QPainter& painter) const;

  const Theme& theme_;
  StackedIncomeChart& owner_;
  IncomeGeometry geometry_;
  std::optional<int> pressed_;  // the month where a drag began
};

}  // namespace tidemill::ui
