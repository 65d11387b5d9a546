#pragma once

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "core/edits/record_edit.h"
#include "tests/ui/support/soon.h"
#include "ui/main_window.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

/// An open window over a workspace, with settings and files of one test, and answers to the platform's dialogs.
class WindowFixture : public testing::Test {
 protected:
  WindowFixture();
  ~WindowFixture() override;

  /// Makes a new window over a new workspace with the same settings, as after a start of the program.
  void start();
  /// Closes the window as its cross does.
  void leave();

  QString path(const QString& name) const { return folder_.filePath(name); }
  /// Writes an empty portfolio to a file of the test and opens it.
  void open_new(const QString& name = QStringLiteral("family.tidemill"));
  /// Opens the sample, with its analysis ready.
  void open_sample();
  /// The change that adds an asset from the catalogue.
  Change add_asset(const std::string& symbol) const;
  void await_analysis() const;

  QAction* action(const char* id) const { return window_->actions_table()[QString::fromLatin1(id)]; }
  template <class Widget = QWidget>
  Widget* find(const QString& name) const {
    return window_->findChild<Widget*>(name);
  }
  void click(const QString& name) const;
  /// The dialog that is open, by its object name.
  QWidget* dialog(const QString& name) const;
  /// Text of the message at the top of the page; empty while there is none.
  QString message() const;
  /// Text that floats at the bottom; empty while there is none.
  QString note() const;

  Workspace& workspace() { return *workspace_; }
  MainWindow& window() { return *window_; }

  QTemporaryDir folder_;
  QString open_answer_;
  QString save_answer_;
  bool confirm_answer_ = true;
  std::unique_ptr<Theme> theme_;
  std::unique_ptr<QSettings> settings_;
  std::unique_ptr<Workspace> workspace_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace tidemill::ui
