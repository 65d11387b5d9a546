#include "ui/models/forecasts_model.h"

#include <algorithm>
#include <cmath>

#include "ui/controls/labels.h"
#include "ui/controls/table_roles.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

/// "19 of 24": how many of the scored months are inside.
QString inside(const StrategyScore& score, bool (ScoredMonth::*within)() const) {
  const auto count = std::ranges::count_if(score.months, [&](const ScoredMonth& month) { return (month.*within)(); });
  return score.scored == 0 ? unknown_text() : ForecastsModel::tr("%1 of %2").arg(count).arg(score.scored);
}

QString money(double value, const Currency& currency) {
  return money_text(value, currency, std::abs(value) < 100 ? 2 : 0);
}

}  // namespace

void ForecastsModel::set_scores(std::vector<ForecastScore> scores, const Currency& currency) {
  beginResetModel();
  scores_ = std::move(scores);
  currency_ = currency;
  std::ranges::stable_sort(scores_, std::ranges::greater{}, &ForecastScore::as_of);
  endResetModel();
}

const ForecastScore* ForecastsModel::score_at(int row) const {
  return row >= 0 && row < rowCount() ? &scores_[static_cast<std::size_t>(row)] : nullptr;
}

int ForecastsModel::row_of(ForecastId id) const {
  const auto found = std::ranges::find(scores_, id, &ForecastScore::forecast);
  return found == scores_.end() ? -1 : static_cast<int>(found - scores_.begin());
}

int ForecastsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(scores_.size());
}

int ForecastsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString ForecastsModel::text(const ForecastScore& score, int column) const {
  switch (column) {
    case col_name:
      return to_qt(score.name);
    case col_made:
      return date_text(score.as_of);
    case col_scored:
      return tr("%1 of %2").arg(score.total.scored).arg(score.total.months.size());
    case col_inside_80:
      return inside(score.total, &ScoredMonth::within_80);
    case col_inside_50:
      return inside(score.total, &ScoredMonth::within_50);
    case col_bias:
      return score.total.bias ? percent_text(*score.total.bias, 0) : unknown_text();
    case col_crps:
      return score.total.crps ? money(*score.total.crps, currency_) : unknown_text();
    default:
      return {};
  }
}

QVariant ForecastsModel::data(const QModelIndex& index, int role) const {
  const ForecastScore* score = index.isValid() ? score_at(index.row()) : nullptr;
  if (!score || index.column() >= columns) return {};
  switch (role) {
    case Qt::DisplayRole:
      return text(*score, index.column());
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (index.column() <= col_made ? Qt::AlignLeft : Qt::AlignRight));
    default:
      return {};
  }
}

QVariant ForecastsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole) {
    if (section == col_bias) return tr("How much more was expected than came; below zero it came better");
    if (section == col_crps) return tr("Mean distance of what came from the whole band (CRPS): lower is better");
    return {};
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case col_name:
      return tr("Forecast");
    case col_made:
      return tr("Made on");
    case col_scored:
      return tr("Months scored");
    case col_inside_80:
      return tr("Inside 80 %");
    case col_inside_50:
      return tr("Inside 50 %");
    case col_bias:
      return tr("Bias");
    default:
      return tr("CRPS");
  }
}

void ForecastMonthsModel::set_months(std::vector<ScoredMonth> months, const Currency& currency) {
  beginResetModel();
  months_ = std::move(months);
  currency_ = currency;
  endResetModel();
}

int ForecastMonthsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(months_.size());
}

int ForecastMonthsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columns;
}

QString ForecastMonthsModel::text(const ScoredMonth& month, int column) const {
  switch (column) {
    case col_month:
      return tr("%1 – %2").arg(date_text(month.from), date_text(month.to - std::chrono::days{1}));
    case col_p10:
      return money(month.forecast.p10, currency_);
    case col_median:
      return money(month.forecast.p50, currency_);
    case col_p90:
      return money(month.forecast.p90, currency_);
    case col_recorded:
      return month.actual ? money(*month.actual, currency_) : unknown_text();
    case col_verdict:
      if (!month.actual) return core_text(month.reason);
      if (month.within_50()) return tr("inside the 50 % band");
      if (month.within_80()) return tr("inside the 80 % band");
      return *month.actual < month.forecast.p10 ? tr("below the 80 % band") : tr("above the 80 % band");
    default:
      return {};
  }
}

QVariant ForecastMonthsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount() || index.column() >= columns) return {};
  const ScoredMonth& month = months_[static_cast<std::size_t>(index.row())];
  const bool words = index.column() == col_month || index.column() == col_verdict;
  switch (role) {
    case Qt::DisplayRole:
      return text(month, index.column());
    case Qt::TextAlignmentRole:
      return static_cast<int>(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight));
    case MutedRole:
      return !month.actual && index.column() >= col_recorded;
    case ToneRole:
      if (index.column() == col_verdict && month.actual)
        return static_cast<int>(month.within_80() ? Tone::Good : Tone::Warn);
      return {};
    case BoldRole:
      return index.column() == col_recorded;
    default:
      return {};
  }
}

QVariant ForecastMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case col_month:
      return tr("Month");
    case col_p10:
      return tr("P10");
    case col_median:
      return tr("Median");
    case col_p90:
      return tr("P90");
    case col_recorded:
      return tr("Recorded");
    default:
      return tr("Result");
  }
}

}  // namespace tidemill::ui
