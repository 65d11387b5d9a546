#include "ui/pages/plan_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

#include "ui/controls/buttons.h"
#include "ui/controls/empty_state.h"
#include "ui/dialogs/goal_dialog.h"
#include "ui/pages/plan_cover.h"
#include "ui/pages/plan_frontier.h"
#include "ui/pages/plan_goal.h"
#include "ui/pages/plan_ladder.h"
#include "ui/pages/plan_move.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

PlanPage::PlanPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("planPage");
  build_header();
  auto* empty = new EmptyState(context_.theme, "plan", tr("Nothing to plan with yet"),
                               tr("Once you hold something, this page works out goals, moves and covers."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(build_cards());
  layers_->addWidget(empty);
}

void PlanPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  auto* limits = secondaryButton(context_.theme, tr("Limits and costs…"), "settings", controls_);
  limits->setObjectName("planLimits");
  connect(limits, &QPushButton::clicked, this, &PlanPage::open_limits);
  row->addWidget(limits);
}

QWidget* PlanPage::build_cards() {
  auto* filled = new QWidget(this);
  auto* column = new QVBoxLayout(filled);
  column->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  column->setSpacing(kPageGap);
  goal_ = new PlanGoal(context_.theme, filled);
  connect(goal_, &PlanGoal::edit_wanted, this, &PlanPage::open_goal);
  column->addWidget(goal_);
  frontier_ = new PlanFrontier(context_.theme, filled);
  ladder_ = new PlanLadder(context_.theme, filled);
  cover_ = new PlanCover(context_.theme, filled);
  move_ = new PlanMove(context_.theme, filled);
  auto* row = new QHBoxLayout;
  row->setSpacing(kPageGap);
  row->addWidget(frontier_, 35);
  auto* middle = new QVBoxLayout;
  middle->setSpacing(kPageGap);
  middle->addWidget(ladder_);
  middle->addWidget(cover_, 1);
  row->addLayout(middle, 39);
  row->addWidget(move_, 26);
  column->addLayout(row, 1);
  connect(cover_, &PlanCover::covers_wanted, this, [this] { context_.act("portfolio.covers"); });
  return filled;
}

void PlanPage::refresh() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  layers_->setCurrentIndex(analysis->portfolio->holdings().empty() ? 1 : 0);
  controls_->setEnabled(!analysis->portfolio->holdings().empty());
  goal_->set_analysis(analysis, context_.workspace.assumptions());
  frontier_->set_analysis(analysis);
  ladder_->set_analysis(analysis);
  cover_->set_analysis(analysis);
  move_->set_analysis(analysis);
}

void PlanPage::open_goal() {
  (new GoalDialog(context_.workspace, context_.theme, first_goal(*context_.workspace.portfolio()), window()))->open();
}

void PlanPage::open_limits() {
  context_.act("portfolio.costs");
}

Page* make_plan_page(const PageContext& context, QWidget* parent) {
  return new PlanPage(context, parent);
}

}  // namespace tidemill::ui
