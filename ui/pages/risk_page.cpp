#include "ui/pages/risk_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <cmath>

#include "core/engine/pool_loss.h"
#include "core/risks/registry.h"
#include "ui/charts/line_chart.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/key_value_list.h"
#include "ui/help_topics.h"
#include "ui/languages.h"
#include "ui/models/risk_model.h"
#include "ui/models/stress_model.h"
#include "ui/pages/risk_spread.h"
#include "ui/pages/risk_stress.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

QString points_text(double points) {
  const auto whole = std::lround(points);
  return whole > 0 ? QString("+%1").arg(whole) : whole < 0 ? QString::fromUtf8("−%1").arg(-whole) : QString("0");
}

}  // namespace

RiskPage::RiskPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("riskPage");
  build_header();
  auto* filled = new QWidget(this);
  auto* rows = new QVBoxLayout(filled);
  rows->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  rows->setSpacing(kPageGap);
  auto* above = new QHBoxLayout;
  auto* below = new QHBoxLayout;
  for (QHBoxLayout* row : {above, below}) row->setSpacing(kPageGap);
  rows->addLayout(above, 55);
  rows->addLayout(below, 45);
  above->addWidget(build_map(), 76);
  above->addWidget(build_reasons(), 24);
  spread_ = new RiskSpread(context_.theme, this);
  below->addWidget(spread_, 35);
  below->addWidget(build_loss(), 35);
  stress_ = new RiskStress(context_.theme, this);
  connect(stress_, &RiskStress::chosen, this, &RiskPage::show_stress);
  below->addWidget(stress_, 30);
  auto* empty = new EmptyState(context_.theme, "risk", tr("Nothing at risk yet"),
                               tr("Add a holding, and this page says how it could hurt, point by point."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
}

void RiskPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  auto* limits = new QMenu(controls_);
  const auto offer = [&](const QString& text, const char* action) {
    connect(limits->addAction(text), &QAction::triggered, this, [this, action] { context_.act(action); });
  };
  offer(tr("Weights of the risks…"), "portfolio.weights");
  offer(tr("Caps on grades…"), "portfolio.caps");
  offer(tr("Limits of the checks…"), "portfolio.checks");
  limits->addSeparator();
  offer(tr("Rules of law…"), "portfolio.rules");
  auto* weigh = menuButton(context_.theme, tr("Weights and limits"), limits, controls_);
  weigh->setObjectName("riskLimits");
  weigh->setToolTip(tr("How risks count, what caps a grade, where checks speak up, which rules are expected"));
  row->addWidget(weigh);
  auto* review = secondaryButton(context_.theme, tr("Export…"), "export", controls_);
  review->setObjectName("riskExport");
  connect(review, &QPushButton::clicked, this, [this] { context_.navigate("reports", "risk"); });
  row->addWidget(review);
}

QWidget* RiskPage::build_map() {
  map_card_ = new Card(context_.theme, tr("Risk by holding and cause"), this);
  map_card_->setSubtitle(tr("0 safe, 100 worst · choose a cell for the reasons"));
  model_ = new RiskModel(this);
  map_ = new DataTable(context_.theme, map_card_);
  map_->setObjectName("riskMap");
  map_->setAccessibleName(tr("Risk by holding and cause"));
  map_->setModel(model_);
  map_->setCellSelection(true);
  connect(map_, &DataTable::explainWanted, this, context_.explain);
  map_->setStretchColumn(RiskModel::col_holding, 16);
  map_->setWrapsHeads(true);
  map_->setLeastRows(5);
  map_card_->body()->addWidget(map_, 1);
  connect(map_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { show_reasons(); });
  return map_card_;
}

QWidget* RiskPage::build_reasons() {
  reasons_card_ = new Card(context_.theme, tr("Reasons"), this);
  pill_ = new GradePill(context_.theme, reasons_card_);
  reasons_card_->addTitleWidget(pill_);
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 8, 0);
  column->setSpacing(12);
  reasons_title_ = paragraph({}, Tone::Mute, inside);
  column->addWidget(reasons_title_);
  reasons_ = new KeyValueList(context_.theme, inside);
  column->addWidget(reasons_);
  reasons_note_ = paragraph({}, Tone::Mute, inside);
  reasons_note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(reasons_note_);
  column->addStretch(1);
  auto* area = new QScrollArea(reasons_card_);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(tr("Reasons"));
  area->setWidget(inside);
  area->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
  reasons_card_->body()->addWidget(area, 1);
  reasons_card_->setMinimumWidth(262);
  return reasons_card_;
}

QWidget* RiskPage::build_loss() {
  loss_card_ = new Card(context_.theme, tr("Impermanent loss"), this);
  loss_ = new LineChart(context_.theme, loss_card_);
  loss_->setObjectName("riskLoss");
  loss_->setMinimumHeight(110);
  loss_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
  loss_->setTitle(tr("Impermanent loss"));
  loss_->setXName(tr("price of the first asset in the second, now against entry"));
  loss_->setLogarithmic(true, {0.25, 0.5, 1, 2, 4});
  loss_->setFormats([](double ratio) { return QLocale().toString(ratio, 'g', 3) + QString::fromUtf8("×"); },
                    [](double loss) { return percent_text(loss); });
  loss_card_->body()->addWidget(loss_, 1);
  loss_note_ = paragraph({}, Tone::Mute, loss_card_);
  loss_card_->body()->addWidget(loss_note_);
  return loss_card_;
}

void RiskPage::refresh() {
  const auto before = model_->risk_at(map_->currentIndex().row());
  const std::optional<HoldingId> chosen = before ? std::optional(before->holding) : std::nullopt;
  const int column = map_->currentIndex().column();
  analysis_ = context_.workspace.analysis();
  if (!analysis_) return;
  layers_->setCurrentIndex(analysis_->portfolio->holdings().empty() ? 1 : 0);
  model_->set_analysis(analysis_);
  hide_what_applies_to_nobody();
  if (analysis_->risk.score && analysis_->risk.grade)
    map_card_->setRightText(
        tr("portfolio %1").arg(gradeText(QChar(*analysis_->risk.grade), shown_score(*analysis_->risk.score))));
  int row = chosen ? model_->row_of(*chosen) : -1;
  if (row < 0) {  // begin with the weakest holding: that is what people come to see
    row = 0;
    for (int i = 1; i < model_->rowCount(); ++i)
      if (model_->risk_at(i)->score < model_->risk_at(row)->score) row = i;
  }
  if (model_->rowCount() > 0)
    map_->setCurrentIndex(model_->index(row, std::max(column, static_cast<int>(RiskModel::col_grade))));
  show_reasons();
  spread_->set_analysis(analysis_);
  stress_->set_analysis(analysis_);
  show_loss();
}

/// A column of dashes only takes room from those that say something.
void RiskPage::hide_what_applies_to_nobody() {
  for (int column = RiskModel::first_factor; column < model_->columnCount(); ++column) {
    bool any = false;
    for (int row = 0; row < model_->rowCount() && !any; ++row) {
      const FactorResult* factor = model_->factor_at(row, column);
      any = factor && factor->risk;
    }
    map_->setColumnHidden(column, !any);
  }
  map_->fitColumns();
}

void RiskPage::open(const QString& argument) {
  bool number = false;
  const qlonglong id = argument.toLongLong(&number);
  if (number) {
    if (const int row = model_->row_of(HoldingId{id}); row >= 0)
      map_->setCurrentIndex(model_->index(row, RiskModel::col_grade));
    return;
  }
  const auto factors = risk_factors();
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (to_qt(factors[i]->id()) != argument) continue;
    const int column = RiskModel::first_factor + static_cast<int>(i);
    int worst = -1;
    for (int row = 0; row < model_->rowCount(); ++row)
      if (const FactorResult* factor = model_->factor_at(row, column); factor && factor->risk)
        if (worst < 0 || *factor->risk > *model_->factor_at(worst, column)->risk) worst = row;
    if (worst >= 0) map_->setCurrentIndex(model_->index(worst, column));
  }
}

void RiskPage::show_reasons() {
  const QModelIndex index = map_->currentIndex();
  const HoldingRisk* risk = model_->risk_at(index.row());
  if (!risk || !analysis_) return;
  const Holding* holding = analysis_->portfolio->holding(risk->holding);
  reasons_card_->setTitle(holding ? to_qt(analysis_->portfolio->title(*holding)) : QString());
  pill_->setGrade(QChar(risk->grade), shown_score(risk->score));
  pill_->show();
  if (const FactorResult* factor = model_->factor_at(index.row(), index.column()))
    show_factor(*risk, *factor);
  else
    show_holding(*risk);
  show_loss();
}

/// The holding as a whole: each factor with its risk, and what capped the grade.
void RiskPage::show_holding(const HoldingRisk& risk) {
  reasons_title_->setText(tr("Score %1 of 100: 100 less the weighted risks").arg(shown_score(risk.score)));
  std::vector<KeyValue> rows;
  for (const FactorResult& factor : risk.factors) {
    const RiskFactor* known = risk_factor(factor.factor);
    if (!known || !factor.risk) continue;
    KeyValue row;
    row.label = core_text(known->label());
    row.value = QLocale().toString(static_cast<int>(std::lround(*factor.risk)));
    row.note = tr("weight %1").arg(QLocale().toString(factor_weight(*analysis_->portfolio, *known), 'f', 2));
    row.bold = true;
    rows.push_back(row);
  }
  reasons_->setRows(rows);
  QStringList notes;
  for (const std::string& gate : risk.gates) notes << to_qt(gate);
  reasons_note_->setText(notes.join('\n'));
}

void RiskPage::show_factor(const HoldingRisk&, const FactorResult& factor) {
  const RiskFactor* known = risk_factor(factor.factor);
  const QString label = known ? core_text(known->label()) : to_qt(factor.factor);
  setProperty(kHelpTopic, "risk." + to_qt(factor.factor));
  reasons_title_->setText(factor.risk ? tr("%1 %2: why").arg(label).arg(std::lround(*factor.risk))
                                      : tr("%1 does not apply to this holding.").arg(label));
  std::vector<KeyValue> rows;
  QStringList notes;
  if (!factor.note.empty()) notes << core_text(factor.note) << QString();
  for (const RiskReason& reason : factor.reasons) {
    KeyValue row;
    row.label = core_text(reason.text);
    row.value = points_text(reason.points);
    row.note = core_text(reason.detail);
    row.bold = true;
    rows.push_back(row);
    if (!reason.source.empty()) notes << tr("%1: %2").arg(core_text(reason.text), to_qt(reason.source));
  }
  reasons_->setRows(rows);
  reasons_note_->setText(notes.join('\n'));
}

/// What a scenario does, holding by holding.
void RiskPage::show_stress(const StressResult& result) {
  const Currency& currency = analysis_->currency;
  reasons_card_->setTitle(core_text(result.scenario.title));
  pill_->hide();
  reasons_title_->setText(tr("Capital %1 instead of %2, income %3 instead of %4 a year")
                              .arg(money_text(result.value_after, currency), money_text(result.value_before, currency),
                                   money_text(result.income_after, currency),
                                   money_text(result.income_before, currency)));
  std::vector<KeyValue> rows;
  QStringList notes{core_text(result.scenario.meaning)};
  for (const StressedHolding& each : result.holdings) {
    const Holding* holding = analysis_->portfolio->holding(each.holding);
    if (!holding || each.reasons.empty()) continue;
    KeyValue row;
    row.label = to_qt(analysis_->portfolio->title(*holding));
    row.value =
        each.value_before && each.value_after ? change_text(*each.value_before, *each.value_after) : unknown_text();
    row.bold = true;
    rows.push_back(row);
    QStringList reasons;
    for (const std::string& reason : each.reasons) reasons << core_text(reason);
    notes << tr("%1: %2.").arg(row.label, reasons.join("; "));
  }
  if (result.left_out > 0) notes << tr("Holdings without a price, left out: %1.").arg(result.left_out);
  notes << tr("Source: %1").arg(to_qt(result.scenario.source));
  reasons_->setRows(rows);
  reasons_note_->setText(notes.join('\n'));
}

/// The chosen pool, or the one that has lost most.
void RiskPage::show_loss() {
  if (!analysis_) return;
  const HoldingRisk* chosen = model_->risk_at(map_->currentIndex().row());
  const auto pool = pool_loss(*analysis_, chosen ? std::optional(chosen->holding) : std::nullopt);
  loss_card_->setVisible(pool.has_value());
  if (!pool) return;
  const Holding* holding = analysis_->portfolio->holding(pool->holding);
  loss_card_->setSubtitle(holding ? to_qt(analysis_->portfolio->title(*holding)) : QString());
  LineSeries curve;
  curve.name = tr("against holding");
  curve.colour = context_.theme.palette().strategy("liquidity_mining");
  for (const auto& [ratio, loss] : pool->curve) curve.points.emplace_back(ratio, loss);
  loss_->setSeries({curve});
  LineMark now;
  now.at = QPointF(pool->ratio, pool->loss);
  now.label = tr("now %1").arg(percent_text(pool->loss, 2));
  now.colour = context_.theme.palette().bad;
  loss_->setMarks({now});
  const Currency& currency = analysis_->currency;
  QStringList notes;
  if (pool->against_holding)
    notes << tr("Against holding: %1 from the pool and %2 earned make %3.")
                 .arg(money_text(*pool->against_holding, currency), money_text(pool->earned, currency),
                      money_text(*pool->against_holding + pool->earned, currency));
  if (pool->in_range && !*pool->in_range) notes << tr("Out of its range: it earns no fees now.");
  const auto price = [](double value) { return QLocale().toString(value, 'g', 4); };
  if (pool->pays_from && pool->pays_to)
    notes << tr("What it earned makes up for the loss from %1 to %2; it trades at %3.")
                 .arg(price(*pool->pays_from), price(*pool->pays_to), price(pool->price));
  else if (pool->pays_from)
    notes << tr("What it earned makes up for the loss down to %1; it trades at %2.")
                 .arg(price(*pool->pays_from), price(pool->price));
  loss_note_->setText(notes.join(' '));
}

Page* make_risk_page(const PageContext& context, QWidget* parent) {
  return new RiskPage(context, parent);
}

}  // namespace tidemill::ui
