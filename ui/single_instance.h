#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace tidemill::ui {

/// One window for a person: a second start hands the file it was asked for to the first and leaves. A lock file says
/// who is first, a file beside it carries the request; no socket is opened.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  /// `folder` is the person's own, and is made when it is not there.
  explicit SingleInstance(const QString& folder);

  /// No other program has this folder. Where no lock can be made everybody is first.
  bool is_first() const { return first_; }
  /// Asks the first to open a file (absolute path; empty: only to come to the front). False when it does not answer
  /// within `milliseconds`: then it hangs, and this one had better open its own window.
  bool hand_over(const QString& file, int milliseconds = 2000) const;

 signals:
  /// Another start asked for this file; empty: for the window.
  void asked(const QString& file);

 private:
  QString request() const { return folder_ + QStringLiteral("/window.request"); }
  void take();

  QString folder_;
  QLockFile lock_;
  QFileSystemWatcher watch_;
  bool first_ = false;
};

}  // namespace tidemill::ui
