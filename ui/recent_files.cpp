#include "ui/recent_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr qsizetype kMostRecent = 10;
const QString kArray = QStringLiteral("recent");

Date to_date(const QDate& day) {
  return make_date(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

}  // namespace

QList<RecentFile> RecentFiles::list() const {
  QList<RecentFile> files;
  const int count = settings_.beginReadArray(kArray);
  for (int i = 0; i < count; ++i) {
    settings_.setArrayIndex(i);
    const QString path = settings_.value("path").toString();
    if (!path.isEmpty())
      files.append({path, settings_.value("opened").toDateTime(), settings_.value("holdings").toInt()});
  }
  settings_.endArray();
  return files;
}

void RecentFiles::add(const RecentFile& file) {
  QList<RecentFile> files = list();
  files.removeIf([&](const RecentFile& other) { return other.path == file.path; });
  files.prepend(file);
  while (files.size() > kMostRecent) files.removeLast();
  write(files);
}

void RecentFiles::remember(const QString& path, int holdings) {
  const QList<RecentFile> files = list();
  const bool known = !files.isEmpty() && files.front().path == path && files.front().holdings == holdings &&
                     files.front().opened.date() == QDate::currentDate();
  if (!known) add({path, QDateTime::currentDateTime(), holdings});
}

void RecentFiles::remove(const QString& path) {
  QList<RecentFile> files = list();
  if (files.removeIf([&](const RecentFile& other) { return other.path == path; }) > 0) write(files);
}

void RecentFiles::clear() {
  settings_.remove(kArray);
}

void RecentFiles::write(const QList<RecentFile>& files) {
  settings_.remove(kArray);
  settings_.beginWriteArray(kArray, int(files.size()));
  for (int i = 0; i < int(files.size()); ++i) {
    settings_.setArrayIndex(i);
    settings_.setValue("path", files[i].path);
    settings_.setValue("opened", files[i].opened);
    settings_.setValue("holdings", files[i].holdings);
  }
  settings_.endArray();
}

QString folder_text(const QString& path) {
  const QString folder = QFileInfo(path).absolutePath();
  const QString home = QDir::homePath();
  if (folder == home) return QCoreApplication::translate("RecentFiles", "Home");
  if (folder.startsWith(home + '/')) return folder.mid(home.size() + 1);
  return QDir::toNativeSeparators(folder);
}

QString day_text(const QDateTime& when, const QDateTime& now) {
  const QDate day = when.toLocalTime().date();
  if (!day.isValid()) return unknown_text();
  const QDate today = now.date();
  if (day == today) return QCoreApplication::translate("RecentFiles", "today");
  if (day.daysTo(today) == 1) return QCoreApplication::translate("RecentFiles", "yesterday");
  return day.year() == today.year() ? short_date_text(to_date(day)) : date_text(to_date(day));
}

}  // namespace tidemill::ui
