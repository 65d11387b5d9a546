#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

#include "ui/controls/header_bar.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/side_bar.h"
#include "ui/controls/toast.h"
#include "ui/dropped_file.h"
#include "ui/pages/welcome_page.h"
#include "ui/qt_format.h"
#include "ui/status_lines.h"
#include "ui/window_commands.h"
#include "ui/window_lock.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr int kWatchMilliseconds = 2000;
constexpr const char* kWelcome = "welcome";
constexpr const char* kLock = "lock";

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Theme& theme, QSettings& settings, Dialogs dialogs, QWidget* parent)
    : QMainWindow(parent),
      workspace_(workspace),
      theme_(theme),
      settings_(settings),
      recents_(settings),
      commands_(new WindowCommands(*this, workspace, theme, std::move(dialogs))),
      actions_(new Actions(*commands_, theme, this)) {
  setObjectName("mainWindow");
  setMinimumSize(960, 560);
  setAcceptDrops(true);
  build();
  listen();
  set_amounts_hidden(settings_.value("window/hide_amounts").toBool());
  resize(1280, 800);
  restoreGeometry(settings_.value("window/geometry").toByteArray());
  on_opened();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
  auto* whole = new QWidget(this);
  auto* row = new QHBoxLayout(whole);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  side_bar_ = new SideBar(theme_, whole);
  for (const PageEntry& entry : page_registry()) side_bar_->addPage(entry.id, entry.icon, PageDeck::title_of(entry));
  row->addWidget(side_bar_);

  auto* content = new QWidget(whole);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  header_ = new HeaderBar(theme_, {}, content);
  column->addWidget(header_);
  message_ = new InlineMessage(theme_, content);
  message_->setObjectName("windowMessage");
  message_->setClosable(true);
  message_->setMessage(MessageKind::Info, {});
  auto* message_row = new QVBoxLayout;
  message_row->setContentsMargins(24, 0, 24, 0);
  message_row->addWidget(message_);
  column->addLayout(message_row);
  stack_ = new QStackedWidget(content);
  column->addWidget(stack_, 1);
  row->addWidget(content, 1);
  setCentralWidget(whole);
  toast_ = new Toast(theme_, content);

  actions_->fill(menuBar());
  menuBar()->setFont(theme_.smallFont());
  // The welcome page tells the keys as they are while nothing is open.
  actions_->enable(false, false, false, {});
  welcome_ = new WelcomePage(theme_, *actions_, recents_, stack_);
  stack_->addWidget(welcome_);
  lock_ = new WindowLock(workspace_, theme_, settings_, *this);
  stack_->addWidget(lock_->page());

  const auto navigate = [this](const QString& page, const QString& argument) { show_page(page, argument); };
  const auto explain = [this](const QVariant& number) { commands_->open_number(number); };
  const auto act = [this](const char* id) { (*actions_)[id]->trigger(); };
  const auto say = [this](const QString& text) { message_->setMessage(MessageKind::Error, text); };
  pages_ = std::make_unique<PageDeck>(PageContext{workspace_, theme_, navigate, explain, act, say}, *stack_,
                                      [this] { update_actions(); });
}

void MainWindow::listen() {
  connect(side_bar_, &SideBar::chosen, this, [this](const QString& id) { show_page(id); });
  connect(welcome_, &WelcomePage::chosen, this, &MainWindow::open_file);
  connect(actions_->recent_menu(), &QMenu::aboutToShow, this, &MainWindow::fill_recent_menu);
  connect(&theme_, &Theme::changed, this, &MainWindow::update_actions);

  connect(&workspace_, &Workspace::opened, this, &MainWindow::on_opened);
  connect(&workspace_, &Workspace::failed, this, &MainWindow::show_error);
  connect(&workspace_, &Workspace::portfolio_changed, this, &MainWindow::update_status);
  connect(&workspace_, &Workspace::as_of_changed, this, &MainWindow::update_status);
  connect(&workspace_, &Workspace::analysis_ready, this, [this] {
    remember_file();
    if (Page* page = pages_->find(current_)) page->refresh();
  });
  connect(&workspace_, &Workspace::applied, this, [this](const QString& name) {
    message_->setMessage(MessageKind::Info, {});
    const QString saved = amounts_hidden() ? tr("Saved") : tr("Saved: %1").arg(name);
    toast_->showMessage(MessageKind::Success, saved, tr("Undo"), [this] { commands_->undo(); });
  });
  connect(&workspace_, &Workspace::changed_elsewhere, this,
          [this] { show_note(tr("Another program changed this portfolio. The window shows it as it is now.")); });
  connect(&workspace_, &Workspace::encryption_changed, this, &MainWindow::update_status);
  connect(&workspace_, &Workspace::recovered, this, [this](const QString& sentence) {
    message_->setMessage(MessageKind::Info, tr("Opening %1: %2.").arg(workspace_.file_name(), sentence));
  });
  connect(lock_, &WindowLock::changed, this, [this] { show_page(settings_.value("window/page").toString()); });
  const QUndoStack& stack = workspace_.undo_stack();
  connect(&stack, &QUndoStack::indexChanged, this, &MainWindow::update_actions);
  connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::update_actions);
  connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::update_actions);

  connect(&watch_, &QTimer::timeout, this, [this] {
    if (isVisible() && !isMinimized()) workspace_.refresh();
  });
  watch_.start(kWatchMilliseconds);
}

bool MainWindow::open_file(const QString& path) {
  message_->setMessage(MessageKind::Info, {});
  if (Session::is_encrypted(to_std(path))) {
    workspace_.close_portfolio();
    lock_->ask(path);
    return false;
  }
  const auto opened = workspace_.open_portfolio(path);
  if (opened) return true;
  if (!QFileInfo::exists(path)) recents_.remove(path);
  show_error(opened.error());
  welcome_->refresh();
  return false;
}

void MainWindow::open_last() {
  if (!settings_.value(kOpensLast, true).toBool()) return;
  const QString path = settings_.value("portfolio/last").toString();
  if (!path.isEmpty() && QFileInfo::exists(path)) open_file(path);
}

void MainWindow::show_page(const QString& id, const QString& argument) {
  const auto pages = page_registry();
  if (lock_->is_locked()) {
    current_ = kLock;
    return show_in_place(lock_->page(), tr("Locked"));
  }
  if (!workspace_.is_open() || pages.empty()) {
    current_ = kWelcome;
    welcome_->refresh();
    return show_in_place(welcome_, tr("Welcome"));
  }
  auto entry = std::find_if(pages.begin(), pages.end(), [&](const PageEntry& other) { return other.id == id; });
  if (entry == pages.end()) entry = pages.begin();
  const PageDeck::Shown shown = pages_->at(*entry);
  current_ = entry->id;
  settings_.setValue("window/page", current_);
  side_bar_->setCurrent(current_);
  header_->setTitle(PageDeck::title_of(*entry));
  header_->setControls(shown.controls);
  stack_->setCurrentWidget(shown.area);
  shown.page->refresh();
  update_actions();
  if (!argument.isEmpty()) shown.page->open(argument);
}

void MainWindow::ask_page(const QString& command) {
  if (Page* page = pages_->find(current_)) page->open(command);
}

/// What is no page of a portfolio.
void MainWindow::show_in_place(QWidget* widget, const QString& title) {
  side_bar_->setCurrent({});
  header_->setTitle(title);
  header_->setControls(nullptr);
  stack_->setCurrentWidget(widget);
  update_actions();
}

void MainWindow::on_opened() {
  message_->setMessage(MessageKind::Info, {});
  toast_->hide();
  header_->setControls(nullptr);
  pages_->clear();
  const bool open = workspace_.is_open();
  if (open) lock_->give_up();
  setWindowTitle(open ? tr("%1 – Tidemill").arg(workspace_.file_name()) : QStringLiteral("Tidemill"));
  setWindowFilePath(workspace_.file());
  if (open) remember_file();
  update_status();
  show_page(settings_.value("window/page").toString());
}

void MainWindow::remember_file() {
  recents_.remember(workspace_.file(), static_cast<int>(workspace_.portfolio()->holdings().size()));
}

void MainWindow::hide_amounts(bool hidden) {
  set_amounts_hidden(hidden);
  settings_.setValue("window/hide_amounts", hidden);
  toast_->hide();
  // Every page is made anew: nothing that was formatted before is left.
  const QString page = current_;
  header_->setControls(nullptr);
  pages_->clear();
  show_page(page);
}

void MainWindow::set_theme(ThemeMode mode) {
  theme_.setMode(mode);
  settings_.setValue("window/theme", mode == ThemeMode::Dark ? "dark" : mode == ThemeMode::Light ? "light" : "auto");
  update_actions();
}

void MainWindow::show_error(const Error& error) {
  message_->setMessage(MessageKind::Error, error_text(error));
}

void MainWindow::show_note(const QString& text) {
  toast_->showMessage(MessageKind::Info, text);
}

void MainWindow::update_status() {
  side_bar_->setFooter(status_lines(workspace_));
}

void MainWindow::update_actions() {
  const QUndoStack& stack = workspace_.undo_stack();
  const Page* page = pages_->find(current_);
  const bool usable = workspace_.is_open() && !lock_->is_locked();
  actions_->enable(usable, usable && stack.canUndo(), usable && stack.canRedo(),
                   page ? page->commands() : QStringList());
  for (QAbstractButton* button : side_bar_->findChildren<QAbstractButton*>()) button->setEnabled(usable);
  actions_->name_steps(stack.undoText(), stack.redoText());
  actions_->check_look(theme_.mode());
}

void MainWindow::fill_recent_menu() {
  QMenu* menu = actions_->recent_menu();
  menu->clear();
  for (const RecentFile& file : recents_.list()) {
    QAction* action = menu->addAction(QFileInfo(file.path).fileName() + "  –  " + folder_text(file.path));
    connect(action, &QAction::triggered, this, [this, path = file.path] { open_file(path); });
  }
  if (menu->isEmpty()) menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  settings_.setValue("window/geometry", saveGeometry());
  settings_.setValue("portfolio/last", lock_->is_locked() ? lock_->file() : workspace_.file());
  settings_.sync();
  watch_.stop();
  workspace_.close_portfolio();
  QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) workspace_.refresh();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!dropped_file(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = dropped_file(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  commands_->take_dropped(path);
}

}  // namespace tidemill::ui
