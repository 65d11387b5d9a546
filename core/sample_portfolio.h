#pragma once

#include <filesystem>

#include "core/base/date.h"
#include "core/base/passphrase.h"
#include "core/base/result.h"

namespace tidemill {

/// Writes a new portfolio to look around in: nine holdings of five kinds, two years of prices up to `as_of`, some
/// recorded payouts. Prices and amounts are generated from a fixed seed and illustrate only; the file says so in its
/// settings and every price in its source. Same day, same content. Refuses to overwrite. Encrypted when there is a
/// passphrase.
Result<void> write_sample_portfolio(const std::filesystem::path& file, Date as_of, const Passphrase& passphrase = {});

}  // namespace tidemill
