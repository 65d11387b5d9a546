#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/forecast_score.h"

namespace tidemill::ui {

/// Saved forecasts, a row each, newest first: when they were made and how they did so far.
class ForecastsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { col_name, col_made, col_scored, col_inside_80, col_inside_50, col_bias, col_crps, columns };
  using QAbstractTableModel::QAbstractTableModel;

  void set_scores(std::vector<ForecastScore> scores, const Currency& currency);
  /// nullptr outside.
  const ForecastScore* score_at(int row) const;
  /// The row of a forecast, −1 when it is not there.
  int row_of(ForecastId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString text(const ForecastScore& score, int column) const;

  std::vector<ForecastScore> scores_;
  Currency currency_;
};

/// The months of one strategy of a forecast, or of all of them: what was forecast and what came.
class ForecastMonthsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { col_month, col_p10, col_median, col_p90, col_recorded, col_verdict, columns };
  using QAbstractTableModel::QAbstractTableModel;

  void set_months(std::vector<ScoredMonth> months, const Currency& currency);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString text(const ScoredMonth& month, int column) const;

  std::vector<ScoredMonth> months_;
  Currency currency_;
};

}  // namespace tidemill::ui
