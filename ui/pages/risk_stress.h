#pragma once

#include <vector>

#include "core/engine/stress.h"
#include "ui/background.h"
#include "ui/controls/card.h"

namespace tidemill::ui {

class DataTable;
class StressModel;

/// Every scenario applied today, worked out in the background.
class RiskStress : public Card {
  Q_OBJECT
 public:
  explicit RiskStress(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 signals:
  /// Somebody chose a scenario: what it does to each holding is to be shown.
  void chosen(const tidemill::StressResult& result);

 private:
  StressModel* model_ = nullptr;
  DataTable* table_ = nullptr;
  Currency currency_;
  Background<std::vector<StressResult>> worker_;
};

}  // namespace tidemill::ui
