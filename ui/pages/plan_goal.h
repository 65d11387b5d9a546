#pragma once

#include "core/engine/goal_plan.h"
#include "ui/background.h"
#include "ui/controls/card.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace tidemill::ui {

class FigureTile;
class KeyValueList;

/// How far a goal is and what would close the gap, simulated in the background.
class PlanGoal : public Card {
  Q_OBJECT
 public:
  explicit PlanGoal(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis, const Assumptions& assumptions);

 signals:
  /// Somebody wants to set or change the goal.
  void edit_wanted();

 private:
  QWidget* build_figures();
  QWidget* build_nothing();
  void take(const Result<std::vector<GoalPlan>>& plans);
  void show_chosen();
  void show_goal(const GoalPlan& plan);
  void show_ways(const GoalPlan& plan);

  const Theme& theme_;
  QComboBox* which_ = nullptr;
  QWidget* layers_ = nullptr;
  QStackedLayout* stack_ = nullptr;
  FigureTile* covered_ = nullptr;
  FigureTile* chance_ = nullptr;
  FigureTile* gap_ = nullptr;
  KeyValueList* ways_ = nullptr;
  QLabel* notes_ = nullptr;
  Currency currency_;
  std::vector<GoalPlan> plans_;
  Background<Result<std::vector<GoalPlan>>> worker_;
};

}  // namespace tidemill::ui
