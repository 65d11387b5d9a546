#include "ui/dialogs/passphrase_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/controls/buttons.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/controls/passphrase_entry.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr int kShort = 12;  // characters, below which guessing is no great work even so

}  // namespace

PassphraseDialog::PassphraseDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      theme_(theme),
      encrypted_(workspace.is_encrypted()),
      message_(new InlineMessage(theme, this)),
      go_on_(primaryButton(theme, encrypted_ ? tr("Change") : tr("Encrypt"), {}, this)),
      working_([this](const Answer& answer) { arrived(answer); }) {
  setObjectName("passphraseDialog");
  setWindowTitle(encrypted_ ? tr("Passphrase of %1").arg(workspace.file_name())
                            : tr("Encrypt %1").arg(workspace.file_name()));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 22, 24, 22);
  column->setSpacing(6);
  column->addWidget(paragraph(
      encrypted_
          ? tr("The whole file is encrypted, and so are the backups that are kept of it.")
          : tr("The whole file becomes unreadable without the passphrase, and so do the backups that are kept of "
               "it. Copies you made yourself stay as they are, and a disk can keep parts of the old file for a "
               "while."),
      Tone::Mute, this));
  column->addSpacing(6);
  if (encrypted_) current_ = add_line("currentPassphrase", tr("&Current passphrase"));
  first_ = add_line("newPassphrase", tr("&New passphrase"));
  second_ = add_line("newPassphraseAgain", tr("New passphrase, &again"));
  auto* hint = label({}, Tone::Faint, this);
  hint->setObjectName("passphraseHint");
  column->addWidget(hint);
  message_->hide();
  column->addWidget(message_);
  column->addSpacing(4);
  column->addWidget(paragraph(tr("Nobody can recover a lost passphrase. Write it down and keep it somewhere else."),
                              Tone::Ink, this));
  column->addSpacing(10);
  auto* row = new QHBoxLayout;
  if (encrypted_) {
    remove_ = secondaryButton(theme, tr("&Remove Encryption"), {}, this);
    remove_->setObjectName("removeEncryption");
    remove_->setAutoDefault(false);
    row->addWidget(remove_);
    connect(remove_, &QPushButton::clicked, this, &PassphraseDialog::remove);
  }
  row->addStretch(1);
  auto* cancel = secondaryButton(theme, tr("Cancel"), {}, this);
  cancel->setObjectName("cancel");
  cancel->setAutoDefault(false);
  row->addWidget(cancel);
  go_on_->setObjectName("encrypt");
  go_on_->setDefault(true);
  row->addWidget(go_on_);
  column->addLayout(row);
  setMinimumWidth(500);
  (encrypted_ ? current_ : first_)->setFocus();

  const auto follow = [this, hint] {
    const auto length = first_->text().size();
    hint->setText(length == 0       ? tr("Five words that don't belong together are hard to guess and easy to keep.")
                  : length < kShort ? tr("Short: somebody who has the file can guess it.")
                                    : tr("%n character(s)", "", static_cast<int>(length)));
  };
  follow();
  connect(first_, &QLineEdit::textChanged, this, follow);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(go_on_, &QPushButton::clicked, this, &PassphraseDialog::encrypt);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
}

QLineEdit* PassphraseDialog::add_line(const QString& name, const QString& words) {
  QString plain = words;
  auto* edit = passphraseEdit(theme_, plain.remove('&'), this);
  edit->setObjectName(name);
  auto* above = label(words, Tone::Mute, this);
  above->setBuddy(edit);
  layout()->addWidget(above);
  layout()->addWidget(edit);
  return edit;
}

void PassphraseDialog::set_busy(bool busy) {
  for (QWidget* widget :
       {static_cast<QWidget*>(current_), static_cast<QWidget*>(first_), static_cast<QWidget*>(second_),
        static_cast<QWidget*>(go_on_), static_cast<QWidget*>(remove_)})
    if (widget) widget->setEnabled(!busy);
  message_->setMessage(MessageKind::Info, busy ? tr("Working out the key…") : QString());
}

void PassphraseDialog::refuse(const QString& why, QLineEdit* line) {
  set_busy(false);
  message_->setMessage(MessageKind::Error, why);
  line->setFocus();
  line->selectAll();
}

void PassphraseDialog::encrypt() {
  if (first_->text().isEmpty()) return refuse(tr("Type the new passphrase first."), first_);
  if (first_->text() != second_->text()) return refuse(tr("The two are not the same. Type it again."), second_);
  const Passphrase next = passphraseIn(*first_);
  const Passphrase current = encrypted_ ? passphraseIn(*current_) : Passphrase();
  set_busy(true);
  working_.run([file = to_std(workspace_.file()), next, current, check = encrypted_](const std::stop_token&) -> Answer {
    if (check)
      if (auto right = Session::key_of(file, current); !right) return fail(right.error());
    return Session::make_key(next);
  });
}

void PassphraseDialog::remove() {
  const Passphrase current = passphraseIn(*current_);
  set_busy(true);
  working_.run([file = to_std(workspace_.file()), current](const std::stop_token&) -> Answer {
    if (auto right = Session::key_of(file, current); !right) return fail(right.error());
    return PortfolioKey();
  });
}

void PassphraseDialog::arrived(const Answer& answer) {
  QLineEdit* const line = encrypted_ ? current_ : first_;
  if (!answer) return refuse(error_text(answer.error()), line);
  if (const auto done = workspace_.set_key(*answer); !done) return refuse(error_text(done.error()), line);
  accept();
  emit changed(!*answer     ? tr("%1 is not encrypted any more").arg(workspace_.file_name())
               : encrypted_ ? tr("The passphrase was changed")
                            : tr("%1 is encrypted. Ctrl+L locks it").arg(workspace_.file_name()));
}

}  // namespace tidemill::ui
