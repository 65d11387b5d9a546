#pragma once

#include <QAbstractTableModel>

#include "core/engine/analysis.h"

namespace tidemill::ui {

/// The heat map: a holding a row, its grade, and a column for each risk factor.
class RiskModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { col_holding, col_grade, first_factor };
  using QAbstractTableModel::QAbstractTableModel;

  void set_analysis(AnalysisPtr analysis);
  /// The risk of the holding in a row; nullptr outside.
  const HoldingRisk* risk_at(int row) const;
  /// The factor in a column, or nullptr for the others.
  const FactorResult* factor_at(int row, int column) const;
  int row_of(HoldingId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 private:
  QVariant number(int row, int column) const;
  QVariant sort_value(const HoldingRisk& risk, int column) const;
  AnalysisPtr analysis_;
  std::vector<const HoldingRisk*> rows_;
};

}  // namespace tidemill::ui
