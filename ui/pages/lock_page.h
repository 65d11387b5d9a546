#pragma once

#include <QWidget>

#include "core/base/passphrase.h"

class QLabel;

namespace tidemill::ui {

class PassphraseEntry;
class Theme;

/// What the window shows in place of an encrypted portfolio until its passphrase is typed.
class LockPage : public QWidget {
  Q_OBJECT

 public:
  explicit LockPage(const Theme& theme, QWidget* parent = nullptr);

  /// Asks for the passphrase of this file.
  void ask(const QString& path);
  void refuse(const QString& why);

 signals:
  void entered(const tidemill::Passphrase& passphrase);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QLabel* heading_;
  QLabel* folder_;
  PassphraseEntry* entry_;
};

}  // namespace tidemill::ui
