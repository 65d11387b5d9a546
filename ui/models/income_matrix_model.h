#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/engine/income_table.h"

namespace tidemill::ui {

/// The name people read for a group of IncomeRow::keys: "Staking" for "staking", “none” for no key.
QString income_group_name(GroupKey group, const std::string& key);

/// Income as a matrix: a group (strategy, asset, …) a row, a period a column, totals at the end of both. Exact: every
/// total is the sum of the cells it stands for.
class IncomeMatrixModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  /// `table` is grouped by {period, group}. Its cells can be opened unless `opens` is false.
  void set_table(const IncomeTable& table, bool opens = true);
  /// The key of the period shown in a column ("2026-11"); empty for names and totals.
  QString period_at(int column) const;
  /// The key of the group shown in a row ("staking"); empty for the total.
  QString group_at(int row) const;
  /// The column of a period; −1 when there is none.
  int column_of(const QString& period) const;
  Decimal total() const { return total_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Cell {
    Decimal value;
    std::int64_t unpriced = 0;
    bool any = false;
  };
  struct Row {
    QString key, name;
    std::vector<Cell> cells;  // one a period, then the total
  };
  QString cell_text(const Cell& cell) const;
  QVariant number(int row, int column) const;

  std::vector<QString> periods_;
  std::vector<Row> rows_;
  GroupKey group_ = GroupKey::strategy;
  GroupKey period_ = GroupKey::month;
  Date from_{}, to_{};
  bool opens_ = true;
  Currency currency_;
  Decimal total_;
};

}  // namespace tidemill::ui
