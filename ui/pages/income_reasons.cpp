#include "ui/pages/income_reasons.h"

#include <QBoxLayout>

#include <algorithm>
#include <cmath>

#include "core/engine/income_change.h"
#include "core/engine/waterfall.h"
#include "ui/charts/bar_list_chart.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr std::size_t kHoldings = 5;

QString signed_text(Decimal amount, const Currency& currency) {
  const QString text = money_text(amount, currency);
  return amount.sign() > 0 ? "+" + text : text;
}

QString unpriced_text(std::int64_t count) {
  return count == 1 ? IncomeReasons::tr("1 amount without a price is left out.")
                    : IncomeReasons::tr("%1 amounts without a price are left out.").arg(count);
}

}  // namespace

IncomeReasons::IncomeReasons(const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent),
      theme_(theme),
      chart_(new BarListChart(theme, this)),
      holdings_(new BarListChart(theme, this)),
      heading_(headingLabel(theme, tr("Holdings behind it"), this)),
      note_(paragraph({}, Tone::Mute, this)) {
  chart_->setObjectName(QStringLiteral("incomeReasonsChart"));
  chart_->setFloating(true);
  chart_->setInteractive(true);
  connect(chart_, &BarListChart::rowClicked, this, &IncomeReasons::open_row);
  body()->addWidget(chart_);
  body()->addWidget(heading_);
  holdings_->setObjectName(QStringLiteral("incomeReasonsHoldings"));
  holdings_->setTitle(heading_->text());
  holdings_->setFloating(true);
  holdings_->setInteractive(true);
  connect(holdings_, &BarListChart::rowClicked, this, &IncomeReasons::open_row);
  body()->addWidget(holdings_);
  note_->setObjectName(QStringLiteral("incomeReasonsNote"));
  body()->addWidget(note_);
  body()->addStretch(1);
  connect(&theme, &Theme::changed, this, &IncomeReasons::redraw);
}

/// Income opens into its amounts: that of the period, or of one holding in it.
void IncomeReasons::open_row(const QString& id) {
  NumberRef number{.what = NumberRef::What::income, .from = first_, .to = last_};
  if (!id.isEmpty() && id.front().isDigit()) number.holding = HoldingId{id.toLongLong()};
  emit explainWanted(link_to(number));
}

void IncomeReasons::set_view(View view) {
  view_ = view;
  redraw();
}

void IncomeReasons::show_period(const AnalysisPtr& analysis, Date first, Date last, Date first_before,
                                const QString& name) {
  analysis_ = analysis;
  first_ = first;
  last_ = std::max(first, std::min(last, analysis->as_of));
  running_ = last > analysis->as_of;
  before_ = first_before;
  name_ = name;
  redraw();
}

void IncomeReasons::redraw() {
  if (!analysis_) return;
  setTitle(name_);
  setSubtitle(view_ == View::change ? tr("why it changed") : tr("gross to spendable"));
  holdings_->setRows({});
  if (view_ == View::change)
    show_change();
  else
    show_waterfall();
  heading_->setVisible(view_ == View::change && holdings_->rowCount() > 0);
  holdings_->setVisible(heading_->isVisibleTo(this));
}

void IncomeReasons::show_waterfall() {
  const auto fall = waterfall(*analysis_->portfolio, *analysis_->prices, analysis_->income, first_, last_);
  std::vector<BarListRow> rows;
  note_->show();
  if (!fall) {
    chart_->setRows(rows);
    note_->setText(error_text(fall.error()));
    return;
  }
  const Palette& palette = theme_.palette();
  double left = 0;
  const double gross = fall->steps.empty() ? 0 : fall->steps.front().amount.to_double();
  for (const WaterfallStep& step : fall->steps) {
    BarListRow row;
    row.id = to_qt(step.key);
    row.label = core_text(step.label);
    row.value = step.amount.to_double();
    row.text = money_text(step.amount, analysis_->currency);
    row.colour = step.level ? palette.accent : palette.bad;
    if (gross > 0) row.hint = tr("%1 of gross").arg(percent_text(row.value / gross, 1));
    if (step.level) {
      left = row.value;
    } else {
      row.start = left;
      left += row.value;
    }
    rows.push_back(row);
  }
  chart_->setTitle(tr("From gross to spendable, %1").arg(name_));
  chart_->setRows(rows);
  QStringList notes;
  if (!analysis_->portfolio->setting("tax.reserve")) notes << tr("Nothing is set aside for taxes.");
  if (fall->unpriced > 0) notes << unpriced_text(fall->unpriced);
  const QString note = notes.join(' ');
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
}

void IncomeReasons::show_change() {
  const ChangePeriod after{first_, last_, {}};
  const Date eve = first_ - std::chrono::days{1};
  const ChangePeriod before{before_, running_ ? std::min(eve, before_ + (last_ - first_)) : eve, {}};
  const auto change = income_change(*analysis_->portfolio, *analysis_->prices, analysis_->income, before, after);
  std::vector<BarListRow> rows;
  note_->show();
  if (!change) {
    chart_->setRows(rows);
    note_->setText(error_text(change.error()));
    return;
  }
  const Palette& palette = theme_.palette();
  const struct {
    QString label, meaning;
    Decimal amount;
  } effects[] = {{tr("Units"), tr("more or less of what earns"), change->effects.units},
                 {tr("Rate"), tr("what a unit earned a day"), change->effects.rate},
                 {tr("Price"), tr("what the income was worth"), change->effects.price},
                 {tr("FX"), tr("what the currency was worth"), change->effects.fx},
                 {tr("Timing"), tr("days, and payouts dated later than earned"), change->effects.timing},
                 {tr("Difference"), tr("all of it"), change->difference()}};
  for (const auto& effect : effects) {
    BarListRow row;
    row.label = effect.label;
    row.hint = effect.meaning;
    row.value = effect.amount.to_double();
    row.text = signed_text(effect.amount, analysis_->currency);
    row.colour = effect.amount.sign() < 0 ? palette.bad : palette.accent;
    rows.push_back(row);
  }
  chart_->setTitle(tr("Why income changed, %1").arg(name_));
  chart_->setRows(rows);
  show_holdings(*change);
  QString note = tr("%1 after %2 from %3 to %4. Units: more or less of what earns; rate: what a unit earned a day; "
                    "timing: days, and payouts dated later than they were earned.")
                     .arg(money_text(change->after.income, analysis_->currency),
                          money_text(change->before.income, analysis_->currency), short_date_text(before.from),
                          short_date_text(before.to));
  if (change->unpriced > 0) note += ' ' + unpriced_text(change->unpriced);
  note_->setText(note);
}

/// Those that moved most, whichever way.
void IncomeReasons::show_holdings(const IncomeChange& change) {
  std::vector<BarListRow> rows;
  for (const HoldingChange& each : change.holdings) {
    const Holding* holding = analysis_->portfolio->holding(each.holding);
    const Decimal moved = each.after - each.before;
    if (!holding || moved.is_zero()) continue;
    BarListRow row;
    row.id = QString::number(each.holding.value());
    row.label = to_qt(analysis_->portfolio->title(*holding));
    row.value = moved.to_double();
    row.text = signed_text(moved, analysis_->currency);
    row.kindId = to_qt(holding->kind);
    rows.push_back(row);
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const BarListRow& a, const BarListRow& b) { return std::abs(a.value) > std::abs(b.value); });
  rows.resize(std::min(rows.size(), kHoldings));
  holdings_->setRows(rows);
}

}  // namespace tidemill::ui
