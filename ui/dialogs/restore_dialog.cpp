#include "ui/dialogs/restore_dialog.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>

#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/models/text_rows_model.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

RestoreDialog::RestoreDialog(std::vector<KeptCopy> copies, const Theme& theme, QWidget* parent)
    : QDialog(parent), copies_(std::move(copies)), table_(new DataTable(theme, this)) {
  setObjectName("restore");
  setWindowTitle(tr("Restore"));
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(paragraph(tr("A copy is kept whenever a portfolio that was changed is closed. Restoring keeps what "
                                 "is there now beside it."),
                              Tone::Mute, this));
  auto* model =
      new TextRowsModel({tr("Kept"), tr("Holdings"), tr("Entries"), tr("Last step"), tr("Size")}, {1, 2, 4}, this);
  std::vector<TextRow> rows;
  const QLocale locale;
  for (const KeptCopy& copy : copies_) {
    const QString step = amounts_hidden() ? tr("a step") : to_qt(copy.last_step);
    rows.push_back(
        {to_qt(copy.file.string()),
         {moment_text(copy.at), locale.toString(static_cast<qlonglong>(copy.holdings)),
          locale.toString(static_cast<qlonglong>(copy.entries)), copy.problem.empty() ? step : to_qt(copy.problem),
          locale.formattedDataSize(static_cast<qint64>(copy.bytes))}});
  }
  model->set_rows(std::move(rows));
  table_->setObjectName("restoreCopies");
  table_->setAccessibleName(tr("Copies that were kept, newest first"));
  table_->setModel(model);
  table_->setSortingEnabled(false);
  table_->setStretchColumn(3);
  table_->setPlaceholder(tr("No copy of this portfolio was kept yet."));
  column->addWidget(table_, 1);
  auto* row = new QHBoxLayout;
  auto* other = secondaryButton(theme, tr("Other file…"), "folder-open", this);
  other->setObjectName("restoreOther");
  auto* cancel = secondaryButton(theme, tr("Cancel"), {}, this);
  cancel->setObjectName("restoreCancel");
  auto* restore = primaryButton(theme, tr("Restore"), {}, this);
  restore->setObjectName("restoreChosen");
  row->addWidget(other);
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(restore);
  column->addLayout(row);
  resize(760, 440);

  const auto follow = [this, restore] { restore->setEnabled(current() && current()->problem.empty()); };
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, follow);
  connect(table_, &QTableView::doubleClicked, this, &RestoreDialog::take);
  connect(restore, &QPushButton::clicked, this, &RestoreDialog::take);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(other, &QPushButton::clicked, this, [this] {
    accept();
    emit other_wanted();
  });
  if (!copies_.empty()) table_->selectRow(0);
  follow();
}

const KeptCopy* RestoreDialog::current() const {
  const QModelIndexList rows = table_->selectionModel()->selectedRows();
  const auto row = rows.isEmpty() ? copies_.size() : static_cast<std::size_t>(rows.front().row());
  return row < copies_.size() ? &copies_[row] : nullptr;
}

void RestoreDialog::take() {
  const KeptCopy* copy = current();
  if (!copy || !copy->problem.empty()) return;
  const QString file = to_qt(copy->file.string());
  accept();
  emit chosen(file);
}

}  // namespace tidemill::ui
