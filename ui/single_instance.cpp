#include "ui/single_instance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QThread>

namespace tidemill::ui {

SingleInstance::SingleInstance(const QString& folder)
    : folder_(folder), lock_(folder + QStringLiteral("/window.lock")) {
  const bool made = QDir().mkpath(folder_);
  lock_.setStaleLockTime(0);  // only a holder that is gone makes it stale, however long it runs
  first_ = lock_.tryLock() || !made || lock_.error() != QLockFile::LockFailedError;
  if (!first_) return;
  QFile::remove(request());  // of somebody who did not wait for an answer
  watch_.addPath(folder_);
  connect(&watch_, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::take);
}

bool SingleInstance::hand_over(const QString& file, int milliseconds) const {
  QSaveFile written(request());
  if (!written.open(QIODevice::WriteOnly)) return false;
  written.write(file.toUtf8());
  if (!written.commit()) return false;
  constexpr int step = 20;
  QElapsedTimer clock;
  clock.start();
  while (QFile::exists(request())) {
    if (clock.elapsed() > milliseconds) return QFile::remove(request()) ? false : true;
    QThread::msleep(step);
  }
  return true;
}

void SingleInstance::take() {
  QFile waiting(request());
  if (!waiting.open(QIODevice::ReadOnly)) return;
  const QString file = QString::fromUtf8(waiting.readAll());
  waiting.close();
  // Whoever removes it has taken it.
  if (QFile::remove(request())) emit asked(file);
}

}  // namespace tidemill::ui
