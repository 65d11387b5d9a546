#include "ui/charts/stacked_income_chart.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_legend.h"
#include "ui/charts/hover_card.h"
#include "ui/charts/income_plot.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

QString plainNumber(double value) {
  return QString::number(value, 'f', 2);
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
      legend_(new ChartLegend(theme, this)) {
  plot_ = new IncomePlot(theme, *this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(plot_, 1);
  column->addWidget(legend_);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(260, 180);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(legend_, &ChartLegend::hiddenChanged, this, &StackedIncomeChart::rebuild);
  connect(&theme, &Theme::changed, this, &StackedIncomeChart::rebuild);
}

StackedIncomeChart::~StackedIncomeChart() = default;

void StackedIncomeChart::setData(const IncomeChartData& data) {
  data_ = data;
  month_ = -1;
  part_.clear();
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
    lines.push_back({colourOf(s), s.name, exact_(value),
                     shares ? QLocale().toString(qRound(100.0 * value / total)) + QStringLiteral(" %") : QString(),
                     s.id == part_});
  }
  if (parts.size() != 1) lines.push_back({{}, tr("Total"), exact_(total), {}, true});
  const double open = total - accrued;
  if (accrued != 0.0 && open != 0.0) {
    lines.push_back({{}, tr("accrued so far"), exact_(accrued), {}, false});
    lines.push_back({{}, tr("still expected"), exact_(open), {}, false});
  }
  const auto at = std::size_t(month_);
  if (plot_->geometryInUse().hasWhiskers() && at < data_.whiskers.size() && data_.whiskers[at]) {
    const Whisker& w = *data_.whiskers[at];
    lines.push_back({{}, tr("median"), exact_(w.median), {}, false});
    lines.push_back({{}, tr("P10 – P90"), exact_(w.p10) + QStringLiteral(" – ") + exact_(w.p90), {}, false});
  }
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

QString StackedIncomeChart::asTable() const {
  const bool whiskers =
      std::any_of(data_.whiskers.begin(), data_.whiskers.end(), [](const auto& w) { return bool(w); });
  QStringList head{tr("Month")};
  const bool future = anyProjected(data_);
  for (const IncomeSeries& s : data_.series) {
    head << (future ? tr("%1 accrued").arg(s.name) : s.name);
    if (future) head << tr("%1 projected").arg(s.name);
  }
  head << tr("Total");
  if (whiskers) head << "P10" << tr("Median") << "P90";
  QString table = head.join('\t') + '\n';
  for (int m = 0; m < int(data_.months.size()); ++m) {
    QStringList line{data_.months[std::size_t(m)].full};
    for (const IncomeSeries& s : data_.series) {
      line << exact_(valueOf(s.accrued, m));
      if (future) line << exact_(valueOf(s.projected, m));
    }
    line << exact_(totalOf(data_, m));
    if (whiskers) {
      const bool there = m < int(data_.whiskers.size()) && data_.whiskers[std::size_t(m)];
      for (const double Whisker::*field : {&Whisker::p10, &Whisker::median, &Whisker::p90})
        line << (there ? exact_((*data_.whiskers[std::size_t(m)]).*field) : QString());
    }
    table += line.join('\t') + '\n';
  }
  return table;
}

QString StackedIncomeChart::summary() const {
  if (data_.months.empty() || data_.series.empty()) return tr("No income to show.");
  double accrued = 0.0;
  double projected = 0.0;
  const IncomeSeries* largest = nullptr;
  double most = 0.0;
  for (const IncomeSeries& s : data_.series) {
    double sum = 0.0;
    for (int m = 0; m < int(data_.months.size()); ++m) {
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
                     .arg(data_.months.front().full, data_.months.back().full, exact_(accrued));
  if (projected != 0.0) text += tr(", %1 projected").arg(exact_(projected));
  if (!largest) return text + QLatin1Char('.');
  return text + tr(". The largest part is %1 with %2.").arg(largest->name, exact_(most));
}

void StackedIncomeChart::keyPressEvent(QKeyEvent* event) {
  const int count = int(data_.months.size());
  if (count == 0) return ChartWidget::keyPressEvent(event);
  const std::vector<std::size_t> parts = month_ >= 0 ? partsOf(month_) : std::vector<std::size_t>();
  int place = -1;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (data_.series[parts[i]].id == part_) place = int(i);
  switch (event->key()) {
    case Qt::Key_Right:
      return hover(std::min(month_ + 1, count - 1), part_);
    case Qt::Key_Left:
      return hover(month_ < 0 ? count - 1 : std::max(month_ - 1, 0), part_);
    case Qt::Key_Home:
      return hover(0, part_);
    case Qt::Key_End:
      return hover(count - 1, part_);
    case Qt::Key_Up:
    case Qt::Key_Down: {
      if (parts.empty()) return;
      const int step = event->key() == Qt::Key_Up ? 1 : -1;
      const int next =
          place < 0 ? (step > 0 ? 0 : int(parts.size()) - 1) : std::clamp(place + step, 0, int(parts.size()) - 1);
      return hover(month_, data_.series[parts[std::size_t(next)]].id);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (month_ >= 0) emit barClicked(month_, place >= 0 ? part_ : QString());
      return;
    case Qt::Key_Escape:
      if (month_ >= 0) return hover(-1);
      break;
    default:
      if (event == QKeySequence::Copy) return copyAsTable();
      break;
  }
  ChartWidget::keyPressEvent(event);
}

void StackedIncomeChart::focusInEvent(QFocusEvent* event) {
  // Arriving by keyboard shows at once where one is.
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
    hover(month_ >= 0 ? month_ : 0, part_);
  ChartWidget::focusInEvent(event);
}

void StackedIncomeChart::focusOutEvent(QFocusEvent* event) {
  if (event->reason() != Qt::PopupFocusReason) hover(-1);
  ChartWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
