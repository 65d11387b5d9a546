#include "ui/dialogs/history_dialog.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <algorithm>

#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/models/text_rows_model.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {}  // namespace

HistoryDialog::HistoryDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      table_(new DataTable(theme, this)),
      model_(new TextRowsModel({tr("When"), tr("Step"), tr("Made in"), tr("State")}, {}, this)),
      go_(secondaryButton(theme, tr("Go to here"), {}, this)) {
  setObjectName("history");
  setWindowTitle(tr("History"));
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(paragraph(tr("Choose a step to stand right after it: later ones are taken back, and can be brought "
                                 "back until something new is done."),
                              Tone::Mute, this));
  table_->setObjectName("historySteps");
  table_->setAccessibleName(tr("Steps, newest first"));
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setStretchColumn(1);
  table_->setPlaceholder(tr("Nothing was changed yet."));
  column->addWidget(table_, 1);
  auto* row = new QHBoxLayout;
  go_->setObjectName("historyGo");
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("historyClose");
  row->addWidget(go_);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  resize(720, 520);

  connect(go_, &QPushButton::clicked, this, &HistoryDialog::go);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(table_, &QTableView::doubleClicked, this, &HistoryDialog::go);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::follow_selection);
  connect(&workspace_, &Workspace::portfolio_changed, this, &HistoryDialog::show_steps);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
  show_steps();
}

void HistoryDialog::show_steps() {
  if (!workspace_.is_open()) return;
  const int was = std::max(0, table_->currentIndex().row());
  // As many as can be taken back: the stack of undo holds no more.
  auto history = workspace_.session()->history(workspace_.undo_stack().count());
  steps_ = history ? std::move(*history) : std::vector<HistoryStep>{};
  const auto current = std::ranges::find(steps_, false, &HistoryStep::undone);
  std::vector<TextRow> rows;
  for (auto step = steps_.begin(); step != steps_.end(); ++step)
    rows.push_back({QString::number(step->id.value()),
                    {moment_text(step->at), amounts_hidden() ? tr("a step") : to_qt(step->name), to_qt(step->source),
                     step->undone      ? tr("taken back")
                     : step == current ? tr("you are here")
                                       : QString()}});
  if (!steps_.empty())
    rows.push_back(
        {QStringLiteral("start"),
         {QString(), tr("Before all of these"), QString(), current == steps_.end() ? tr("you are here") : QString()}});
  model_->set_rows(std::move(rows));
  if (model_->rowCount() > 0) table_->selectRow(std::min(was, model_->rowCount() - 1));
  follow_selection();
}

void HistoryDialog::follow_selection() {
  const int row = table_->currentIndex().row();
  go_->setEnabled(row >= 0 && model_->index(row, 3).data().toString() != tr("you are here"));
}

void HistoryDialog::go() {
  const int row = table_->currentIndex().row();
  if (row < 0 || !go_->isEnabled()) return;
  const auto target = steps_.begin() + row;  // the end: before all of them
  const auto back = std::count_if(steps_.begin(), target, [](const HistoryStep& step) { return !step.undone; });
  const auto forth = std::count_if(target, steps_.end(), [](const HistoryStep& step) { return step.undone; });
  // What is wrong with a step the workspace says itself; then it is better to stop.
  for (auto i = back; i > 0; --i)
    if (!workspace_.undo()) break;
  for (auto i = forth; i > 0; --i)
    if (!workspace_.redo()) break;
  show_steps();
}

}  // namespace tidemill::ui
