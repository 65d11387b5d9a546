#pragma once

#include <filesystem>

#include "core/store/sqlite.h"

namespace tidemill {

/// A complete copy of the database at this moment (VACUUM INTO), mode 0600, whole or not there. Without `replace` a
/// file that is there already is a conflict.
Result<void> copy_database(const Connection& connection, const std::filesystem::path& target, bool replace);

}  // namespace tidemill
