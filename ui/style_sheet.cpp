#include "ui/style_sheet.h"

#include <QHash>

namespace tidemill::ui {

namespace {

constexpr const char* kSheet = R"(
QToolTip { background: $card$; color: $ink$; border: 1px solid $fieldLine$; padding: 5px 8px; }
QLabel { background: transparent; }
QLabel[tone="mute"] { color: $mute$; }
QLabel[tone="faint"] { color: $faint$; }
QLabel[tone="accent"] { color: $accent$; }
QLabel[tone="good"] { color: $good$; }
QLabel[tone="bad"] { color: $bad$; }
QLabel[tone="warn"] { color: $warn$; }
QWidget[surface="window"] { background: $window$; }
QWidget[surface="card"] { background: $card$; }
QWidget[surface="inset"] { background: $inset$; border-radius: 8px; }

QPushButton, QToolButton[variant="secondary"] { background: $card$; color: $ink$; border: 1px solid $fieldLine$;
  border-radius: 7px; padding: 6px 13px; min-height: 18px; }
QPushButton:hover, QToolButton[variant="secondary"]:hover { background: $hover$; }
QPushButton:pressed, QPushButton:checked, QPushButton:open { background: $soft$; border-color: $accent$; color: $accent$; }
QPushButton:focus { border: 2px solid $accent$; padding: 5px 12px; }
QPushButton:disabled { color: $off$; border-color: $line$; background: $card$; }
QPushButton[variant="primary"], QPushButton:default[variant="primary"] { background: $accent$; color: $onAccent$;
  border: 1px solid $accent$; font-weight: 600; }
QPushButton[variant="primary"]:hover { background: $accentHover$; border-color: $accentHover$; color: $onAccent$; }
QPushButton[variant="primary"]:pressed { background: $accentHover$; color: $onAccent$; }
QPushButton[variant="primary"]:focus { border: 2px solid $ink$; }
QPushButton[variant="primary"]:disabled { background: $inset$; border-color: $inset$; color: $off$; }
QPushButton[variant="ghost"] { background: transparent; border: 1px solid transparent; color: $mute$; padding: 6px 8px; }
QPushButton[variant="ghost"]:hover { background: $hover$; color: $ink$; }
QPushButton[variant="ghost"]:focus { border: 2px solid $accent$; padding: 5px 7px; }
QPushButton[row="true"] { padding: 3px 8px; min-height: 17px; }
QPushButton[row="true"]:focus { padding: 2px 7px; }
QPushButton[row="true"][hasMenu="true"] { padding-right: 27px; }
QPushButton[row="true"][hasMenu="true"]:focus { padding-right: 26px; }
QPushButton[listItem="true"] { text-align: left; padding: 7px 10px; }
QPushButton[listItem="true"]:focus { padding: 6px 9px; }
QPushButton[listItem="true"]:checked { background: $soft$; color: $accent$; border-color: $soft$; font-weight: 600; }
QPushButton[variant="danger"] { color: $bad$; }
QPushButton[variant="danger"]:hover { border-color: $bad$; }
QPushButton[variant="danger"]:focus { border-color: $bad$; }
QPushButton[variant="danger"]:disabled { color: $off$; border-color: $line$; }
QPushButton::menu-indicator { image: url(:/tidemill/icons/parts/arrow-down-$theme$.svg); width: 10px; height: 10px;
  subcontrol-position: right center; subcontrol-origin: padding; right: 9px; }
QPushButton[hasMenu="true"] { padding-right: 27px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $ink$; }
QToolButton:hover { background: $hover$; }
QToolButton:pressed, QToolButton:checked { background: $soft$; color: $accent$; }
QToolButton:focus { border: 2px solid $accent$; padding: 3px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $card$; color: $ink$;
  border: 1px solid $fieldLine$; border-radius: 7px; padding: 6px 9px; min-height: 18px;
  selection-background-color: $accent$; selection-color: $onAccent$; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $faint$; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent$; padding: 5px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 4px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: $inset$; color: $off$; border-color: $line$; }
QLineEdit:read-only { background: $hover$; }
QLineEdit[state="error"], QComboBox[state="error"], QPlainTextEdit[state="error"] { border: 1px solid $bad$; }
QLineEdit[state="error"]:focus, QComboBox[state="error"]:focus { border: 2px solid $bad$; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-origin: border; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(:/tidemill/icons/parts/arrow-down-$theme$.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView, QListView[popup="true"] { background: $card$; color: $ink$; border: 1px solid $fieldLine$;
  padding: 4px; outline: 0; selection-background-color: $soft$; selection-color: $accent$; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 8px; border-radius: 5px; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/tidemill/icons/parts/arrow-up-$theme$.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/tidemill/icons/parts/arrow-down-$theme$.svg); width: 9px; height: 9px; }
QDateEdit::drop-down { border: none; width: 24px; }
QDateEdit::down-arrow { image: url(:/tidemill/icons/parts/arrow-down-$theme$.svg); width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 5px; color: $ink$; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent$; }
QCheckBox:disabled, QRadioButton:disabled { color: $off$; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $faint$; background: $card$; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent$; }
QCheckBox::indicator:checked { background: $accent$; border-color: $accent$;
  image: url(:/tidemill/icons/parts/tick-$theme$.svg); }
QCheckBox::indicator:indeterminate { background: $soft$; border-color: $accent$; }
QRadioButton::indicator:checked { border: 5px solid $accent$; width: 7px; height: 7px; }

QTableView, QListView, QTreeView { background: $card$; color: $ink$; border: none; outline: 0;
  selection-background-color: $soft$; selection-color: $ink$; gridline-color: $line$; }
QListView::item { padding: 5px 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: $hover$; }
QListView::item:selected, QTreeView::item:selected { background: $soft$; color: $accent$; }
QHeaderView { background: $card$; border: none; }
QHeaderView::section { background: $card$; color: $mute$; border: none; border-bottom: 1px solid $line$; padding: 6px 8px; }
QHeaderView::section:hover { color: $ink$; }
QHeaderView::down-arrow { image: url(:/tidemill/icons/parts/arrow-down-$theme$.svg); width: 9px; height: 9px; }
QHeaderView::up-arrow { image: url(:/tidemill/icons/parts/arrow-up-$theme$.svg); width: 9px; height: 9px; }
QTableCornerButton::section { background: $card$; border: none; }

QMenuBar { background: $card$; color: $ink$; }
QMenuBar::item { padding: 5px 10px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: $soft$; color: $accent$; }
QMenu { background: $card$; color: $ink$; border: 1px solid $fieldLine$; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $soft$; color: $accent$; }
QMenu::item:disabled { color: $off$; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line$; margin: 5px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $scroll$; border-radius: 2px; margin: 2px 3px; }
QScrollBar::handle:horizontal { margin: 3px 2px; min-width: 32px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:hover { background: $faint$; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QTabWidget::pane { border: none; border-top: 1px solid $line$; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $mute$; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink$; }
QTabBar::tab:selected { color: $accent$; border-bottom-color: $accent$; font-weight: 600; }
QTabBar::tab:focus { background: $soft$; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line$; }
QProgressBar { background: $inset$; border: none; border-radius: 4px; max-height: 8px; text-align: center; color: transparent; }
QProgressBar::chunk { background: $accent$; border-radius: 4px; }
QGroupBox { border: 1px solid $line$; border-radius: 8px; margin-top: 10px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $mute$; }
QStatusBar { background: $card$; color: $mute$; }
QDialog, QMessageBox, QMainWindow { background: $window$; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $card$; }
QCalendarWidget QToolButton { color: $ink$; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent$; selection-color: $onAccent$; }
)";

}  // namespace

QString styleSheet(const Palette& p) {
  const QHash<QString, QString> tokens{
      {"card", p.card.name()},
      {"window", p.window.name()},
      {"line", p.line.name()},
      {"fieldLine", p.fieldLine.name()},
      {"hover", p.hover.name()},
      {"inset", p.inset.name()},
      {"ink", p.ink.name()},
      {"mute", p.mute.name()},
      {"faint", p.faint.name()},
      {"accent", p.accent.name()},
      {"accentHover", p.accentHover.name()},
      {"soft", p.soft.name()},
      {"onAccent", p.onAccent.name()},
      {"good", p.good.name()},
      {"bad", p.bad.name()},
      {"warn", p.warn.name()},
      {"off", blend(p.mute, p.card, 0.62).name()},
      {"scroll", blend(p.faint, p.card, 0.38).name()},
      {"theme", p.dark ? QStringLiteral("dark") : QStringLiteral("light")},
  };
  // Tokens stand between dollar signs: every odd piece is a name.
  const QStringList pieces = QString::fromLatin1(kSheet).split('$');
  QString sheet;
  for (qsizetype i = 0; i < pieces.size(); ++i) {
    Q_ASSERT(i % 2 == 0 || tokens.contains(pieces[i]));
    sheet += i % 2 == 0 ? pieces[i] : tokens.value(pieces[i]);
  }
  return sheet;
}

}  // namespace tidemill::ui
