#pragma once

#include <string_view>

namespace tidemill {

/// Whether `code` (capital letters) is in use as a currency: ISO 4217, list one of 2024, with the precious metals and
/// without funds and testing codes.
bool is_iso_currency(std::string_view code);

}  // namespace tidemill
