#include "ui/models/risk_model.h"

#include <algorithm>
#include <cmath>

#include "core/risks/registry.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void RiskModel::set_analysis(AnalysisPtr analysis) {
  beginResetModel();
  analysis_ = std::move(analysis);
  rows_.clear();
  for (const HoldingRisk& risk : analysis_->risk.holdings) rows_.push_back(&risk);
  endResetModel();
}

const HoldingRisk* RiskModel::risk_at(int row) const {
  return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)] : nullptr;
}

const FactorResult* RiskModel::factor_at(int row, int column) const {
  const HoldingRisk* risk = risk_at(row);
  const int index = column - first_factor;
  if (!risk || index < 0 || index >= static_cast<int>(risk->factors.size())) return nullptr;
  return &risk->factors[static_cast<std::size_t>(index)];
}

int RiskModel::row_of(HoldingId id) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [&](const HoldingRisk* risk) { return risk->holding == id; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int RiskModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RiskModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : first_factor + static_cast<int>(risk_factors().size());
}

QVariant RiskModel::data(const QModelIndex& index, int role) const {
  const HoldingRisk* risk = risk_at(index.row());
  if (!index.isValid() || !risk) return {};
  const Holding* owner = analysis_->portfolio->holding(risk->holding);
  if (role == SortRole) return sort_value(*risk, index.column());
  if (index.column() == col_holding) {
    if (role == Qt::DisplayRole && owner) return to_qt(analysis_->portfolio->title(*owner));
    if (role == StrategyRole && owner) return to_qt(owner->kind);
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
  }
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignCenter);
  if (role == ExplainRole) return number(index.row(), index.column());
  if (index.column() == col_grade) {
    const QString text = gradeText(QChar(risk->grade), shown_score(risk->score));
    if (role == Qt::DisplayRole || role == GradeRole) return text;
    if (role == Qt::ToolTipRole && !risk->gates.empty()) {
      QStringList gates;
      for (const std::string& gate : risk->gates) gates << to_qt(gate);
      return gates.join('\n');
    }
    return {};
  }
  const FactorResult* factor = factor_at(index.row(), index.column());
  if (!factor) return {};
  const int rounded = factor->risk ? static_cast<int>(std::lround(*factor->risk)) : 0;
  switch (role) {
    case Qt::DisplayRole:
      return factor->risk ? QLocale().toString(rounded) : unknown_text();
    case HeatRole:
      return factor->risk ? QVariant(rounded) : QVariant();
    case MutedRole:
      return !factor->risk;
    case Qt::ToolTipRole:
      return factor->risk ? core_text(factor->note) : tr("Does not apply to this holding.");
    default:
      return {};
  }
}

/// The number in a cell, for the inspector.
QVariant RiskModel::number(int row, int column) const {
  const HoldingRisk* risk = risk_at(row);
  if (!risk || column == col_holding) return {};
  NumberRef number{.what = NumberRef::What::holding_risk, .holding = risk->holding};
  if (column != col_grade) {
    const FactorResult* factor = factor_at(row, column);
    if (!factor || !factor->risk) return {};
    number.what = NumberRef::What::factor_risk;
    number.group = factor->factor;
  }
  return link_to(number);
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const auto factors = risk_factors();
  const int index = section - first_factor;
  const RiskFactor* factor =
      index >= 0 && index < static_cast<int>(factors.size()) ? factors[static_cast<std::size_t>(index)] : nullptr;
  if (role == Qt::ToolTipRole && factor) return core_text(factor->meaning());
  if (role == Qt::TextAlignmentRole && section != col_holding) return static_cast<int>(Qt::AlignCenter);
  if (role == NarrowHeadRole && factor) return core_text(factor->narrow_label());
  if (role != Qt::DisplayRole) return {};
  if (section == col_holding) return tr("Holding");
  if (section == col_grade) return tr("Grade");
  return factor ? core_text(factor->label()) : QString();
}

QVariant RiskModel::sort_value(const HoldingRisk& risk, int column) const {
  if (column == col_holding) {
    const Holding* owner = analysis_->portfolio->holding(risk.holding);
    return owner ? to_qt(analysis_->portfolio->title(*owner)) : QString();
  }
  if (column == col_grade) return risk.score;
  const auto index = static_cast<std::size_t>(column - first_factor);
  return index < risk.factors.size() && risk.factors[index].risk ? *risk.factors[index].risk : -1.0;
}

void RiskModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columnCount()) return;
  emit layoutAboutToBeChanged();
  std::stable_sort(rows_.begin(), rows_.end(), [&](const HoldingRisk* a, const HoldingRisk* b) {
    if (order == Qt::DescendingOrder) std::swap(a, b);
    return QVariant::compare(sort_value(*a, column), sort_value(*b, column)) == QPartialOrdering::Less;
  });
  emit layoutChanged();
}

}  // namespace tidemill::ui
