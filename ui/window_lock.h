#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

#include "core/session.h"
#include "ui/background.h"

class QDialog;
class QSettings;

namespace tidemill::ui {

class LockPage;
class Theme;
class Workspace;

/// Keeps an encrypted portfolio out of sight until its passphrase is typed: on opening, when asked to, and when nobody
/// touched the program for a while. Locked, the portfolio is closed and its key forgotten; only while a dialog is open
/// both stay in memory, so that what was typed there is not lost.
class WindowLock : public QObject {
  Q_OBJECT

 public:
  /// All arguments outlive it; `window` owns what is shown.
  WindowLock(Workspace& workspace, const Theme& theme, QSettings& settings, QWidget& window);

  /// The page to show while locked.
  QWidget* page() const;
  bool is_locked() const { return !file_.isEmpty(); }
  /// The portfolio whose passphrase is asked for; empty while none is.
  QString file() const { return file_; }
  /// Asks for the passphrase of a portfolio that is not open yet.
  void ask(const QString& path);
  /// Locks the open portfolio; nothing happens when it is not encrypted.
  void lock();
  /// Another portfolio is open now: there is nothing to ask for.
  void give_up();

  /// Minutes without a key or the mouse after which it locks; 0 is never. Kept in the settings.
  static double idle_minutes(const QSettings& settings);
  void set_idle_minutes(double minutes);

 signals:
  /// The window is to show the lock, or again what it showed before.
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  using Opened = std::shared_ptr<Result<std::unique_ptr<Session>>>;
  void try_passphrase(const Passphrase& passphrase);
  void arrived(const Opened& opened);
  void wait_for_idle();

  Workspace& workspace_;
  QSettings& settings_;
  QWidget& window_;
  LockPage* page_;
  QString file_;  // asked for; empty while nothing is locked
  QList<QPointer<QDialog>> hidden_;
  QTimer idle_;
  Background<Opened> opening_;
};

}  // namespace tidemill::ui
