#include "ui/pages/plan_frontier.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/engine/plan_settings.h"
#include "ui/charts/line_chart.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/models/trades_model.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr double kTooLittle = 0.0005;  // of all money: no trade anybody would make

/// "$12.3k": short enough for an axis.
QString short_money(double amount, const Currency& currency) {
  if (std::abs(amount) < 1000) return money_text(amount, currency);
  return PlanFrontier::tr("%1k").arg(money_text(amount / 1000, currency, std::fmod(amount, 1000) == 0 ? 0 : 1));
}

}  // namespace

PlanFrontier::PlanFrontier(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Income against risk"), parent),
      theme_(theme),
      worker_([this](const Result<Found>& found) { take(found); }) {
  setObjectName("planFrontierCard");
  chart_ = new LineChart(theme, this);
  chart_->setObjectName("planFrontier");
  chart_->setTitle(tr("Income a year against risk"));
  chart_->setXName(tr("portfolio risk"));
  chart_->setMinimumHeight(150);
  chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
  body()->addWidget(chart_, 1);
  model_ = new TradesModel(this);
  trades_ = new DataTable(theme, this);
  trades_->setObjectName("planTrades");
  trades_->setAccessibleName(tr("Trades"));
  trades_->setModel(model_);
  trades_->setSortingEnabled(false);
  trades_->setStretchColumn(TradesModel::col_holding, 12);
  trades_->setLeastRows(3);
  trades_->setPlaceholder(tr("Nothing to move: today's mix is the best within the caps."));
  body()->addWidget(trades_, 1);
  note_ = paragraph({}, Tone::Mute, this);
  note_->setObjectName("planFrontierNote");
  body()->addWidget(note_);
}

void PlanFrontier::set_analysis(const AnalysisPtr& analysis) {
  analysis_ = analysis;
  worker_.run([analysis](const std::stop_token&) { return find(*analysis); });
}

Result<PlanFrontier::Found> PlanFrontier::find(const Analysis& analysis) {
  Found found;
  const AllocationTerms terms = stated_trading(analysis);
  found.rate_error = terms.rate_error;
  TIDEMILL_TRY(choice, allocation_candidates(analysis));
  TIDEMILL_TRY(plan, allocate(choice.candidates, stated_limits(*analysis.portfolio), terms));
  found.plan = std::move(plan);
  found.left_out = std::move(choice.left_out);
  return found;
}

void PlanFrontier::take(const Result<Found>& found) {
  const AllocationLimits limits = stated_limits(*analysis_->portfolio);
  setSubtitle(limits.platform || limits.chain || limits.asset ? tr("next year, within your caps")
                                                              : tr("next year, no caps set"));
  if (!found) {
    chart_->setSeries({});
    chart_->setMarks({});
    model_->set_trades({}, analysis_);
    note_->setText(error_text(found.error()));
    return;
  }
  show_chart(found->plan);
  std::vector<AllocationTrade> trades;
  if (found->plan.best)
    std::ranges::copy_if(found->plan.trades, std::back_inserter(trades), [&](const AllocationTrade& trade) {
      return std::abs(trade.share_then - trade.share_now) > kTooLittle;
    });
  model_->set_trades(std::move(trades), analysis_);
  note_->setText(said_of(*found));
}

void PlanFrontier::show_chart(const Allocation& plan) {
  const Currency currency = analysis_->currency;
  chart_->setFormats([](double risk) { return QLocale().toString(risk, 'f', risk == std::round(risk) ? 0 : 1); },
                     [currency](double income) { return short_money(income, currency); });
  LineSeries frontier;
  frontier.name = tr("most income");
  for (const AllocationMix& mix : plan.frontier) frontier.points.emplace_back(mix.risk, mix.income);
  const Palette& palette = theme_.palette();
  std::vector<LineMark> marks;
  if (plan.safest_equal)
    marks.push_back(
        {QPointF(plan.safest_equal->risk, plan.safest_equal->income), tr("same income, less risk"), palette.good});
  if (plan.best) {
    const bool same = std::abs(plan.budget - plan.today.risk) < 0.05;
    const QString more =
        (plan.gain < 0 ? QString::fromUtf8("−") : QStringLiteral("+")) + money_text(std::abs(plan.gain), currency);
    marks.push_back({QPointF(plan.best->risk, plan.best->income),
                     same ? tr("same risk, %1").arg(more)
                          : tr("risk %1, %2").arg(QLocale().toString(plan.best->risk, 'f', 0), more),
                     {}});
  }
  marks.push_back({QPointF(plan.today.risk, plan.today.income), tr("today"), palette.bad});
  chart_->setSeries({frontier});
  chart_->setMarks(marks);
}

QString PlanFrontier::said_of(const Found& found) const {
  const Allocation& plan = found.plan;
  const Currency& currency = analysis_->currency;
  QStringList words;
  if (!plan.best) {
    words << tr("Nothing fits: %1").arg(to_qt(plan.infeasible));
  } else {
    words << tr("If rates are off by %1, it gains %2 to %3 a year.")
                 .arg(percent_text(found.rate_error, 0), money_text(plan.gain_low, currency),
                      money_text(plan.gain_high, currency));
    if (!plan.binding.empty()) words << tr("%1: that holds it back.").arg(to_qt(plan.binding.front().text));
  }
  if (!found.left_out.empty()) words << tr("Left out: %1.").arg(found.left_out.size());
  words << tr("Arithmetic, not advice.");
  return words.join(' ');
}

}  // namespace tidemill::ui
