#include "tests/ui/support/application.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <clocale>

namespace tidemill::ui {

void start_test_application(int& argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Lives as long as the program, like the application that settings and dialogs belong to.
  static const QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
  qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
  static QApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setOrganizationName(QStringLiteral("Tidemill-tests"));
  QApplication::setApplicationName(QStringLiteral("Tidemill-tests"));
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath("config"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

}  // namespace tidemill::ui
