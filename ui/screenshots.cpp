#include "ui/screenshots.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThreadPool>
#include <QTimer>

#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr int kLongest = 60'000;  // milliseconds for an analysis
constexpr int kSettle = 60;       // milliseconds for layouts, fonts and queued signals

void run_for(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

void await_analysis(const Workspace& workspace) {
  QElapsedTimer clock;
  clock.start();
  while (workspace.is_open() && !workspace.analysis() && clock.elapsed() < kLongest) run_for(10);
}

Result<void> picture(MainWindow& window, const QString& folder, const QString& page, const char* theme) {
  run_for(kSettle);
  QThreadPool::globalInstance()->waitForDone(kLongest);  // what pages work out beside the analysis
  run_for(kSettle);
  const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, page, QString::fromLatin1(theme));
  if (window.grab().save(path)) return {};
  return fail(ErrorCode::io, to_std(path), "the picture can't be written", "check the folder");
}

}  // namespace

Result<void> save_screenshots(MainWindow& window, Workspace& workspace, Theme& theme, const QString& folder,
                              const QString& wanted_theme) {
  if (!QDir().mkpath(folder))
    return fail(ErrorCode::io, to_std(folder), "the folder can't be made", "choose another one");
  struct Look {
    const char* name;
    ThemeMode mode;
  };
  QList<Look> looks;
  if (wanted_theme != "dark") looks.append({"light", ThemeMode::Light});
  if (wanted_theme != "light") looks.append({"dark", ThemeMode::Dark});
  await_analysis(workspace);
  if (workspace.is_open()) {
    for (const PageEntry& page : page_registry())
      for (const Look& look : looks) {
        theme.setMode(look.mode);
        window.show_page(page.id);
        TIDEMILL_CHECK(picture(window, folder, page.id, look.name));
      }
    workspace.close_portfolio();
  }
  for (const Look& look : looks) {
    theme.setMode(look.mode);
    TIDEMILL_CHECK(picture(window, folder, QStringLiteral("welcome"), look.name));
  }
  return {};
}

}  // namespace tidemill::ui
