#include "ui/window_commands.h"

#include <QApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <array>
#include <utility>

#include "core/reports/report.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/ask_prices_dialog.h"
#include "ui/dialogs/coming_up_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/inspector_dialog.h"
#include "ui/dialogs/new_portfolio_dialog.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/dialogs/passphrase_question.h"
#include "ui/dialogs/paste_holdings_dialog.h"
#include "ui/dialogs/payout_grid_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_window.h"
#include "ui/number_link.h"
#include "ui/palette_items.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/tour.h"
#include "ui/window_lock.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr const char* kHoldingsPage = "holdings";

std::filesystem::path typed_path(const QString& path) {
  return to_std(path);
}

/// What the help says first of a page that marks nothing itself.
const char* topic_of_page(const QString& page) {
  constexpr std::array<std::pair<const char*, const char*>, 5> topics{{{"income", "about.income"},
                                                                       {"projection", "about.projection"},
                                                                       {"risk", "about.risk"},
                                                                       {"plan", "check"},
                                                                       {"reports", "report"}}};
  for (const auto& [id, topic] : topics)
    if (page == QLatin1String(id)) return topic;
  return "";
}

}  // namespace

WindowCommands::WindowCommands(MainWindow& window, Workspace& workspace, Theme& theme, Dialogs dialogs)
    : QObject(&window), window_(window), workspace_(workspace), theme_(theme), dialogs_(std::move(dialogs)) {}

void WindowCommands::new_portfolio() {
  const auto create = [this](const QString& path, const Currency& currency) {
    return workspace_.create_portfolio(path, currency);
  };
  auto* dialog = new NewPortfolioDialog(theme_, dialogs_, create, &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void WindowCommands::open_portfolio() {
  const QString start = workspace_.is_open() ? workspace_.file() : documents_folder();
  const QString path =
      dialogs_.open_path(&window_, {tr("Open a portfolio"), portfolio_filter(), start, QStringLiteral("tidemill")});
  if (!path.isEmpty()) window_.open_file(path);
}

void WindowCommands::open_sample() {
  if (const auto opened = workspace_.open_sample(); !opened) window_.show_error(opened.error());
}

void WindowCommands::back_up() {
  const QFileInfo file(workspace_.file());
  const QString day = QDate::currentDate().toString(Qt::ISODate);
  const QString name = file.absolutePath() + '/' + file.completeBaseName() + '-' + day + ".tidemill";
  const QString copy =
      dialogs_.save_path(&window_, {tr("Back up to"), portfolio_filter(), name, QStringLiteral("tidemill")});
  if (copy.isEmpty()) return;
  if (const auto made = workspace_.session()->backup(typed_path(copy)); !made) return window_.show_error(made.error());
  window_.show_note(tr("Backed up to %1").arg(QFileInfo(copy).fileName()));
}

void WindowCommands::restore() {
  if (window_.lock().is_locked()) return window_.show_note(tr("Unlock the portfolio first."));
  if (!workspace_.is_open()) return restore_from(asked_backup());
  auto* dialog = new RestoreDialog(workspace_.kept_copies(), theme_, &window_);
  connect(dialog, &RestoreDialog::chosen, this, &WindowCommands::restore_from);
  connect(dialog, &RestoreDialog::other_wanted, this, [this] { restore_from(asked_backup()); });
  dialog->open();
}

QString WindowCommands::asked_backup() {
  return dialogs_.open_path(
      &window_, {tr("Restore from a backup"), portfolio_filter(), documents_folder(), QStringLiteral("tidemill")});
}

void WindowCommands::restore_from(const QString& copy) {
  if (copy.isEmpty()) return;
  QString target = workspace_.file();
  if (target.isEmpty()) {
    const QString name = documents_folder() + "/restored.tidemill";
    target = dialogs_.save_path(&window_, {tr("Restore to"), portfolio_filter(), name, QStringLiteral("tidemill")});
    if (target.isEmpty()) return;
  } else if (!dialogs_.confirm(&window_, tr("Restore %1?").arg(workspace_.file_name()),
                               tr("The portfolio becomes what it was in %1. What it is now stays beside it, as "
                                  "%2.before-restore.")
                                   .arg(QFileInfo(copy).fileName(), workspace_.file_name()),
                               tr("Restore"))) {
    return;
  }
  const PortfolioKey key = workspace_.is_open() ? workspace_.session()->key() : nullptr;
  if (!Session::is_encrypted(typed_path(copy)) || Session::opens(typed_path(copy), key))
    return restore_with(key, copy, target);
  auto* question = new PassphraseQuestion(theme_, copy, &window_);
  connect(question, &PassphraseQuestion::given, this,
          [this, copy, target](const PortfolioKey& given) { restore_with(given, copy, target); });
  question->open();
}

void WindowCommands::restore_with(const PortfolioKey& key, const QString& copy, const QString& target) {
  workspace_.close_portfolio();
  const auto restored = Session::restore(typed_path(copy), typed_path(target), key);
  if (restored || QFileInfo::exists(target)) window_.open_file(target);
  if (!restored) return window_.show_error(restored.error());
  window_.show_note(tr("Restored from %1").arg(QFileInfo(copy).fileName()));
}

void WindowCommands::export_report() {
  window_.show_page(QStringLiteral("reports"), QStringLiteral("export"));
}

void WindowCommands::print_report() {
  const QString page = window_.current_page();
  window_.show_page(QStringLiteral("reports"), report(to_std(page)) ? page : QString());
  window_.show_page(QStringLiteral("reports"), QStringLiteral("print"));
}

void WindowCommands::take_dropped(const QString& path) {
  if (path.endsWith(QLatin1String(".tidemill"), Qt::CaseInsensitive)) {
    window_.open_file(path);
    return;
  }
  if (!workspace_.is_open()) return window_.show_note(tr("Open a portfolio first, then drop the rows on it."));
  constexpr qint64 most = 4 << 20;  // bytes: more is no list of holdings
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return window_.show_error(
        Error{ErrorCode::io, to_std(path), "can't be read: " + to_std(file.errorString()), "check the file"});
  if (file.size() > most)
    return window_.show_error(Error{ErrorCode::bad_input, to_std(path), "is too large for a list of holdings",
                                    "drop a file of at most 4 MiB"});
  auto* dialog = new PasteHoldingsDialog(workspace_, theme_, &window_);
  dialog->take_rows(QString::fromUtf8(file.readAll()));
  dialog->open();
}

void WindowCommands::close_portfolio() {
  workspace_.close_portfolio();
}

void WindowCommands::passphrase() {
  auto* dialog = new PassphraseDialog(workspace_, theme_, &window_);
  connect(dialog, &PassphraseDialog::changed, &window_, &MainWindow::show_note);
  dialog->open();
}

/// What has no passphrase can't be locked: then one is asked for.
void WindowCommands::lock() {
  workspace_.is_encrypted() ? window_.lock().lock() : passphrase();
}

void WindowCommands::preferences() {
  (new PreferencesDialog(window_, theme_))->open();
}

void WindowCommands::quit() {
  window_.close();
}

void WindowCommands::undo() {
  const QString name = workspace_.undo_stack().undoText();
  if (workspace_.undo()) window_.show_note(amounts_hidden() ? tr("Undone") : tr("Undone: %1").arg(name));
}

void WindowCommands::redo() {
  const QString name = workspace_.undo_stack().redoText();
  if (workspace_.redo()) window_.show_note(amounts_hidden() ? tr("Redone") : tr("Redone: %1").arg(name));
}

void WindowCommands::history() {
  (new HistoryDialog(workspace_, theme_, &window_))->open();
}

void WindowCommands::copy() {
  QWidget* target = QApplication::focusWidget();
  if (!target) return;
  // Fields and tables copy on their own key; sent directly it does not come back here as a shortcut.
  QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
  QApplication::sendEvent(target, &press);
}

void WindowCommands::explain() {
  for (QWidget* target = window_.focusWidget(); target; target = target->parentWidget()) {
    bool done = false;
    if (target->metaObject()->indexOfMethod("explain()") >= 0 &&
        QMetaObject::invokeMethod(target, "explain", Qt::DirectConnection, Q_RETURN_ARG(bool, done)) && done)
      return;
  }
  window_.show_note(tr("Choose a number first: a tile, or a cell of a table."));
}

void WindowCommands::open_number(const QVariant& number) {
  if (!number.canConvert<NumberRef>()) return;
  if (amounts_hidden()) return window_.show_note(tr("Amounts are hidden. Ctrl+Shift+H shows them again."));
  if (!inspector_) {
    inspector_ = new InspectorDialog(workspace_, theme_, &window_);
    inspector_->setAttribute(Qt::WA_DeleteOnClose);
  }
  inspector_->open_number(number.value<NumberRef>());
  inspector_->show();
  inspector_->raise();
  inspector_->activateWindow();
}

void WindowCommands::show_page(const QString& id) {
  window_.show_page(id);
}

void WindowCommands::palette() {
  (new CommandPalette(theme_, palette_items(window_, workspace_), &window_))->open();
}

void WindowCommands::hide_amounts() {
  window_.hide_amounts(!amounts_hidden());
}

void WindowCommands::theme_auto() {
  window_.set_theme(ThemeMode::Auto);
}

void WindowCommands::theme_light() {
  window_.set_theme(ThemeMode::Light);
}

void WindowCommands::theme_dark() {
  window_.set_theme(ThemeMode::Dark);
}

void WindowCommands::holding_new() {
  window_.show_page(kHoldingsPage, QStringLiteral("new"));
}

void WindowCommands::paste_holdings() {
  (new PasteHoldingsDialog(workspace_, theme_, &window_))->open();
}

void WindowCommands::holding_edit() {
  window_.ask_page(QStringLiteral("edit"));
}

void WindowCommands::holding_duplicate() {
  window_.ask_page(QStringLiteral("duplicate"));
}

void WindowCommands::holding_close() {
  window_.ask_page(QStringLiteral("close"));
}

void WindowCommands::holding_delete() {
  window_.ask_page(QStringLiteral("delete"));
}

void WindowCommands::record_payout() {
  window_.show_page(kHoldingsPage, QStringLiteral("record"));
}

void WindowCommands::record_month() {
  (new PayoutGridDialog(workspace_, theme_, &window_))->open();
}

void WindowCommands::enter_price() {
  window_.show_page(kHoldingsPage, QStringLiteral("price"));
}

void WindowCommands::ask_prices() {
  (new AskPricesDialog(workspace_, theme_, window_.settings(), &window_))->open();
}

void WindowCommands::list_records(RecordList list) {
  (new RecordsDialog(workspace_, theme_, std::move(list), &window_))->open();
}

void WindowCommands::ask_settings(SettingsForm form) {
  (new SettingsDialog(workspace_, theme_, std::move(form), &window_))->open();
}

void WindowCommands::coming_up() {
  (new ComingUpDialog(workspace_, theme_, dialogs_, &window_))->open();
}

void WindowCommands::help() {
  QString topic;
  const QWidget* from = QApplication::focusWidget() ? QApplication::focusWidget() : window_.focusWidget();
  for (; from && topic.isEmpty(); from = from->parentWidget()) topic = from->property(kHelpTopic).toString();
  if (const auto* page = window_.findChild<QWidget*>(window_.current_page() + "Page"); page && topic.isEmpty())
    topic = page->property(kHelpTopic).toString();
  if (topic.isEmpty()) topic = QString::fromLatin1(topic_of_page(window_.current_page()));
  if (!help_) {
    help_ = new HelpDialog(theme_, &window_);
    help_->setAttribute(Qt::WA_DeleteOnClose);
  }
  help_->open_topic(topic);
  help_->show();
  help_->raise();
  help_->activateWindow();
}

void WindowCommands::shortcuts() {
  auto* dialog = new ShortcutsDialog(theme_, window_.actions_table().shortcuts(), &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void WindowCommands::tour() {
  Tour::start(window_, theme_);
}

void WindowCommands::about() {
  auto* dialog = new AboutDialog(theme_, &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace tidemill::ui
