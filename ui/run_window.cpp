#include "ui/run_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <clocale>
#include <cstdio>
#include <memory>

#include "ui/first_paint.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/qt_format.h"
#include "ui/screenshots.h"
#include "ui/single_instance.h"
#include "ui/tour.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

ThemeMode theme_called(const QString& name) {
  if (name == "dark") return ThemeMode::Dark;
  return name == "light" ? ThemeMode::Light : ThemeMode::Auto;
}

/// Where the window keeps its habits: the user's own, or a file of this run only.
QString settings_file(const WindowOptions& options, std::unique_ptr<QTemporaryDir>& own) {
  if (!options.screenshots && !options.exit_after_first_paint)
    return QSettings(QSettings::IniFormat, QSettings::UserScope, "tidemill", "window").fileName();
  own = std::make_unique<QTemporaryDir>();
  return own->filePath("window.ini");
}

/// A window speaks the language it was made in: when another is chosen, one like it takes its place. The portfolio
/// stays open meanwhile.
void speak_on_change(std::unique_ptr<MainWindow>& window, Workspace& workspace, Theme& theme, QSettings& settings) {
  const auto replace = [&] {
    use_language(settings.value(MainWindow::kLanguage).toString());
    const QRect place = window->geometry();
    window = std::make_unique<MainWindow>(workspace, theme, settings, platform_dialogs());
    window->setGeometry(place);
    speak_on_change(window, workspace, theme, settings);
    window->show();
  };
  // Queued: what asked for it is part of the old window.
  QObject::connect(window.get(), &MainWindow::language_changed, qApp, replace, Qt::QueuedConnection);
}

/// The first portfolio somebody opens here comes with a tour, once.
void tour_once(MainWindow& window, const Workspace& workspace, const Theme& theme, QSettings& settings) {
  constexpr const char* kSeen = "tour/seen";
  constexpr int after = 500;  // milliseconds: the page first, then what is said about it
  if (settings.contains(kSeen)) return;
  QObject::connect(&workspace, &Workspace::analysis_ready, &window, [&] {
    if (settings.contains(kSeen)) return;
    settings.setValue(kSeen, true);
    QTimer::singleShot(after, &window, [&] { Tour::start(window, theme); });
  });
}

}  // namespace

int run_window(int& argc, char** argv, const WindowOptions& options) {
  QApplication::setApplicationName(QStringLiteral("tidemill"));
  QApplication::setApplicationDisplayName(QStringLiteral("Tidemill"));
  QApplication::setApplicationVersion(QStringLiteral(TIDEMILL_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("tidemill"));
  QApplication app(argc, argv);
  // QApplication takes over the user's locale; core reads and writes numbers as C does.
  std::setlocale(LC_NUMERIC, "C");
  std::unique_ptr<QTemporaryDir> own_settings;
  QSettings settings(settings_file(options, own_settings), QSettings::IniFormat);
  use_language(settings.value(MainWindow::kLanguage).toString());
  const QString wanted = options.theme.empty() ? settings.value("window/theme").toString() : to_qt(options.theme);
  Theme theme(app, theme_called(wanted));
  QApplication::setWindowIcon(icon("app", theme.palette().accent));

  // What is asked of it otherwise, a day or pictures, is asked of this one alone.
  const bool shared = !options.screenshots && !options.exit_after_first_paint && !options.as_of;
  std::unique_ptr<SingleInstance> instance;
  const QString asked = options.file ? QFileInfo(to_qt(*options.file)).absoluteFilePath() : QString();
  if (shared) instance = std::make_unique<SingleInstance>(QFileInfo(settings.fileName()).absolutePath());
  if (instance && !instance->is_first() && instance->hand_over(asked)) return 0;

  Workspace workspace;
  if (options.as_of)
    if (const auto day = parse_date(*options.as_of)) workspace.set_as_of(*day);
  auto window = std::make_unique<MainWindow>(workspace, theme, settings, platform_dialogs());
  if (!settings.contains("window/geometry")) window->resize(options.width, options.height);
  speak_on_change(window, workspace, theme, settings);

  if (instance)
    QObject::connect(instance.get(), &SingleInstance::asked, &app, [&](const QString& file) {
      if (!file.isEmpty()) window->open_file(file);
      window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
      window->raise();
      window->activateWindow();
    });
  if (!options.screenshots && !options.exit_after_first_paint) tour_once(*window, workspace, theme, settings);

  FirstPaint first_paint(*window);
  if (options.exit_after_first_paint)
    QObject::connect(&first_paint, &FirstPaint::painted, &app, [&](int milliseconds) {
      std::printf("first paint: %d ms\n", milliseconds);
      QApplication::quit();
    });
  if (options.file)
    window->open_file(to_qt(*options.file));
  else if (!options.screenshots)
    window->open_last();
  window->show();
  if (!options.screenshots) return QApplication::exec();

  const auto saved = save_screenshots(*window, workspace, theme, to_qt(*options.screenshots), to_qt(options.theme));
  if (!saved) std::fprintf(stderr, "tidemill: %s\n", saved.error().message().c_str());
  return saved ? 0 : 1;
}

}  // namespace tidemill::ui
