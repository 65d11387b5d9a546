#pragma once

#include "ui/pages/page.h"

class QStackedLayout;

namespace tidemill::ui {

class PlanCover;
class PlanFrontier;
class PlanGoal;
class PlanLadder;
class PlanMove;

/// Decisions worked out on what is held: the goal, where money could lie, when it is in hand, covers, moves, claims.
class PlanPage : public Page {
  Q_OBJECT
 public:
  PlanPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;

 private:
  void build_header();
  QWidget* build_cards();
  void open_goal();
  void open_limits();

  PageContext context_;
  QWidget* controls_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  PlanGoal* goal_ = nullptr;
  PlanFrontier* frontier_ = nullptr;
  PlanLadder* ladder_ = nullptr;
  PlanCover* cover_ = nullptr;
  PlanMove* move_ = nullptr;
};

Page* make_plan_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
