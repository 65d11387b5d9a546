#include "ui/models/coming_up_model.h"

#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

QString coming_amount_text(const ComingEvent& event, const Portfolio& portfolio, bool brief) {
  if (event.quantity) {
    const Asset* asset = portfolio.asset(event.asset);
    if (asset && asset->kind == AssetKind::fiat)
      if (const auto currency = Currency::parse(asset->symbol))
        return money_text(*event.quantity, *currency, brief ? 0 : 2);
    return amount_text(*event.quantity, asset ? to_qt(asset->symbol) : QString(), brief ? 2 : 6);
  }
  if (event.money) return money_text(event.money->amount, event.money->currency, brief ? 0 : 2);
  if (event.expected) {
    const QString about = money_text(*event.expected, portfolio.currency(), brief ? 0 : 2);
    return brief ? about : ComingUpModel::tr("about %1").arg(about);
  }
  if (event.change) {
    const QString change = percent_text(*event.change, 0);
    return brief ? change : ComingUpModel::tr("%1 of its income").arg(change);
  }
  return {};
}

void ComingUpModel::set_events(std::vector<ComingEvent> events, const Snapshot& portfolio) {
  beginResetModel();
  events_ = std::move(events);
  portfolio_ = portfolio;
  endResetModel();
}

int ComingUpModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(events_.size());
}

int ComingUpModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant ComingUpModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const ComingEvent& event = events_[static_cast<std::size_t>(index.row())];
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (index.column() == col_amount ? Qt::AlignRight : Qt::AlignLeft));
  if (role == StrategyRole && index.column() == col_title && event.holding)
    if (const Holding* holding = portfolio_->holding(*event.holding)) return to_qt(holding->kind);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case col_day:
      return date_text(event.day);
    case col_title:
      return to_qt(event.title);
    case col_text:
      return core_text(event.text);
    default:
      return coming_amount_text(event, *portfolio_);
  }
}

QVariant ComingUpModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case col_day:
      return tr("Day");
    case col_title:
      return tr("What");
    case col_text:
      return tr("Happens");
    default:
      return tr("How much");
  }
}

}  // namespace tidemill::ui
