#pragma once

#include <QComboBox>
#include <optional>

#include "core/model/portfolio.h"

namespace tidemill::ui {

/// A choice among the holdings that are open on a day, and `chosen` whether it is or not; the items' data are the ids.
QComboBox* holding_choice(const Portfolio& portfolio, Date as_of, std::optional<HoldingId> chosen = {});

}  // namespace tidemill::ui
