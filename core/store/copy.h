#pragma once

#include <filesystem>

#include "core/store/seal_key.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// A complete copy of the database at this moment (VACUUM INTO), mode 0600, whole or not there. Without `replace` a
/// file that is there already is a conflict.
Result<void> copy_database(const Connection& connection, const std::filesystem::path& target, bool replace);

/// The same, encrypted when there is a key.
Result<void> copy_portfolio(const Connection& connection, const SealKey* key, const std::filesystem::path& target,
                            bool replace);
/// A portfolio to be looked at and left as it is, in clear or sealed with `key`. Errors: see check_portfolio_file, and
/// ErrorCode::passphrase when it was sealed with another key.
Result<Connection> open_copy(const std::filesystem::path& copy, const SealKey* key);

/// What is in a portfolio file, as far as a list of copies needs it.
struct CopyContents {
  std::int64_t holdings = 0;
  std::int64_t entries = 0;
  std::string last_step;  ///< name of the newest change that is not undone; empty when there is none
};
/// Looks into a portfolio file without changing it; damaged and foreign files are errors.
Result<CopyContents> contents_of(const std::filesystem::path& copy, const SealKey* key);
/// The rotating copies of `file` in `folder`, newest first.
std::vector<std::filesystem::path> rotated_copies(const std::filesystem::path& folder,
                                                  const std::filesystem::path& file);
/// Encrypts the rotating copies with `next` that are in clear or sealed with `before`. Every copy stays, the ones that
/// can't be rewritten as they are; returns how many those are.
int seal_copies(const std::filesystem::path& folder, const std::filesystem::path& file, const SealKey* before,
                const SealKey& next);

}  // namespace tidemill
