#include "ui/first_paint.h"

#include <time.h>
#include <unistd.h>

#include <QEvent>
#include <QFile>
#include <QTimer>

#include "ui/main_window.h"

namespace tidemill::ui {

FirstPaint::FirstPaint(MainWindow& window) : QObject(&window), window_(window) {
  window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !seen_) {
    seen_ = true;
    // The window is painted before what stands in it, all in one go: when the events run on, the picture is whole.
    QTimer::singleShot(0, this, [this] { emit painted(milliseconds_since_start()); });
  }
  return QObject::eventFilter(watched, event);
}

int milliseconds_since_start() {
  QFile stat(QStringLiteral("/proc/self/stat"));
  timespec now{};
  if (!stat.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0) return -1;
  // The program's name may hold spaces; field 22 (start in clock ticks since boot) is the 20th behind its bracket.
  // proc(5)
  const QByteArray line = stat.readAll();
  const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
  if (fields.size() < 20) return -1;
  const double started = fields[19].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
  return static_cast<int>((static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started) * 1000);
}

}  // namespace tidemill::ui
