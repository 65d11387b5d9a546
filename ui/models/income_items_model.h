#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <functional>
#include <map>
#include <vector>

#include "core/engine/analysis.h"

namespace tidemill::ui {

/// The single amounts behind a figure: recorded entries and estimated days, newest first. Keeps the analysis alive and
/// points into it, so that a hundred thousand rows cost an index and no copies.
class IncomeItemsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { col_day, col_holding, col_type, col_amount, col_price, col_value, col_source, columns };
  using QAbstractTableModel::QAbstractTableModel;

  /// Shows the items of `analysis` that `wanted` accepts, valued as asked.
  void set_items(AnalysisPtr analysis, const std::function<bool(const Holding&, const IncomeItem&)>& wanted,
                 const IncomeValuation& valued = {});
  /// The item of a row; nullptr outside.
  const IncomeItem* item_at(int row) const;
  /// Sum of the incomes shown that have a value; costs apart.
  Decimal total() const { return total_; }
  /// Income by day, costs apart, for the calendar.
  std::map<QDate, double> by_day() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;

 private:
  QString text(const IncomeItem& item, int column) const;
  std::optional<Decimal> value_of(const IncomeItem& item) const;
  QVariant sort_value(const IncomeItem& item, int column) const;

  AnalysisPtr analysis_;
  IncomeValuation valued_;
  std::optional<IncomeValuer> valuer_;  // unless values are those at receipt in the base currency
  Currency currency_;
  std::vector<const IncomeItem*> items_;
  Decimal total_;
};

/// "Reward", "Fee income": an entry type as people read it.
QString entry_type_name(EntryType type);

}  // namespace tidemill::ui
