#include "ui/pages/income_matrix_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <cmath>

#include "ui/charts/stacked_income_chart.h"
#include "ui/controls/data_table.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/income_matrix_model.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

IncomeMatrixCard::IncomeMatrixCard(const PageContext& context, QWidget* parent)
    : Card(context.theme, tr("Matrix"), parent), context_(context) {
  model_ = new IncomeMatrixModel(this);
  table_ = new DataTable(context_.theme, this);
  table_->setObjectName("incomeMatrix");
  table_->setAccessibleName(tr("Income by group and period"));
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setCellSelection(true);
  table_->setFitsRows(true);
  connect(table_, &DataTable::explainWanted, this, context_.explain);
  connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { choose_cell(); });
  body()->addWidget(table_);
  body()->addWidget(build_chart(), 1);
  view_ = new SegmentedControl(context_.theme, this);
  view_->setObjectName("incomeShown");
  view_->setAccessibleName(tr("Shown as"));
  view_->addSegment("table", tr("Table"), tr("Exact sums by group and period"));
  view_->addSegment("chart", tr("Chart"), tr("The same sums as bars"));
  connect(view_, &SegmentedControl::chosen, this, [this] { show_view(); });
  addRightWidget(view_);
  build_valuation();
  show_view();
}

/// In which currency, and at which day's price.
void IncomeMatrixCard::build_valuation() {
  valued_ = new SegmentedControl(context_.theme, this);
  valued_->setObjectName("incomeValued");
  valued_->setAccessibleName(tr("Valued at"));
  valued_->addSegment("receipt", tr("At receipt"), tr("What each amount was worth when it was earned"));
  valued_->addSegment("today", tr("Today"), tr("What the same amounts are worth at the newest prices"));
  currency_ = new QComboBox(this);
  currency_->setObjectName("incomeCurrency");
  currency_->setAccessibleName(tr("Currency"));
  addRightWidget(valued_);
  addRightWidget(currency_);
  connect(valued_, &SegmentedControl::chosen, this, &IncomeMatrixCard::valuation_changed);
  connect(currency_, &QComboBox::activated, this, &IncomeMatrixCard::valuation_changed);
}

QWidget* IncomeMatrixCard::build_chart() {
  bars_ = new QWidget(this);
  auto* column = new QVBoxLayout(bars_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  auto* row = new QHBoxLayout;
  row->setSpacing(14);
  shape_ = new SegmentedControl(context_.theme, bars_);
  shape_->setObjectName("incomeShape");
  shape_->setAccessibleName(tr("Shape of the bars"));
  shape_->addSegment("amounts", tr("Amounts"));
  shape_->addSegment("shares", tr("Shares"), tr("Each part in per cent of its period"));
  shape_->addSegment("running", tr("Running total"), tr("Added up from the first period on"));
  before_ = new QCheckBox(tr("Compare with the year before"), bars_);
  before_->setObjectName("incomeBefore");
  row->addWidget(shape_);
  row->addWidget(before_);
  row->addStretch(1);
  column->addLayout(row);
  chart_ = new StackedIncomeChart(context_.theme, bars_);
  chart_->setObjectName("incomeChart");
  chart_->setMinimumHeight(210);
  column->addWidget(chart_, 1);
  connect(shape_, &SegmentedControl::chosen, this, [this](const QString& id) {
    chart_->setShape(id == QLatin1String("shares")    ? IncomeShape::shares
                     : id == QLatin1String("running") ? IncomeShape::running
                                                      : IncomeShape::amounts);
    show_chart();
  });
  connect(before_, &QCheckBox::toggled, this, [this] { show_chart(); });
  connect(chart_, &StackedIncomeChart::barClicked, this, [this](int month, const QString& group) {
    if (static_cast<std::size_t>(month) < history_.periods.size())
      emit chosen(history_.periods[static_cast<std::size_t>(month)], group);
  });
  connect(&context_.theme, &Theme::changed, this, [this] { show_chart(); });
  return bars_;
}

void IncomeMatrixCard::fill_currencies(const Analysis& analysis) {
  const QString before = currency_->currentData().toString();
  const QString base = to_qt(analysis.currency.code());
  currency_->clear();
  currency_->addItem(base, base);
  for (const auto& [id, asset] : analysis.portfolio->assets()) {
    const QString symbol = to_qt(asset->symbol);
    const bool counted_in = asset->kind == AssetKind::fiat || asset->symbol == "BTC" || asset->symbol == "ETH";
    if (counted_in && currency_->findData(symbol) < 0 && analysis.prices->now(id) && Currency::parse(asset->symbol))
      currency_->addItem(symbol, symbol);
  }
  currency_->setCurrentIndex(std::max(0, currency_->findData(before)));
  currency_->setVisible(currency_->count() > 1);
}

IncomeValuation IncomeMatrixCard::valuation() const {
  const AnalysisPtr analysis = context_.workspace.analysis();
  IncomeValuation valued;
  const auto chosen = Currency::parse(to_std(currency_->currentData().toString()));
  if (chosen && analysis && !(*chosen == analysis->currency)) valued.currency = *chosen;
  valued.at = valued_at_from(to_std(valued_->currentId())).value_or(ValuedAt::receipt);
  return valued;
}

std::optional<Currency> IncomeMatrixCard::show(IncomeQuery query) {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return std::nullopt;
  query.valued = valuation();
  const auto table = analysis->income_by(query);
  if (!table) return std::nullopt;
  query_ = std::move(query);
  model_->set_table(*table, valuation() == IncomeValuation{});
  setSubtitle(tr("accrued income, %1").arg(to_qt(table->currency.code())));
  setRightText(tr("%1 recorded, %2 estimated")
                   .arg(money_text(table->recorded, table->currency), money_text(table->estimated, table->currency)));
  Currency currency = table->currency;
  const auto exact = [currency](double value) { return money_text(value, currency, std::abs(value) < 1000 ? 2 : 0); };
  chart_->setFormats(exact, [currency](double value) { return money_text(value, currency, 0); });
  show_chart();
  return currency;
}

void IncomeMatrixCard::show_as(const QString& view) {
  view_->setCurrent(view);
  show_view();
}

void IncomeMatrixCard::show_view() {
  const bool chart = view_->currentId() == QLatin1String("chart");
  setTitle(chart ? tr("Income") : tr("Matrix"));
  table_->setVisible(!chart);
  bars_->setVisible(chart);
  setSizePolicy(QSizePolicy::Preferred, chart ? QSizePolicy::Expanding : QSizePolicy::Preferred);
  emit view_changed(chart);
  if (chart) show_chart();
}

/// Only while it is to be seen: the table is what most look at.
void IncomeMatrixCard::show_chart() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis || view_->currentId() != QLatin1String("chart") || query_.by.size() != 2) return;
  auto history = income_history(*analysis, query_, context_.theme);
  if (!history) return;
  history_ = std::move(*history);
  before_->setVisible(!history_.chart.before.empty());
  before_->setEnabled(chart_->shape() != IncomeShape::shares);
  IncomeChartData shown = history_.chart;
  if (!before_->isChecked()) shown.before.clear();
  chart_->setTitle(tr("Income, %1").arg(to_qt(valuation().currency.value_or(analysis->currency).code())));
  chart_->setData(shown);
}

void IncomeMatrixCard::choose_cell() {
  const QModelIndex index = table_->currentIndex();
  if (!index.isValid()) return;
  const bool total_row = index.row() + 1 == model_->rowCount();
  emit chosen(model_->period_at(index.column()), total_row ? QString() : model_->group_at(index.row()));
}

}  // namespace tidemill::ui
