#include "ui/charts/fan_chart.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <algorithm>

#include "ui/charts/chart_legend.h"
#include "ui/charts/fan_plot.h"
#include "ui/charts/hover_card.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// The columns of the table and the lines of the hover card, highest first.
struct Quantile {
  const char* name;
  std::vector<double> FanChartData::*values;
};

constexpr Quantile kQuantiles[] = {
    {QT_TRANSLATE_NOOP("FanChart", "95th percentile"), &FanChartData::p95},
    {QT_TRANSLATE_NOOP("FanChart", "90th percentile"), &FanChartData::p90},
    {QT_TRANSLATE_NOOP("FanChart", "75th percentile"), &FanChartData::p75},
    {QT_TRANSLATE_NOOP("FanChart", "Median"), &FanChartData::p50},
    {QT_TRANSLATE_NOOP("FanChart", "25th percentile"), &FanChartData::p25},
    {QT_TRANSLATE_NOOP("FanChart", "10th percentile"), &FanChartData::p10},
    {QT_TRANSLATE_NOOP("FanChart", "5th percentile"), &FanChartData::p5},
    {QT_TRANSLATE_NOOP("FanChart", "Mean"), &FanChartData::mean},
};

QString nameOf(const Quantile& quantile) {
  return QCoreApplication::translate("FanChart", quantile.name);
}

QString percent(double share) {
  return QLocale().toString(qRound(share * 100)) + QStringLiteral(" %");
}

}  // namespace

FanChart::FanChart(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent),
      exact_([](double value) { return QString::number(value, 'f', 2); }),
      axis_([](double value) { return QString::number(value, 'f', 0); }),
      legend_(new ChartLegend(theme, this)) {
  plot_ = new FanPlot(theme, *this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(plot_, 1);
  column->addWidget(legend_);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(260, 180);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&theme, &Theme::changed, this, &FanChart::rebuild);
}

FanChart::~FanChart() = default;

void FanChart::setData(const FanChartData& data) {
  data_ = data;
  month_ = -1;
  rebuild();
  describe();
}

void FanChart::setFormats(NumberFormat exact, NumberFormat axis) {
  exact_ = std::move(exact);
  axis_ = std::move(axis);
  rebuild();
  describe();
}

void FanChart::rebuild() {
  const Palette& p = theme().palette();
  legend_->clearKeys();
  if (!data_.p50.empty()) legend_->addKey(LegendKey::Line, tr("median"), p.accent);
  if (!data_.mean.empty()) legend_->addKey(LegendKey::DashedLine, tr("mean"), blend(p.ink, p.card, 0.7));
  const auto band = [&](const std::vector<double>& values, const QString& name, double share) {
    if (!values.empty()) legend_->addKey(LegendKey::SolidBar, name, blend(p.accent, p.card, share));
  };
  band(data_.p25, tr("25–75 %"), kFanShares[2]);
  band(data_.p10, tr("10–90 %"), kFanShares[1]);
  band(data_.p5, tr("5–95 %"), kFanShares[0]);
  plot_->rebuild();
  if (month_ >= 0) hover(month_);
}

void FanChart::hover(int month) {
  month_ = month < int(data_.months.size()) ? month : -1;
  plot_->viewport()->update();
  if (month_ < 0) {
    hoverCard().hide();
    return;
  }
  fillHoverCard();
  hoverCard().showBeside(plot_->x() + plot_->xOf(month_), plot_->y() + plot_->plot().top() + 6);
}

void FanChart::clearHover() {
  hover(-1);
}

void FanChart::fillHoverCard() {
  std::vector<HoverLine> lines;
  const auto at = std::size_t(month_);
  for (const Quantile& quantile : kQuantiles) {
    const auto& values = data_.*quantile.values;
    if (at < values.size())
      lines.push_back({{}, nameOf(quantile), exact_(values[at]), {}, quantile.values == &FanChartData::p50});
  }
  if (at < data_.goalChance.size())
    lines.push_back({{}, tr("Chance of goal"), percent(data_.goalChance[at]), {}, false});
  hoverCard().setContent(data_.months[at].full, lines);
}

ChartTable FanChart::table() const {
  ChartTable made{{tr("Month")}, {}};
  for (const Quantile& quantile : kQuantiles)
    if (!(data_.*quantile.values).empty()) made.head << nameOf(quantile);
  if (!data_.goalChance.empty()) made.head << tr("Chance of goal");
  const auto at = [](const std::vector<double>& values, std::size_t m) {
    return m < values.size() ? std::optional(values[m]) : std::nullopt;
  };
  for (std::size_t m = 0; m < data_.months.size(); ++m) {
    std::vector<ChartCell> row{data_.months[m].full};
    for (const Quantile& quantile : kQuantiles)
      if (const auto& values = data_.*quantile.values; !values.empty()) row.emplace_back(at(values, m), exact_);
    if (!data_.goalChance.empty()) row.emplace_back(at(data_.goalChance, m), percent);
    made.rows.push_back(std::move(row));
  }
  return made;
}

QString FanChart::summary() const {
  if (data_.months.empty() || data_.p50.empty()) return tr("No projection to show.");
  QString text = tr("Monthly income from %1 to %2. The median goes from %3 to %4.")
                     .arg(data_.months.front().full, data_.months.back().full, exact_(data_.p50.front()),
                          exact_(data_.p50.back()));
  if (!data_.p10.empty() && !data_.p90.empty())
    text += tr(" At the end 80 % of the paths lie between %1 and %2.")
                .arg(exact_(data_.p10.back()), exact_(data_.p90.back()));
  return text;
}

void FanChart::keyPressEvent(QKeyEvent* event) {
  const int count = int(data_.months.size());
  if (count > 0) {
    switch (event->key()) {
      case Qt::Key_Right:
        return hover(std::min(month_ + 1, count - 1));
      case Qt::Key_Left:
        return hover(month_ < 0 ? count - 1 : std::max(0, month_ - 1));
      case Qt::Key_Home:
        return hover(0);
      case Qt::Key_End:
        return hover(count - 1);
      case Qt::Key_Escape:
        if (month_ >= 0) return hover(-1);
        break;
      default:
        if (event == QKeySequence::Copy) return copyAsTable();
        break;
    }
  }
  ChartWidget::keyPressEvent(event);
}

void FanChart::focusInEvent(QFocusEvent* event) {
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
    hover(month_ >= 0 ? month_ : 0);
  ChartWidget::focusInEvent(event);
}

void FanChart::focusOutEvent(QFocusEvent* event) {
  if (event->reason() != Qt::PopupFocusReason) hover(-1);
  ChartWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
