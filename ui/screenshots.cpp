#include "ui/screenshots.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThreadPool>
#include <QTimer>
#include <array>

#include "ui/charts/chart_widget.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/qt_format.h"
#include "ui/tour.h"
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

/// Actions that ask something in a dialog of ours; what the platform asks is not ours to show.
constexpr std::array kAsking{"file.new",           "file.restore",        "holding.record",      "edit.history",
                             "holding.month",      "holding.paste",       "holding.price",       "portfolio.coming",
                             "portfolio.goals",    "portfolio.covers",    "portfolio.recurring", "portfolio.rules",
                             "portfolio.assets",   "portfolio.platforms", "portfolio.weights",   "portfolio.caps",
                             "portfolio.checks",   "portfolio.costs",     "file.passphrase",     "file.preferences",
                             "holding.ask_prices", "view.palette",        "help.shortcuts",      "help.help",
                             "help.about"};

/// Pages that show more than one face.
constexpr std::array kViews{std::pair{"income", "chart"}};

/// The dialog on top of the window, as a picture of its own; nothing where none came.
Result<void> picture_dialog(MainWindow& window, const QString& folder, const char* theme) {
  run_for(kSettle);
  QDialog* dialog = nullptr;
  for (auto* each : window.findChildren<QDialog*>())
    if (each->isVisible()) dialog = each;
  if (!dialog) return {};
  const QString name = QStringLiteral("%1/dialog-%2-%3.png").arg(folder, dialog->objectName(), theme);
  const bool saved = dialog->grab().save(name);
  dialog->close();
  run_for(kSettle);
  if (!saved) return fail(ErrorCode::io, to_std(name), "the picture can't be written", "check the folder");
  return {};
}

/// All of them: what actions ask, and a chart as a table.
Result<void> picture_dialogs(MainWindow& window, const QString& folder, const char* theme) {
  for (const char* id : kAsking) {
    window.actions_table()[id]->trigger();
    TIDEMILL_CHECK(picture_dialog(window, folder, theme));
  }
  window.show_page("overview");
  run_for(kSettle);
  for (auto* chart : window.findChildren<ChartWidget*>()) {
    if (!chart->isVisible()) continue;
    chart->showAsTable();
    return picture_dialog(window, folder, theme);
  }
  return {};
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
    for (const auto& [page, view] : kViews)
      for (const Look& look : looks) {
        theme.setMode(look.mode);
        window.show_page(page, view);
        TIDEMILL_CHECK(picture(window, folder, QStringLiteral("%1-%2").arg(page, view), look.name));
      }
    for (const Look& look : looks) {
      theme.setMode(look.mode);
      Tour::start(window, theme);
      auto taken = picture(window, folder, QStringLiteral("tour"), look.name);
      Tour::leave(window);
      if (!taken) return taken;
      TIDEMILL_CHECK(picture_dialogs(window, folder, look.name));
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
