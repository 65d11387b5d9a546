#pragma once

#include <QString>

#include "core/base/result.h"

namespace tidemill::ui {

class MainWindow;
class Theme;
class Workspace;

/// Saves a picture of the window on every page, as <page>-<theme>.png in `folder`, in the theme given, or in light and
/// dark when `theme` is empty; then of every dialog, as dialog-<name>-<theme>.png. The welcome page is pictured last,
/// with the portfolio closed.
Result<void> save_screenshots(MainWindow& window, Workspace& workspace, Theme& theme, const QString& folder,
                              const QString& wanted_theme);

}  // namespace tidemill::ui
