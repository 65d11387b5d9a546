#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/store/seal_key.h"

namespace tidemill {

/// Looks at a file from outside, before SQLite touches it, so that what is no portfolio stays as it is: missing files,
/// folders and missing permissions are io, anything without the header of a portfolio is damaged, a schema above
/// `newest_known` is newer_file. With `writable` the file and its folder must allow writing.
Result<void> check_portfolio_file(const std::filesystem::path& file, int newest_known, bool writable);

/// Puts a whole portfolio in the place of `file`, or where none is yet. A file that is there is kept as
/// `<file>.before-restore` (with a number behind when that is taken); locked when another program has it open. The copy
/// is checked first: a damaged or newer one is refused and nothing changes. An encrypted copy needs its key and becomes
/// an encrypted portfolio.
Result<void> restore_portfolio(const std::filesystem::path& copy, const std::filesystem::path& file,
                               const SealKey* key = nullptr);

}  // namespace tidemill
