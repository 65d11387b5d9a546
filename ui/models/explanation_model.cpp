#include "ui/models/explanation_model.h"

#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

QString explained_points(double points) {
  return QLocale().toString(points, 'f', points == std::round(points) ? 0 : 2).replace('-', QChar(0x2212));
}

QString money_words(const Analysis& analysis, const MoneyFigure& money, bool exact) {
  if (const auto* amount = std::get_if<Decimal>(&money.amount)) {
    if (exact) return to_qt(amount->to_string());
    // A price of a fraction of a cent must not read as nothing.
    return amount->rounded(2).is_zero() && !amount->is_zero() ? price_text(*amount, analysis.currency)
                                                              : money_text(*amount, analysis.currency);
  }
  const double amount = std::get<double>(money.amount);
  return exact ? QLocale::c().toString(amount, 'g', QLocale::FloatingPointShortest)
               : money_text(amount, analysis.currency, 2);
}

QString symbol_words(const Analysis& analysis, AssetId id) {
  const Asset* asset = analysis.portfolio->asset(id);
  return asset ? to_qt(asset->symbol) : QString();
}

}  // namespace

QString figure_words(const Analysis& analysis, const ExplainedFigure& figure, bool exact) {
  if (const auto* money = std::get_if<MoneyFigure>(&figure)) return money_words(analysis, *money, exact);
  if (const auto* quantity = std::get_if<QuantityFigure>(&figure))
    return exact ? to_qt(quantity->amount.to_string())
                 : amount_text(quantity->amount, symbol_words(analysis, quantity->asset), 18);
  if (const auto* percent = std::get_if<PercentFigure>(&figure))
    return exact ? QLocale::c().toString(percent->fraction, 'g', QLocale::FloatingPointShortest)
                 : percent_text(percent->fraction, 2);
  if (const auto* points = std::get_if<PointsFigure>(&figure)) return explained_points(points->points);
  if (const auto* plain = std::get_if<PlainFigure>(&figure)) return exact_text(plain->number);
  if (const auto* date = std::get_if<Date>(&figure)) return exact ? iso_text(*date) : date_text(*date);
  if (const auto* text = std::get_if<std::string>(&figure)) return to_qt(*text);
  return unknown_text();
}

void ExplanationModel::set_explanation(const AnalysisPtr& analysis, const Explanation& explanation) {
  beginResetModel();
  analysis_ = analysis;
  lines_ = explanation.lines;
  endResetModel();
}

std::optional<NumberRef> ExplanationModel::opens(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  return lines_[std::size_t(row)].opens;
}

int ExplanationModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(lines_.size());
}

int ExplanationModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(columns);
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const ExplainedLine& line = lines_[std::size_t(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      if (index.column() == what) return core_text(line.label) + (line.opens ? QString::fromUtf8("  ›") : QString());
      return index.column() == figure ? figure_words(*analysis_, line.figure) : core_text(line.note);
    case CopyRole:
      return index.column() == figure ? QVariant(figure_words(*analysis_, line.figure, true)) : QVariant();
    case Qt::TextAlignmentRole:
      return index.column() == figure ? QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
      if (index.column() == source) return core_text(line.note);
      return line.opens ? QVariant(tr("Enter or a double click opens it")) : QVariant();
    case BoldRole:
      return line.adds && index.column() == figure;
    case MutedRole:
      return index.column() == source;
    default:
      return {};
  }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section == figure)
    return QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  return section == what ? tr("What") : section == figure ? tr("Figure") : tr("Where it comes from");
}

}  // namespace tidemill::ui
