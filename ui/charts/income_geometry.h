#pragma once

#include <QRectF>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

#include "ui/charts/income_series.h"
#include "ui/charts/nice_scale.h"

namespace tidemill::ui {

/// A piece of a bar: values from..to on the axis (from is nearer to zero).
struct IncomePiece {
  std::size_t series = 0;
  bool projected = false;
  double from = 0.0;
  double to = 0.0;
};

/// Where everything in the income chart stands, as numbers: stacking, axis, slots, hits. No widget, no painter.
/// In each month accrued parts stack first and projected ones on top of them; losses stack below zero.
class IncomeGeometry {
 public:
  IncomeGeometry() = default;
  /// Stacks the series that are not hidden. Whiskers and the year before count only while nothing is hidden: they
  /// belong to the total.
  IncomeGeometry(const IncomeChartData& data, const QSet<QString>& hidden);

  /// Picks the axis for a plot of this height (logical pixels).
  void setPlotHeight(double height);
  void setPlot(const QRectF& plot) { plot_ = plot; }

  const NiceScale& scale() const { return scale_; }
  const QRectF& plot() const { return plot_; }
  int monthCount() const { return int(pieces_.size()); }
  const std::vector<IncomePiece>& pieces(int month) const { return pieces_[std::size_t(month)]; }
  bool hasWhiskers() const { return whiskers_; }
  /// Totals of the year before are shown.
  bool hasBefore() const { return before_; }
  double slotWidth() const;
  /// Width of a bar, in shares of a slot: 0.66, less where bars would get wider than 56 pixels.
  double barShare() const;
  QRectF slot(int month) const;
  QRectF pieceRect(int month, const IncomePiece& piece) const;
  /// Month whose slot holds x; −1 outside of the plot.
  int monthAt(double x) const;
  /// Series whose bar is under the point; empty: none.
  std::optional<std::size_t> seriesAt(int month, const QPointF& at) const;

 private:
  std::vector<std::vector<IncomePiece>> pieces_;
  double low_ = 0.0;
  double high_ = 0.0;
  bool whiskers_ = false;
  bool before_ = false;
  NiceScale scale_;
  QRectF plot_;
};

}  // namespace tidemill::ui
