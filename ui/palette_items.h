#pragma once

#include <vector>

#include "ui/dialogs/command_palette.h"

namespace tidemill::ui {

class Actions;
class MainWindow;
class Workspace;

/// What the command palette offers now: the actions that can be used, the pages, and of an open portfolio its holdings
/// (open ones first), the calculators and the reports. Window and actions outlive the items.
std::vector<PaletteItem> palette_items(MainWindow& window, const Workspace& workspace);

}  // namespace tidemill::ui
