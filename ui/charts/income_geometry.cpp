#include "ui/charts/income_geometry.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/axis_painter.h"

namespace tidemill::ui {

namespace {

constexpr double kBarShare = 0.66;
constexpr double kWidestBar = 56.0;
constexpr double kIncomeTickDistance = 64.0;

}  // namespace

IncomeGeometry::IncomeGeometry(const IncomeChartData& data, const QSet<QString>& hidden) : pieces_(data.months.size()) {
  const bool all = std::none_of(data.series.begin(), data.series.end(),
                                [&](const IncomeSeries& s) { return hidden.contains(s.id); });
  for (int month = 0; month < monthCount(); ++month) {
    double up = 0.0;
    double down = 0.0;
    std::vector<IncomePiece>& pieces = pieces_[std::size_t(month)];
    for (const bool projected : {false, true}) {
      for (std::size_t s = 0; s < data.series.size(); ++s) {
        if (hidden.contains(data.series[s].id)) continue;
        const double value = valueOf(projected ? data.series[s].projected : data.series[s].accrued, month);
        if (value == 0.0) continue;
        double& edge = value > 0.0 ? up : down;
        pieces.push_back({s, projected, edge, edge + value});
        edge += value;
      }
    }
    low_ = std::min(low_, down);
    high_ = std::max(high_, up);
  }
  if (!all) return;
  for (const std::optional<double>& before : data.before) {
    if (!before || !std::isfinite(*before)) continue;
    before_ = true;
    low_ = std::min(low_, *before);
    high_ = std::max(high_, *before);
  }
  for (const std::optional<Whisker>& w : data.whiskers) {
    if (!w) continue;
    whiskers_ = true;
    low_ = std::min({low_, w->p10, w->p90});
    high_ = std::max({high_, w->p10, w->p90});
  }
}

void IncomeGeometry::setPlotHeight(double height) {
  scale_ = niceScale(low_, high_, std::max(2, int(height / kIncomeTickDistance)));
}

double IncomeGeometry::slotWidth() const {
  return plot_.width() / std::max(1, monthCount());
}

double IncomeGeometry::barShare() const {
  return slotWidth() > 0 ? std::min(kBarShare, kWidestBar / slotWidth()) : kBarShare;
}

QRectF IncomeGeometry::slot(int month) const {
  return QRectF(plot_.left() + month * slotWidth(), plot_.top(), slotWidth(), plot_.height());
}

QRectF IncomeGeometry::pieceRect(int month, const IncomePiece& piece) const {
  const double width = slotWidth() * barShare();
  const double a = yOf(scale_, plot_, piece.from);
  const double b = yOf(scale_, plot_, piece.to);
  return QRectF(slot(month).center().x() - width / 2, std::min(a, b), width, std::abs(a - b));
}

int IncomeGeometry::monthAt(double x) const {
  if (x < plot_.left() || x > plot_.right() || monthCount() == 0) return -1;
  return std::clamp(int((x - plot_.left()) / slotWidth()), 0, monthCount() - 1);
}

std::optional<std::size_t> IncomeGeometry::seriesAt(int month, const QPointF& at) const {
  for (const IncomePiece& piece : pieces(month))
    if (pieceRect(month, piece).contains(at)) return piece.series;
  return std::nullopt;
}

}  // namespace tidemill::ui
