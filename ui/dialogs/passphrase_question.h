#pragma once

#include <QDialog>

#include "core/session.h"
#include "ui/background.h"

namespace tidemill::ui {

class PassphraseEntry;
class Theme;

/// Asks for the passphrase of an encrypted file and goes on only with the right one. Deletes itself when closed.
class PassphraseQuestion : public QDialog {
  Q_OBJECT

 public:
  PassphraseQuestion(const Theme& theme, const QString& path, QWidget* parent);

 signals:
  void given(const tidemill::PortfolioKey& key);

 private:
  PassphraseEntry* entry_;
  Background<Result<PortfolioKey>> opening_;
};

}  // namespace tidemill::ui
