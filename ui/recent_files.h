#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace tidemill::ui {

/// A portfolio that was open before.
struct RecentFile {
  QString path;
  QDateTime opened;
  int holdings = 0;  ///< when it was last seen
};

/// The list of portfolios opened before, newest first, at most ten, kept in the settings.
class RecentFiles {
 public:
  explicit RecentFiles(QSettings& settings) : settings_(settings) {}

  QList<RecentFile> list() const;
  /// Puts a portfolio at the top, or changes what is known about it.
  void add(const RecentFile& file);
  /// The portfolio that is open now: put at the top unless all of it is known there already today.
  void remember(const QString& path, int holdings);
  void remove(const QString& path);
  void clear();

 private:
  void write(const QList<RecentFile>& files);

  QSettings& settings_;
};

/// The folder of a file as people name it: "Documents" or "Documents/crypto" below the home folder, else its path.
QString folder_text(const QString& path);

/// "today", "yesterday", "3 Nov" or "3 Nov 2025".
QString day_text(const QDateTime& when, const QDateTime& now = QDateTime::currentDateTime());

}  // namespace tidemill::ui
