#pragma once

#include <QDialog>

namespace tidemill::ui {

class Theme;

/// What Tidemill is, its version and its licence.
class AboutDialog : public QDialog {
  Q_OBJECT

 public:
  explicit AboutDialog(const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace tidemill::ui
