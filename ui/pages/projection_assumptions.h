#pragma once

#include <vector>

#include "core/engine/analysis.h"
#include "ui/controls/card.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace tidemill::ui {

class ChoiceRow;
class FlowLayout;

/// What a projection assumes, to be changed: a row for each assumption and a chip for each scenario.
class ProjectionAssumptions : public Card {
  Q_OBJECT

 public:
  ProjectionAssumptions(const PageContext& context, QWidget* parent);

  /// Shows the assumptions in use, for a portfolio: its coins, goals and scenarios.
  void show_assumptions(const Analysis& analysis, const Assumptions& assumptions);

 signals:
  /// The user changed something.
  void changed(const tidemill::Assumptions& assumptions);
  void goal_wanted();      ///< set or change the goal
  void goal_unwanted();    ///< take it away
  void scenario_wanted();  ///< write a scenario of one's own
  void scenario_edit_wanted(const QString& name);
  void sources_wanted();  ///< every assumption with its source

 private:
  ChoiceRow* add_row(const QString& label, const QString& meaning, const char* name);
  void build_rows();
  void show_scenarios(const Portfolio& portfolio);
  /// What a choice in the row does to the assumptions.
  void take(ChoiceRow* row, std::function<void(Assumptions&, const QString& id)> edit);

  PageContext context_;
  Assumptions assumptions_;
  std::vector<std::string> coins_;  ///< symbols a view on prices is about
  ChoiceRow *price_ = nullptr, *volatility_ = nullptr, *rates_ = nullptr, *uncertainty_ = nullptr, *reinvest_ = nullptr,
            *hazards_ = nullptr, *depegs_ = nullptr, *tax_ = nullptr, *costs_ = nullptr, *goal_ = nullptr;
  QWidget* chips_ = nullptr;
  FlowLayout* flow_ = nullptr;
  QButtonGroup* group_ = nullptr;
  QPushButton* edit_ = nullptr;
  QStringList shown_;  ///< names of the scenarios that have a chip
};

}  // namespace tidemill::ui
