#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace tidemill::ui {

/// What is asked of the file dialog.
struct FileQuestion {
  QString title;
  QString filter;  ///< "Portfolios (*.tidemill)"
  QString start;   ///< folder or file to begin with
  QString suffix;  ///< added to a name without one when saving: "tidemill"
};

/// Questions that the platform answers; a test gives its own answers. An empty path: the person changed their mind.
struct Dialogs {
  std::function<QString(QWidget* parent, const FileQuestion& question)> open_path;
  /// The file must not be there yet: the store refuses to overwrite and says so, nothing is asked twice.
  std::function<QString(QWidget* parent, const FileQuestion& question)> save_path;
  /// A question with one button that goes on (`action`) and one that doesn't.
  std::function<bool(QWidget* parent, const QString& title, const QString& text, const QString& action)> confirm;
};

/// The dialogs of the platform.
Dialogs platform_dialogs();

/// "Portfolios (*.tidemill)".
QString portfolio_filter();
/// The user's documents.
QString documents_folder();

}  // namespace tidemill::ui
