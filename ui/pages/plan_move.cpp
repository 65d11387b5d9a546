#include "ui/pages/plan_move.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <cmath>

#include "core/engine/claim_interval_plan.h"
#include "core/engine/net_rate.h"
#include "core/engine/plan_settings.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/form_field.h"
#include "ui/controls/key_value_list.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int kNone = 0;  // no holding: another rate

int id_of(const QComboBox* box) {
  return box->currentData().toInt();
}

QString days_words(int days) {
  return PlanMove::tr("%n day(s)", nullptr, days);
}

}  // namespace

PlanMove::PlanMove(const Theme& theme, QWidget* parent) : Card(theme, tr("Move a holding"), parent), theme_(theme) {
  setObjectName("planMoveCard");
  build_fields();
  figures_ = new KeyValueList(theme, this);
  figures_->setObjectName("planMoveFigures");
  body()->addWidget(figures_);
  wait_ = paragraph({}, Tone::Mute, this);
  body()->addWidget(wait_);
  body()->addSpacing(6);
  body()->addWidget(headingLabel(theme, tr("Claim interval"), this));
  claim_ = paragraph({}, Tone::Mute, this);
  claim_->setObjectName("planClaim");
  claim_->setTextFormat(Qt::RichText);
  body()->addWidget(claim_);
  body()->addStretch(1);
}

FormField* PlanMove::add_field(QWidget* editor, const QString& label, const QString& meaning) {
  return new FormField(theme_, label, meaning, editor, this);
}

void PlanMove::build_fields() {
  from_ = new QComboBox(this);
  from_->setObjectName("planMoveFrom");
  to_ = new QComboBox(this);
  to_->setObjectName("planMoveTo");
  for (QComboBox* box : {from_, to_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
  }
  using Reads = ExactNumberEdit::Reads;
  auto* rate = new ExactNumberEdit(theme_, Reads::percent, this);
  rate->setObjectName("planMoveRate");
  rate->setSuffix("%");
  auto* fees = new ExactNumberEdit(theme_, Reads::number, this);
  fees->setObjectName("planMoveFees");
  auto* slippage = new ExactNumberEdit(theme_, Reads::percent, this);
  slippage->setObjectName("planMoveSlippage");
  slippage->setSuffix("%");
  auto* idle = new ExactNumberEdit(theme_, Reads::number, this);
  idle->setObjectName("planMoveIdle");
  idle->setSuffix(tr("days"));
  body()->addWidget(add_field(from_, tr("From"), tr("What is moved, all of it.")));
  body()->addWidget(add_field(to_, tr("To"), tr("What is held or watched, whose rate it would earn.")));
  rate_ = add_field(rate, tr("New rate"), tr("What it would earn a year, after commission."));
  body()->addWidget(rate_);
  fees_ =
      add_field(fees, tr("Fees and bridge"), tr("Network fees of leaving and entering, bridge or withdrawal fees."));
  slippage_ = add_field(slippage, tr("Slippage"), tr("Share of the amount lost by swapping."));
  idle_ = add_field(idle, tr("On the way"), tr("Days it earns nothing, beside the unbonding."));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(fees_, 5);
  row->addWidget(slippage_, 4);
  row->addWidget(idle_, 4);
  body()->addLayout(row);
  for (FormField* each : {rate_, fees_, slippage_, idle_})
    connect(static_cast<ExactNumberEdit*>(each->editor()), &QLineEdit::textEdited, this, &PlanMove::show_move);
  connect(from_, &QComboBox::currentIndexChanged, this, [this] {
    fill_targets();
    show_move();
    show_claim();
  });
  connect(to_, &QComboBox::currentIndexChanged, this, &PlanMove::show_move);
}

void PlanMove::set_analysis(const AnalysisPtr& analysis) {
  analysis_ = analysis;
  static_cast<ExactNumberEdit*>(fees_->editor())->setSuffix(to_qt(analysis->currency.code()));
  fill_choices();
  fill_targets();
  show_move();
  show_claim();
}

/// What is held and worth something; what was chosen stays chosen.
void PlanMove::fill_choices() {
  const int chosen = id_of(from_);
  const QSignalBlocker quiet(from_);
  from_->clear();
  for (const HoldingValue& value : analysis_->values) {
    const Holding* holding = analysis_->portfolio->holding(value.holding);
    if (!holding || holding->closed || !value.value || *value.value <= Decimal::zero()) continue;
    from_->addItem(to_qt(analysis_->portfolio->title(*holding)), static_cast<int>(value.holding.value()));
  }
  from_->setCurrentIndex(std::max(0, from_->findData(chosen)));
}

void PlanMove::fill_targets() {
  const int chosen = to_->count() > 0 ? id_of(to_) : kNone;
  const QSignalBlocker quiet(to_);
  to_->clear();
  to_->addItem(tr("somewhere at the rate of"), kNone);
  for (const auto& [id, holding] : analysis_->portfolio->holdings()) {
    if (holding->closed || id.value() == id_of(from_)) continue;
    const bool watched = is_watched(*analysis_, *holding);
    if (!watched && !net_rate(*analysis_, id)) continue;
    const QString title = to_qt(analysis_->portfolio->title(*holding));
    to_->addItem(watched ? tr("%1 (watched)").arg(title) : title, static_cast<int>(id.value()));
  }
  to_->setCurrentIndex(std::max(0, to_->findData(chosen)));
}

std::optional<double> PlanMove::typed(FormField* field) {
  const auto text = static_cast<const ExactNumberEdit*>(field->editor())->canonical();
  field->setError(text ? QString() : error_text(text.error()));
  if (!text) return std::nullopt;
  if (text->empty()) return 0.0;
  const auto number = Decimal::parse(*text);
  return number ? std::optional(number->to_double()) : std::nullopt;
}

std::optional<MoveRequest> PlanMove::request() const {
  MoveRequest request;
  request.from = HoldingId{id_of(from_)};
  const auto rate = typed(rate_), fees = typed(fees_), slippage = typed(slippage_), idle = typed(idle_);
  if (!rate || !fees || !slippage || !idle) return std::nullopt;
  if (*idle != std::floor(*idle)) {
    idle_->setError(tr("whole days"));
    return std::nullopt;
  }
  if (id_of(to_) != kNone)
    request.to = HoldingId{id_of(to_)};
  else
    request.to_rate = rate;
  request.gas = *fees;
  request.slippage = *slippage;
  request.days_idle = static_cast<int>(std::clamp(*idle, 0.0, 36'500.0));
  return request;
}

void PlanMove::show_move() {
  rate_->setVisible(id_of(to_) == kNone);
  figures_->setRows({});
  wait_->setText({});
  if (from_->count() == 0) return wait_->setText(tr("There is nothing worth moving yet."));
  const bool no_rate = id_of(to_) == kNone && static_cast<QLineEdit*>(rate_->editor())->text().trimmed().isEmpty();
  const auto asked = request();
  if (!asked) return;
  if (no_rate) return wait_->setText(tr("Choose where to, or type the rate it would earn there."));
  const auto move = plan_move(*analysis_, *asked);
  if (!move) return wait_->setText(error_text(move.error()));
  const Currency& currency = analysis_->currency;
  const auto money = [&](double amount) { return money_text(amount, currency, std::abs(amount) < 1000 ? 2 : 0); };
  std::vector<KeyValue> rows;
  rows.push_back({tr("Rate"), tr("%1 → %2").arg(percent_text(move->from_rate), percent_text(move->to_rate))});
  rows.push_back({tr("Days without income"), QLocale().toString(move->days_without_income)});
  rows.push_back({tr("Costs, all in"), money(move->cost)});
  rows.push_back({tr("Earns more a year"), money(move->gain_year)});
  rows.push_back({tr("Pays back on"), move->break_even ? date_text(*move->break_even) : tr("never")});
  rows.back().bold = true;
  rows.back().tone = move->break_even ? Tone::Ink : Tone::Bad;
  figures_->setRows(rows);
  if (move->leaves > analysis_->as_of)
    wait_->setText(tr("It can leave on %1: %2.").arg(date_text(move->leaves), to_qt(move->wait)));
  else if (!move->wait.empty())
    wait_->setText(to_qt(move->wait));
}

void PlanMove::show_claim() {
  if (from_->count() == 0) return claim_->clear();
  const auto plans = claim_plans(*analysis_, stated_claim_fee(*analysis_->portfolio), HoldingId{id_of(from_)});
  if (plans.empty()) return claim_->setText(tr("It pays nothing that could be claimed."));
  const HoldingClaim& claim = plans.front();
  if (!claim.fee)
    return claim_->setText(
        tr("What a claim costs is not known: say it under “Limits and costs”, or record network "
           "fees as costs."));
  if (!claim.interval_days) return claim_->setText(to_qt(claim.why_not).toHtmlEscaped());
  claim_->setText(tr("At %1 a claim (%2): every <b>%3</b> gives %4 APY; daily gives %5, monthly %6.")
                      .arg(money_text(*claim.fee, analysis_->currency, 2), core_text(claim.fee_source).toHtmlEscaped(),
                           days_words(*claim.interval_days), percent_text(claim.apy, 2), percent_text(claim.daily, 2),
                           percent_text(claim.monthly, 2)));
}

}  // namespace tidemill::ui
