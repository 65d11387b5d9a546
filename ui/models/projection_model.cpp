#include "ui/models/projection_model.h"

#include "core/strategies/registry.h"
#include "ui/controls/table_roles.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

constexpr int kProjectionColumns = 5;

double figure(const Band& band, int column) {
  switch (column) {
    case 1:
      return band.p10;
    case 2:
      return band.p50;
    case 3:
      return band.p90;
    default:
      return band.mean;
  }
}

}  // namespace

void ProjectionModel::set_projection(const Projection& projection, const Currency& currency) {
  beginResetModel();
  rows_.clear();
  currency_ = currency;
  for (const StrategyProjection& strategy : projection.strategies) {
    const StrategyKind* kind = strategy_kind(strategy.kind);
    rows_.push_back(
        {to_qt(strategy.kind), to_qt(kind ? kind->descriptor().label : strategy.kind), strategy.total, false});
  }
  rows_.push_back({{}, tr("All together"), projection.total, true});
  endResetModel();
}

int ProjectionModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int ProjectionModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kProjectionColumns;
}

QVariant ProjectionModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= kProjectionColumns) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == 0 ? row.name : money_text(figure(row.band, index.column()), currency_);
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case StrategyRole:
      return index.column() == 0 && !row.total ? QVariant(row.kind) : QVariant();
    case ExplainRole: {
      if (index.column() != columnCount() - 1) return {};
      return link_to({.what = NumberRef::What::projected, .group = to_std(row.kind)});
    }
    case BoldRole:
      return row.total || index.column() == 2;
    case Qt::ToolTipRole:
      return row.total ? tr("Percentiles of a sum are not the sum of percentiles; means add up.") : QVariant();
    default:
      return {};
  }
}

QVariant ProjectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case 0:
      return tr("Strategy");
    case 1:
      return tr("P10");
    case 2:
      return tr("Median");
    case 3:
      return tr("P90");
    default:
      return tr("Mean");
  }
}

}  // namespace tidemill::ui
