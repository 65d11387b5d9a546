#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tidemill::ui {

class Actions;
class RecentFiles;
class Theme;

/// What the window shows while no portfolio is open: new, open, explore the sample, and the portfolios of before.
class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  WelcomePage(const Theme& theme, const Actions& actions, const RecentFiles& recents, QWidget* parent = nullptr);

  /// Reads the list of recent portfolios anew.
  void refresh();

 signals:
  /// A recent portfolio was chosen.
  void chosen(const QString& path);

 private:
  const Theme& theme_;
  const RecentFiles& recents_;
  QWidget* recent_box_;
  QVBoxLayout* recent_rows_;
};

}  // namespace tidemill::ui
