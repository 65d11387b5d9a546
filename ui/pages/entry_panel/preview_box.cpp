#include "ui/pages/entry_panel/preview_box.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <cmath>

#include "core/risks/registry.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/grade_pill.h"
#include "ui/controls/key_value_list.h"
#include "ui/languages.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kMonths = 12.0;
constexpr double kDays = 365.0;
constexpr int kReasonsWidth = 420;

/// "$3.29 / $100 / $1,200": cents only where they matter.
QString pace(const std::optional<double>& year, const Currency& currency) {
  if (!year) return unknown_text();
  const auto text = [&](double amount) { return money_text(amount, currency, std::abs(amount) < 20 ? 2 : 0); };
  return text(*year / kDays) + " / " + text(*year / kMonths) + " / " + text(*year);
}

QString preview_points(double points) {
  return points < 0 ? QStringLiteral("−%1").arg(qRound(-points)) : QStringLiteral("+%1").arg(qRound(points));
}

std::vector<KeyValue> reasons_of(const HoldingRisk& risk) {
  std::vector<KeyValue> rows;
  for (const FactorResult& result : risk.factors) {
    if (!result.risk) continue;
    const RiskFactor* factor = risk_factor(result.factor);
    rows.push_back({.label = factor ? core_text(factor->label()) : to_qt(result.factor),
                    .value = PreviewBox::tr("risk %1").arg(qRound(*result.risk)),
                    .bold = true});
    for (const RiskReason& reason : result.reasons)
      rows.push_back({.label = core_text(reason.text) + (reason.detail.empty() ? "" : ": " + core_text(reason.detail)),
                      .value = preview_points(reason.points),
                      .labelTone = Tone::Mute});
  }
  for (const std::string& gate : risk.gates)
    rows.push_back({.label = to_qt(gate), .value = {}, .labelTone = Tone::Warn});
  return rows;
}

}  // namespace

PreviewBox::PreviewBox(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      waiting_(paragraph({}, Tone::Mute, this)),
      figures_(new KeyValueList(theme, this)),
      scores_(label(tr("scores"), Tone::Ink, this)),
      pill_(new GradePill(theme, this)),
      why_(ghostButton(theme, tr("why?"), {}, this)) {
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
  figures_->setObjectName(QStringLiteral("preview_figures"));
  waiting_->setObjectName(QStringLiteral("preview_waiting"));
  pill_->setObjectName(QStringLiteral("preview_grade"));
  why_->setObjectName(QStringLiteral("preview_why"));
  why_->setToolTip(tr("The reasons behind the grade"));
  connect(why_, &QPushButton::clicked, this, &PreviewBox::open_reasons);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
  show_waiting(tr("Fill in asset, amount and rate to see what it earns."));
}

void PreviewBox::show_waiting(const QString& sentence) {
  waiting_->setText(sentence);
  waiting_->show();
  for (QWidget* each : {static_cast<QWidget*>(figures_), static_cast<QWidget*>(scores_), static_cast<QWidget*>(pill_),
                        static_cast<QWidget*>(why_)})
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
    rows.push_back({.label = tr("a day / month / year"), .value = pace(preview.value.income_year, preview.currency)});
    rows.push_back(
        {.label = tr("APY, after dilution"),
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
  risk_ = preview.risk;
  if (graded) pill_->setGrade(QLatin1Char(preview.risk->grade), shown_score(preview.risk->score));
}

void PreviewBox::open_reasons() {
  if (!risk_) return;
  auto* popup = new Card(theme_, tr("Why %1").arg(pill_->text()), this);
  popup->setWindowFlags(Qt::Popup);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  popup->setProperty("surface", "card");
  popup->setObjectName(QStringLiteral("preview_reasons"));
  popup->setRightText(tr("0 safe, 100 worst"));
  auto* list = new KeyValueList(theme_);
  list->setRows(reasons_of(*risk_));
  auto* scroll = new QScrollArea(popup);
  scroll->setWidget(list);
  list->setAutoFillBackground(false);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->viewport()->setAutoFillBackground(false);
  popup->body()->addWidget(scroll);
  const int wanted = list->sizeHint().height() + 70;
  popup->resize(qMax(kReasonsWidth, width()), qMin(wanted, window()->height() - 80));
  // Its lower right corner stands on the button.
  const QPoint corner = why_->mapToGlobal(QPoint(why_->width(), 0));
  popup->move(corner.x() - popup->width(),
              qMax(window()->mapToGlobal(QPoint(0, 40)).y(), corner.y() - popup->height()));
  popup->show();
  scroll->setFocus();
}

void PreviewBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme_.palette().inset);
  painter.drawRoundedRect(rect(), 8, 8);
}

}  // namespace tidemill::ui
