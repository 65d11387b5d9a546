#pragma once

#include <QFutureWatcher>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/engine/analysis.h"
#include "core/engine/forecast_score.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace tidemill::ui {

class Card;
class DataTable;
class FanChart;
class FigureTile;
class InlineMessage;
class ProjectionAssumptions;
class ProjectionModel;
class ProjectionMovers;
class SegmentedControl;

/// What the holdings will probably earn: monthly bands, totals, assumptions to change, scenarios, what moves it most,
/// the part of each strategy, and how past forecasts did.
class ProjectionPage : public Page {
  Q_OBJECT
 public:
  ProjectionPage(const PageContext& context, QWidget* parent);
  ~ProjectionPage() override;
  QWidget* header_controls() override { return controls_; }
  void refresh() override;

 private:
  using Answer = std::optional<Result<Projection>>;
  void build_header();
  QWidget* build_chart();
  QWidget* build_assumptions();
  QWidget* build_strategies();
  int months() const;
  void compute();
  void show(const Projection& projection, bool finished);
  void show_tiles(const Projection& projection);
  void show_failure(const Error& error);
  void assume(const Assumptions& assumptions);
  void score_past();
  void show_score();
  void save_forecast();
  void open_forecasts();
  void open_scenario(const QString& name);
  void open_goal();
  void remove_goal();

  PageContext context_;
  QWidget* controls_ = nullptr;
  SegmentedControl* horizon_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  InlineMessage* message_ = nullptr;
  Card* chart_card_ = nullptr;
  FanChart* chart_ = nullptr;
  FigureTile *goal_ = nullptr, *median_ = nullptr, *range_ = nullptr, *worst_ = nullptr, *past_ = nullptr;
  ProjectionAssumptions* assumptions_ = nullptr;
  ProjectionMovers* movers_ = nullptr;
  Card* strategies_card_ = nullptr;
  DataTable* strategies_ = nullptr;
  ProjectionModel* model_ = nullptr;
  AnalysisPtr analysis_;
  std::optional<Projection> shown_;  ///< complete: what a forecast would keep
  QFutureWatcher<Answer> watcher_;
  std::stop_source stop_;
  QFutureWatcher<ForecastScores> score_watcher_;
  std::vector<ForecastScore> scores_;
};

Page* make_projection_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
