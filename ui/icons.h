#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace tidemill::ui {

/// The icon `name` (file stem in resources/icons, e.g. "overview", "chevron-down") drawn in `colour` at `size` logical
/// pixels for a screen of `ratio` device pixels each. Cached; an unknown name gives a null pixmap.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, double ratio);

/// The same as an icon that is sharp at every size; disabled it fades, checked it turns to `onColour` when valid.
QIcon icon(const QString& name, const QColor& colour, const QColor& onColour = {});

/// All names in the resources, sorted.
QStringList iconNames();

}  // namespace tidemill::ui
