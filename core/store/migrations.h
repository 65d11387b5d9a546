#pragma once

#include <filesystem>
#include <span>

#include "core/store/seal_key.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// One step from the schema before it. Steps are numbered from 1 without gaps; released ones are never edited.
struct Migration {
  int version;
  const char* description;
  const char* sql;
};

/// Every step there is; the last one's version is the schema this program writes.
std::span<const Migration> migrations();
int newest_version();

/// The version a file is at (user_version).
int schema_version(const Connection& connection);

/// Runs, each in one transaction that includes user_version, the steps above the version the file is at. Another
/// program doing the same meanwhile is no harm. A step that breaks a reference is undone and reported as damaged.
Result<void> migrate(const Connection& connection, std::span<const Migration> steps);

/// Copies the portfolio to `<file>.v<version>.backup` (with a number behind when that is taken) before a migration;
/// returns the copy, which is encrypted when there is a key.
Result<std::filesystem::path> backup_before_migration(const Connection& connection, const SealKey* key, int version);

}  // namespace tidemill
