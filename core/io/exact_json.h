#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "core/base/decimal.h"

namespace tidemill {

/// JSON whose fractions stay the text that was written, instead of becoming doubles: for prices of others. Nothing when
/// it is not JSON or nested deeper than 64.
std::optional<nlohmann::json> exact_json(std::string_view text);

/// A number out of such JSON, also one written as text or with an exponent; rounded half-even at 18 places. Nothing
/// when it is none or beyond Decimal.
std::optional<Decimal> exact_number(const nlohmann::json& json);

}  // namespace tidemill
