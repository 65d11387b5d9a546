#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/price_service.h"

namespace tidemill::ui {

/// The assets whose prices can be asked for: which are asked for, what the service calls them, and what it answered.
class PriceAskingModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column : int { col_asset, col_id, col_last, col_answer, columns };
  using QAbstractTableModel::QAbstractTableModel;

  struct Row {
    AskableAsset asset;
    bool wanted = false;
    TakenPrices taken;
    bool answered = false;
  };
  /// Ticks what has an id; forgets answers.
  void set_assets(std::vector<AskableAsset> assets);
  const std::vector<Row>& rows() const { return rows_; }
  void forget_answers();
  void set_answer(const QString& id, TakenPrices taken);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 signals:
  /// Which are asked for, or what they are called, changed.
  void edited();

 private:
  QString answer_text(const Row& row) const;

  std::vector<Row> rows_;
};

}  // namespace tidemill::ui
