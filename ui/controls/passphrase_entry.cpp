#include "ui/controls/passphrase_entry.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

#include "ui/controls/buttons.h"
#include "ui/controls/inline_message.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

QLineEdit* passphraseEdit(const Theme& theme, const QString& name, QWidget* parent) {
  auto* edit = new QLineEdit(parent);
  edit->setEchoMode(QLineEdit::Password);
  edit->setMaxLength(static_cast<int>(Passphrase::longest) / 4);
  edit->setAccessibleName(name);
  auto* eye = edit->addAction(icon("eye", theme.palette().mute), QLineEdit::TrailingPosition);
  eye->setCheckable(true);
  eye->setText(QObject::tr("Show what is typed"));
  eye->setToolTip(eye->text());
  QObject::connect(eye, &QAction::toggled, edit,
                   [edit](bool shown) { edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
  return edit;
}

Passphrase passphraseIn(const QLineEdit& edit) {
  QByteArray bytes = edit.text().toUtf8();
  Passphrase passphrase(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  bytes.fill('\0');
  return passphrase;
}

PassphraseEntry::PassphraseEntry(const Theme& theme, const QString& button, QWidget* parent)
    : QWidget(parent),
      line_(passphraseEdit(theme, tr("Passphrase"), this)),
      button_(primaryButton(theme, button, {}, this)),
      button_text_(button),
      message_(new InlineMessage(theme, this)) {
  line_->setObjectName("passphrase");
  line_->setPlaceholderText(tr("Passphrase"));
  button_->setObjectName("unlock");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addWidget(line_, 1);
  row->addWidget(button_);
  column->addLayout(row);
  message_->hide();
  column->addWidget(message_);
  setFocusProxy(line_);
  connect(line_, &QLineEdit::returnPressed, this, &PassphraseEntry::submit);
  connect(button_, &QPushButton::clicked, this, &PassphraseEntry::submit);
}

void PassphraseEntry::clear() {
  line_->clear();
  message_->setMessage(MessageKind::Info, {});
}

void PassphraseEntry::setBusy(bool busy) {
  line_->setEnabled(!busy);
  button_->setEnabled(!busy);
  button_->setText(busy ? tr("Unlocking…") : button_text_);
}

void PassphraseEntry::refuse(const QString& why) {
  setBusy(false);
  message_->setMessage(MessageKind::Error, why);
  line_->setFocus();
  line_->selectAll();
}

void PassphraseEntry::submit() {
  if (line_->text().isEmpty()) return refuse(tr("Type the passphrase first."));
  message_->setMessage(MessageKind::Info, {});
  setBusy(true);
  emit entered(passphraseIn(*line_));
}

}  // namespace tidemill::ui
