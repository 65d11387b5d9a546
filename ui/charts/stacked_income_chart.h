#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "ui/charts/chart_widget.h"
#include "ui/charts/income_series.h"

class QPushButton;

namespace tidemill::ui {

class ChartLegend;
class IncomePlot;

/// The main chart: stacked monthly income, accrued solid and projected pale, P10–P90 whiskers with the median as a
/// tick, a dashed line for today, the year before as a line across each bar, hover card, legend. Negative months hang
/// below zero. Left and right move the hover, up and down pick a part of the bar, Enter opens it. Dragging over months
/// shows these alone; so do Shift with left and right and then Enter, plus and minus. Escape shows all again.
class StackedIncomeChart : public ChartWidget {
  Q_OBJECT

 public:
  explicit StackedIncomeChart(const Theme& theme, QWidget* parent = nullptr);
  ~StackedIncomeChart() override;

  /// Shows the whole of it, unless it has as many months as before: then the same stretch.
  void setData(const IncomeChartData& data);
  /// What is shown: the months in view, in the shape in use.
  const IncomeChartData& data() const { return data_; }
  void setShape(IncomeShape shape);
  IncomeShape shape() const { return shape_; }
  /// Shows the months first…last alone, counted from the left end of all; the legend then offers the way back.
  void zoom(int first, int last);
  void showAll();
  bool isZoomed() const { return data_.months.size() < all_.months.size(); }
  /// `exact` is used in hover card and table, `axis` (short, no cents) at the axis.
  void setFormats(NumberFormat exact, NumberFormat axis);
  /// The legend's last entries explain solid, pale and whisker; off for charts without a future.
  void setKeysVisible(bool visible);

  ChartTable table() const override;
  QString summary() const override;

  ChartLegend& legend() { return *legend_; }
  /// Month of those in view under the pointer or the keyboard; −1: none.
  int hoveredMonth() const { return month_; }
  /// Moves the hover to a month and, optionally, a part of it.
  void hover(int month, const QString& seriesId = {});
  /// Middle of a bar's visible part in this widget's coordinates; empty when there is none.
  std::optional<QPointF> barCentre(int month, const QString& seriesId) const;

 signals:
  /// A bar was clicked or Enter pressed; the month is counted from the left end of all, `seriesId` is empty for the
  /// whole month.
  void barClicked(int monthIndex, const QString& seriesId);

 protected:
  void clearHover() override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  friend class IncomePlot;
  void cutOut();
  void rebuild();
  void fillHoverCard();
  void select(int from, int to);
  void zoomToSelection();
  void zoomAround(int month, int months);
  QString text(double value) const;
  NumberFormat axisFormat() const;
  QColor colourOf(const IncomeSeries& series) const;
  /// Indices of the series with a part in the hovered month, bottom to top.
  std::vector<std::size_t> partsOf(int month) const;

  IncomeChartData all_;
  IncomeChartData data_;  // of it what is in view, in its shape
  IncomeShape shape_ = IncomeShape::amounts;
  int first_ = 0;  // in view
  int last_ = 0;
  std::optional<std::pair<int, int>> selected_;  // from where to where, of those in view
  NumberFormat exact_;
  NumberFormat axis_;
  IncomePlot* plot_;
  ChartLegend* legend_;
  QPushButton* all_button_;
  bool keys_ = true;
  int month_ = -1;
  QString part_;
};

}  // namespace tidemill::ui
