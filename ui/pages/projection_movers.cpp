#include "ui/pages/projection_movers.h"

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/charts/bar_list_chart.h"
#include "ui/controls/segmented_control.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

constexpr std::size_t kRows = 5;

QString signed_money(double value, const Currency& currency) {
  const QString text = money_text(std::abs(value), currency, std::abs(value) < 100 ? 2 : 0);
  return (value < 0 ? QString::fromUtf8("−") : QStringLiteral("+")) + text;
}

}  // namespace

ProjectionMovers::ProjectionMovers(const Theme& theme, QWidget* parent)
    : Card(theme, tr("What moves it most"), parent),
      view_(new SegmentedControl(theme, this)),
      chart_(new BarListChart(theme, this)) {
  setObjectName("projectionMovers");
  view_->setObjectName("projectionMoversView");
  view_->setAccessibleName(tr("What is moved"));
  view_->addSegment("income", tr("Income"), tr("What the mean income would change by, one thing at a time"));
  view_->addSegment("losses", tr("Losses"), tr("Capital lost on the mean over all simulated paths, by cause"));
  connect(view_, &SegmentedControl::chosen, this, [this] { show_rows(); });
  addRightWidget(view_);
  chart_->setTitle(tr("What moves it most"));
  body()->addWidget(chart_);
  body()->addStretch(1);
}

void ProjectionMovers::show_projection(const Projection& projection, const Currency& currency, const QString& span) {
  setTitle(tr("What moves the %1 most").arg(span));
  shocks_ = projection.sensitivities;
  losses_ = projection.losses;
  currency_ = currency;
  show_rows();
}

void ProjectionMovers::show_rows() {
  const bool losses = view_->currentId() == QLatin1String("losses");
  std::vector<BarListRow> rows;
  if (losses)
    for (const LossByCause& loss : losses_)
      rows.push_back(
          {.id = to_qt(loss.cause),
           .label = to_qt(loss.cause),
           .value = loss.mean_loss,
           .text = tr("%1 · chance %2").arg(signed_money(-loss.mean_loss, currency_), percent_text(loss.chance, 1))});
  else
    for (const Sensitivity& each : shocks_)
      rows.push_back({.id = to_qt(each.what),
                      .label = to_qt(each.what),
                      .value = std::abs(each.change),
                      .text = signed_money(each.change, currency_)});
  if (!losses)
    setSubtitle(tr("change of the mean income"));
  else
    setSubtitle(rows.empty() ? tr("nothing that can be lost is simulated") : tr("mean loss of capital"));
  rows.resize(std::min(rows.size(), kRows));
  chart_->setRows(rows);
}

}  // namespace tidemill::ui
