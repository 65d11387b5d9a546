#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/stress.h"

namespace tidemill::ui {

/// Scenarios, a row each: what would become of a year's income and of the capital if it happened today, as a share.
class StressModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { col_scenario, col_income, col_capital, columns };
  using QAbstractTableModel::QAbstractTableModel;
  void set_results(std::vector<StressResult> results, const Currency& currency);
  const StressResult* result_at(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<StressResult> results_;
  Currency currency_;
};

/// "−42 %"; an en dash when there was nothing before.
QString change_text(double before, double after);

}  // namespace tidemill::ui
