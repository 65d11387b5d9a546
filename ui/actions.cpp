#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "ui/dialogs/asset_dialog.h"
#include "ui/dialogs/cover_dialog.h"
#include "ui/dialogs/goal_dialog.h"
#include "ui/dialogs/platform_dialog.h"
#include "ui/dialogs/recurring_dialog.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/icons.h"
#include "ui/pages/page.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/window_commands.h"

namespace tidemill::ui {

namespace {

using C = WindowCommands;

constexpr const char* kFile = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char* kEdit = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr const char* kView = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char* kHolding = QT_TRANSLATE_NOOP("Actions", "H&olding");
constexpr const char* kPortfolio = QT_TRANSLATE_NOOP("Actions", "&Portfolio");
constexpr const char* kHelp = QT_TRANSLATE_NOOP("Actions", "&Help");

// Ctrl+N makes a holding where a portfolio is open, and a portfolio where none is (see Actions::enable).
constexpr ActionEntry kTable[] = {
    {"file.new", kFile, QT_TRANSLATE_NOOP("Actions", "&New…"), "Ctrl+Shift+N", "file-new", Need::nothing,
     &C::new_portfolio},
    {"file.open", kFile, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "folder-open", Need::nothing,
     &C::open_portfolio},
    {"file.sample", kFile, QT_TRANSLATE_NOOP("Actions", "&Explore the Sample"), "Ctrl+E", "sample", Need::nothing,
     &C::open_sample},
    {"file.backup", kFile, QT_TRANSLATE_NOOP("Actions", "&Back Up…"), "Ctrl+B", "backup", Need::portfolio, &C::back_up,
     true},
    {"file.restore", kFile, QT_TRANSLATE_NOOP("Actions", "&Restore…"), "Ctrl+Shift+O", "restore", Need::nothing,
     &C::restore},
    {"file.export", kFile, QT_TRANSLATE_NOOP("Actions", "Export Re&port…"), "Ctrl+Shift+E", "export", Need::portfolio,
     &C::export_report, true},
    {"file.print", kFile, QT_TRANSLATE_NOOP("Actions", "&Print a Report…"), "Ctrl+P", "reports", Need::portfolio,
     &C::print_report},
    {"file.passphrase", kFile, QT_TRANSLATE_NOOP("Actions", "P&assphrase…"), "Ctrl+Shift+K", "lock", Need::portfolio,
     &C::passphrase, true},
    {"file.lock", kFile, QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+L", "lock", Need::portfolio, &C::lock},
    {"file.preferences", kFile, QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,", "settings", Need::nothing,
     &C::preferences, true},
    {"file.close", kFile, QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W", "close", Need::portfolio,
     &C::close_portfolio, true},
    {"file.quit", kFile, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", Need::nothing, &C::quit},

    {"edit.undo", kEdit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", Need::undo, &C::undo},
    {"edit.redo", kEdit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y", "redo", Need::redo, &C::redo},
    {"edit.history", kEdit, QT_TRANSLATE_NOOP("Actions", "&History…"), "Ctrl+Alt+Z", "undo", Need::portfolio,
     &C::history},
    {"edit.copy", kEdit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy", Need::nothing, &C::copy, true},
    {"edit.explain", kEdit, QT_TRANSLATE_NOOP("Actions", "&How This Number Is Made"), "Ctrl+I", "info", Need::portfolio,
     &C::explain},

    {"view.palette", kView, QT_TRANSLATE_NOOP("Actions", "&Find a Command…"), "Ctrl+K", "search", Need::nothing,
     &C::palette, true},
    {"view.hide", kView, QT_TRANSLATE_NOOP("Actions", "&Hide Amounts"), "Ctrl+Shift+H", "eye-off", Need::nothing,
     &C::hide_amounts, true},
    {"theme.auto", kView, QT_TRANSLATE_NOOP("Actions", "&Automatic Theme"), "Ctrl+Shift+T", "auto", Need::nothing,
     &C::theme_auto, true},
    {"theme.light", kView, QT_TRANSLATE_NOOP("Actions", "&Light Theme"), "Ctrl+Shift+L", "sun", Need::nothing,
     &C::theme_light},
    {"theme.dark", kView, QT_TRANSLATE_NOOP("Actions", "&Dark Theme"), "Ctrl+Shift+D", "moon", Need::nothing,
     &C::theme_dark},

    {"holding.new", kHolding, QT_TRANSLATE_NOOP("Actions", "&New Holding"), "Ctrl+N", "plus", Need::portfolio,
     &C::holding_new},
    {"holding.paste", kHolding, QT_TRANSLATE_NOOP("Actions", "Pa&ste Holdings…"), "Ctrl+Shift+V", "paste",
     Need::portfolio, &C::paste_holdings},
    {"holding.edit", kHolding, QT_TRANSLATE_NOOP("Actions", "&Edit"), "F2", "edit", Need::selection, &C::holding_edit},
    {"holding.duplicate", kHolding, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "Ctrl+D", "duplicate", Need::selection,
     &C::holding_duplicate},
    {"holding.close", kHolding, QT_TRANSLATE_NOOP("Actions", "&Close on a Day…"), "Ctrl+Shift+W", "check",
     Need::selection, &C::holding_close},
    {"holding.delete", kHolding, QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del", "trash", Need::selection,
     &C::holding_delete},
    {"holding.record", kHolding, QT_TRANSLATE_NOOP("Actions", "&Record a Payout…"), "Ctrl+R", "record", Need::portfolio,
     &C::record_payout, true},
    {"holding.month", kHolding, QT_TRANSLATE_NOOP("Actions", "Record a &Month…"), "Ctrl+M", "record", Need::portfolio,
     &C::record_month},
    {"holding.price", kHolding, QT_TRANSLATE_NOOP("Actions", "Enter a &Price…"), "Ctrl+Shift+P", "price",
     Need::portfolio, &C::enter_price},
    {"holding.ask_prices", kHolding, QT_TRANSLATE_NOOP("Actions", "&Ask for Prices…"), "Ctrl+Alt+A", "refresh",
     Need::portfolio, &C::ask_prices},

    {"portfolio.coming", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Coming Up…"), "Ctrl+U", "calendar", Need::portfolio,
     &C::coming_up},
    {"portfolio.goals", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Goals…"), "Ctrl+G", "plan", Need::portfolio,
     &C::records<&goals_list>, true},
    {"portfolio.covers", kPortfolio, QT_TRANSLATE_NOOP("Actions", "Co&vers…"), "Ctrl+Shift+I", "lock", Need::portfolio,
     &C::records<&covers_list>},
    {"portfolio.recurring", kPortfolio, QT_TRANSLATE_NOOP("Actions", "What R&epeats…"), "Ctrl+Shift+R", "refresh",
     Need::portfolio, &C::records<&recurring_list>},
    {"portfolio.rules", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Rules of Law…"), "Ctrl+Shift+G", "info",
     Need::portfolio, &C::records<&rules_list>},
    {"portfolio.assets", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Assets…"), "Ctrl+Shift+A", "holdings",
     Need::portfolio, &C::records<&assets_list>, true},
    {"portfolio.platforms", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Platforms…"), "Ctrl+Shift+F", "link",
     Need::portfolio, &C::records<&platforms_list>},
    {"portfolio.weights", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Weights of the Risks…"), "Ctrl+Alt+W", "filter",
     Need::portfolio, &C::settings<&risk_weights_form>, true},
    {"portfolio.caps", kPortfolio, QT_TRANSLATE_NOOP("Actions", "C&aps on Grades…"), "Ctrl+Alt+G", "filter",
     Need::portfolio, &C::settings<&grade_caps_form>},
    {"portfolio.checks", kPortfolio, QT_TRANSLATE_NOOP("Actions", "&Limits of the Checks…"), "Ctrl+Alt+L", "filter",
     Need::portfolio, &C::settings<&check_limits_form>},
    {"portfolio.costs", kPortfolio, QT_TRANSLATE_NOOP("Actions", "Limits and C&osts of Plans…"), "Ctrl+Alt+P", "filter",
     Need::portfolio, &C::settings<&plan_limits_form>},

    {"help.help", kHelp, QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", "help", Need::nothing, &C::help},
    {"help.shortcuts", kHelp, QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "Ctrl+?", "help", Need::nothing,
     &C::shortcuts},
    {"help.tour", kHelp, QT_TRANSLATE_NOOP("Actions", "&Take the Tour"), "Ctrl+F1", "overview", Need::portfolio,
     &C::tour},
    {"help.about", kHelp, QT_TRANSLATE_NOOP("Actions", "&About Tidemill"), "Shift+F1", "info", Need::nothing,
     &C::about},
};

QString action_text(const char* text) {
  return QCoreApplication::translate("Actions", text);
}

QList<QKeySequence> keys_of(const char* shortcut) {
  QList<QKeySequence> keys;
  for (const QString& key : QString::fromLatin1(shortcut).split(';', Qt::SkipEmptyParts))
    keys.append(QKeySequence(key));
  return keys;
}

}  // namespace

std::span<const ActionEntry> action_table() {
  return kTable;
}

Actions::Actions(WindowCommands& commands, const Theme& theme, QWidget* window)
    : QObject(window), theme_(theme), window_(window) {
  auto* themes = new QActionGroup(this);
  const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys,
                       const QString& icon_name) {
    auto* action = new QAction(text, window);
    action->setObjectName(id);
    action->setShortcuts(keys);
    action->setProperty("icon_name", icon_name);
    window->addAction(action);
    actions_.insert(id, action);
    return action;
  };
  for (const ActionEntry& entry : kTable) {
    QAction* action = add(entry.id, action_text(entry.text), keys_of(entry.shortcut), entry.icon);
    connect(action, &QAction::triggered, &commands, entry.run);
    if (QLatin1String(entry.id) == QLatin1String("view.hide")) action->setCheckable(true);
    if (QString::fromLatin1(entry.id).startsWith("theme.")) {
      action->setCheckable(true);
      themes->addAction(action);
    }
  }
  for (const PageEntry& page : page_registry()) {
    const QString id = page.id;
    QAction* action =
        add("view." + id, QCoreApplication::translate("Page", page.title), keys_of(page.shortcut), page.icon);
    connect(action, &QAction::triggered, &commands, [&commands, id] { commands.show_page(id); });
  }
  recolour();
  connect(&theme_, &Theme::changed, this, &Actions::recolour);
}

QAction* Actions::operator[](const QString& id) const {
  QAction* action = actions_.value(id);
  Q_ASSERT_X(action, "Actions", qPrintable(id));
  return action;
}

void Actions::fill(QMenuBar* bar) {
  QHash<QString, QMenu*> menus;
  for (const ActionEntry& entry : kTable) {
    QMenu*& menu = menus[entry.menu];
    if (!menu) {
      menu = bar->addMenu(action_text(entry.menu));
      if (entry.menu == kView)
        for (const PageEntry& page : page_registry()) menu->addAction(actions_.value("view." + QString(page.id)));
    }
    if (entry.separator) menu->addSeparator();
    menu->addAction(actions_.value(entry.id));
    if (QLatin1String(entry.id) == QLatin1String("file.open"))
      recent_ = menu->addMenu(action_text(QT_TRANSLATE_NOOP("Actions", "Open &Recent")));
  }
}

void Actions::enable(bool portfolio, bool can_undo, bool can_redo, const QStringList& page_commands) {
  for (const ActionEntry& entry : kTable) {
    bool on = true;
    switch (entry.need) {
      case Need::nothing:
        break;
      case Need::portfolio:
        on = portfolio;
        break;
      case Need::undo:
        on = can_undo;
        break;
      case Need::redo:
        on = can_redo;
        break;
      case Need::selection:
        on = portfolio && page_commands.contains(QString(entry.id).section('.', 1));
        break;
    }
    actions_.value(entry.id)->setEnabled(on);
  }
  for (const PageEntry& page : page_registry()) actions_.value("view." + QString(page.id))->setEnabled(portfolio);
  const QKeySequence with_shift("Ctrl+Shift+N");
  actions_.value("file.new")
      ->setShortcuts(portfolio ? QList<QKeySequence>{with_shift}
                               : QList<QKeySequence>{QKeySequence("Ctrl+N"), with_shift});
}

void Actions::name_steps(const QString& undo, const QString& redo) {
  const auto name = [&](const char* id, const QString& verb, const QString& step) {
    actions_.value(id)->setText(step.isEmpty() || amounts_hidden() ? verb : verb + ' ' + step);
  };
  name("edit.undo", tr("&Undo"), undo);
  name("edit.redo", tr("&Redo"), redo);
}

void Actions::check_look(ThemeMode mode) {
  const char* chosen = mode == ThemeMode::Dark ? "theme.dark" : mode == ThemeMode::Light ? "theme.light" : "theme.auto";
  actions_.value(chosen)->setChecked(true);
  actions_.value("view.hide")->setChecked(amounts_hidden());
}

QList<Actions::Line> Actions::shortcuts() const {
  QList<Line> lines;
  const auto add = [&](const QString& menu, const QString& id) {
    const QAction* action = actions_.value(id);
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys.append(key.toString(QKeySequence::NativeText));
    lines.append({id, QString(menu).remove('&'), action->text().remove('&'),
                  keys.join(action_text(QT_TRANSLATE_NOOP("Actions", " or ")))});
  };
  for (const ActionEntry& entry : kTable) {
    if (QLatin1String(entry.id) == QLatin1String("view.palette"))
      for (const PageEntry& page : page_registry()) add(action_text(kView), "view." + QString(page.id));
    add(action_text(entry.menu), entry.id);
  }
  return lines;
}

void Actions::recolour() {
  for (QAction* action : std::as_const(actions_))
    if (const QString name = action->property("icon_name").toString(); !name.isEmpty())
      action->setIcon(icon(name, theme_.palette().mute));
}

}  // namespace tidemill::ui
