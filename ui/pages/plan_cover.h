#pragma once

#include "core/engine/cover_worth.h"
#include "ui/background.h"
#include "ui/controls/card.h"

class QLabel;

namespace tidemill::ui {

class CoverModel;
class DataTable;

/// What each holding that can fail may bear, and whether a cover of it is worth its premium.
class PlanCover : public Card {
  Q_OBJECT
 public:
  explicit PlanCover(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 signals:
  /// The covers are to be seen and changed.
  void covers_wanted();

 private:
  void take(const Result<std::vector<CoverWorth>>& worths);

  CoverModel* model_ = nullptr;
  DataTable* table_ = nullptr;
  QLabel* note_ = nullptr;
  AnalysisPtr analysis_;
  Background<Result<std::vector<CoverWorth>>> worker_;
};

}  // namespace tidemill::ui
