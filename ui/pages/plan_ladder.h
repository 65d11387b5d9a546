#pragma once

#include "core/engine/analysis.h"
#include "ui/controls/card.h"

class QCheckBox;

namespace tidemill::ui {

class BarListChart;

/// What can be in hand within so many days.
class PlanLadder : public Card {
  Q_OBJECT
 public:
  explicit PlanLadder(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 private:
  void show_steps();

  QCheckBox* sell_ = nullptr;
  BarListChart* bars_ = nullptr;
  AnalysisPtr analysis_;
};

}  // namespace tidemill::ui
