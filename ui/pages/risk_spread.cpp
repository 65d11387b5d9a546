#include "ui/pages/risk_spread.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/engine/dilution_mirror.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int row_height = 31;

BarListRow share_row(const std::string& name, double share) {
  BarListRow row;
  row.id = row.label = to_qt(name);
  row.value = share;
  row.text = percent_text(share, 0);
  row.risk = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100));
  return row;
}

}  // namespace

RiskSpread::RiskSpread(const Theme& theme, QWidget* parent) : Card(theme, tr("Depends on"), parent) {
  by_ = new QComboBox(this);
  by_->setObjectName("riskSpreadBy");
  by_->setAccessibleName(tr("What is shown"));
  by_->addItem(tr("One failure"), "failure");
  by_->addItem(tr("Value by platform"), "platform");
  by_->addItem(tr("Value by chain"), "chain");
  by_->addItem(tr("Value by asset"), "asset");
  by_->addItem(tr("Value by strategy"), "strategy");
  by_->addItem(tr("Value by issuer"), "issuer");
  by_->addItem(tr("Value by country"), "jurisdiction");
  by_->addItem(tr("Value by custody"), "custody");
  by_->addItem(tr("Income by law"), "regulation");
  by_->addItem(tr("Share of each coin"), "dilution");
  connect(by_, &QComboBox::currentIndexChanged, this, &RiskSpread::show_chosen);
  addRightWidget(by_);
  bars_ = new BarListChart(theme, this);
  bars_->setObjectName("riskSpread");
  bars_->setMaximum(1.0);
  bars_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // the card says how many rows there are
  setMinimumHeight(80 + 4 * row_height);
  body()->addWidget(bars_, 1);
}

void RiskSpread::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  const auto room = static_cast<std::size_t>(std::clamp((height() - 80) / row_height, 4, 10));
  if (room == std::exchange(room_, room)) return;
  show_chosen();
}

void RiskSpread::set_analysis(const AnalysisPtr& analysis) {
  analysis_ = analysis;
  show_chosen();
}

void RiskSpread::show_chosen() {
  if (!analysis_) return;
  const QString by = by_->currentData().toString();
  setTitle(by == "failure"      ? tr("Depends on")
           : by == "regulation" ? tr("Regulation")
           : by == "dilution"   ? tr("Dilution")
                                : tr("Concentration"));
  bars_->setTitle(by == "failure" ? tr("Depends on") : by_->currentText());
  if (by == "failure")
    show_failures();
  else if (by == "regulation")
    show_regulation();
  else if (by == "dilution")
    show_dilution();
  else
    show_concentration(by);
}

void RiskSpread::show_failures() {
  const DependencyReview& review = analysis_->risk.dependencies;
  std::vector<BarListRow> rows;
  for (const Dependency& each : review.dependencies) {
    if (rows.size() == room_ || !(each.income_share > 0)) break;
    BarListRow row = share_row(each.name, each.income_share);
    row.id = to_qt(each.kind + "." + each.name);
    row.hint = tr("%1 a year and %2 of the value rest on it")
                   .arg(money_text(each.income, analysis_->currency, 0), percent_text(each.value_share, 0));
    rows.push_back(row);
  }
  setSubtitle(tr("of next year’s income"));
  bars_->setRows(rows);
}

void RiskSpread::show_concentration(const QString& by) {
  std::vector<BarListRow> rows;
  for (const Concentration& each : analysis_->risk.concentration) {
    if (to_qt(each.by) != by) continue;
    for (const Share& share : each.shares) {
      if (rows.size() == room_) break;
      rows.push_back(share_row(share.name, share.share));
    }
    setSubtitle(tr("of value · HHI %1, like %2 equal parts")
                    .arg(QLocale().toString(static_cast<int>(std::lround(each.hhi))),
                         QLocale().toString(each.effective, 'f', 1)));
  }
  bars_->setRows(rows);
}

/// Of next year's income, today; the hover card says what rules to come make of it.
void RiskSpread::show_regulation() {
  const RegulationReview& review = analysis_->risk.regulation;
  constexpr std::array risks{5, 20, 40, 80, 100};  // open … banned: colours of the bars
  std::vector<BarListRow> rows;
  for (const RegulatoryShare& each : review.today) {
    BarListRow row = share_row(in_words(each.state), each.share);
    row.risk = risks[static_cast<std::size_t>(each.state)];
    const auto later = std::ranges::find(review.in_a_year, each.state, &RegulatoryShare::state);
    row.hint = tr("%1 a year; in a year %2")
                   .arg(money_text(each.income, analysis_->currency),
                        percent_text(later == review.in_a_year.end() ? 0.0 : later->share, 0));
    rows.push_back(row);
  }
  setSubtitle(review.rules.empty() ? tr("of next year’s income")
                                   : tr("%n rule(s) of yours", nullptr, static_cast<int>(review.rules.size())));
  bars_->setRows(rows);
}

/// How much of its share of a coin's supply a year of rewards leaves.
void RiskSpread::show_dilution() {
  std::vector<BarListRow> rows;
  for (const DilutionRow& each : dilution_mirror(*analysis_)) {
    if (rows.size() == room_) break;
    const double change = each.change.value_or(0);
    BarListRow row;
    row.id = row.label = to_qt(analysis_->portfolio->asset(each.asset)->symbol);
    row.value = std::min(1.0, std::abs(change) * 10);  // a tenth fills the bar
    row.text = each.change ? percent_text(change) : unknown_text();
    row.risk = change < 0 ? 80 : 10;
    row.hint = each.growth
                   ? tr("its supply grows by %1 a year, yours by %2")
                         .arg(percent_text(*each.growth), percent_text(each.units > 0 ? each.earned / each.units : 0.0))
                   : tr("nobody said how its supply grows");
    rows.push_back(row);
  }
  setSubtitle(tr("your share, a year on"));
  bars_->setRows(rows);
}

}  // namespace tidemill::ui
