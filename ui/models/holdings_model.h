#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "ui/models/holding_lines.h"

namespace tidemill::ui {

/// The table of holdings: one row each, grouped by strategy until a column is sorted. Unknown is an en dash that says
/// why, and sorts last.
class HoldingsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { holding, chain, amount, value, apy, real_yield, income_year, accrued, risk, column_count };
  using QAbstractTableModel::QAbstractTableModel;

  /// Takes a new analysis; nullptr empties the table.
  void set_analysis(const AnalysisPtr& analysis);
  /// Shows only what has every word of the text somewhere in it.
  void set_filter(const QString& text);
  /// How many there are without the filter.
  int count_of_all() const { return int(lines_.size()); }

  const HoldingLine* line_at(int row) const;
  /// The row of a holding, −1 when it is not shown.
  int row_of(HoldingId id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order) override;
  /// Names, plain amounts and rates can be typed over.
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& entered, int role) override;

 signals:
  /// Something else was typed into a cell; the table shows it once the edit is through.
  void typed(tidemill::HoldingId id, int column, const QString& text);

 private:
  void arrange();

  std::vector<HoldingLine> lines_;
  std::vector<std::size_t> shown_;  // indexes into lines_, in the order of the rows
  Currency currency_;
  QStringList filter_;
  int sorted_ = -1;
  Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace tidemill::ui
