#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace tidemill::ui {

class Theme;

/// The one button of a view that does what people came for. `iconName` is optional (resources/icons).
QPushButton* primaryButton(const Theme& theme, const QString& text, const QString& iconName = {},
                           QWidget* parent = nullptr);

/// An ordinary button with a border.
QPushButton* secondaryButton(const Theme& theme, const QString& text, const QString& iconName = {},
                             QWidget* parent = nullptr);

/// A button without a border, for actions inside cards and messages.
QPushButton* ghostButton(const Theme& theme, const QString& text, const QString& iconName = {},
                         QWidget* parent = nullptr);

/// A button that removes something.
QPushButton* dangerButton(const Theme& theme, const QString& text, const QString& iconName = {},
                          QWidget* parent = nullptr);

/// An ordinary button that opens `menu` (which it takes over) and shows an arrow.
QPushButton* menuButton(const Theme& theme, const QString& text, QMenu* menu, QWidget* parent = nullptr);

/// A square button with only an icon; `name` is its tool tip and accessible name.
QToolButton* iconButton(const Theme& theme, const QString& iconName, const QString& name, QWidget* parent = nullptr);

/// Gives a button an icon in the colour that suits its variant, now and after every change of theme.
void setThemedIcon(QAbstractButton* button, const Theme& theme, const QString& iconName);

}  // namespace tidemill::ui
