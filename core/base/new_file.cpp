#include "core/base/new_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace tidemill {

namespace {

std::filesystem::path folder_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

tl::unexpected<Error> already_there(const std::filesystem::path& path) {
  return fail(ErrorCode::conflict, path.string(), "a file of this name is already there",
              "choose another name or move the old file away");
}

// Renames without replacing. Some file systems (NFS) know no such rename, but hard links.
int rename_if_free(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return errno;
  if (::link(from.c_str(), to.c_str()) != 0) return errno;
  ::unlink(from.c_str());
  return 0;
}

}  // namespace

Error system_error(const std::filesystem::path& path, int number) {
  const auto error = [&](std::string why, std::string todo) {
    return Error{ErrorCode::io, path.string(), std::move(why), std::move(todo), {}};
  };
  switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return error("the disk is full", "free some space and try again; nothing was changed");
    case EACCES:
    case EPERM:
      return error("permission denied", "choose another folder, or allow reading and writing there");
    case EROFS:
      return error("the disk is read-only", "choose a folder on another disk");
    case ENOENT:
    case ENOTDIR:
      return error("there is no such file or folder", "check the name and the folder");
    case EISDIR:
      return error("this is a folder, not a file", "name a file in it");
    case ENAMETOOLONG:
      return error("the name is too long", "choose a shorter one");
    default:
      return error(std::generic_category().message(number), {});
  }
}

Result<NewFile> NewFile::beside(const std::filesystem::path& target) {
  const std::filesystem::path folder = folder_of(target);
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    return fail(ErrorCode::io, folder.string(), "there is no such folder", "make the folder first or choose another");
  }
  std::string name = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);  // mode 0600
  if (descriptor < 0) return fail(system_error(folder, errno));
  return NewFile(target, name, descriptor);
}

NewFile::NewFile(NewFile&& other) noexcept
    : target_(std::move(other.target_)), growing_(std::move(other.growing_)), descriptor_(other.descriptor_) {
  other.growing_.clear();
  other.descriptor_ = -1;
}

NewFile::~NewFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!growing_.empty()) ::unlink(growing_.c_str());
}

Result<void> NewFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return fail(system_error(target_, errno));
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Result<void> NewFile::publish(bool replace) {
  if (::fsync(descriptor_) != 0) return fail(system_error(target_, errno));
  if (replace) {
    if (::rename(growing_.c_str(), target_.c_str()) != 0) return fail(system_error(target_, errno));
  } else {
    const int number = rename_if_free(growing_, target_);
    if (number == EEXIST) return already_there(target_);
    if (number != 0) return fail(system_error(target_, number));
  }
  growing_.clear();
  sync_folder_of(target_);
  return {};
}

void sync_folder_of(const std::filesystem::path& path) {
  const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;  // a folder that may not be read can't be synced either
  ::fsync(folder);
  ::close(folder);
}

}  // namespace tidemill
