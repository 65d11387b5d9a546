#include "ui/pages/plan_ladder.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "core/engine/liquidity_ladder.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

QString step_words(const LadderStep& step) {
  if (step.name == "unknown") return PlanLadder::tr("Nobody knows");
  if (!step.days) return PlanLadder::tr("Later or never");
  if (*step.days == 0) return PlanLadder::tr("Today");
  if (*step.days == 365) return PlanLadder::tr("≤ 1 year");
  return *step.days == 1 ? PlanLadder::tr("≤ 1 day") : PlanLadder::tr("≤ %1 days").arg(*step.days);
}

}  // namespace

PlanLadder::PlanLadder(const Theme& theme, QWidget* parent) : Card(theme, tr("Liquidity ladder"), parent) {
  setObjectName("planLadderCard");
  setSubtitle(tr("in hand by, after unbonding and terms"));
  sell_ = new QCheckBox(tr("sell receipts"), this);
  sell_->setObjectName("planLadderSell");
  sell_->setToolTip(tr("Sell receipt tokens (stETH, say) at once instead of waiting for the unbonding"));
  connect(sell_, &QCheckBox::toggled, this, &PlanLadder::show_steps);
  addRightWidget(sell_);
  bars_ = new BarListChart(theme, this);
  bars_->setObjectName("planLadder");
  bars_->setTitle(tr("Liquidity ladder"));
  body()->addWidget(bars_);
  body()->addStretch(1);
}

void PlanLadder::set_analysis(const AnalysisPtr& analysis) {
  analysis_ = analysis;
  show_steps();
}

void PlanLadder::show_steps() {
  if (!analysis_) return;
  const LiquidityLadder ladder = liquidity_ladder(*analysis_, sell_->isChecked());
  std::vector<BarListRow> rows;
  for (const LadderStep& step : ladder.steps) {
    const bool nothing_new = step.value.is_zero() && (step.name == "unknown" || step.days == 1);
    if (nothing_new) continue;  // these two are rare
    BarListRow row;
    row.id = to_qt(step.name);
    row.label = step_words(step);
    row.value = step.by_then.to_double();
    row.text = money_text(step.by_then, analysis_->currency, step.by_then < Decimal::of(1000) ? 2 : 0);
    row.hint = tr("%1 of it only then").arg(money_text(step.value, analysis_->currency));
    rows.push_back(row);
  }
  bars_->setMaximum(ladder.total.to_double() > 0 ? std::optional(ladder.total.to_double()) : std::nullopt);
  bars_->setRows(rows);
  setToolTip(ladder.unvalued.empty() ? QString()
                                     : tr("Without a price, in none of these: %1.").arg(ladder.unvalued.size()));
}

}  // namespace tidemill::ui
