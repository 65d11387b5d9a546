#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"

namespace tidemill {

/// What the operating system said (an errno), as an io error about `path`: full disk, missing folder, no permission …
Error system_error(const std::filesystem::path& path, int number);

/// A file that appears whole or not at all: it grows under another name in the same folder (mode 0600), is synced to
/// disk and then renamed. Destroyed unpublished, it leaves nothing behind.
class NewFile {
 public:
  /// Starts an empty file that is to become `target`. Missing or unwritable folders are io errors.
  static Result<NewFile> beside(const std::filesystem::path& target);
  ~NewFile();
  NewFile(NewFile&& other) noexcept;
  NewFile& operator=(NewFile&&) = delete;

  /// Where it grows.
  const std::filesystem::path& path() const { return growing_; }
  /// Appends bytes.
  Result<void> write(std::string_view bytes);

  /// Syncs and renames it to the target, durable when this returns. Without `replace` a file that is there already
  /// stays, and that is a conflict.
  Result<void> publish(bool replace);

 private:
  NewFile(std::filesystem::path target, std::filesystem::path growing, int descriptor)
      : target_(std::move(target)), growing_(std::move(growing)), descriptor_(descriptor) {}

  std::filesystem::path target_;
  std::filesystem::path growing_;  // empty once published or moved from
  int descriptor_ = -1;
};

/// Makes the names in the folder of `path` durable (fsync of the folder).
void sync_folder_of(const std::filesystem::path& path);

}  // namespace tidemill
