#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/engine/coming_up.h"

namespace tidemill::ui {

/// How much an event is about: "12.5 ATOM", "about $58.40", "−40 % of its income", or briefly "$58.40", "−40 %"; empty
/// when it says nothing.
QString coming_amount_text(const ComingEvent& event, const Portfolio& portfolio, bool brief = false);

/// What lies ahead, a row for each day and event.
class ComingUpModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column : int { col_day, col_title, col_text, col_amount, columns };
  using QAbstractTableModel::QAbstractTableModel;
  void set_events(std::vector<ComingEvent> events, const Snapshot& portfolio);
  const std::vector<ComingEvent>& events() const { return events_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<ComingEvent> events_;
  Snapshot portfolio_;
};

}  // namespace tidemill::ui
