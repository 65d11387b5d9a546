#pragma once

#include "core/engine/stress.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace tidemill::ui {

class Card;
class DataTable;
class GradePill;
class KeyValueList;
class LineChart;
class RiskModel;
class RiskSpread;
class RiskStress;

/// How the holdings can hurt: a heat map, the reasons behind any cell, what one failure would stop, what pools have
/// lost, what scenarios would do.
class RiskPage : public Page {
  Q_OBJECT
 public:
  RiskPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;
  /// The id of a holding, or of a factor, to show the reasons of.
  void open(const QString& argument) override;

 private:
  void build_header();
  QWidget* build_map();
  QWidget* build_reasons();
  QWidget* build_loss();
  void hide_what_applies_to_nobody();
  void show_reasons();
  void show_holding(const HoldingRisk& risk);
  void show_factor(const HoldingRisk& risk, const FactorResult& factor);
  void show_stress(const StressResult& result);
  void show_loss();

  PageContext context_;
  QWidget* controls_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  Card* map_card_ = nullptr;
  DataTable* map_ = nullptr;
  RiskModel* model_ = nullptr;
  Card* reasons_card_ = nullptr;
  GradePill* pill_ = nullptr;
  QLabel *reasons_title_ = nullptr, *reasons_note_ = nullptr;
  KeyValueList* reasons_ = nullptr;
  RiskSpread* spread_ = nullptr;
  RiskStress* stress_ = nullptr;
  Card* loss_card_ = nullptr;
  LineChart* loss_ = nullptr;
  QLabel* loss_note_ = nullptr;
  AnalysisPtr analysis_;
};

Page* make_risk_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
