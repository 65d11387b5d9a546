#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/projection.h"

namespace tidemill::ui {

/// Strategies of a projection, a row each, with the total last: P10, median, mean and P90 over the whole horizon.
class ProjectionModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void set_projection(const Projection& projection, const Currency& currency);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    QString kind, name;
    Band band;
    bool total = false;
  };
  std::vector<Row> rows_;
  Currency currency_;
};

}  // namespace tidemill::ui
