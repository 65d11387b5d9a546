#include "ui/models/holdings_model.h"

#include <algorithm>
#include <array>

#include "ui/controls/grade_pill.h"
#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

using Line = HoldingLine;

QString no_price(const Line& line) {
  return HoldingsModel::tr("no price for %1").arg(line.no_price);
}

/// "closed" and the like behind the name, so that a muted row needs no guess.
QString title_text(const Line& line, const Currency&) {
  if (line.closed) return HoldingsModel::tr("%1 · closed %2").arg(line.title, date_text(*line.closed));
  return line.waiting ? HoldingsModel::tr("%1 · not begun").arg(line.title) : line.title;
}

QString value_text(const Line& line, const Currency& currency) {
  if (!line.value && !line.no_price.isEmpty()) return HoldingsModel::tr("needs a price");
  return line.closed ? unknown_text() : money_text(line.value, currency, 0);
}

QString income_text(const Line& line, const Currency& currency) {
  return line.income_year && line.earns && !line.closed ? money_text(*line.income_year, currency, 0) : unknown_text();
}

bool accrual_unknown(const Line& line) {
  return line.unpriced > 0 && line.accrued.is_zero();
}

QString accrued_text(const Line& line, const Currency& currency) {
  return accrual_unknown(line) || !line.earns ? unknown_text() : money_text(line.accrued, currency);
}

QString percent_or_dash(const std::optional<double>& fraction, const Line& line) {
  return line.earns && !line.closed ? percent_text(fraction) : unknown_text();
}

/// Why a dash stands in a column; empty where nothing is to be said.
QString why_unknown(const Line& line) {
  if (line.closed) return HoldingsModel::tr("it is closed");
  if (!line.no_price.isEmpty()) return no_price(line);
  return line.earns ? QString() : HoldingsModel::tr("a wallet earns nothing");
}

QString accrued_tip(const Line& line, const Currency& currency) {
  if (!line.earns) return why_unknown(line);
  QString text = HoldingsModel::tr("recorded %1, estimated %2")
                     .arg(money_text(line.recorded, currency), money_text(line.estimated, currency));
  if (line.unpriced > 0)
    text += '\n' + HoldingsModel::tr("%n day(s) or record(s) without a price are left out", nullptr,
                                     static_cast<int>(line.unpriced));
  return text;
}

/// One column: what it is called, what it shows, sorts by, copies and explains.
struct ColumnSpec {
  const char* title;
  bool number;
  QString (*text)(const Line&, const Currency&);
  std::optional<double> (*key)(const Line&);
  QString (*tip)(const Line&, const Currency&);
  const char* meaning;
};

std::optional<double> no_key(const Line&) {
  return std::nullopt;
}
QString no_tip(const Line&, const Currency&) {
  return {};
}

const std::array<ColumnSpec, HoldingsModel::column_count> kColumns{{
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Holding"), false, title_text, no_key, no_tip, ""},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Chain"), false,
     [](const Line& line, const Currency&) { return line.chain.isEmpty() ? unknown_text() : line.chain; }, no_key,
     no_tip, ""},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Amount"), true,
     [](const Line& line, const Currency&) { return line.amount; },
     [](const Line& line) { return std::optional(line.quantity); }, no_tip,
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "What it holds now")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Value"), true, value_text,
     [](const Line& line) { return line.value ? std::optional(line.value->to_double()) : std::nullopt; },
     [](const Line& line, const Currency&) { return line.value ? QString() : why_unknown(line); },
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "At the newest known price")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "APY"), true,
     [](const Line& line, const Currency&) { return percent_or_dash(line.apy, line); },
     [](const Line& line) { return line.earns ? line.apy : std::nullopt; },
     [](const Line& line, const Currency&) { return line.apy && line.earns ? QString() : why_unknown(line); },
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Effective yearly yield at today's terms")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Real"), true,
     [](const Line& line, const Currency&) { return percent_or_dash(line.real_yield, line); },
     [](const Line& line) { return line.earns ? line.real_yield : std::nullopt; },
     [](const Line& line, const Currency&) {
       if (line.real_yield && line.earns) return QString();
       return line.apy && line.dilution_unknown ? HoldingsModel::tr("how fast its supply grows is not known")
                                                : why_unknown(line);
     },
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Yield after the asset's yearly dilution")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Income / year"), true, income_text,
     [](const Line& line) { return line.earns ? line.income_year : std::nullopt; },
     [](const Line& line, const Currency&) { return line.income_year && line.earns ? QString() : why_unknown(line); },
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "At today's balance, terms and prices")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Accrued"), true, accrued_text,
     [](const Line& line) { return accrual_unknown(line) ? std::nullopt : std::optional(line.accrued.to_double()); },
     accrued_tip,
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Income since it was opened, recorded and estimated")},
    {QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Risk"), true,
     [](const Line& line, const Currency&) { return line.grade ? QString() : unknown_text(); },
     [](const Line& line) { return line.grade ? std::optional(line.score) : std::nullopt; },
     [](const Line& line, const Currency&) {
       return line.grade ? QString() : HoldingsModel::tr("nothing in it to grade");
     },
     QT_TRANSLATE_NOOP("tidemill::ui::HoldingsModel", "Grade and score, 100 is best")},
}};

const ColumnSpec& spec(int column) {
  return kColumns[std::size_t(column)];
}

QVariant copied(const Line& line, int column) {
  if (column == HoldingsModel::amount) return to_qt(line.exact);
  if (column == HoldingsModel::value && line.value) return to_qt(line.value->to_string());
  if (column == HoldingsModel::accrued && line.earns && !accrual_unknown(line)) return to_qt(line.accrued.to_string());
  return {};
}

/// What is put into the editor of a cell; nothing where none opens.
std::optional<QString> typed_text(const Line& line, int column) {
  if (amounts_hidden()) return std::nullopt;
  if (column == HoldingsModel::holding) return line.label;
  if (column == HoldingsModel::amount && !line.typed_amount.isEmpty()) return line.typed_amount;
  if (column == HoldingsModel::apy && !line.rate.empty()) return line.typed_rate;
  return std::nullopt;
}

/// The number in a cell, for the inspector.
QVariant number(const Line& line, int column) {
  using What = NumberRef::What;
  NumberRef number{.holding = line.id};
  switch (column) {
    case HoldingsModel::amount:
    case HoldingsModel::value:
      number.what = What::holding_value;
      break;
    case HoldingsModel::apy:
      number.what = What::holding_yield;
      break;
    case HoldingsModel::real_yield:
      number.what = What::holding_real_yield;
      break;
    case HoldingsModel::income_year:
      number.what = What::holding_income_year;
      break;
    case HoldingsModel::accrued:
      number.what = What::income;
      break;
    case HoldingsModel::risk:
      number.what = What::holding_risk;
      break;
    default:
      return {};
  }
  return link_to(number);
}

}  // namespace

void HoldingsModel::set_analysis(const AnalysisPtr& analysis) {
  beginResetModel();
  lines_ = analysis ? holding_lines(*analysis) : std::vector<HoldingLine>{};
  currency_ = analysis ? analysis->currency : Currency();
  arrange();
  endResetModel();
}

void HoldingsModel::set_filter(const QString& text) {
  beginResetModel();
  filter_ = text.toLower().split(' ', Qt::SkipEmptyParts);
  arrange();
  endResetModel();
}

/// Filters and sorts; unknown values come last in both directions.
void HoldingsModel::arrange() {
  shown_.clear();
  for (std::size_t i = 0; i < lines_.size(); ++i)
    if (std::all_of(filter_.begin(), filter_.end(),
                    [&](const QString& word) { return lines_[i].searched.contains(word); }))
      shown_.push_back(i);
  if (sorted_ < 0) return;
  const bool falling = order_ == Qt::DescendingOrder;
  const ColumnSpec& by = spec(sorted_);
  std::stable_sort(shown_.begin(), shown_.end(), [&](std::size_t a, std::size_t b) {
    if (!by.number) {
      const int order = QString::localeAwareCompare(by.text(lines_[a], currency_), by.text(lines_[b], currency_));
      return falling ? order > 0 : order < 0;
    }
    const auto left = by.key(lines_[a]);
    const auto right = by.key(lines_[b]);
    if (left.has_value() != right.has_value()) return left.has_value();
    if (!left) return false;
    return falling ? *left > *right : *left < *right;
  });
}

const HoldingLine* HoldingsModel::line_at(int row) const {
  return row >= 0 && row < int(shown_.size()) ? &lines_[shown_[std::size_t(row)]] : nullptr;
}

int HoldingsModel::row_of(HoldingId id) const {
  const auto found = std::find_if(shown_.begin(), shown_.end(), [&](std::size_t i) { return lines_[i].id == id; });
  return found == shown_.end() ? -1 : int(found - shown_.begin());
}

int HoldingsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(shown_.size());
}

int HoldingsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(column_count);
}

QVariant HoldingsModel::data(const QModelIndex& index, int role) const {
  const Line* line = index.isValid() ? line_at(index.row()) : nullptr;
  if (!line) return {};
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return spec(column).text(*line, currency_);
    case Qt::EditRole:
      return typed_text(*line, column).value_or(QString());
    case Qt::AccessibleTextRole:
      return column == risk && line->grade
                 ? tr("grade %1, score %2 of 100").arg(QLatin1Char(*line->grade)).arg(shown_score(line->score))
                 : spec(column).text(*line, currency_);
    case Qt::ToolTipRole: {
      const QString tip = spec(column).tip(*line, currency_);
      return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
      return int((spec(column).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrategyRole:
      return column == holding ? QVariant(line->kind) : QVariant();
    case GradeRole:
      return column == risk && line->grade ? QVariant(gradeText(QLatin1Char(*line->grade), shown_score(line->score)))
                                           : QVariant();
    case SortRole: {
      const auto key = spec(column).key(*line);
      return key ? QVariant(*key) : spec(column).number ? QVariant() : QVariant(spec(column).text(*line, currency_));
    }
    case MutedRole:
      return column == chain || line->closed.has_value();
    case ToneRole:
      return column == value && !line->value && !line->no_price.isEmpty() ? QVariant(int(Tone::Warn)) : QVariant();
    case ExplainRole:
      return number(*line, column);
    case CopyRole:
      return copied(*line, column);
    default:
      return {};
  }
}

Qt::ItemFlags HoldingsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  const Line* line = line_at(index.row());
  return line && typed_text(*line, index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool HoldingsModel::setData(const QModelIndex& index, const QVariant& entered, int role) {
  const Line* line = line_at(index.row());
  const auto before = line ? typed_text(*line, index.column()) : std::nullopt;
  const QString text = entered.toString().trimmed();
  if (role != Qt::EditRole || !before || text == *before) return false;
  emit typed(line->id, index.column(), text);
  return true;
}

QVariant HoldingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= column_count) return {};
  if (role == Qt::DisplayRole) return tr(spec(section).title);
  if (role == Qt::TextAlignmentRole)
    return int((spec(section).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && *spec(section).meaning) return tr(spec(section).meaning);
  return {};
}

void HoldingsModel::sort(int column, Qt::SortOrder order) {
  if (column >= column_count) return;
  emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  const std::vector<std::size_t> before = shown_;
  sorted_ = column < 0 ? -1 : column;
  order_ = order;
  arrange();
  QModelIndexList from;
  QModelIndexList to;
  for (const QModelIndex& index : persistentIndexList()) {
    const std::size_t line = before[std::size_t(index.row())];
    const auto row = std::find(shown_.begin(), shown_.end(), line) - shown_.begin();
    from << index;
    to << createIndex(int(row), index.column());
  }
  changePersistentIndexList(from, to);
  emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

}  // namespace tidemill::ui
