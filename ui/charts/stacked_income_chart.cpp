#include "ui/charts/stacked_income_chart.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_legend.h"
#include "ui/charts/hover_card.h"
#include "ui/charts/income_plot.h"
#include "ui/controls/buttons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

QString plainNumber(double value) {
  return QString::number(value, 'f', 2);
}

QString perCent(double value) {
  return QLocale().toString(value, 'f', std::abs(value) < 10 && value != 0.0 ? 1 : 0) + QStringLiteral("\u00a0%");
}

/// Accrued and projected of all series in a month.
double totalOf(const IncomeChartData& data, int month) {
  double total = 0.0;
  for (const IncomeSeries& s : data.series) total += valueOf(s.accrued, month) + valueOf(s.projected, month);
  return total;
}

bool anyProjected(const IncomeChartData& data) {
  return std::any_of(data.series.begin(), data.series.end(), [](const IncomeSeries& s) {
    return std::any_of(s.projected.begin(), s.projected.end(), [](double v) { return v != 0.0; });
  });
}

}  // namespace

StackedIncomeChart::StackedIncomeChart(const Theme& theme, QWidget* parent)
    : ChartWidget(theme, parent),
      exact_(plainNumber),
      axis_([](double value) { return QString::number(value, 'f', 0); }),
      legend_(new ChartLegend(theme, this)),
      all_button_(ghostButton(theme, tr("Show all months"), {}, this)) {
  plot_ = new IncomePlot(theme, *this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(plot_, 1);
  auto* below = new QHBoxLayout;
  below->addWidget(legend_, 1);
  below->addWidget(all_button_, 0, Qt::AlignTop);
  column->addLayout(below);
  all_button_->setObjectName("chartShowAll");
  QSizePolicy keeps = all_button_->sizePolicy();
  keeps.setRetainSizeWhenHidden(true);  // the legend must not jump
  all_button_->setSizePolicy(keeps);
  all_button_->hide();
  connect(all_button_, &QPushButton::clicked, this, &StackedIncomeChart::showAll);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(260, 180);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(legend_, &ChartLegend::hiddenChanged, this, &StackedIncomeChart::rebuild);
  connect(&theme, &Theme::changed, this, &StackedIncomeChart::rebuild);
}

StackedIncomeChart::~StackedIncomeChart() = default;

void StackedIncomeChart::setData(const IncomeChartData& data) {
  const bool same = data.months.size() == all_.months.size();
  all_ = data;
  if (!same || last_ >= int(data.months.size())) {
    first_ = 0;
    last_ = int(data.months.size()) - 1;
  }
  cutOut();
}

void StackedIncomeChart::setShape(IncomeShape shape) {
  shape_ = shape;
  cutOut();
}

void StackedIncomeChart::zoom(int first, int last) {
  const int count = int(all_.months.size());
  if (count == 0) return;
  first_ = std::clamp(std::min(first, last), 0, count - 1);
  last_ = std::clamp(std::max(first, last), first_, count - 1);
  cutOut();
}

void StackedIncomeChart::showAll() {
  zoom(0, int(all_.months.size()) - 1);
}

/// What is added up is added up from the left end of what is in view.
void StackedIncomeChart::cutOut() {
  data_ = shaped(cut(all_, first_, last_), shape_);
  month_ = -1;
  part_.clear();
  selected_.reset();
  if (!isZoomed() && all_button_->hasFocus()) setFocus();
  all_button_->setVisible(isZoomed());
  rebuild();
  describe();
}

void StackedIncomeChart::setFormats(NumberFormat exact, NumberFormat axis) {
  exact_ = std::move(exact);
  axis_ = std::move(axis);
  rebuild();
  describe();
}

void StackedIncomeChart::setKeysVisible(bool visible) {
  keys_ = visible;
  rebuild();
}

QString StackedIncomeChart::text(double value) const {
  return shape_ == IncomeShape::shares ? perCent(value) : exact_(value);
}

NumberFormat StackedIncomeChart::axisFormat() const {
  return shape_ == IncomeShape::shares ? NumberFormat(perCent) : axis_;
}

QColor StackedIncomeChart::colourOf(const IncomeSeries& series) const {
  return series.colour.isValid() ? series.colour : theme().palette().strategy(series.id);
}

void StackedIncomeChart::rebuild() {
  std::vector<LegendEntry> entries;
  for (const IncomeSeries& s : data_.series) entries.push_back({s.id, s.name, colourOf(s)});
  legend_->setEntries(entries);
  legend_->clearKeys();
  if (keys_ && anyProjected(data_)) {
    legend_->addKey(LegendKey::SolidBar, tr("accrued"));
    legend_->addKey(LegendKey::PaleBar, tr("projected mean"));
    // Whiskers belong to the total: they go while a part of it is hidden.
    if (!data_.whiskers.empty() && legend_->hidden().isEmpty())
      legend_->addKey(LegendKey::Whisker, tr("P10–P90 and median"));
  }
  if (!data_.before.empty() && legend_->hidden().isEmpty())
    legend_->addKey(LegendKey::Line, tr("a year before"), theme().palette().ink);
  plot_->rebuild();
  if (month_ >= 0) hover(month_, part_);
}

std::vector<std::size_t> StackedIncomeChart::partsOf(int month) const {
  std::vector<std::size_t> parts;
  for (std::size_t s = 0; s < data_.series.size(); ++s)
    if (!legend_->hidden().contains(data_.series[s].id) &&
        (valueOf(data_.series[s].accrued, month) != 0.0 || valueOf(data_.series[s].projected, month) != 0.0))
      parts.push_back(s);
  return parts;
}

void StackedIncomeChart::hover(int month, const QString& seriesId) {
  month_ = month < int(data_.months.size()) ? month : -1;
  part_ = month_ < 0 ? QString() : seriesId;
  plot_->viewport()->update();
  if (month_ < 0) {
    hoverCard().hide();
    return;
  }
  fillHoverCard();
  const QRectF slot = plot_->geometryInUse().slot(month_);
  hoverCard().showBeside(plot_->x() + slot.center().x(), plot_->y() + slot.top() + 8, slot.width() / 2 + 6);
}

void StackedIncomeChart::clearHover() {
  hover(-1);
}

void StackedIncomeChart::fillHoverCard() {
  std::vector<HoverLine> lines;
  const std::vector<std::size_t> parts = partsOf(month_);
  double total = 0.0;
  double accrued = 0.0;
  double size = 0.0;
  for (const std::size_t s : parts) {
    const double a = valueOf(data_.series[s].accrued, month_);
    const double sum = a + valueOf(data_.series[s].projected, month_);
    accrued += a;
    total += sum;
    size += std::abs(sum);
  }
  // Shares need parts of one sign; beside a loss they would add up to nonsense.
  const bool shares = size > 0.0 && std::abs(std::abs(total) - size) < size * 1e-9;
  for (auto it = parts.rbegin(); it != parts.rend(); ++it) {
    const IncomeSeries& s = data_.series[*it];
    const double value = valueOf(s.accrued, month_) + valueOf(s.projected, month_);
    lines.push_back({colourOf(s), s.name, text(value),
                     shares && shape_ != IncomeShape::shares
                         ? QLocale().toString(qRound(100.0 * value / total)) + QStringLiteral(" %")
                         : QString(),
                     s.id == part_});
  }
  if (parts.size() != 1) lines.push_back({{}, tr("Total"), text(total), {}, true});
  const double open = total - accrued;
  if (accrued != 0.0 && open != 0.0) {
    lines.push_back({{}, tr("accrued so far"), text(accrued), {}, false});
    lines.push_back({{}, tr("still expected"), text(open), {}, false});
  }
  const auto at = std::size_t(month_);
  if (plot_->geometryInUse().hasWhiskers() && at < data_.whiskers.size() && data_.whiskers[at]) {
    const Whisker& w = *data_.whiskers[at];
    lines.push_back({{}, tr("median"), exact_(w.median), {}, false});
    lines.push_back({{}, tr("P10 – P90"), exact_(w.p10) + QStringLiteral(" – ") + exact_(w.p90), {}, false});
  }
  if (plot_->geometryInUse().hasBefore() && at < data_.before.size() && data_.before[at])
    lines.push_back({{}, tr("a year before"), exact_(*data_.before[at]), {}, false});
  QString title = data_.months[at].full;
  if (accrued == 0.0 && open != 0.0) title += QStringLiteral(" · ") + tr("projected");
  hoverCard().setContent(title, lines);
}

std::optional<QPointF> StackedIncomeChart::barCentre(int month, const QString& seriesId) const {
  const IncomeGeometry& geometry = plot_->geometryInUse();
  if (month < 0 || month >= geometry.monthCount()) return std::nullopt;
  for (const IncomePiece& piece : geometry.pieces(month))
    if (data_.series[piece.series].id == seriesId)
      return plot_->mapToParent(geometry.pieceRect(month, piece).center().toPoint());
  return std::nullopt;
}

ChartTable StackedIncomeChart::table() const {
  const bool whiskers =
      std::any_of(data_.whiskers.begin(), data_.whiskers.end(), [](const auto& w) { return bool(w); });
  ChartTable made{{tr("Month")}, {}};
  const bool future = anyProjected(data_);
  for (const IncomeSeries& s : data_.series) {
    made.head << (future ? tr("%1 accrued").arg(s.name) : s.name);
    if (future) made.head << tr("%1 projected").arg(s.name);
  }
  made.head << tr("Total");
  if (!data_.before.empty()) made.head << tr("A year before");
  if (whiskers) made.head << "P10" << tr("Median") << "P90";
  const NumberFormat format = [this](double value) { return text(value); };
  for (int m = 0; m < int(data_.months.size()); ++m) {
    const auto at = std::size_t(m);
    std::vector<ChartCell> row{data_.months[at].full};
    for (const IncomeSeries& s : data_.series) {
      row.emplace_back(valueOf(s.accrued, m), format);
      if (future) row.emplace_back(valueOf(s.projected, m), format);
    }
    row.emplace_back(totalOf(data_, m), format);
    if (!data_.before.empty()) row.emplace_back(at < data_.before.size() ? data_.before[at] : std::nullopt, format);
    for (const double Whisker::*field : {&Whisker::p10, &Whisker::median, &Whisker::p90})
      if (whiskers)
        row.emplace_back(at < data_.whiskers.size() && data_.whiskers[at] ? std::optional((*data_.whiskers[at]).*field)
                                                                          : std::nullopt,
                         format);
    made.rows.push_back(std::move(row));
  }
  return made;
}

QString StackedIncomeChart::summary() const {
  if (data_.months.empty() || data_.series.empty()) return tr("No income to show.");
  const IncomeChartData amounts = cut(all_, first_, last_);
  double accrued = 0.0;
  double projected = 0.0;
  const IncomeSeries* largest = nullptr;
  double most = 0.0;
  for (const IncomeSeries& s : amounts.series) {
    double sum = 0.0;
    for (int m = 0; m < int(amounts.months.size()); ++m) {
      accrued += valueOf(s.accrued, m);
      projected += valueOf(s.projected, m);
      sum += valueOf(s.accrued, m) + valueOf(s.projected, m);
    }
    if (!largest || sum > most) {
      largest = &s;
      most = sum;
    }
  }
  QString text = tr("Monthly income from %1 to %2: %3 accrued")
                     .arg(amounts.months.front().full, amounts.months.back().full, exact_(accrued));
  if (projected != 0.0) text += tr(", %1 projected").arg(exact_(projected));
  if (!largest) return text + QLatin1Char('.');
  return text + tr(". The largest part is %1 with %2.").arg(largest->name, exact_(most));
}

}  // namespace tidemill::ui
