#include "ui/dialogs/records_dialog.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>

#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

RecordsDialog::RecordsDialog(Workspace& workspace, const Theme& theme, RecordList list, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      theme_(theme),
      list_(std::move(list)),
      message_(new InlineMessage(theme, this)),
      table_(new DataTable(theme, this)),
      model_(new TextRowsModel(list_.heads, list_.right, this)),
      edit_(secondaryButton(theme, tr("Edit…"), {}, this)),
      remove_(dangerButton(theme, tr("Remove"), {}, this)) {
  setObjectName(list_.id);
  setWindowTitle(list_.title);
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(paragraph(list_.meaning, Tone::Mute, this));
  message_->setClosable(true);
  message_->hide();
  column->addWidget(message_);
  table_->setObjectName("records");
  table_->setAccessibleName(list_.title);
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setStretchColumn(list_.stretch);
  table_->setPlaceholder(list_.nothing);
  column->addWidget(table_, 1);
  auto* row = new QHBoxLayout;
  auto* add = secondaryButton(theme, tr("Add…"), "plus", this);
  add->setObjectName("recordAdd");
  edit_->setObjectName("recordEdit");
  remove_->setObjectName("recordRemove");
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("recordsClose");
  for (QWidget* each : {static_cast<QWidget*>(add), static_cast<QWidget*>(edit_), static_cast<QWidget*>(remove_)})
    row->addWidget(each);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  remove_->setVisible(static_cast<bool>(list_.remove));
  resize(760, 420);

  connect(add, &QPushButton::clicked, this, [this] { edit({}); });
  connect(edit_, &QPushButton::clicked, this, [this] { edit(chosen()); });
  connect(remove_, &QPushButton::clicked, this, &RecordsDialog::remove_chosen);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(table_, &QTableView::doubleClicked, this, [this] { edit(chosen()); });
  connect(new QShortcut(QKeySequence(Qt::Key_Delete), table_, nullptr, nullptr, Qt::WidgetShortcut),
          &QShortcut::activated, this, &RecordsDialog::remove_chosen);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsDialog::follow_selection);
  connect(&workspace_, &Workspace::portfolio_changed, this, &RecordsDialog::show_rows);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
  show_rows();
}

void RecordsDialog::show_rows() {
  if (!workspace_.is_open()) return;
  const QString was = chosen();
  model_->set_rows(list_.rows(*workspace_.portfolio()));
  if (model_->rowCount() > 0) table_->selectRow(std::max(0, model_->row_of(was)));
  follow_selection();
}

void RecordsDialog::follow_selection() {
  const bool any = !chosen().isEmpty();
  edit_->setEnabled(any);
  remove_->setEnabled(any);
}

QString RecordsDialog::chosen() const {
  const QModelIndexList rows = table_->selectionModel()->selectedRows();
  return rows.isEmpty() ? QString() : model_->id_at(rows.front().row());
}

void RecordsDialog::edit(const QString& id) {
  message_->hide();
  list_.form(workspace_, theme_, id, this)->open();
}

void RecordsDialog::remove_chosen() {
  const QString id = chosen();
  if (id.isEmpty() || !list_.remove) return;
  const auto change = list_.remove(workspace_.edit_context(), id);
  const auto done = change ? workspace_.apply(*change) : Result<void>(fail(change.error()));
  message_->setVisible(!done);
  if (!done) message_->setMessage(MessageKind::Error, error_text(done.error()));
}

}  // namespace tidemill::ui
