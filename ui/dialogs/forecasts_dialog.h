#pragma once

#include <QDialog>
#include <QFutureWatcher>
#include <vector>

#include "core/engine/analysis.h"
#include "core/engine/forecast_score.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tidemill::ui {

class DataTable;
class ForecastMonthsModel;
class ForecastsModel;
class InlineMessage;
class Theme;
class Workspace;

/// Past forecasts and how they did: one line for each, and below it the months of the chosen one, in all and by
/// strategy. Follows every change of the portfolio.
class ForecastsDialog : public QDialog {
  Q_OBJECT
 public:
  ForecastsDialog(Workspace& workspace, const Theme& theme, QWidget* parent);
  ~ForecastsDialog() override;

 private:
  void score();
  void take(const ForecastScores& past);
  void show_chosen();
  void show_months();
  void remove_chosen();
  const ForecastScore* chosen() const;

  Workspace& workspace_;
  InlineMessage* message_;
  DataTable *forecasts_, *months_;
  ForecastsModel* model_;
  ForecastMonthsModel* months_model_;
  QComboBox* strategy_;
  QLabel* heading_;
  QPushButton* remove_;
  QFutureWatcher<ForecastScores> watcher_;
};

}  // namespace tidemill::ui
