#include "tests/ui/support/window_fixture.h"

#include "ui/controls/inline_message.h"
#include "ui/controls/toast.h"

namespace tidemill::ui {

WindowFixture::WindowFixture()
    : theme_(std::make_unique<Theme>(*qApp, ThemeMode::Light)),
      settings_(std::make_unique<QSettings>(path("window.ini"), QSettings::IniFormat)) {
  qputenv("XDG_DATA_HOME", path("data").toUtf8());
  start();
}

WindowFixture::~WindowFixture() {
  window_.reset();
  workspace_.reset();
}

void WindowFixture::start() {
  window_.reset();
  workspace_ = std::make_unique<Workspace>();
  workspace_->set_as_of(make_date(2026, 11, 22));
  Dialogs dialogs;
  dialogs.open_path = [this](QWidget*, const FileQuestion&) { return open_answer_; };
  dialogs.save_path = [this](QWidget*, const FileQuestion&) { return save_answer_; };
  dialogs.confirm = [this](QWidget*, const QString&, const QString&, const QString&) { return confirm_answer_; };
  window_ = std::make_unique<MainWindow>(*workspace_, *theme_, *settings_, dialogs);
  window_->show();
}

void WindowFixture::leave() {
  window_->close();
}

void WindowFixture::open_new(const QString& name) {
  const auto made = workspace_->create_portfolio(path(name), Currency::literal("USD"));
  ASSERT_TRUE(made) << made.error().message();
}

void WindowFixture::open_sample() {
  const auto opened = workspace_->open_sample();
  ASSERT_TRUE(opened) << opened.error().message();
  await_analysis();
}

Change WindowFixture::add_asset(const std::string& symbol) const {
  return set_asset(workspace_->edit_context(), symbol, {}).value().change;
}

void WindowFixture::await_analysis() const {
  ASSERT_TRUE(QTest::qWaitFor([this] { return workspace_->analysis() != nullptr; }, 20'000));
}

void WindowFixture::click(const QString& name) const {
  auto* widget = find<QWidget>(name);
  ASSERT_TRUE(widget) << name.toStdString();
  QTest::mouseClick(widget, Qt::LeftButton);
  QTest::qWait(1);
}

QWidget* WindowFixture::dialog(const QString& name) const {
  QWidget* found = nullptr;
  (void)QTest::qWaitFor(
      [&] {
        found = find<QWidget>(name);
        return found && found->isVisible();
      },
      2000);
  return found;
}

QString WindowFixture::message() const {
  const auto* box = find<InlineMessage>(QStringLiteral("windowMessage"));
  return box && !box->isHidden() ? box->text() : QString();
}

QString WindowFixture::note() const {
  const auto* toast = find<Toast>(QStringLiteral("toast"));
  return toast && !toast->isHidden() ? toast->text() : QString();
}

}  // namespace tidemill::ui
