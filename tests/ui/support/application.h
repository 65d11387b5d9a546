#pragma once

#include <QApplication>
#include <QLocale>
#include <memory>

namespace tidemill::ui {

/// Makes the QApplication of the test program: offscreen unless the environment names a platform, numbers of C behind
/// core's back, settings in a folder of this run only, widgets in American English. Keep it in
/// main(): destroyed among the statics it crashes, because Qt's own are gone by then.
[[nodiscard]] std::unique_ptr<QApplication> start_test_application(int& argc, char** argv);

/// Another default locale for the length of a test.
class LocaleGuard {
 public:
  explicit LocaleGuard(const QLocale& locale) { QLocale::setDefault(locale); }
  explicit LocaleGuard(const char* name) : LocaleGuard(QLocale(QString::fromLatin1(name))) {}
  ~LocaleGuard() { QLocale::setDefault(before_); }
  LocaleGuard(const LocaleGuard&) = delete;
  LocaleGuard& operator=(const LocaleGuard&) = delete;

 private:
  QLocale before_;
};

}  // namespace tidemill::ui
