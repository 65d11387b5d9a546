#pragma once

#include <cstdint>

namespace tidemill {

/// "TDML", the application id in the header of every portfolio file.
constexpr std::int32_t portfolio_application_id = 0x54444D4C;

/// The tables as the first released version made them. Never edited once released: later versions add migrations.
extern const char* const schema_version_1;

}  // namespace tidemill
