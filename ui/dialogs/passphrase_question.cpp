#include "ui/dialogs/passphrase_question.h"

#include <QBoxLayout>
#include <QFileInfo>

#include "ui/controls/labels.h"
#include "ui/controls/passphrase_entry.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

PassphraseQuestion::PassphraseQuestion(const Theme& theme, const QString& path, QWidget* parent)
    : QDialog(parent), entry_(new PassphraseEntry(theme, tr("Unlock"), this)), opening_([this](const auto& key) {
        if (!key) return entry_->refuse(error_text(key.error()));
        accept();
        emit given(*key);
      }) {
  setObjectName("passphraseQuestion");
  setWindowTitle(tr("Passphrase"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 22, 24, 22);
  column->setSpacing(12);
  column->addWidget(paragraph(
      tr("%1 is encrypted with another passphrase than the portfolio that is open.").arg(QFileInfo(path).fileName()),
      Tone::Mute, this));
  column->addWidget(entry_);
  setMinimumWidth(460);
  entry_->setFocus();
  connect(entry_, &PassphraseEntry::entered, this, [this, file = to_std(path)](const Passphrase& passphrase) {
    opening_.run([file, passphrase](const std::stop_token&) { return Session::key_of(file, passphrase); });
  });
}

}  // namespace tidemill::ui
