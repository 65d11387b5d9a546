#pragma once

#include <QAbstractTableModel>

#include "ui/dialogs/price_lines.h"

namespace tidemill::ui {

/// The pasted rows with what becomes of each.
class PriceLinesModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { row, asset, day, price, verdict, column_count };
  using QAbstractTableModel::QAbstractTableModel;

  void set_lines(std::vector<PriceLine> lines, const Currency& currency);
  const std::vector<PriceLine>& lines() const { return lines_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString text(const PriceLine& line, int column) const;

  std::vector<PriceLine> lines_;
  Currency currency_;
};

}  // namespace tidemill::ui
