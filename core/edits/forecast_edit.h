#pragma once

#include <string>

#include "core/edits/holding_edit.h"

namespace tidemill {

/// Freezes a projection under a name; an empty one becomes "Forecast of <as-of date>". Errors: a name that is taken.
Result<Made<ForecastId>> save_forecast(const EditContext& context, const std::string& name, const std::string& body);
/// Errors: not_found.
Result<Change> remove_forecast(const EditContext& context, ForecastId id);

}  // namespace tidemill
