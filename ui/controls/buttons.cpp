#include "ui/controls/buttons.h"

#include <QMenu>

#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

QPushButton* make(const Theme& theme, const char* variant, const QString& text, const QString& iconName,
                  QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setProperty("variant", QString::fromLatin1(variant));
  button->setCursor(Qt::PointingHandCursor);
  button->setAutoDefault(false);
  if (!iconName.isEmpty()) setThemedIcon(button, theme, iconName);
  return button;
}

}  // namespace

QPushButton* primaryButton(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent) {
  return make(theme, "primary", text, iconName, parent);
}

QPushButton* secondaryButton(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent) {
  return make(theme, "secondary", text, iconName, parent);
}

QPushButton* ghostButton(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent) {
  return make(theme, "ghost", text, iconName, parent);
}

QPushButton* dangerButton(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent) {
  return make(theme, "danger", text, iconName, parent);
}

QPushButton* menuButton(const Theme& theme, const QString& text, QMenu* menu, QWidget* parent) {
  QPushButton* button = make(theme, "secondary", text, {}, parent);
  button->setProperty("hasMenu", true);
  menu->setParent(button, menu->windowFlags());
  button->setMenu(menu);
  return button;
}

QToolButton* iconButton(const Theme& theme, const QString& iconName, const QString& name, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setCursor(Qt::PointingHandCursor);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setIconSize(QSize(18, 18));
  setThemedIcon(button, theme, iconName);
  return button;
}

void setThemedIcon(QAbstractButton* button, const Theme& theme, const QString& iconName) {
  const auto paint = [button, &theme, iconName] {
    const Palette& p = theme.palette();
    const QString variant = button->property("variant").toString();
    const QColor colour = variant == "primary"     ? p.onAccent
                          : variant == "danger"    ? p.bad
                          : variant == "secondary" ? p.ink
                                                   : p.mute;
    button->setIcon(icon(iconName, colour, p.accent));
  };
  paint();
  QObject::connect(&theme, &Theme::changed, button, paint);
}

}  // namespace tidemill::ui
