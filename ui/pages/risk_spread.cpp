#include "ui/pages/risk_spread.h"

#include <QComboBox>
#include <algorithm>
#include <cmath>
#include <utility>

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
  setTitle(by == "failure" ? tr("Depends on") : tr("Concentration"));
  bars_->setTitle(by == "failure" ? tr("Depends on") : by_->currentText());
  if (by == "failure")
    show_failures();
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

}  // namespace tidemill::ui
