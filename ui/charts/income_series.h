#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <vector>

#include "ui/charts/chart_month.h"

namespace tidemill::ui {

/// One strategy (or asset, platform, chain, holding) of the income chart.
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
  std::vector<ChartMonth> months;                ///< months, or quarters or years; at least one
  std::vector<IncomeSeries> series;              ///< bottom to top
  std::vector<std::optional<Whisker>> whiskers;  ///< per month; may be shorter
  std::vector<std::optional<double>> before;     ///< per month, the total a year before; may be shorter
  std::optional<double> today;                   ///< in months from the left end: 12.0 lies between month 11 and 12
};

/// How values become bars: as they are, as per cent of their month, or added up from the left end on.
enum class IncomeShape { amounts, shares, running };

/// Value `month` of a series, 0 where there is none or it is not finite.
double valueOf(const std::vector<double>& values, int month);

/// The same data in another shape. What belongs to a single month's amount goes: spreads, and for shares the year
/// before. Shares are of the sum of all sizes, so that a loss hangs below zero and no part exceeds 100.
IncomeChartData shaped(const IncomeChartData& data, IncomeShape shape);

/// The months first…last of it, both counted from 0 and inclusive; clamped to what is there.
IncomeChartData cut(const IncomeChartData& data, int first, int last);

}  // namespace tidemill::ui
