#include "ui/models/cover_model.h"

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

void CoverModel::set_worths(std::vector<CoverWorth> worths, const AnalysisPtr& analysis) {
  beginResetModel();
  worths_ = std::move(worths);
  analysis_ = analysis;
  endResetModel();
}

int CoverModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(worths_.size());
}

int CoverModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString CoverModel::text(const CoverWorth& worth, int column) const {
  switch (column) {
    case col_holding: {
      const Holding* holding = analysis_->portfolio->holding(worth.holding);
      return holding ? to_qt(analysis_->portfolio->title(*holding)) : QString();
    }
    case col_rate:
      return percent_text(worth.rate);
    case col_break_even:
      return percent_text(worth.break_even);
    case col_probability:
      return percent_text(worth.probability);
    case col_premium:
      return percent_text(worth.premium_rate);
    default:
      return !worth.worth ? unknown_text() : *worth.worth ? tr("yes") : tr("no");
  }
}

QString CoverModel::explained(const CoverWorth& worth) const {
  const auto money = [&](const std::optional<double>& amount) {
    return amount ? money_text(*amount, analysis_->currency) : unknown_text();
  };
  QStringList lines;
  for (const std::string& cause : worth.causes) lines << to_qt(cause);
  lines << tr("By published ranges it fails in %1 to %2 of all years and loses %3 a year on average.")
               .arg(percent_text(worth.probability_low), percent_text(worth.probability_high),
                    money(worth.expected_loss));
  if (worth.premium)
    lines << tr("The cover costs %1 a year and is expected to pay %2.")
                 .arg(money(worth.premium), money(worth.expected_payout));
  return lines.join('\n');
}

QVariant CoverModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const CoverWorth& worth = worths_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return text(worth, index.column());
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (index.column() == col_holding ? Qt::AlignLeft : Qt::AlignRight));
    case StrategyRole: {
      const Holding* holding = analysis_->portfolio->holding(worth.holding);
      return index.column() == col_holding && holding ? QVariant(to_qt(holding->kind)) : QVariant();
    }
    case BoldRole:
      return index.column() == col_worth;
    case ToneRole:  // it fails more often than it may
      return index.column() == col_probability && worth.break_even && worth.probability > *worth.break_even
                 ? QVariant(static_cast<int>(Tone::Bad))
                 : QVariant();
    case Qt::ToolTipRole:
      return explained(worth);
    default:
      return {};
  }
}

QVariant CoverModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(Qt::AlignVCenter | (section == col_holding ? Qt::AlignLeft : Qt::AlignRight));
  if (role == Qt::ToolTipRole) {
    if (section == col_break_even)
      return tr("How often a year it may fail and still net what could be had without its risk");
    if (section == col_probability) return tr("How often a year it fails by the hazards of the projection");
    return {};
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case col_holding:
      return tr("Holding");
    case col_rate:
      return tr("Rate");
    case col_break_even:
      return tr("May fail");
    case col_probability:
      return tr("Fails");
    case col_premium:
      return tr("Cover costs");
    default:
      return tr("Worth it");
  }
}

}  // namespace tidemill::ui
