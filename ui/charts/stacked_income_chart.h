#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "ui/charts/chart_month.h"
#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

class ChartLegend;
class IncomePlot;

/// One strategy (or asset, platform, chain) of the chart.
struct IncomeSeries {
  QString id;                     ///< kind id, or the key of another grouping
  QString name;                   ///< as people read it
  QColor colour = {};             ///< invalid: the theme's colour for the kind `id`, following the theme
  std::vector<double> accrued;    ///< per month, what has accrued; missing months count as 0
  std::vector<double> projected;  ///< per month, the mean still to come; missing months count as 0
};

/// Spread of a month's total.
struct Whisker {
  double p10 = 0.0;
  double median = 0.0;
  double p90 = 0.0;
};

/// Everything the chart shows. The running month has both an accrued and a projected part.
struct IncomeChartData {
  std::vector<ChartMonth> months;                ///< 1–60 of them
  std::vector<IncomeSeries> series;              ///< bottom to top
  std::vector<std::optional<Whisker>> whiskers;  ///< per month; may be shorter
  std::optional<double> today;                   ///< in months from the left end: 12.0 lies between month 11 and 12
};

/// The main chart: stacked monthly income, accrued solid and projected pale, P10–P90 whiskers with the median as a
/// tick, a dashed line for today, hover card, legend. Negative months hang below zero.
/// Left and right move the hover, up and down pick a part of the bar, Enter opens it.
class StackedIncomeChart : public ChartWidget {
  Q_OBJECT

 public:
  explicit StackedIncomeChart(const Theme& theme, QWidget* parent = nullptr);
  ~StackedIncomeChart() override;

  void setData(const IncomeChartData& data);
  const IncomeChartData& data() const { return data_; }
  /// `exact` is used in hover card and table, `axis` (short, no cents) at the axis.
  void setFormats(NumberFormat exact, NumberFormat axis);
  /// The legend's last entries explain solid, pale and whisker; off for charts without a future.
  void setKeysVisible(bool visible);

  QString asTable() const override;
  QString summary() const override;

  ChartLegend& legend() { return *legend_; }
  /// Month under the pointer or the keyboard; −1: none.
  int hoveredMonth() const { return month_; }
  /// Moves the hover to a month and, optionally, a part of it.
  void hover(int month, const QString& seriesId = {});
  /// Middle of a bar's visible part in this widget's coordinates; empty when there is none.
  std::optional<QPointF> barCentre(int month, const QString& seriesId) const;

 signals:
  /// A bar was clicked or Enter pressed; `seriesId` is empty for the whole month.
  void barClicked(int monthIndex, const QString& seriesId);

 protected:
  void clearHover() override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  friend class IncomePlot;
  void rebuild();
  void fillHoverCard();
  QColor colourOf(const IncomeSeries& series) const;
  /// Indices of the series with a part in the hovered month, bottom to top.
  std::vector<std::size_t> partsOf(int month) const;

  IncomeChartData data_;
  NumberFormat exact_;
  NumberFormat axis_;
  IncomePlot* plot_;
  ChartLegend* legend_;
  bool keys_ = true;
  int month_ = -1;
  QString part_;
};

}  // namespace tidemill::ui
