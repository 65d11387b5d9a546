#include "ui/pages/income_page.h"

#include <QAction>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <cmath>

#include "core/edits/entry_edit.h"
#include "core/engine/income_groups.h"
#include "ui/charts/calendar_heat.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/income_items_model.h"
#include "ui/pages/income_chart_data.h"
#include "ui/pages/income_matrix_card.h"
#include "ui/pages/income_reasons.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

Date from_qdate(const QDate& day) {
  return make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::pair<Date, Date> days_of(const QString& period) {
  return days_of_period(to_std(period)).value_or(std::pair<Date, Date>{});
}

QString period_text(const QString& period) {
  if (period.size() == 7 && period[5] != QLatin1Char('Q')) return month_text(days_of(period).first);
  return period.size() == 7 ? period.mid(5) + " " + period.left(4) : period;
}

}  // namespace

IncomePage::IncomePage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("incomePage");
  build_header();
  auto* filled = new QWidget(this);
  auto* grid = new QGridLayout(filled);
  grid->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  grid->setSpacing(kPageGap);
  matrix_card_ = new IncomeMatrixCard(context_, filled);
  connect(matrix_card_, &IncomeMatrixCard::valuation_changed, this, &IncomePage::show_matrix);
  connect(matrix_card_, &IncomeMatrixCard::chosen, this, [this](const QString& period, const QString& group) {
    day_.reset();
    choose(period.isEmpty() ? period_ : period, group);
  });
  grid->addWidget(matrix_card_, 0, 0, 1, 2);
  grid->addWidget(build_entries(), 1, 0);
  grid->addWidget(build_side(), 1, 1);
  grid->setColumnStretch(0, 70);
  grid->setColumnStretch(1, 30);
  grid->setRowStretch(1, 55);
  connect(matrix_card_, &IncomeMatrixCard::view_changed, grid,
          [grid](bool chart) { grid->setRowStretch(0, chart ? 45 : 0); });
  auto* empty = new EmptyState(context_.theme, "income", tr("No income yet"),
                               tr("Add a holding, and every day it earns appears here, recorded or estimated."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
}

void IncomePage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  const auto segments = [&](SegmentedControl*& control, const char* name, const QString& label) {
    control = new SegmentedControl(context_.theme, controls_);
    control->setObjectName(name);
    control->setAccessibleName(label);
    row->addWidget(control);
  };
  segments(periods_, "incomePeriods", tr("Length of a period"));
  periods_->addSegment("month", tr("Month"));
  periods_->addSegment("quarter", tr("Quarter"));
  periods_->addSegment("year", tr("Year"));
  segments(groups_, "incomeGroups", tr("Grouped by"));
  groups_->addSegment("strategy", tr("Strategy"));
  groups_->addSegment("asset", tr("Asset"));
  groups_->addSegment("platform", tr("Platform"));
  groups_->addSegment("chain", tr("Chain"));
  groups_->addSegment("holding", tr("Holding"));
  segments(range_, "incomeRange", tr("Time shown"));
  range_->addSegment("YTD", tr("YTD"), tr("Since the first of January"));
  range_->addSegment("12M", tr("12M"), tr("The last twelve months"));
  range_->addSegment("3Y", tr("3Y"), tr("The last three years"));
  range_->addSegment("All", tr("All"), tr("From the first income on"));
  range_->setCurrent("12M");
  for (SegmentedControl* control : {periods_, groups_, range_})
    connect(control, &SegmentedControl::chosen, this, [this, control] {
      if (control == groups_) group_.clear();
      if (control == periods_ && !period_.isEmpty()) period_ = period_key_of(period_key(), days_of(period_).second);
      show_matrix();
    });
  auto* record = secondaryButton(context_.theme, tr("Record payout"), "record", controls_);
  record->setObjectName("incomeRecord");
  connect(record, &QPushButton::clicked, this, [this] { context_.navigate("holdings", "record"); });
  row->addWidget(record);
}

QWidget* IncomePage::build_entries() {
  entries_card_ = new Card(context_.theme, tr("Entries"), this);
  entries_card_->setRightText(QString::fromUtf8("%1 ●   %2 ○").arg(tr("recorded"), tr("estimated from terms")));
  items_model_ = new IncomeItemsModel(this);
  entries_ = new DataTable(context_.theme, entries_card_);
  entries_->setObjectName("incomeEntries");
  entries_->setAccessibleName(tr("Single amounts of income"));
  entries_->setModel(items_model_);
  entries_->setStretchColumn(IncomeItemsModel::col_holding);
  entries_->setSpareColumns({IncomeItemsModel::col_price});  // the value is its amount at that price
  entries_->setPlaceholder(tr("Nothing was earned in this stretch."));
  connect(entries_, &DataTable::explainWanted, this, context_.explain);
  connect(entries_, &QTableView::doubleClicked, entries_, &DataTable::explain);
  entries_card_->body()->addWidget(entries_, 1);
  auto* remove = new QAction(tr("Remove entry"), entries_);
  remove->setShortcut(QKeySequence::Delete);
  remove->setShortcutContext(Qt::WidgetShortcut);
  entries_->addAction(remove);
  connect(remove, &QAction::triggered, this, [this] { remove_selected(); });
  connect(entries_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          [this] { emit commands_changed(); });
  return entries_card_;
}

/// The month as a calendar, or what explains the chosen period.
QWidget* IncomePage::build_side() {
  auto* side = new QWidget(this);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  auto* view = new SegmentedControl(context_.theme, side);
  view->setObjectName("incomeView");
  view->setAccessibleName(tr("Shown beside the entries"));
  view->addSegment("calendar", tr("Calendar"), tr("Income by day"));
  view->addSegment("spendable", tr("Spendable"), tr("From gross income to what can be spent"));
  view->addSegment("change", tr("Change"), tr("Why income differs from the period before"));
  auto* row = new QHBoxLayout;
  row->addWidget(view);
  row->addStretch(1);
  column->addLayout(row);
  auto* layers = new QStackedWidget(side);
  layers->addWidget(build_calendar());
  reasons_ = new IncomeReasons(context_.theme, layers);
  layers->addWidget(reasons_);
  connect(reasons_, &IncomeReasons::explainWanted, this, context_.explain);
  column->addWidget(layers, 1);
  connect(view, &SegmentedControl::chosen, this, [this, view, layers] {
    const QString chosen = view->currentId();
    layers->setCurrentIndex(chosen == QLatin1String("calendar") ? 0 : 1);
    reasons_->set_view(chosen == QLatin1String("change") ? IncomeReasons::View::change
                                                         : IncomeReasons::View::spendable);
  });
  return side;
}

QWidget* IncomePage::build_calendar() {
  calendar_card_ = new Card(context_.theme, tr("Calendar"), this);
  calendar_card_->setSubtitle(tr("income by day"));
  for (const int step : {-1, 1}) {
    auto* button = iconButton(context_.theme, step < 0 ? "chevron-left" : "chevron-right",
                              step < 0 ? tr("Month before") : tr("Month after"), calendar_card_);
    connect(button, &QToolButton::clicked, this, [this, step] {
      month_ = month_.addMonths(step);
      show_calendar();
    });
    calendar_card_->addRightWidget(button);
  }
  calendar_ = new CalendarHeat(context_.theme, calendar_card_);
  calendar_->setObjectName("incomeCalendar");
  calendar_->setTitle(tr("Income by day"));
  calendar_card_->body()->addWidget(calendar_);
  calendar_card_->body()->addStretch(1);
  connect(calendar_, &CalendarHeat::dayClicked, this, [this](const QDate& day) {
    day_ = day;
    show_entries();
  });
  connect(calendar_, &CalendarHeat::monthStepped, this, [this](int step) {
    month_ = month_.addMonths(step);
    show_calendar();
  });
  return calendar_card_;
}

GroupKey IncomePage::period_key() const {
  return group_key_from(to_std(periods_->currentId())).value_or(GroupKey::month);
}
GroupKey IncomePage::group_key() const {
  return group_key_from(to_std(groups_->currentId())).value_or(GroupKey::strategy);
}

void IncomePage::refresh() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  layers_->setCurrentIndex(analysis->portfolio->holdings().empty() ? 1 : 0);
  matrix_card_->fill_currencies(*analysis);
  show_matrix();
}

void IncomePage::open(const QString& argument) {
  if (argument == QLatin1String("chart")) return matrix_card_->show_as("chart");
  if (argument.size() != 7 || !days_of_period(to_std(argument))) return;
  periods_->setCurrent("month");
  group_.clear();
  period_ = argument;
  day_.reset();
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (analysis && days_of(argument).first < range_start(*analysis, range_->currentId())) range_->setCurrent("All");
  show_matrix();
}

void IncomePage::show_matrix() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  const auto currency = matrix_card_->show(
      {.from = range_start(*analysis, range_->currentId()), .to = analysis->as_of, .by = {period_key(), group_key()}});
  if (!currency) return;
  calendar_->setFormat([currency = *currency](double value) { return money_text(value, currency, 2); });
  if (period_.isEmpty()) period_ = period_key_of(period_key(), analysis->as_of);
  choose(period_, group_);
}

void IncomePage::choose(const QString& period, const QString& group) {
  period_ = period;
  group_ = group;
  const auto [first, last] = days_of(period_);
  const AnalysisPtr analysis = context_.workspace.analysis();
  const Date shown = analysis ? std::min(last, std::max(first, analysis->as_of)) : last;
  const QString iso = iso_text(std::min(shown, last));
  month_ = QDate::fromString(iso, Qt::ISODate);
  show_entries();
  show_calendar();
  if (!analysis) return;
  const int months = period_key() == GroupKey::year ? 12 : period_key() == GroupKey::quarter ? 3 : 1;
  reasons_->show_period(analysis, first, last, add_months(first, -months), period_text(period_));
}

void IncomePage::show_entries() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  const auto [first, last] = day_ ? std::pair{from_qdate(*day_), from_qdate(*day_)} : days_of(period_);
  const Portfolio& portfolio = *analysis->portfolio;
  const std::string group = to_std(group_);
  const GroupKey key = group_key();
  // Only assets differ between the amounts of one holding.
  std::map<HoldingId, bool> fits;
  if (!group.empty() && key != GroupKey::asset)
    for (const HoldingIncome& each : analysis->income)
      if (const Holding* holding = portfolio.holding(each.holding))
        fits[each.holding] = group_name(portfolio, *holding, holding->asset, key) == group;
  items_model_->set_items(
      analysis,
      [&, first = first, last = last](const Holding& holding, const IncomeItem& item) {
        if (item.day < first || item.day > last) return false;
        if (group.empty()) return true;
        return key == GroupKey::asset ? asset_name(portfolio, item.asset) == group : fits[holding.id];
      },
      matrix_card_->valuation());
  const auto total_currency = [&] { return matrix_card_->valuation().currency.value_or(analysis->currency); };
  QString title = day_ ? date_text(from_qdate(*day_)) : period_text(period_);
  if (!group_.isEmpty()) title = (key == GroupKey::strategy ? kind_name(group) : group_) + ", " + title;
  entries_card_->setTitle(tr("Entries, %1").arg(title));
  entries_card_->setSubtitle(QString::fromUtf8("%1 · %2").arg(QLocale().toString(items_model_->rowCount()),
                                                              money_text(items_model_->total(), total_currency())));
  emit commands_changed();
}

void IncomePage::show_calendar() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis || !month_.isValid()) return;
  const Date first = from_qdate(QDate(month_.year(), month_.month(), 1));
  const Date last = add_months(first, 1) - std::chrono::days{1};
  std::map<QDate, double> days;
  if (const auto table =
          analysis->income_by({.from = first, .to = last, .by = {GroupKey::day}, .valued = matrix_card_->valuation()}))
    for (const IncomeRow& row : table->rows)
      days[QDate::fromString(to_qt(row.keys[0]), Qt::ISODate)] = row.total.to_double();
  calendar_card_->setTitle(month_text(first));
  calendar_->setToday(QDate::fromString(iso_text(analysis->as_of), Qt::ISODate));
  calendar_->setMonth(month_, days);
}

QStringList IncomePage::commands() const {
  for (const QModelIndex& index : entries_->selectionModel()->selectedRows())
    if (const IncomeItem* item = items_model_->item_at(index.row()); item && item->recorded) return {"delete"};
  return {};
}

void IncomePage::remove_selected() {
  Session* session = context_.workspace.session();
  if (!session) return;
  std::vector<Entry> gone;
  for (const QModelIndex& index : entries_->selectionModel()->selectedRows()) {
    const IncomeItem* item = items_model_->item_at(index.row());
    if (!item || !item->recorded) continue;  // an estimate follows from the terms; there is nothing to remove
    const auto entry = session->entry(EntryId{item->entry});
    if (entry && *entry) gone.push_back(**entry);
  }
  if (!gone.empty())
    static_cast<void>(context_.workspace.apply(remove_entries(context_.workspace.edit_context(), gone)));
}

Page* make_income_page(const PageContext& context, QWidget* parent) {
  return new IncomePage(context, parent);
}

}  // namespace tidemill::ui
