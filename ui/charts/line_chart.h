#pragma once

#include <QColor>
#include <QPointF>
#include <optional>
#include <vector>

#include "ui/charts/chart_month.h"
#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

/// One curve; points are sorted by x.
struct LineSeries {
  QString name;
  QColor colour = {};  ///< invalid: accent
  std::vector<QPointF> points;
  bool dashed = false;
};

/// A dot on the chart with words beside it.
struct LineMark {
  QPointF at;
  QString label;
  QColor colour = {};  ///< invalid: accent
};

/// A plain x–y chart for formulas (impermanent loss over the price ratio). Hovering reads values off the curves.
class LineChart : public ChartWidget {
  Q_OBJECT

 public:
  explicit LineChart(const Theme& theme, QWidget* parent = nullptr);

  void setSeries(const std::vector<LineSeries>& series);
  void setMarks(const std::vector<LineMark>& marks);
  void setFormats(NumberFormat x, NumberFormat y);
  /// Logarithmic x axis (all x must be > 0), for ratios; `ticks` are the values to label, empty: chosen here.
  void setLogarithmic(bool logarithmic, const std::vector<double>& ticks = {});
  /// What x is, for hover card and table.
  void setXName(const QString& name);

  ChartTable table() const override;
  QString summary() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void clearHover() override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Frame;
  Frame frame() const;
  void hoverAt(double x);
  /// How many points of curves a box would cover.
  int touchesOf(const QRectF& box, const Frame& frame) const;
  void paintMarks(QPainter& painter, const Frame& frame) const;

  std::vector<LineSeries> series_;
  std::vector<LineMark> marks_;
  NumberFormat formatX_;
  NumberFormat formatY_;
  std::vector<double> ticks_;
  QString xName_;
  bool logarithmic_ = false;
  std::optional<double> hovered_;
};

/// Value of a curve at x by linear interpolation; empty outside of it.
std::optional<double> valueAt(const LineSeries& series, double x);

}  // namespace tidemill::ui
