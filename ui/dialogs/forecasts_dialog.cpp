#include "ui/dialogs/forecasts_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrent>

#include "core/edits/forecast_edit.h"
#include "core/strategies/registry.h"
#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/models/forecasts_model.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

ForecastsDialog::ForecastsDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      message_(new InlineMessage(theme, this)),
      forecasts_(new DataTable(theme, this)),
      months_(new DataTable(theme, this)),
      model_(new ForecastsModel(this)),
      months_model_(new ForecastMonthsModel(this)),
      strategy_(new QComboBox(this)),
      heading_(headingLabel(theme, {}, this)),
      remove_(dangerButton(theme, tr("Remove"), {}, this)) {
  setObjectName("forecasts");
  setWindowTitle(tr("Past forecasts"));
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(paragraph(
      tr("A saved forecast is never changed. Months that are over are held against what was recorded, never against "
         "estimates."),
      Tone::Mute, this));
  message_->hide();
  column->addWidget(message_);
  forecasts_->setObjectName("forecastList");
  forecasts_->setAccessibleName(tr("Saved forecasts"));
  forecasts_->setModel(model_);
  forecasts_->setSortingEnabled(false);
  forecasts_->setPlaceholder(tr("No forecast is saved yet. “Save forecast…” on the Projection page keeps one."));
  column->addWidget(forecasts_, 2);
  auto* head = new QHBoxLayout;
  head->addWidget(heading_, 1);
  strategy_->setObjectName("forecastStrategy");
  strategy_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  strategy_->setAccessibleName(tr("Strategy"));
  head->addWidget(strategy_);
  column->addLayout(head);
  months_->setObjectName("forecastMonths");
  months_->setAccessibleName(tr("Months of the forecast"));
  months_->setModel(months_model_);
  months_->setSortingEnabled(false);
  months_->setStretchColumn(ForecastMonthsModel::col_verdict);
  column->addWidget(months_, 3);
  auto* row = new QHBoxLayout;
  remove_->setObjectName("forecastRemove");
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("forecastsClose");
  row->addWidget(remove_);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  resize(820, 620);

  connect(forecasts_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ForecastsDialog::show_chosen);
  connect(strategy_, &QComboBox::currentIndexChanged, this, &ForecastsDialog::show_months);
  connect(remove_, &QPushButton::clicked, this, &ForecastsDialog::remove_chosen);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(&workspace_, &Workspace::analysis_ready, this, &ForecastsDialog::score);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
  connect(&watcher_, &QFutureWatcher<ForecastScores>::finished, this, [this] {
    if (watcher_.future().resultCount() > 0) take(watcher_.result());
  });
  score();
  show_chosen();
}

ForecastsDialog::~ForecastsDialog() {
  watcher_.disconnect(this);
  watcher_.waitForFinished();
}

void ForecastsDialog::score() {
  const AnalysisPtr analysis = workspace_.analysis();
  if (!analysis) return;
  watcher_.setFuture(QtConcurrent::run(
      [analysis] { return score_forecasts(*analysis->portfolio, analysis->income, analysis->as_of); }));
}

void ForecastsDialog::take(const ForecastScores& past) {
  const AnalysisPtr analysis = workspace_.analysis();
  if (!analysis) return;
  const ForecastScore* was = chosen();
  const std::optional<ForecastId> id = was ? std::optional(was->forecast) : std::nullopt;
  model_->set_scores(past.scores, analysis->currency);
  const int row = id ? model_->row_of(*id) : -1;
  if (model_->rowCount() > 0) forecasts_->selectRow(std::max(row, 0));
  QStringList texts;
  for (const std::string& text : past.left_out) texts << to_qt(text);
  message_->setMessage(MessageKind::Warning, texts.join(' '));
  message_->setVisible(!texts.isEmpty());
  show_chosen();
}

const ForecastScore* ForecastsDialog::chosen() const {
  const QModelIndexList rows = forecasts_->selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : model_->score_at(rows.front().row());
}

void ForecastsDialog::show_chosen() {
  const ForecastScore* score = chosen();
  remove_->setEnabled(score != nullptr);
  strategy_->setEnabled(score != nullptr);
  heading_->setText(score ? to_qt(score->name) : tr("Months"));
  const QString before = strategy_->currentData().toString();
  strategy_->blockSignals(true);
  strategy_->clear();
  if (score) {
    strategy_->addItem(tr("All strategies"), QString());
    for (const StrategyScore& each : score->strategies) {
      const StrategyKind* kind = strategy_kind(each.strategy);
      strategy_->addItem(to_qt(kind ? kind->descriptor().label : each.strategy), to_qt(each.strategy));
    }
    strategy_->setCurrentIndex(std::max(0, strategy_->findData(before)));
  }
  strategy_->blockSignals(false);
  show_months();
}

void ForecastsDialog::show_months() {
  const ForecastScore* score = chosen();
  std::vector<ScoredMonth> months;
  if (score) {
    months = score->total.months;
    const std::string wanted = to_std(strategy_->currentData().toString());
    for (const StrategyScore& each : score->strategies)
      if (each.strategy == wanted) months = each.months;
  }
  months_model_->set_months(std::move(months), workspace_.analysis() ? workspace_.analysis()->currency : Currency{});
}

/// No question is asked: it can be undone.
void ForecastsDialog::remove_chosen() {
  const ForecastScore* score = chosen();
  if (!score) return;
  const auto change = remove_forecast(workspace_.edit_context(), score->forecast);
  const auto done = change ? workspace_.apply(*change) : Result<void>(fail(change.error()));
  if (done) return;
  message_->setMessage(MessageKind::Error, error_text(done.error()));
  message_->show();
}

}  // namespace tidemill::ui
