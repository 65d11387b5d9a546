#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/fact.h"

namespace tidemill {

/// Incidents as lists of hacks give them: an array of objects with protocol (or name), date (2022-03-23), loss_usd (or
/// amount; null and 0 are unknown) and technique, type or description. Other keys are passed over. `unit` is how many
/// dollars one of the file's is: lists have been published whose losses are a million times too large. Errors:
/// bad_input with the row (from 1) and key; a loss of more than 100 billion dollars, over twenty times the largest
/// theft there ever was (LuBian, 2020, about 3.5 billion), is refused and the unit it suggests is named.
Result<std::vector<NamedIncident>> parse_incidents(std::string_view json, Decimal unit = Decimal::one());

}  // namespace tidemill
