#include "ui/models/stress_model.h"

#include <cmath>

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

QString change_text(double before, double after) {
  if (!(before > 0)) return unknown_text();
  const double change = after / before - 1;
  return std::abs(change) < 0.0005 ? percent_text(0.0, 0) : percent_text(change, std::abs(change) < 0.0995 ? 1 : 0);
}

void StressModel::set_results(std::vector<StressResult> results, const Currency& currency) {
  beginResetModel();
  results_ = std::move(results);
  currency_ = currency;
  endResetModel();
}

const StressResult* StressModel::result_at(int row) const {
  return row >= 0 && row < rowCount() ? &results_[static_cast<std::size_t>(row)] : nullptr;
}

int StressModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(results_.size());
}

int StressModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QVariant StressModel::data(const QModelIndex& index, int role) const {
  const StressResult* result = result_at(index.row());
  if (!index.isValid() || !result) return {};
  if (index.column() == col_scenario) {
    if (role == Qt::DisplayRole) return core_text(result->scenario.title);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == Qt::ToolTipRole) return core_text(result->scenario.meaning);
    return {};
  }
  const bool income = index.column() == col_income;
  const double before = income ? result->income_before : result->value_before;
  const double after = income ? result->income_after : result->value_after;
  switch (role) {
    case Qt::DisplayRole:
      return change_text(before, after);
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    case ToneRole:
      return before > 0 && after < before * 0.9995 ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
    case Qt::ToolTipRole:
      return income ? tr("%1 a year instead of %2").arg(money_text(after, currency_), money_text(before, currency_))
                    : tr("%1 instead of %2").arg(money_text(after, currency_), money_text(before, currency_));
    default:
      return {};
  }
}

QVariant StressModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (section == col_scenario ? Qt::AlignLeft : Qt::AlignRight));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case col_scenario:
      return tr("Scenario");
    case col_income:
      return tr("Income");
    default:
      return tr("Capital");
  }
}

}  // namespace tidemill::ui
