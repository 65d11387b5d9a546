#pragma once

#include "core/engine/analysis.h"
#include "ui/controls/card.h"

class QComboBox;

namespace tidemill::ui {

class BarListChart;

/// What one failure would stop, and how the value spreads over platforms, chains, assets, issuers and the like.
class RiskSpread : public Card {
  Q_OBJECT
 public:
  explicit RiskSpread(const Theme& theme, QWidget* parent = nullptr);

  void set_analysis(const AnalysisPtr& analysis);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void show_chosen();
  void show_failures();
  void show_concentration(const QString& by);
  void show_regulation();
  void show_dilution();

  AnalysisPtr analysis_;
  QComboBox* by_ = nullptr;
  BarListChart* bars_ = nullptr;
  std::size_t room_ = 6;  ///< rows that fit
};

}  // namespace tidemill::ui
