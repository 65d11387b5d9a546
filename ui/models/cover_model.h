#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/cover_worth.h"

namespace tidemill::ui {

/// Holdings that can fail, a row each: how often they may, how often they do, and whether a cover is worth its price.
class CoverModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { col_holding, col_rate, col_break_even, col_probability, col_premium, col_worth, columns };
  using QAbstractTableModel::QAbstractTableModel;
  void set_worths(std::vector<CoverWorth> worths, const AnalysisPtr& analysis);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString text(const CoverWorth& worth, int column) const;
  QString explained(const CoverWorth& worth) const;

  std::vector<CoverWorth> worths_;
  AnalysisPtr analysis_;
};

}  // namespace tidemill::ui
