#pragma once

#include <QFutureWatcher>
#include <optional>

#include "core/engine/analysis.h"
#include "ui/pages/page.h"

class QAbstractTableModel;
class QLabel;
class QStackedLayout;

namespace tidemill::ui {

class Card;
class DataTable;
class FanChart;
class FigureTile;
class InlineMessage;
class ProjectionModel;
class SegmentedControl;

/// What the holdings will probably earn: monthly bands, totals, what was assumed, and the part of each strategy.
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
  void show(const Projection& projection);
  void show_failure(const Error& error);
  void show_assumptions();

  PageContext context_;
  QWidget* controls_ = nullptr;
  SegmentedControl* horizon_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  InlineMessage* message_ = nullptr;
  Card* chart_card_ = nullptr;
  FanChart* chart_ = nullptr;
  FigureTile *mean_ = nullptr, *median_ = nullptr, *range_ = nullptr, *at_risk_ = nullptr, *goal_ = nullptr;
  Card* strategies_card_ = nullptr;
  DataTable* strategies_ = nullptr;
  ProjectionModel* model_ = nullptr;
  QLabel *assumptions_ = nullptr, *method_ = nullptr;
  AnalysisPtr analysis_;
  std::vector<AssumptionLine> lines_;  // shown beside the chart
  QFutureWatcher<Answer> watcher_;
};

Page* make_projection_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
