#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/model/catalog.h"

namespace tidemill {

/// Reads catalog.json; errors name the entry that is wrong.
Result<Catalog> parse_catalog(std::string_view json);
/// The catalogue built into the program (resources/catalog.json).
std::string_view embedded_catalog();

}  // namespace tidemill
