#include "ui/pages/holding_details.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>
#include <algorithm>

#include "core/strategies/registry.h"
#include "ui/charts/line_chart.h"
#include "ui/controls/buttons.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/key_value_list.h"
#include "ui/languages.h"
#include "ui/pages/accrued_curve.h"
#include "ui/pages/holding_facts.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr int kLeastColumn = 222;
constexpr int kEntries = 8;
constexpr int kHead = 84;
constexpr int kLeastChart = 130;

}  // namespace

HoldingDetails::HoldingDetails(const Workspace& workspace, const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent),
      workspace_(workspace),
      theme_(theme),
      pill_(new GradePill(theme, this)),
      buttons_(new QWidget(this)),
      scroll_(new QScrollArea(this)),
      nothing_(paragraph(tr("Choose a holding to see its terms, prices, records and the reasons behind its grade."),
                         Tone::Mute, this)) {
  setObjectName(QStringLiteral("holding_details"));
  addTitleWidget(pill_);
  auto* row = new QHBoxLayout(buttons_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  auto* record = ghostButton(theme, tr("Record payout"), QStringLiteral("record"), buttons_);
  auto* edit = ghostButton(theme, tr("Edit"), QStringLiteral("edit"), buttons_);
  record->setObjectName(QStringLiteral("details_record"));
  edit->setObjectName(QStringLiteral("details_edit"));
  row->addWidget(record);
  row->addWidget(edit);
  addRightWidget(buttons_);
  connect(record, &QPushButton::clicked, this, &HoldingDetails::record_wanted);
  connect(edit, &QPushButton::clicked, this, &HoldingDetails::edit_wanted);

  auto* inside = new QWidget;
  grid_ = new QGridLayout(inside);
  grid_->setContentsMargins(0, 0, 6, 0);
  grid_->setHorizontalSpacing(24);
  grid_->setVerticalSpacing(14);
  worth_ = add_part(tr("Holds"), "details_worth");
  income_ = add_part(tr("Earns"), "details_income");
  returns_ = add_part(tr("Came to"), "details_returns");
  terms_ = add_part(tr("Terms"), "details_terms");
  reasons_ = add_part(tr("What costs it points"), "details_reasons");
  entries_ = add_part(tr("Last records"), "details_entries");
  scroll_->setWidget(inside);
  inside->setAutoFillBackground(false);  // setWidget turns it on
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->viewport()->setAutoFillBackground(false);
  scroll_->setAccessibleName(tr("Details of the holding"));
  body()->addWidget(nothing_);
  body()->addWidget(scroll_, 1000);
  chart_ = new LineChart(theme, this);
  chart_->setObjectName(QStringLiteral("details_chart"));
  chart_->setFormats(curve_day_text, [this](double value) {
    const AnalysisPtr analysis = workspace_.analysis();
    return analysis ? money_text(value, analysis->currency, -1) : QString();
  });
  chart_->setXName(tr("Day"));
  body()->addWidget(chart_, 1);
  connect(&watcher_, &QFutureWatcher<Answer>::finished, this, &HoldingDetails::show_returns);
  show_holding(std::nullopt);
}

HoldingDetails::~HoldingDetails() {
  watcher_.waitForFinished();
}

HoldingDetails::Part HoldingDetails::add_part(const QString& title, const char* name) {
  Part part{new QWidget(grid_->parentWidget()), nullptr, nullptr};
  auto* column = new QVBoxLayout(part.box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  part.title = smallLabel(theme_, title, part.box);
  part.list = new KeyValueList(theme_, part.box);
  part.list->setObjectName(QString::fromLatin1(name));
  connect(part.list, &KeyValueList::explainWanted, this, &HoldingDetails::explainWanted);
  column->addWidget(part.title);
  column->addWidget(part.list);
  column->addStretch(1);
  return part;
}

void HoldingDetails::show_holding(std::optional<HoldingId> id) {
  const AnalysisPtr analysis = workspace_.analysis();
  const Holding* holding = id && analysis ? analysis->portfolio->holding(*id) : nullptr;
  id_ = holding ? id : std::nullopt;
  nothing_->setVisible(!holding);
  scroll_->setVisible(holding);
  buttons_->setVisible(holding);
  pill_->setVisible(holding && analysis->risk_of(*id));
  setTitle(holding ? to_qt(analysis->portfolio->title(*holding)) : tr("No holding chosen"));
  setSubtitle({});
  has_curve_ = false;
  if (holding) fill(*analysis, *holding);
  share_height();
}

void HoldingDetails::fill(const Analysis& analysis, const Holding& holding) {
  const StrategyKind* kind = strategy_kind(holding.kind);
  QString about = kind ? core_text(kind->descriptor().label) : to_qt(holding.kind);
  about += " · " + tr("since %1").arg(date_text(holding.opened));
  if (holding.closed) about += " · " + tr("closed %1").arg(date_text(*holding.closed));
  if (!holding.notes.empty()) about += " · " + to_qt(holding.notes).simplified();
  setSubtitle(about);

  worth_.list->setRows(worth_lines(analysis, holding));
  income_.list->setRows(income_lines(analysis, holding));
  returns_.list->setRows({});
  compute_returns(workspace_.analysis(), holding.id);
  terms_.list->setRows(term_lines(analysis, holding));
  const HoldingRisk* risk = analysis.risk_of(holding.id);
  reasons_.list->setRows(risk ? reason_lines(*risk) : std::vector<KeyValue>{});
  if (risk) pill_->setGrade(QLatin1Char(risk->grade), shown_score(risk->score));

  std::vector<Entry> last;
  std::int64_t total = 0;
  if (workspace_.session()) {
    EntryFilter filter;
    filter.holding = holding.id;
    filter.newest_first = true;
    if (auto page = workspace_.session()->entries(filter, 0, kEntries)) {
      last = std::move(page->entries);
      total = page->total;
    }
  }
  entries_.list->setRows(entry_lines(*analysis.portfolio, last, analysis.as_of));
  entries_.title->setText(total > kEntries ? tr("Last %1 of %2 records").arg(kEntries).arg(total) : tr("Records"));
  const LineSeries curve = accrued_curve(analysis, holding);
  has_curve_ = curve.points.size() > 1;
  if (has_curve_) {
    chart_->setTitle(tr("Accrued by %1").arg(to_qt(analysis.portfolio->title(holding))));
    chart_->setSeries({curve});
    chart_->setLogarithmic(false, month_ticks(curve.points.front().x(), curve.points.back().x()));
  }
  columns_ = 0;
  arrange();
}

void HoldingDetails::compute_returns(const AnalysisPtr& analysis, HoldingId id) {
  watcher_.setFuture(QtConcurrent::run(
      [analysis, id]() -> Answer { return returns(*analysis, {.from = {}, .to = {}, .holding = id}); }));
}

void HoldingDetails::show_returns() {
  if (watcher_.future().resultCount() == 0 || !id_) return;
  const Answer answer = watcher_.result();
  const AnalysisPtr analysis = workspace_.analysis();
  if (!answer || !*answer || !analysis) return;
  for (const HoldingReturns& each : (*answer)->holdings)
    if (each.holding == *id_) returns_.list->setRows(return_lines(each.figures, analysis->currency));
  columns_ = 0;
  arrange();
  share_height();
}

/// The lists take what they need; what is left is for the curve, if it is enough for one.
void HoldingDetails::share_height() {
  grid_->activate();
  const int lists = grid_->sizeHint().height();
  const int room = height() - kHead - lists;
  chart_->setVisible(has_curve_ && room >= kLeastChart);
  scroll_->setMaximumHeight(has_curve_ && room >= kLeastChart ? lists : QWIDGETSIZE_MAX);
}

/// As many columns as there is room for.
void HoldingDetails::arrange() {
  std::vector<Part*> parts;
  for (Part* part : {&worth_, &income_, &returns_, &terms_, &reasons_, &entries_}) {
    const bool filled = part->list->rowCount() > 0;
    part->box->setVisible(filled);
    if (filled) parts.push_back(part);
  }
  const int wanted = std::clamp(width() / kLeastColumn, 1, std::max(1, int(parts.size())));
  if (wanted == columns_ || parts.empty()) return;
  columns_ = wanted;
  while (QLayoutItem* item = grid_->takeAt(0)) delete item;
  for (int i = 0; i < 6; ++i) grid_->setColumnStretch(i, i < wanted ? 1 : 0);
  for (std::size_t i = 0; i < parts.size(); ++i)
    grid_->addWidget(parts[i]->box, int(i) / wanted, int(i) % wanted, Qt::AlignTop);
}

void HoldingDetails::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  arrange();
  share_height();
}

}  // namespace tidemill::ui
