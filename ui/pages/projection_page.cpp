#include "ui/pages/projection_page.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QtConcurrent>
#include <cmath>

#include "ui/charts/fan_chart.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/projection_model.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr int kMargin = 24;
constexpr int kGap = 14;

QDate to_qdate(Date day) {
  const std::chrono::year_month_day date{day};
  return QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
               static_cast<int>(static_cast<unsigned>(date.day())));
}

FanChartData fan_data(const Projection& projection, const Currency& currency) {
  FanChartData data;
  const QLocale locale;
  for (const ProjectedMonth& month : projection.months) {
    data.months.push_back(chartMonth(to_qdate(month.from), locale));
    data.p5.push_back(month.income.p5);
    data.p10.push_back(month.income.p10);
    data.p25.push_back(month.income.p25);
    data.p50.push_back(month.income.p50);
    data.p75.push_back(month.income.p75);
    data.p90.push_back(month.income.p90);
    data.p95.push_back(month.income.p95);
    data.mean.push_back(month.income.mean);
  }
  if (projection.goal) {
    data.goal = *projection.goal;
    data.goalLabel = ProjectionPage::tr("goal %1 / month").arg(money_text(*projection.goal, currency));
  }
  return data;
}

}  // namespace

ProjectionPage::ProjectionPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("projectionPage");
  build_header();
  auto* filled = new QWidget(this);
  auto* grid = new QGridLayout(filled);
  grid->setContentsMargins(kMargin, 18, kMargin, 18);
  grid->setSpacing(kGap);
  message_ = new InlineMessage(context_.theme, filled);
  message_->setClosable(false);
  message_->hide();
  grid->addWidget(message_, 0, 0, 1, 2);
  grid->addWidget(build_chart(), 1, 0);
  grid->addWidget(build_strategies(), 2, 0);
  grid->addWidget(build_assumptions(), 1, 1, 2, 1);
  grid->setColumnStretch(0, 70);
  grid->setColumnStretch(1, 30);
  grid->setRowStretch(1, 1);

  auto* empty = new EmptyState(context_.theme, "projection", tr("Nothing to project yet"),
                               tr("Once a holding earns, this page shows what it will probably bring, as a range."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
  connect(&watcher_, &QFutureWatcher<Answer>::finished, this, [this] {
    if (watcher_.future().resultCount() == 0) return;  // taken back by a later choice
    const Answer answer = watcher_.result();
    if (!answer) return;
    if (*answer)
      show(**answer);
    else
      show_failure(answer->error());
  });
}

ProjectionPage::~ProjectionPage() {
  watcher_.waitForFinished();
}

void ProjectionPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  horizon_ = new SegmentedControl(context_.theme, controls_);
  horizon_->setObjectName("projectionHorizon");
  horizon_->setAccessibleName(tr("Years ahead"));
  horizon_->addSegment("12", tr("1Y"), tr("One year ahead"));
  horizon_->addSegment("36", tr("3Y"), tr("Three years ahead"));
  horizon_->addSegment("60", tr("5Y"), tr("Five years ahead"));
  horizon_->addSegment("120", tr("10Y"), tr("Ten years ahead"));
  connect(horizon_, &SegmentedControl::chosen, this, [this] { compute(); });
  row->addWidget(horizon_);
}

QWidget* ProjectionPage::build_chart() {
  chart_card_ = new Card(context_.theme, tr("Monthly income"), this);
  chart_card_->setRightText(tr("bands: 5–95, 10–90, 25–75 %"));
  chart_ = new FanChart(context_.theme, chart_card_);
  chart_->setObjectName("projectionChart");
  chart_->setTitle(tr("Monthly income, projected"));
  chart_->setMinimumHeight(260);  // flatter, the bands can't be told apart: a low window scrolls
  chart_card_->body()->addWidget(chart_, 1);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  const auto add = [&](FigureTile*& tile, const QString& text) {
    tile = new FigureTile(context_.theme, text, chart_card_);
    tile->setBare(true);
    row->addWidget(tile, 1);
    connect(tile, &FigureTile::explainWanted, this, context_.explain);
  };
  add(mean_, tr("Expected in all"));
  add(median_, tr("Median"));
  add(range_, tr("80 % range"));
  add(at_risk_, tr("Income at risk"));
  add(goal_, tr("Chance of the goal"));
  for (FigureTile* tile : {mean_, median_, range_}) tile->setNumber(link_to({.what = NumberRef::What::projected}));
  at_risk_->setNumber(link_to({.what = NumberRef::What::income_at_risk}));
  chart_card_->body()->addLayout(row);
  return chart_card_;
}

QWidget* ProjectionPage::build_assumptions() {
  auto* card = new Card(context_.theme, tr("What this assumes"), this);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(12);
  assumptions_ = paragraph({}, Tone::Ink, inside);
  assumptions_->setTextFormat(Qt::RichText);
  assumptions_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(assumptions_);
  connect(&context_.theme, &Theme::changed, this, [this] { show_assumptions(); });
  method_ = paragraph({}, Tone::Mute, inside);
  column->addWidget(method_);
  column->addStretch(1);
  auto* area = new QScrollArea(card);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(inside);
  area->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  area->setAccessibleName(tr("Assumptions"));
  card->body()->addWidget(area, 1);
  card->setMinimumWidth(300);
  return card;
}

QWidget* ProjectionPage::build_strategies() {
  strategies_card_ = new Card(context_.theme, tr("By strategy"), this);
  model_ = new ProjectionModel(this);
  strategies_ = new DataTable(context_.theme, strategies_card_);
  strategies_->setObjectName("projectionStrategies");
  strategies_->setAccessibleName(tr("Projected income by strategy"));
  strategies_->setModel(model_);
  strategies_->setSortingEnabled(false);
  connect(strategies_, &DataTable::explainWanted, this, context_.explain);
  strategies_->setFitsRows(true);
  strategies_card_->body()->addWidget(strategies_);
  return strategies_card_;
}

int ProjectionPage::months() const {
  return horizon_->currentId().toInt();
}

void ProjectionPage::refresh() {
  analysis_ = context_.workspace.analysis();
  if (!analysis_) return;
  layers_->setCurrentIndex(analysis_->portfolio->holdings().empty() ? 1 : 0);
  compute();
}

/// Twelve months are in the analysis already, the same figures as on every other page; longer horizons are worked out
/// in the background, and a later request leaves an earlier answer unread.
void ProjectionPage::compute() {
  if (!analysis_) return;
  if (months() == static_cast<int>(analysis_->projection.months.size())) {
    watcher_.setFuture({});
    show(analysis_->projection);
    return;
  }
  Assumptions assumptions = context_.workspace.assumptions();
  assumptions.months = months();
  watcher_.setFuture(QtConcurrent::run([analysis = analysis_, assumptions]() -> Answer {
    return project(*analysis->portfolio, *analysis->prices, analysis->income, analysis->values, analysis->as_of,
                   assumptions);
  }));
}

void ProjectionPage::show_failure(const Error& error) {
  message_->setMessage(MessageKind::Error, error_text(error));
  message_->show();
}

void ProjectionPage::show(const Projection& projection) {
  const Currency currency = analysis_->currency;
  const auto money = [currency](double value) { return money_text(value, currency, std::abs(value) < 100 ? 2 : 0); };
  chart_->setFormats(money, [currency](double value) { return money_text(value, currency); });
  chart_->setData(fan_data(projection, currency));
  const int years = static_cast<int>(projection.months.size()) / 12;
  chart_card_->setSubtitle(years == 1 ? tr("next 12 months") : tr("next %1 years").arg(years));
  strategies_card_->setSubtitle(years == 1 ? tr("over the next 12 months") : tr("over the next %1 years").arg(years));
  mean_->setFigure(money(projection.total.mean));
  mean_->setSub(tr("mean of all outcomes"));
  median_->setFigure(money(projection.total.p50));
  median_->setSub(tr("half of outcomes are lower"));
  range_->setFigure(QString::fromUtf8("%1 – %2").arg(money(projection.total.p10), money(projection.total.p90)));
  range_->setSub(tr("one in ten below, one above"));
  at_risk_->setFigure(money(projection.income_at_risk_95));
  at_risk_->setSub(tr("mean less the worst 5 %"));
  goal_->setVisible(projection.goal.has_value());
  if (projection.goal) {
    goal_->setFigure(projection.goal_chance ? percent_text(*projection.goal_chance, 0) : unknown_text());
    goal_->setSub(tr("%1 in the last month").arg(money(*projection.goal)));
  }
  model_->set_projection(projection, currency);
  lines_ = projection.assumptions;
  show_assumptions();
  method_->setText(to_qt(projection.method));
  QStringList left_out;
  for (const Problem& problem : projection.left_out) left_out << to_qt(problem.text);
  message_->setVisible(!left_out.isEmpty());
  message_->setMessage(MessageKind::Warning, left_out.join(' '));
}

/// What was assumed, and below each line, muted, where it comes from.
void ProjectionPage::show_assumptions() {
  const QString mute = context_.theme.palette().mute.name();
  QString html;
  for (const AssumptionLine& line : lines_) {
    html += "<p style='margin-top:0; margin-bottom:8px'><b>" + to_qt(line.what).toHtmlEscaped() + "</b><br>" +
            to_qt(line.value).toHtmlEscaped();
    if (!line.source.empty())
      html += "<br><span style='color:" + mute + "'>" + to_qt(line.source).toHtmlEscaped() + "</span>";
    html += "</p>";
  }
  assumptions_->setText(html);
}

Page* make_projection_page(const PageContext& context, QWidget* parent) {
  return new ProjectionPage(context, parent);
}

}  // namespace tidemill::ui
