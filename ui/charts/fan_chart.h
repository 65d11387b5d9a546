#pragma once

#include <optional>
#include <vector>

#include "ui/charts/chart_month.h"
#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

class ChartLegend;
class FanPlot;

/// A projection's spread per month. A percentile may be empty: its band is then left out. All others have the length of
/// `months`.
struct FanChartData {
  std::vector<ChartMonth> months;
  std::vector<double> p5;
  std::vector<double> p10;
  std::vector<double> p25;
  std::vector<double> p50;
  std::vector<double> p75;
  std::vector<double> p90;
  std::vector<double> p95;
  std::vector<double> mean;
  std::optional<double> goal;      ///< a dashed level line
  QString goalLabel;               ///< “goal $1,600 / month”
  std::vector<double> goalChance;  ///< 0…1 per month, for the hover card; may be empty
};

/// Bands 5–95, 10–90 and 25–75 %, the median as a line, the mean dashed, a goal. Left and right move the hover.
class FanChart : public ChartWidget {
  Q_OBJECT

 public:
  explicit FanChart(const Theme& theme, QWidget* parent = nullptr);
  ~FanChart() override;

  void setData(const FanChartData& data);
  const FanChartData& data() const { return data_; }
  void setFormats(NumberFormat exact, NumberFormat axis);

  ChartTable table() const override;
  QString summary() const override;

  int hoveredMonth() const { return month_; }
  void hover(int month);

 protected:
  void clearHover() override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  friend class FanPlot;
  void rebuild();
  void fillHoverCard();

  FanChartData data_;
  NumberFormat exact_;
  NumberFormat axis_;
  FanPlot* plot_;
  ChartLegend* legend_;
  int month_ = -1;
};

}  // namespace tidemill::ui
