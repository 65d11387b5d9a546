#pragma once

#include <cstdint>

namespace tidemill {

/// What a Lightning node earns for passing on `amount` ≥ 0 millisatoshi: base + amount·ppm/1,000,000, rounded down.
/// amount·ppm must stay below 2^63. Source: BOLT 7, “HTLC fees”.
std::int64_t lightning_fee(std::int64_t amount, std::int64_t base, std::int64_t ppm);

}  // namespace tidemill
