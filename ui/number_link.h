#pragma once

#include <QMetaType>
#include <QVariant>

#include "core/engine/explanation.h"

Q_DECLARE_METATYPE(tidemill::NumberRef)

namespace tidemill::ui {

/// A number that can be opened, as the controls carry it: they know no domain.
inline QVariant link_to(const NumberRef& number) {
  return QVariant::fromValue(number);
}

}  // namespace tidemill::ui
