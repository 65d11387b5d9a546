#include "ui/models/trades_model.h"

#include "ui/controls/table_roles.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void TradesModel::set_trades(std::vector<AllocationTrade> trades, const AnalysisPtr& analysis) {
  beginResetModel();
  trades_ = std::move(trades);
  analysis_ = analysis;
  endResetModel();
}

int TradesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(trades_.size());
}

int TradesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString TradesModel::text(const AllocationTrade& trade, int column) const {
  switch (column) {
    case col_holding: {
      const Holding* holding = analysis_->portfolio->holding(trade.holding);
      return holding ? to_qt(analysis_->portfolio->title(*holding)) : QString();
    }
    case col_now:
      return percent_text(trade.share_now, 0);
    case col_then:
      return percent_text(trade.share_then, 0);
    default:
      return money_text(trade.cost, analysis_->currency, trade.cost < 100 ? 2 : 0);
  }
}

QVariant TradesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const AllocationTrade& trade = trades_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return text(trade, index.column());
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (index.column() == col_holding ? Qt::AlignLeft : Qt::AlignRight));
    case StrategyRole: {
      const Holding* holding = analysis_->portfolio->holding(trade.holding);
      return index.column() == col_holding && holding ? QVariant(to_qt(holding->kind)) : QVariant();
    }
    case Qt::ToolTipRole:
      return trade.change < 0 ? tr("take out %1").arg(money_text(-trade.change, analysis_->currency))
                              : tr("put in %1").arg(money_text(trade.change, analysis_->currency));
    default:
      return {};
  }
}

QVariant TradesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (section == col_holding ? Qt::AlignLeft : Qt::AlignRight));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case col_holding:
      return tr("To get there");
    case col_now:
      return tr("Now");
    case col_then:
      return tr("Then");
    default:
      return tr("Cost");
  }
}

}  // namespace tidemill::ui
