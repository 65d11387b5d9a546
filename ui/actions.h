#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace tidemill::ui {

class Theme;
enum class ThemeMode;
class WindowCommands;

/// When an action can be used.
enum class Need {
  nothing,
  portfolio,  ///< one must be open
  undo,       ///< there is something to take back
  redo,       ///< there is something to bring back
  selection,  ///< the page shown can do it now, see Page::commands()
};

/// One row of the table of actions: everything that the menus, the list of shortcuts and the buttons know about it.
struct ActionEntry {
  const char* id = "";        ///< "file.new"; for Need::selection the part behind the dot is the page's command
  const char* menu = "";      ///< "&File"
  const char* text = "";      ///< "&New…"
  const char* shortcut = "";  ///< "Ctrl+Shift+N"; several separated by ';'
  const char* icon = "";      ///< name of an icon, or empty
  Need need{};
  void (WindowCommands::*run)() = nullptr;
  bool separator = false;  ///< a line above it in the menu
};

/// Every action of the window except the pages, which come from their own registry.
std::span<const ActionEntry> action_table();

/// The actions of one window, made from the table and the registry of pages.
class Actions : public QObject {
  Q_OBJECT

 public:
  /// The actions belong to `window`, so that their shortcuts work all over it.
  Actions(WindowCommands& commands, const Theme& theme, QWidget* window);

  /// The action with this id; the pages are "view." + id. Asserts that there is one.
  QAction* operator[](const QString& id) const;
  /// Fills the menu bar. The submenu "Open Recent" is left empty for the caller, see recent_menu().
  void fill(QMenuBar* bar);
  QMenu* recent_menu() const { return recent_; }
  /// Enables what can be used, given what is open, undoable, and possible on the page shown.
  void enable(bool portfolio, bool can_undo, bool can_redo, const QStringList& page_commands);
  /// The steps that undo and redo stand for; they keep quiet while amounts are hidden, for they name some.
  void name_steps(const QString& undo, const QString& redo);
  /// Ticks the theme in use, and whether amounts are hidden.
  void check_look(ThemeMode mode);
  /// Every action, in the order of the menus, with its keys.
  struct Line {
    QString id, menu, text, keys;
  };
  QList<Line> shortcuts() const;

 private:
  void recolour();

  const Theme& theme_;
  QWidget* window_;
  QHash<QString, QAction*> actions_;
  QMenu* recent_ = nullptr;
};

}  // namespace tidemill::ui
