#include "ui/window_lock.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QSettings>

#include "ui/pages/lock_page.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr const char* kIdleMinutes = "lock/minutes";
constexpr double kUsualMinutes = 10;

bool is_sign_of_life(QEvent::Type type) {
  return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
         type == QEvent::Wheel || type == QEvent::TouchBegin;
}

}  // namespace

WindowLock::WindowLock(Workspace& workspace, const Theme& theme, QSettings& settings, QWidget& window)
    : QObject(&window),
      workspace_(workspace),
      settings_(settings),
      window_(window),
      page_(new LockPage(theme, &window)),
      opening_([this](const Opened& opened) { arrived(opened); }) {
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &WindowLock::lock);
  connect(page_, &LockPage::entered, this, &WindowLock::try_passphrase);
  connect(&workspace_, &Workspace::opened, this, &WindowLock::wait_for_idle);
  connect(&workspace_, &Workspace::encryption_changed, this, &WindowLock::wait_for_idle);
  qApp->installEventFilter(this);
}

QWidget* WindowLock::page() const {
  return page_;
}

void WindowLock::ask(const QString& path) {
  file_ = path;
  page_->ask(path);
  emit changed();
}

void WindowLock::lock() {
  if (is_locked() || !workspace_.is_encrypted()) return;
  const QString path = workspace_.file();
  for (QWidget* top : QApplication::topLevelWidgets()) {
    auto* dialog = qobject_cast<QDialog*>(top);
    if (!dialog || !dialog->isVisible()) continue;
    hidden_.append(dialog);
    dialog->hide();
  }
  file_ = path;  // before closing: the window then shows the lock and not the welcome page
  if (hidden_.isEmpty()) workspace_.close_portfolio();
  ask(path);
}

void WindowLock::give_up() {
  file_.clear();
  hidden_.clear();
}

void WindowLock::try_passphrase(const Passphrase& passphrase) {
  opening_.run([path = std::filesystem::path(to_std(file_)), passphrase](const std::stop_token&) {
    return std::make_shared<Result<std::unique_ptr<Session>>>(Session::open(path, passphrase));
  });
}

void WindowLock::arrived(const Opened& opened) {
  if (!is_locked()) return;
  if (!*opened) return page_->refuse(error_text(opened->error()));
  const bool was_kept = workspace_.is_open();
  const auto dialogs = hidden_;
  give_up();
  if (!was_kept) return workspace_.open_session(std::move(**opened));
  opened->value().reset();
  wait_for_idle();
  emit changed();
  for (const auto& dialog : dialogs)
    if (dialog) dialog->windowModality() == Qt::NonModal ? dialog->show() : dialog->open();
}

double WindowLock::idle_minutes(const QSettings& settings) {
  return settings.value(kIdleMinutes, kUsualMinutes).toDouble();
}

void WindowLock::set_idle_minutes(double minutes) {
  settings_.setValue(kIdleMinutes, minutes);
  wait_for_idle();
}

void WindowLock::wait_for_idle() {
  const double minutes = idle_minutes(settings_);
  if (minutes > 0 && !is_locked() && workspace_.is_encrypted())
    idle_.start(std::chrono::milliseconds(static_cast<std::int64_t>(minutes * 60'000)));
  else
    idle_.stop();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event) {
  if (idle_.isActive() && is_sign_of_life(event->type())) idle_.start();
  return QObject::eventFilter(watched, event);
}

}  // namespace tidemill::ui
