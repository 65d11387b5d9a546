#pragma once

#include <QString>
#include <QStringList>

namespace tidemill::ui {

class Workspace;

/// The lines below the side bar: file, whether all is saved and the as-of day, the newest price and where it is from.
/// Empty while nothing is open.
QStringList status_lines(const Workspace& workspace);

/// Where a price came from, in words: "typed" → "entered by hand".
QString price_source_text(const std::string& source);

}  // namespace tidemill::ui
