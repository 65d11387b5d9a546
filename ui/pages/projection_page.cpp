#include "ui/pages/projection_page.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPromise>
#include <QStackedLayout>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>

#include "core/edits/plan_edit.h"
#include "core/engine/forecast_body.h"
#include "ui/charts/fan_chart.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/segmented_control.h"
#include "ui/dialogs/forecasts_dialog.h"
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/save_forecast_dialog.h"
#include "ui/dialogs/scenario_dialog.h"
#include "ui/languages.h"
#include "ui/models/projection_model.h"
#include "ui/number_link.h"
#include "ui/pages/projection_assumptions.h"
#include "ui/pages/projection_movers.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr int kFirstPaths = 1000;  // a first picture at once

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
    if (month.goal_chance) data.goalChance.push_back(*month.goal_chance);
  }
  if (projection.goal) {
    data.goal = projection.goal;
    data.goalLabel = ProjectionPage::tr("goal %1 / month").arg(money_text(*projection.goal, currency));
  }
  return data;
}

}  // namespace

ProjectionPage::ProjectionPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("projectionPage");
  build_header();
  auto* filled = new QWidget(this);
  auto* column = new QVBoxLayout(filled);
  column->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  column->setSpacing(kPageGap);
  message_ = new InlineMessage(context_.theme, filled);
  message_->setClosable(false);
  message_->hide();
  column->addWidget(message_);
  auto* upper = new QHBoxLayout;
  upper->setSpacing(kPageGap);
  upper->addWidget(build_chart(), 72);
  upper->addWidget(build_assumptions(), 28);
  column->addLayout(upper, 1);
  auto* lower = new QHBoxLayout;
  lower->setSpacing(kPageGap);
  movers_ = new ProjectionMovers(context_.theme, this);
  lower->addWidget(movers_, 56);
  lower->addWidget(build_strategies(), 44);
  column->addLayout(lower);

  auto* empty = new EmptyState(context_.theme, "projection", tr("Nothing to project yet"),
                               tr("Once a holding earns, this page shows what it will probably bring, as a range."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
  connect(&watcher_, &QFutureWatcher<Answer>::resultReadyAt, this, [this](int index) {
    const Answer answer = watcher_.resultAt(index);
    if (!answer) return;
    if (*answer)
      show(**answer, (*answer)->paths == context_.workspace.assumptions().paths);
    else if (answer->error().code != ErrorCode::cancelled)
      show_failure(answer->error());
  });
  connect(&score_watcher_, &QFutureWatcher<ForecastScores>::finished, this, [this] {
    if (score_watcher_.future().resultCount() == 0) return;
    scores_ = score_watcher_.result().scores;
    show_score();
  });
}

ProjectionPage::~ProjectionPage() {
  stop_.request_stop();
  watcher_.waitForFinished();
  score_watcher_.waitForFinished();
}

void ProjectionPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  horizon_ = new SegmentedControl(context_.theme, controls_);
  horizon_->setObjectName("projectionHorizon");
  horizon_->setAccessibleName(tr("Years ahead"));
  horizon_->addSegment("12", tr("1Y"), tr("One year ahead"));
  horizon_->addSegment("36", tr("3Y"), tr("Three years ahead"));
  horizon_->addSegment("60", tr("5Y"), tr("Five years ahead"));
  horizon_->addSegment("120", tr("10Y"), tr("Ten years ahead"));
  connect(horizon_, &SegmentedControl::chosen, this, [this] { compute(); });
  row->addWidget(horizon_);
  auto* save = secondaryButton(context_.theme, tr("Save forecast…"), {}, controls_);
  save->setObjectName("projectionSave");
  save->setToolTip(tr("Keeps this projection, to see later how it did"));
  connect(save, &QPushButton::clicked, this, &ProjectionPage::save_forecast);
  row->addWidget(save);
  auto* output = secondaryButton(context_.theme, tr("Export…"), {}, controls_);
  output->setObjectName("projectionExport");
  connect(output, &QPushButton::clicked, this, [this] { context_.navigate("reports", "projection"); });
  row->addWidget(output);
}

QWidget* ProjectionPage::build_chart() {
  chart_card_ = new Card(context_.theme, tr("Monthly income"), this);
  chart_card_->setRightText(tr("bands: 5–95, 10–90, 25–75 %"));
  chart_ = new FanChart(context_.theme, chart_card_);
  chart_->setObjectName("projectionChart");
  chart_->setTitle(tr("Monthly income, projected"));
  chart_->setMinimumHeight(220);  // flatter, the bands can't be told apart: a low window scrolls
  chart_card_->body()->addWidget(chart_, 1);
  auto* row = new QHBoxLayout;
  row->setSpacing(kPageGap);
  const auto add = [&](FigureTile*& tile, const QString& text, int stretch) {
    tile = new FigureTile(context_.theme, text, chart_card_);
    tile->setBare(true);
    row->addWidget(tile, stretch);
    connect(tile, &FigureTile::explainWanted, this, context_.explain);
  };
  add(goal_, tr("Chance of the goal"), 3);
  add(median_, tr("Median total"), 3);
  median_->setObjectName("projectionMedian");
  add(range_, tr("80 % range"), 4);
  add(worst_, tr("95 % worst case"), 3);
  add(past_, tr("Past forecasts"), 3);
  past_->setObjectName("pastForecasts");
  past_->setInteractive(true);
  connect(past_, &FigureTile::clicked, this, &ProjectionPage::open_forecasts);
  chart_card_->body()->addLayout(row);
  return chart_card_;
}

QWidget* ProjectionPage::build_assumptions() {
  assumptions_ = new ProjectionAssumptions(context_, this);
  connect(assumptions_, &ProjectionAssumptions::changed, this, &ProjectionPage::assume);
  connect(assumptions_, &ProjectionAssumptions::goal_wanted, this, &ProjectionPage::open_goal);
  connect(assumptions_, &ProjectionAssumptions::goal_unwanted, this, &ProjectionPage::remove_goal);
  connect(assumptions_, &ProjectionAssumptions::scenario_wanted, this, [this] { open_scenario({}); });
  connect(assumptions_, &ProjectionAssumptions::scenario_edit_wanted, this, &ProjectionPage::open_scenario);
  connect(assumptions_, &ProjectionAssumptions::sources_wanted, this,
          [this] { context_.explain(link_to({.what = NumberRef::What::projected})); });
  return assumptions_;
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
  strategies_card_->body()->addStretch(1);
  return strategies_card_;
}

int ProjectionPage::months() const {
  return horizon_->currentId().toInt();
}

void ProjectionPage::refresh() {
  analysis_ = context_.workspace.analysis();
  if (!analysis_) return;
  layers_->setCurrentIndex(analysis_->portfolio->holdings().empty() ? 1 : 0);
  assumptions_->show_assumptions(*analysis_, context_.workspace.assumptions());
  compute();
  score_past();
}

/// The next twelve months come with every analysis, the same figures as on every other page. Longer horizons are worked
/// out in the background, on a few paths first; a later request stops an earlier one.
void ProjectionPage::compute() {
  if (!analysis_) return;
  stop_.request_stop();
  stop_ = std::stop_source();
  shown_.reset();
  if (months() == static_cast<int>(analysis_->projection.months.size())) {
    watcher_.setFuture({});
    return show(analysis_->projection, true);
  }
  Assumptions assumptions = context_.workspace.assumptions();
  assumptions.months = months();
  watcher_.setFuture(
      QtConcurrent::run([analysis = analysis_, assumptions, stop = stop_.get_token()](QPromise<Answer>& promise) {
        for (const int paths : {std::min(kFirstPaths, assumptions.paths), assumptions.paths}) {
          Assumptions part = assumptions;
          part.paths = paths;
          promise.addResult(project(*analysis->portfolio, *analysis->prices, analysis->income, analysis->values,
                                    analysis->as_of, part, stop));
          if (paths == assumptions.paths) return;
        }
      }));
}

void ProjectionPage::assume(const Assumptions& assumptions) {
  chart_card_->setSubtitle(tr("working…"));
  context_.workspace.set_assumptions(assumptions);
}

void ProjectionPage::show_failure(const Error& error) {
  message_->setMessage(MessageKind::Error, error_text(error));
  message_->show();
}

void ProjectionPage::show(const Projection& projection, bool finished) {
  const Currency currency = analysis_->currency;
  const auto money = [currency](double value) { return money_text(value, currency, std::abs(value) < 100 ? 2 : 0); };
  chart_->setFormats(money, [currency](double value) { return money_text(value, currency); });
  chart_->setData(fan_data(projection, currency));
  const int years = static_cast<int>(projection.months.size()) / 12;
  const QString span = years == 1 ? tr("next 12 months") : tr("next %1 years").arg(years);
  chart_card_->setTitle(tr("Monthly income, %1").arg(span));
  if (projection.paths == 0)
    chart_card_->setSubtitle(tr("closed form"));
  else
    chart_card_->setSubtitle(tr("%1 paths · %2 ms · seed %3")
                                 .arg(QLocale().toString(projection.paths))
                                 .arg(std::lround(std::max(1.0, projection.elapsed_ms)))
                                 .arg(projection.seed));
  strategies_card_->setTitle(tr("By strategy, %1").arg(span));
  show_tiles(projection);
  model_->set_projection(projection, currency);
  movers_->show_projection(projection, currency, span);
  shown_ = finished ? std::optional(projection) : std::nullopt;
  QStringList left_out;
  for (const Problem& problem : projection.left_out) left_out << core_text(problem.text);
  message_->setVisible(!left_out.isEmpty());
  message_->setMessage(MessageKind::Warning, left_out.join(' '));
}

void ProjectionPage::show_tiles(const Projection& projection) {
  const Currency currency = analysis_->currency;
  const auto money = [currency](double value) { return money_text(value, currency, std::abs(value) < 100 ? 2 : 0); };
  // Only the projection that every page shows can be opened.
  const bool common = projection.months.size() == analysis_->projection.months.size();
  const auto number = [&](NumberRef::What what) { return common ? link_to({.what = what}) : QVariant(); };
  median_->setFigure(money(projection.total.p50));
  median_->setSub(tr("mean %1").arg(money(projection.total.mean)));
  median_->setNumber(number(NumberRef::What::projected));
  range_->setFigure(QString::fromUtf8("%1 – %2").arg(money(projection.total.p10), money(projection.total.p90)));
  range_->setSub(tr("one in ten below, one above"));
  range_->setNumber(number(NumberRef::What::projected));
  worst_->setFigure(money(projection.total.p5));
  worst_->setSub(tr("income at risk %1").arg(money(projection.income_at_risk_95)));
  worst_->setNumber(number(NumberRef::What::income_at_risk));
  goal_->setVisible(projection.goal.has_value());
  if (!projection.goal) return;
  goal_->setFigure(projection.goal_chance ? percent_text(*projection.goal_chance, 0) : unknown_text());
  goal_->setSub(tr("%1 in the last month").arg(money(*projection.goal)));
}

void ProjectionPage::score_past() {
  if (analysis_->portfolio->forecasts().empty()) {
    scores_.clear();
    score_watcher_.setFuture({});
    return show_score();
  }
  score_watcher_.setFuture(QtConcurrent::run(
      [analysis = analysis_] { return score_forecasts(*analysis->portfolio, analysis->income, analysis->as_of); }));
}

void ProjectionPage::show_score() {
  const ForecastSummary summary = summary_of(scores_);
  if (analysis_ && analysis_->portfolio->forecasts().empty()) {
    past_->setFigure(tr("none"));
    past_->setSub(tr("save one to see how it does"));
  } else if (summary.scored == 0) {
    past_->setFigure(QLocale().toString(static_cast<int>(scores_.size())));
    past_->setSub(tr("no month is over yet"));
  } else {
    past_->setFigure(tr("%1 of %2").arg(summary.within_80).arg(summary.scored));
    past_->setSub(tr("months inside their 80 % band"));
  }
}

void ProjectionPage::save_forecast() {
  if (!shown_ || !analysis_) return;
  Assumptions assumptions = context_.workspace.assumptions();
  assumptions.months = static_cast<int>(shown_->months.size());
  auto* dialog = new SaveForecastDialog(context_.workspace, context_.theme,
                                        forecast_body(*shown_, analysis_->currency, assumptions), window());
  dialog->open();
}

void ProjectionPage::open_forecasts() {
  auto* dialog = new ForecastsDialog(context_.workspace, context_.theme, window());
  dialog->open();
}

void ProjectionPage::open_scenario(const QString& name) {
  auto* dialog = new ScenarioDialog(context_.workspace, context_.theme, name, window());
  connect(dialog, &ScenarioDialog::saved, this, [this](const QString& saved) {
    Assumptions assumptions = context_.workspace.assumptions();
    assumptions.scenario = saved.isEmpty() ? "base" : to_std(saved);
    assume(assumptions);
  });
  dialog->open();
}

void ProjectionPage::open_goal() {
  auto* dialog =
      new GoalDialog(context_.workspace, context_.theme, first_goal(*context_.workspace.portfolio()), window());
  dialog->open();
}

void ProjectionPage::remove_goal() {
  if (!analysis_ || analysis_->portfolio->goals().empty()) return;
  const auto change =
      tidemill::remove_goal(context_.workspace.edit_context(), analysis_->portfolio->goals().begin()->first);
  const auto done = change ? context_.workspace.apply(*change) : Result<void>(fail(change.error()));
  if (!done) show_failure(done.error());
}

Page* make_projection_page(const PageContext& context, QWidget* parent) {
  return new ProjectionPage(context, parent);
}

}  // namespace tidemill::ui
