#pragma once

#include <QString>

#include "ui/palette.h"

namespace tidemill::ui {

/// The application's one style sheet. It answers to these dynamic properties: `variant` of a button ("primary",
/// "ghost", "danger"), `tone` of a label ("mute", "faint", "accent", "good", "bad", "warn"), `state` of a field
/// ("error"), `surface` of a plain widget ("window", "card", "inset").
QString styleSheet(const Palette& palette);

}  // namespace tidemill::ui
