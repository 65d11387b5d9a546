#include "ui/pages/entry_panel/preview_box.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <cmath>

#include "core/risks/registry.h"
#include "ui/controls/buttons.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/key_value_list.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kMonths = 12.0;
constexpr double kDays = 365.0;

/// "$3.29 / $100 / $1,200": cents only where they matter.
QString pace(const std::optional<double>& year, const Currency& currency) {
  if (!year) return unknown_text();
  const auto text = [&](double amount) { return money_text(amount, currency, std::abs(amount) < 20 ? 2 : 0); };
  return text(*year / kDays) + " / " + text(*year / kMonths) + " / " + text(*year);
}

QString points_text(double points) {
  return points < 0 ? QStringLiteral("−%1").arg(qRound(-points)) : QStringLiteral("+%1").arg(qRound(points));
}

}  // namespace

PreviewBox::PreviewBox(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      waiting_(paragraph({}, Tone::Mute, this)),
      figures_(new KeyValueList(theme, this)),
      scores_(label(tr("scores"), Tone::Ink, this)),
      pill_(new GradePill(theme, this)),
      why_(ghostButton(theme, tr("why?"), {}, this)),
      reasons_(new KeyValueList(theme, this)) {
  setObjectName(QStringLiteral("preview"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 8);
  column->setSpacing(2);
  column->addWidget(smallLabel(theme, tr("As entered, this holding"), this));
  column->addWidget(waiting_);
  column->addWidget(figures_);
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  row->addWidget(scores_);
  row->addStretch(1);
  row->addWidget(pill_);
  row->addWidget(why_);
  column->addLayout(row);
  column->addWidget(reasons_);
  figures_->setObjectName(QStringLiteral("preview_figures"));
  waiting_->setObjectName(QStringLiteral("preview_waiting"));
  pill_->setObjectName(QStringLiteral("preview_grade"));
  why_->setObjectName(QStringLiteral("preview_why"));
  why_->setCheckable(true);
  why_->setToolTip(tr("The reasons behind the grade"));
  reasons_->setObjectName(QStringLiteral("preview_reasons"));
  connect(why_, &QPushButton::toggled, reasons_, &QWidget::setVisible);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
  reasons_->hide();
  showWaiting(tr("Fill in asset, amount and rate to see what it earns."));
}

void PreviewBox::setReasonsShown(bool shown) {
  why_->setChecked(shown);
}

void PreviewBox::showWaiting(const QString& sentence) {
  waiting_->setText(sentence);
  waiting_->show();
  for (QWidget* each : {static_cast<QWidget*>(figures_), static_cast<QWidget*>(scores_), static_cast<QWidget*>(pill_),
                        static_cast<QWidget*>(why_), static_cast<QWidget*>(reasons_)})
    each->hide();
}

void PreviewBox::show(const HoldingPreview& preview) {
  QString missing;
  for (const std::string& symbol : preview.missing) missing += (missing.isEmpty() ? "" : ", ") + to_qt(symbol);
  waiting_->setText(missing.isEmpty() ? QString() : tr("No price for %1 yet, so its worth is unknown.").arg(missing));
  waiting_->setVisible(!missing.isEmpty());

  QString quantities;
  for (const auto& accrued : preview.by_asset)
    quantities += (quantities.isEmpty() ? "" : " + ") + amount_text(accrued.quantity, to_qt(accrued.symbol), 8);
  const bool nothing_priced = preview.unpriced > 0 && preview.accrued.is_zero();
  const QString since =
      std::chrono::year_month_day(preview.since).year() == std::chrono::year_month_day(preview.as_of).year()
          ? short_date_text(preview.since)
          : date_text(preview.since);
  std::vector<KeyValue> rows;
  if (preview.earns) {
    rows.push_back({.label = tr("has accrued since %1").arg(since),
                    .value = nothing_priced ? (quantities.isEmpty() ? unknown_text() : quantities)
                                            : money_text(preview.accrued, preview.currency),
                    .bold = true});
    rows.push_back(
        {.label = tr("earns per day / month / year"), .value = pace(preview.value.income_year, preview.currency)});
    rows.push_back(
        {.label = tr("effective APY, after dilution"),
         .value = percent_text(preview.value.apy, 2) + ", " +
                  (preview.value.dilution_known ? percent_text(preview.value.real_yield, 2) : tr("dilution unknown"))});
  }
  if (!preview.earns || preview.value.impermanent_loss)
    rows.push_back({.label = tr("is worth"), .value = money_text(preview.value.value, preview.currency)});
  figures_->setRows(rows);
  figures_->setToolTip(quantities.isEmpty() ? QString() : tr("Accrued: %1").arg(quantities));
  figures_->show();

  const bool graded = preview.risk.has_value();
  scores_->setVisible(graded);
  pill_->setVisible(graded);
  why_->setVisible(graded);
  if (graded) {
    pill_->setGrade(QLatin1Char(preview.risk->grade), qRound(preview.risk->score));
    showReasons(*preview.risk);
  }
  reasons_->setVisible(graded && why_->isChecked());
}

void PreviewBox::showReasons(const HoldingRisk& risk) {
  std::vector<KeyValue> rows;
  for (const FactorResult& result : risk.factors) {
    if (!result.risk) continue;
    const RiskFactor* factor = risk_factor(result.factor);
    rows.push_back({.label = factor ? to_qt(factor->label()) : to_qt(result.factor),
                    .value = tr("risk %1").arg(qRound(*result.risk)),
                    .bold = true});
    for (const RiskReason& reason : result.reasons)
      rows.push_back({.label = to_qt(reason.text) + (reason.detail.empty() ? "" : ": " + to_qt(reason.detail)),
                      .value = points_text(reason.points),
                      .labelTone = Tone::Mute});
  }
  for (const std::string& gate : risk.gates)
    rows.push_back({.label = to_qt(gate), .value = {}, .labelTone = Tone::Warn});
  reasons_->setRows(rows);
}

void PreviewBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme_.palette().inset);
  painter.drawRoundedRect(rect(), 8, 8);
}

}  // namespace tidemill::ui
