#pragma once

#include <QString>

class QMimeData;

namespace tidemill::ui {

/// The one local file that is dragged, when it is of a kind the window takes: a portfolio, or rows as CSV, TSV or text.
/// Empty otherwise.
QString dropped_file(const QMimeData* data);

}  // namespace tidemill::ui
