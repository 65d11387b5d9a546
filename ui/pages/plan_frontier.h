#pragma once

#include "core/engine/allocation_candidates.h"
#include "ui/background.h"
#include "ui/controls/card.h"

class QLabel;

namespace tidemill::ui {

class DataTable;
class LineChart;
class TradesModel;

/// Income against risk within the stated caps, what today's mix makes of it, and the trades to the best of equal risk.
class PlanFrontier : public Card {
  Q_OBJECT
 public:
  explicit PlanFrontier(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 private:
  struct Found {
    Allocation plan;
    double rate_error = 0;
    std::vector<Problem> left_out;
  };
  static Result<Found> find(const Analysis& analysis);
  void take(const Result<Found>& found);
  void show_chart(const Allocation& plan);
  QString said_of(const Found& found) const;

  const Theme& theme_;
  LineChart* chart_ = nullptr;
  TradesModel* model_ = nullptr;
  DataTable* trades_ = nullptr;
  QLabel* note_ = nullptr;
  AnalysisPtr analysis_;
  Background<Result<Found>> worker_;
};

}  // namespace tidemill::ui
