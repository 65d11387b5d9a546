#include "ui/pages/plan_goal.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <cmath>

#include "ui/controls/buttons.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/key_value_list.h"
#include "ui/languages.h"
#include "ui/pages/page.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

/// "+11 points": how much a chance rises.
QString points_more(double before, double after) {
  const auto points = std::lround((after - before) * 100);
  return points < 0 ? PlanGoal::tr("−%1 points").arg(-points) : PlanGoal::tr("+%1 points").arg(points);
}

}  // namespace

PlanGoal::PlanGoal(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Goal"), parent),
      theme_(theme),
      worker_([this](const Result<std::vector<GoalPlan>>& plans) { take(plans); }) {
  setObjectName("planGoal");
  which_ = new QComboBox(this);
  which_->setObjectName("planGoalWhich");
  which_->setAccessibleName(tr("Which goal"));
  which_->hide();
  connect(which_, &QComboBox::currentIndexChanged, this, &PlanGoal::show_chosen);
  addRightWidget(which_);
  auto* edit = ghostButton(theme, tr("Edit…"), {}, this);
  edit->setObjectName("planGoalEdit");
  edit->setAccessibleName(tr("Edit the goal"));
  connect(edit, &QPushButton::clicked, this, &PlanGoal::edit_wanted);
  addRightWidget(edit);
  layers_ = new QWidget(this);
  stack_ = new QStackedLayout(layers_);
  stack_->addWidget(build_figures());
  stack_->addWidget(build_nothing());
  body()->addWidget(layers_);
}

QWidget* PlanGoal::build_figures() {
  auto* inside = new QWidget(layers_);
  auto* row = new QHBoxLayout(inside);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kPageGap);
  for (const auto& [tile, text, name] :
       {std::tuple(&covered_, tr("Covered now"), "planCovered"),
        std::tuple(&chance_, tr("Chance by the date"), "planChance"), std::tuple(&gap_, tr("Gap"), "planGap")}) {
    *tile = new FigureTile(theme_, text, inside);
    (*tile)->setObjectName(name);
    (*tile)->setBare(true);
    row->addWidget(*tile, 14);
  }
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addWidget(smallLabel(theme_, tr("What would close it"), inside));
  ways_ = new KeyValueList(theme_, inside);
  right->addWidget(ways_);
  notes_ = paragraph({}, Tone::Mute, inside);
  right->addWidget(notes_);
  right->addStretch(1);
  row->addLayout(right, 58);
  return inside;
}

QWidget* PlanGoal::build_nothing() {
  auto* inside = new QWidget(layers_);
  auto* row = new QHBoxLayout(inside);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(paragraph(tr("Say what a month is to bring and by when; here stands how much of it is covered, how "
                              "likely it is, and what would close the gap."),
                           Tone::Mute, inside),
                 1);
  auto* set = secondaryButton(theme_, tr("Set a goal…"), "plan", inside);
  set->setObjectName("planGoalSet");
  connect(set, &QPushButton::clicked, this, &PlanGoal::edit_wanted);
  row->addWidget(set);
  return inside;
}

void PlanGoal::set_analysis(const AnalysisPtr& analysis, const Assumptions& assumptions) {
  currency_ = analysis->currency;
  const bool any = !analysis->portfolio->goals().empty();
  stack_->setCurrentIndex(any ? 0 : 1);
  findChild<QPushButton*>("planGoalEdit")->setVisible(any);
  if (!any) {
    setSubtitle({});
    plans_.clear();
    which_->hide();
    return;
  }
  worker_.run(
      [analysis, assumptions](const std::stop_token& stop) { return goal_plans(*analysis, assumptions, stop); });
}

void PlanGoal::take(const Result<std::vector<GoalPlan>>& plans) {
  if (!plans) {
    if (plans.error().code != ErrorCode::cancelled) notes_->setText(error_text(plans.error()));
    return;
  }
  const QString chosen = which_->currentText();
  plans_ = *plans;
  const QSignalBlocker quiet(which_);
  which_->clear();
  for (const GoalPlan& plan : plans_) which_->addItem(to_qt(plan.name));
  which_->setVisible(plans_.size() > 1);
  which_->setCurrentIndex(std::max(0, which_->findText(chosen)));
  show_chosen();
}

void PlanGoal::show_chosen() {
  const auto row = static_cast<std::size_t>(std::max(0, which_->currentIndex()));
  if (row < plans_.size()) show_goal(plans_[row]);
}

void PlanGoal::show_goal(const GoalPlan& plan) {
  const auto money = [&](const std::optional<double>& amount) {
    return amount ? money_text(*amount, currency_) : unknown_text();
  };
  setSubtitle(tr("%1: %2 a month by %3").arg(to_qt(plan.name), money(plan.target), month_text(plan.by)));
  covered_->setFigure(percent_text(plan.covered, 0));
  covered_->setSub(tr("%1 of %2").arg(money(plan.today), money(plan.target)));
  chance_->setFigure(percent_text(plan.chance, 0));
  chance_->setSub(tr("%1 with incentives off").arg(percent_text(plan.chance_without_incentives, 0)));
  gap_->setFigure(money(plan.gap));
  gap_->setSub(tr("a month; median then %1").arg(money(plan.median)));
  show_ways(plan);
  QStringList notes;
  for (const std::string& note : plan.notes) notes << core_text(note);
  if (plan.left_out > 0) notes << tr("Holdings whose income is not known, left out: %1.").arg(plan.left_out);
  notes_->setText(notes.join(' '));
  notes_->setVisible(!notes.isEmpty());
}

void PlanGoal::show_ways(const GoalPlan& plan) {
  const auto money = [&](double amount) { return money_text(amount, currency_); };
  std::vector<KeyValue> rows;
  if (plan.chance && plan.chance_reinvested)
    rows.push_back(
        {tr("Reinvest all income"), points_more(*plan.chance, *plan.chance_reinvested),
         plan.reached_reinvesting ? tr("alone by %1").arg(month_text(*plan.reached_reinvesting)) : QString()});
  if (plan.capital_needed && *plan.capital_needed > 0)
    rows.push_back({tr("Add capital at today's mix"), money(*plan.capital_needed),
                    plan.saving_needed ? tr("or %1 every month").arg(money(*plan.saving_needed)) : QString()});
  if (plan.rate_needed && plan.gap && *plan.gap > 0)
    rows.push_back({tr("Or earn more on what is there"), percent_text(plan.rate_needed),
                    tr("instead of %1").arg(percent_text(plan.yield))});
  if (plan.gap && *plan.gap <= 0) rows.push_back({tr("Nothing: today's income covers it"), QString()});
  for (KeyValue& row : rows) row.bold = true;
  ways_->setRows(rows);
}

}  // namespace tidemill::ui
