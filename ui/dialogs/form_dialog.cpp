#include "ui/dialogs/form_dialog.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/controls/buttons.h"
#include "ui/controls/inline_message.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

FormDialog::FormDialog(Workspace& workspace, const Theme& theme, const QString& title, const QString& save_text,
                       QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      theme_(theme),
      grid_(new QGridLayout),
      message_(new InlineMessage(theme, this)),
      save_(primaryButton(theme, save_text, {}, this)) {
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 20);
  column->setSpacing(12);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(12);
  grid_->setVerticalSpacing(10);
  grid_->setColumnStretch(0, 1);
  grid_->setColumnStretch(1, 1);
  column->addLayout(grid_, 1);
  message_->setObjectName(QStringLiteral("dialog_message"));
  message_->setClosable(true);
  message_->hide();
  column->addWidget(message_);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  auto* cancel = secondaryButton(theme, tr("Cancel"), {}, this);
  cancel->setObjectName(QStringLiteral("dialog_cancel"));
  cancel->setAutoDefault(false);
  save_->setObjectName(QStringLiteral("dialog_save"));
  save_->setDefault(true);
  row->addWidget(cancel);
  row->addWidget(save_);
  column->addLayout(row);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(save_, &QPushButton::clicked, this, &FormDialog::save);
  // A portfolio that is closed takes its questions along.
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
}

FormDialog::~FormDialog() {
  // Hiding takes the focus away, and a field that loses it says so: too late, when the rest of the dialog is gone.
  for (InputField* each : fields_) each->disconnect(this);
}

InputField* FormDialog::add(InputField* made, bool wide) {
  fields_.push_back(made);
  if (wide && cell_ % 2) ++cell_;
  grid_->addWidget(made, cell_ / 2, cell_ % 2, 1, wide ? 2 : 1);
  cell_ += wide ? 2 : 1;
  connect(made, &InputField::edited, this, [this, made] {
    follow_edit(made->name());
    look();
  });
  return made;
}

void FormDialog::add_wide(QWidget* widget, bool stretches) {
  cell_ += cell_ % 2;
  if (stretches) grid_->setRowStretch(cell_ / 2, 1);
  grid_->addWidget(widget, cell_ / 2, 0, 1, 2);
  cell_ += 2;
}

InputField* FormDialog::field(const char* name) const {
  const auto found = std::find_if(fields_.begin(), fields_.end(),
                                  [&](const InputField* each) { return each->name() == QLatin1String(name); });
  return found == fields_.end() ? nullptr : *found;
}

std::string FormDialog::text(const char* name) const {
  const InputField* at = field(name);
  return at ? at->canonical().value_or(std::string()) : std::string();
}

bool FormDialog::look() {
  std::vector<Error> errors;
  for (const InputField* each : fields_)
    if (const auto read = each->canonical(); !read) errors.push_back(read.error());
  for (const Error& error : check())
    if (std::none_of(errors.begin(), errors.end(), [&](const Error& each) { return each.field == error.field; }))
      errors.push_back(error);
  QString elsewhere;
  for (InputField* each : fields_) {
    const auto wrong = std::find_if(errors.begin(), errors.end(),
                                    [&](const Error& error) { return to_qt(error.field) == each->name(); });
    const bool early = !complained_ && (each->typed().trimmed().isEmpty() || each->isUnfinished());
    if (wrong == errors.end() || early) {
      each->setError({});
      continue;
    }
    Error shown = *wrong;
    shown.what = to_std(each->label());
    each->setError(InputField::words(shown));
  }
  for (const Error& error : errors)
    if (!field(error.field.c_str()) && elsewhere.isEmpty()) elsewhere = error_text(error);
  if (complained_) message_->setMessage(MessageKind::Error, elsewhere);
  return errors.empty();
}

void FormDialog::save() {
  complained_ = true;
  if (!look()) {
    for (const InputField* each : fields_)
      if (!each->error().isEmpty()) return each->editor()->setFocus(Qt::OtherFocusReason);
    return;
  }
  const auto made = change();
  const auto done = made ? workspace_.apply(*made) : Result<void>(fail(made.error()));
  if (done) return accept();
  message_->setMessage(MessageKind::Error, error_text(done.error()));
}

}  // namespace tidemill::ui
