#pragma once

#include <QDialog>

#include "ui/actions.h"

namespace tidemill::ui {

/// Every shortcut of the window, by menu.
class ShortcutsDialog : public QDialog {
  Q_OBJECT

 public:
  ShortcutsDialog(const Theme& theme, const QList<Actions::Line>& lines, QWidget* parent = nullptr);
};

}  // namespace tidemill::ui
