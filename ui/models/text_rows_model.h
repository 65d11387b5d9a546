#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace tidemill::ui {

/// A row of texts, and what it stands for.
struct TextRow {
  QString id;
  QStringList cells;
  QString kind = {};  ///< of the strategy whose dot stands before the first cell; empty: none
  bool bad = false;   ///< the last cell says what is wrong
};

/// A table of ready texts under heads.
class TextRowsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// `right`: columns of numbers.
  TextRowsModel(QStringList heads, QList<int> right, QObject* parent = nullptr);
  void set_rows(std::vector<TextRow> rows);
  /// The id of a row, empty beyond the last.
  QString id_at(int row) const;
  /// −1 when there is none.
  int row_of(const QString& id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QStringList heads_;
  QList<int> right_;
  std::vector<TextRow> rows_;
};

}  // namespace tidemill::ui
