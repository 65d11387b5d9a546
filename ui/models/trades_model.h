#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/allocation.h"
#include "core/engine/analysis.h"

namespace tidemill::ui {

/// The trades of an allocation: each holding's share of the money now and then, and what getting there costs.
class TradesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { col_holding, col_now, col_then, col_cost, columns };
  using QAbstractTableModel::QAbstractTableModel;
  void set_trades(std::vector<AllocationTrade> trades, const AnalysisPtr& analysis);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString text(const AllocationTrade& trade, int column) const;

  std::vector<AllocationTrade> trades_;
  AnalysisPtr analysis_;
};

}  // namespace tidemill::ui
