#include "tests/ui/support/application.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <clocale>

#include "ui/languages.h"

namespace tidemill::ui {

std::unique_ptr<QApplication> start_test_application(int& argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Lives as long as the program: settings are written until its end.
  static const QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
  qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
  auto application = std::make_unique<QApplication>(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setOrganizationName(QStringLiteral("Tidemill-tests"));
  QApplication::setApplicationName(QStringLiteral("Tidemill-tests"));
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath("config"));
  use_language("en");  // its plurals, as people see them
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  return application;
}

}  // namespace tidemill::ui
