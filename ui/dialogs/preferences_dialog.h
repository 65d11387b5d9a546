#pragma once

#include <QDialog>

namespace tidemill::ui {

class MainWindow;
class Theme;

/// How the program behaves on this computer, whatever portfolio is open. What is chosen holds at once and is kept in
/// the settings. Deletes itself when closed.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  PreferencesDialog(MainWindow& window, const Theme& theme);
};

}  // namespace tidemill::ui
