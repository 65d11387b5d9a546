#include "ui/pages/overview_page.h"

#include <QGridLayout>
#include <QStackedLayout>
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/risks/registry.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/charts/stacked_income_chart.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/figure_tile.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/meter_bar.h"
#include "ui/controls/segmented_control.h"
#include "ui/languages.h"
#include "ui/number_link.h"
#include "ui/pages/checks_card.h"
#include "ui/pages/coming_up_card.h"
#include "ui/pages/income_chart_data.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

using What = NumberRef::What;

constexpr int kMeterHeight = 37;
constexpr int kEarnerHeight = 31;

Decimal total_between(const Analysis& analysis, Date from, Date to) {
  const auto table = analysis.income_by({.from = from, .to = to});
  return table ? table->total : Decimal::zero();
}

std::int64_t unpriced_between(const Analysis& analysis, Date from, Date to) {
  const auto table = analysis.income_by({.from = from, .to = to});
  return table ? table->unpriced : 0;
}

QString days_text(int days) {
  return days == 1 ? OverviewPage::tr("1 day") : OverviewPage::tr("%1 days").arg(days);
}

constexpr int kCardFrame = 60;  // a card's title and margins, and the gap above it
constexpr int kMonthsAhead = 12;

struct RowsShown {
  int risks;
  int coming;   ///< 0: nothing is coming up
  int earners;  ///< 0: there is no room for them
};

/// As many rows as a window of that height has room for: a low window shows fewer, not a scroll bar. What is coming up
/// goes before what earns most.
RowsShown rows_shown(int window_height, int events) {
  const int room = window_height - 445;  // less the header, the tiles, two titles and the checks
  RowsShown rows{std::clamp(room / 2 / kMeterHeight, 3, events > 0 ? 6 : 10), 0, 0};
  int left = room - rows.risks * kMeterHeight;
  if (events == 0) {
    rows.earners = std::clamp(left / kEarnerHeight, 3, 9);
    return rows;
  }
  rows.coming = std::min(events, std::clamp(left / ComingUpCard::row_height, 2, ComingUpCard::most_rows));
  left -= rows.coming * ComingUpCard::row_height + kCardFrame;
  rows.earners = left < 2 * kEarnerHeight ? 0 : std::min(left / kEarnerHeight, 9);
  return rows;
}

}  // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("overviewPage");
  build_header();
  auto* filled = new QWidget(this);
  auto* column = new QVBoxLayout(filled);
  column->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  column->setSpacing(kPageGap);
  missing_ = new InlineMessage(context_.theme, filled);
  missing_->setClosable(false);
  missing_->hide();
  connect(missing_, &InlineMessage::activated, this, [this] { context_.navigate("holdings", "price"); });
  column->addWidget(missing_);
  column->addWidget(build_tiles());
  column->addWidget(build_cards(), 1);
  checks_ = new ChecksCard(context_.theme, context_.navigate, filled);
  column->addWidget(checks_);

  auto* empty = new EmptyState(context_.theme, "overview", tr("Nothing is held here yet"),
                               tr("Type in what you hold, and this page shows what it earned and will probably earn."),
                               tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
}

void OverviewPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  range_ = new SegmentedControl(context_.theme, controls_);
  range_->setObjectName("overviewRange");
  range_->setAccessibleName(tr("Time shown"));
  range_->addSegment("1M", tr("1M"), tr("This month"));
  range_->addSegment("YTD", tr("YTD"), tr("Since the first of January"));
  range_->addSegment("12M", tr("12M"), tr("The last twelve months"));
  range_->addSegment("3Y", tr("3Y"), tr("The last three years"));
  range_->addSegment("All", tr("All"), tr("From the first income on"));
  range_->setCurrent("12M");
  connect(range_, &SegmentedControl::chosen, this, [this] { show_chart(); });
  row->addWidget(range_);
  auto* fresh = primaryButton(context_.theme, tr("New holding"), "plus", controls_);
  fresh->setObjectName("overviewNewHolding");
  connect(fresh, &QPushButton::clicked, this, [this] { context_.navigate("holdings", "new"); });
  row->addWidget(fresh);
}

QWidget* OverviewPage::build_tiles() {
  auto* row = new QWidget(this);
  auto* tiles = new QHBoxLayout(row);
  tiles->setContentsMargins(0, 0, 0, 0);
  tiles->setSpacing(kPageGap);
  const auto add = [&](FigureTile*& tile, const QString& text, const char* page) {
    tile = new FigureTile(context_.theme, text, row);
    tile->setInteractive(true);
    tiles->addWidget(tile, 1);
    connect(tile, &FigureTile::clicked, this, [this, page] { context_.navigate(page, {}); });
    connect(tile, &FigureTile::explainWanted, this, context_.explain);
  };
  add(month_, tr("Accrued this month"), "income");
  add(year_, tr("Last 12 months"), "income");
  add(ahead_, tr("Next 12 months"), "projection");
  add(real_, tr("Real yield"), "holdings");
  add(at_risk_, tr("Income at risk"), "projection");
  add(risk_, tr("Portfolio risk"), "risk");
  ahead_->setNumber(link_to({.what = What::projected}));
  real_->setNumber(link_to({.what = What::real_yield}));
  at_risk_->setNumber(link_to({.what = What::income_at_risk}));
  risk_->setNumber(link_to({.what = What::risk}));
  return row;
}

QWidget* OverviewPage::build_cards() {
  auto* area = new QWidget(this);
  auto* grid = new QGridLayout(area);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(kPageGap);
  auto* chart_card = new Card(context_.theme, tr("Income by strategy"), area);
  chart_card->setSubtitle(tr("monthly, accrued and projected"));
  chart_card->setRightText(tr("click a bar for its entries"));
  chart_ = new StackedIncomeChart(context_.theme, chart_card);
  chart_->setObjectName("overviewChart");
  chart_->setTitle(tr("Income by strategy"));
  chart_card->body()->addWidget(chart_, 1);
  connect(chart_, &StackedIncomeChart::barClicked, this, [this](int month, const QString&) {
    const AnalysisPtr analysis = context_.workspace.analysis();
    if (!analysis) return;
    const Date day = chart_month_start(range_start(*analysis, range_->currentId()), month);
    context_.navigate(day > analysis->as_of ? "projection" : "income", iso_text(day).left(7));
  });
  grid->addWidget(chart_card, 0, 0, 2, 1);

  risk_card_ = new Card(context_.theme, tr("Where the risk sits"), area);
  risk_card_->setSubtitle(tr("income-weighted"));
  for (const RiskFactor* factor : risk_factors()) {
    auto* meter = new MeterBar(context_.theme, core_text(factor->label()), risk_card_);
    meter->setToolTip(core_text(factor->meaning()));
    meter->setInteractive(true);
    risk_card_->body()->addWidget(meter);
    meters_.push_back(meter);
    connect(meter, &MeterBar::clicked, this, [this, id = to_qt(factor->id())] { context_.navigate("risk", id); });
  }
  grid->addWidget(risk_card_, 0, 1);

  earners_card_ = new Card(context_.theme, tr("What earns most"), area);
  earners_card_->setRightText(tr("next 12 months"));
  earners_ = new BarListChart(context_.theme, earners_card_);
  earners_->setTitle(tr("What earns most"));
  earners_->setInteractive(true);
  connect(earners_, &BarListChart::rowClicked, this, [this](const QString& id) { context_.navigate("holdings", id); });
  earners_card_->body()->addWidget(earners_);
  earners_card_->body()->addStretch(1);
  coming_ = new ComingUpCard(context_.theme, context_.navigate, area);
  connect(coming_, &ComingUpCard::all_wanted, this, [this] { context_.act("portfolio.coming"); });
  auto* lower = new QVBoxLayout;
  lower->setSpacing(kPageGap);
  lower->addWidget(coming_);
  lower->addWidget(earners_card_, 1);
  grid->addLayout(lower, 1, 1);
  grid->setColumnStretch(0, 72);
  grid->setColumnStretch(1, 28);
  grid->setRowStretch(1, 1);
  return area;
}

void OverviewPage::refresh() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  layers_->setCurrentIndex(analysis->portfolio->holdings().empty() ? 1 : 0);
  const Currency currency = analysis->currency;
  const auto exact = [currency](double value) { return money_text(value, currency, std::abs(value) < 1000 ? 2 : 0); };
  chart_->setFormats(exact, [currency](double value) { return money_text(value, currency, 0); });
  show_tiles();
  show_chart();
  events_ = next_of_each(coming_up(*analysis, add_months(analysis->as_of, kMonthsAhead)));
  coming_->set_events(events_, *analysis->portfolio);
  show_side();
  show_missing();
  checks_->set_checks(analysis->checks);
}

void OverviewPage::show_tiles() {
  const Analysis& analysis = *context_.workspace.analysis();
  const Currency& currency = analysis.currency;
  const Date first = month_start(analysis.as_of);
  const Decimal month = total_between(analysis, first, analysis.as_of);
  month_->setFigure(money_text(month, currency));
  month_->setNumber(link_to({.what = What::income, .from = first, .to = analysis.as_of}));
  // Against the same days of the month before, so that a month that has just begun is not called a loss.
  const Date before = add_months(first, -1);
  const Date same_day = std::min(add_months(analysis.as_of, -1), first - std::chrono::days{1});
  const double then = total_between(analysis, before, same_day).to_double();
  const int days = days_between(first, analysis.as_of);
  month_->setTrend({}, Tone::Mute);
  if (then > 0 && days > 0) {
    const double change = month.to_double() / then - 1.0;
    month_->setTrend((change >= 0 ? QString::fromUtf8("▲ ") : QString::fromUtf8("▼ ")) + percent_text(std::abs(change)),
                     change >= 0 ? Tone::Good : Tone::Bad);
    const auto month_before = static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{before}.month()));
    month_->setSub(
        tr("vs %1, %2").arg(QLocale().standaloneMonthName(month_before, QLocale::ShortFormat), days_text(days)));
  } else {
    month_->setSub(days_text(days));
  }
  const Date year_ago = add_months(analysis.as_of, -12) + std::chrono::days{1};
  year_->setFigure(money_text(total_between(analysis, year_ago, analysis.as_of), currency, 0));
  year_->setNumber(link_to({.what = What::income, .from = year_ago, .to = analysis.as_of}));
  const auto unpriced = unpriced_between(analysis, year_ago, analysis.as_of);
  year_->setSub(unpriced > 0             ? tr("amounts without a price left out: %1").arg(unpriced)
                : analysis.yield_on_cost ? tr("yield on cost %1").arg(percent_text(analysis.yield_on_cost))
                                         : tr("yield on cost unknown"));
  const Projection& projection = analysis.projection;
  ahead_->setFigure(money_text(projection.total.mean, currency));
  ahead_->setSub(tr("%1 – %2 (80\u00a0%)")
                     .arg(money_text(projection.total.p10, currency), money_text(projection.total.p90, currency)));
  real_->setFigure(percent_text(analysis.real_yield));
  real_->setSub(analysis.apy ? tr("%1 nominal − dilution").arg(percent_text(analysis.apy)) : tr("no rate is known"));
  at_risk_->setFigure(money_text(projection.income_at_risk_95, currency));
  at_risk_->setSub(tr("mean less P5, 12 months"));
  if (analysis.risk.score && analysis.risk.grade) {
    risk_->setGrade(QChar(*analysis.risk.grade), shown_score(*analysis.risk.score));
    const auto& holdings = analysis.risk.holdings;
    const auto worst = std::min_element(holdings.begin(), holdings.end(),
                                        [](const HoldingRisk& a, const HoldingRisk& b) { return a.score < b.score; });
    risk_->setSub(worst == holdings.end()
                      ? QString()
                      : tr("lowest holding: %1 %2").arg(QChar(worst->grade)).arg(shown_score(worst->score)));
  } else {
    risk_->setFigure(unknown_text());
    risk_->setSub(tr("nothing to score yet"));
  }
}

void OverviewPage::show_chart() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (analysis) chart_->setData(income_chart_data(*analysis, range_start(*analysis, range_->currentId())));
}

/// Risks, what is coming up and what earns most, as many rows of each as there is room for.
void OverviewPage::show_side() {
  const RowsShown rows = rows_shown(window()->height(), static_cast<int>(events_.size()));
  show_risks(rows.risks);
  coming_->set_room(rows.coming);
  earners_card_->setVisible(rows.earners > 0);
  show_earners(rows.earners);
}

/// The greatest risks there is room for, in the order of the risk page.
void OverviewPage::show_risks(int rows) {
  const Analysis& analysis = *context_.workspace.analysis();
  const auto factors = risk_factors();
  std::vector<double> risks(meters_.size(), -1);
  for (std::size_t i = 0; i < meters_.size(); ++i) {
    std::optional<int> shown;
    for (const FactorAverage& average : analysis.risk.factors) {
      if (average.factor != factors[i]->id() || !average.risk) continue;
      risks[i] = *average.risk;
      shown = static_cast<int>(std::lround(*average.risk));
    }
    meters_[i]->setRisk(shown);
  }
  std::vector<double> greatest = risks;
  std::ranges::sort(greatest, std::greater{});
  const auto room = static_cast<std::size_t>(rows);
  const double least = greatest[std::min(room, greatest.size()) - 1];
  for (std::size_t i = 0; i < meters_.size(); ++i) meters_[i]->setVisible(risks[i] >= std::max(least, 0.0));
}

void OverviewPage::show_earners(int most) {
  const Analysis& analysis = *context_.workspace.analysis();
  std::vector<BarListRow> rows;
  for (const HoldingProjection& each : analysis.projection.holdings) {
    const Holding* holding = analysis.portfolio->holding(each.holding);
    if (!holding || each.total <= 0) continue;
    BarListRow row;
    row.id = QString::number(each.holding.value());
    row.label = to_qt(analysis.portfolio->title(*holding));
    row.value = each.total;
    row.text = money_text(each.total, analysis.currency);
    row.kindId = to_qt(holding->kind);
    rows.push_back(row);
  }
  std::sort(rows.begin(), rows.end(), [](const BarListRow& a, const BarListRow& b) { return a.value > b.value; });
  rows.resize(std::min(rows.size(), static_cast<std::size_t>(most)));
  earners_->setRows(rows);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  if (!context_.workspace.analysis()) return;
  show_side();
}

void OverviewPage::show_missing() {
  const Analysis& analysis = *context_.workspace.analysis();
  QStringList names;
  for (const HoldingValue& value : analysis.values) {
    const Holding* holding = analysis.portfolio->holding(value.holding);
    if (holding && !value.value) names << to_qt(analysis.portfolio->title(*holding));
  }
  QStringList texts;
  if (!names.isEmpty())
    texts << tr("Without a price, and so left out of every total: %1.")
                 .arg(names.mid(0, 4).join(", ") +
                      (names.size() > 4 ? tr(" and %1 more").arg(names.size() - 4) : QString()));
  for (const Problem& problem : analysis.problems) texts << core_text(problem.text);
  missing_->setVisible(!texts.isEmpty());
  missing_->setMessage(MessageKind::Warning, texts.join(' '));
  missing_->setAction(names.isEmpty() ? QString() : tr("Enter a price"));
}

Page* make_overview_page(const PageContext& context, QWidget* parent) {
  return new OverviewPage(context, parent);
}

}  // namespace tidemill::ui
