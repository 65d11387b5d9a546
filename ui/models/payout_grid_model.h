#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/expected_payouts.h"

namespace tidemill::ui {

/// The payouts of a month, stream by stream, with a column to type what really came. Where nothing is typed the
/// expected amount stands in grey and is not recorded.
class PayoutGridModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { col_holding, col_stream, col_recorded, col_amount, columns };
  using QAbstractTableModel::QAbstractTableModel;

  /// Forgets what was typed.
  void set_payouts(const std::vector<ExpectedPayout>& payouts, const Snapshot& portfolio);
  /// Takes the expected amounts where nothing is typed yet.
  void take_expected();

  struct Typed {
    ExpectedPayout payout;
    int row = 0;
    std::string quantity;  ///< canonical; empty when it can't be read
  };
  /// The rows in which something is typed.
  std::vector<Typed> typed() const;
  /// What is wrong with what is typed, the first of it; empty when nothing is.
  QString first_error() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  void edited();

 private:
  struct Row {
    ExpectedPayout payout;
    QString typed;
    std::string canonical;
    QString error;
  };
  QString text(const Row& row, int column) const;
  void type(Row& row, const QString& text) const;

  std::vector<Row> rows_;
  Snapshot portfolio_;
};

}  // namespace tidemill::ui
