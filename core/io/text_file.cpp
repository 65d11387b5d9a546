#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

#include "core/base/new_file.h"
#include "core/io/csv.h"

namespace tidemill {

namespace {

struct Descriptor {
  int number;
  ~Descriptor() {
    if (number >= 0) ::close(number);
  }
};

// /dev/stdout, a pipe: something that can't be replaced by a new file.
Result<void> write_through(const std::string& path, std::string_view bytes) {
  const Descriptor file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
  if (file.number < 0) return fail(system_error(path, errno));
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.number, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return fail(system_error(path, errno));
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

}  // namespace

Result<std::string> read_text_file(const std::string& path, std::size_t limit) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.number < 0) return fail(system_error(path, errno));
  std::string text;
  std::array<char, 65536> buffer{};
  while (true) {
    const ssize_t count = ::read(file.number, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail(system_error(path, errno));
    if (count == 0) return text;
    if (text.size() + static_cast<std::size_t>(count) > limit) {
      return fail(ErrorCode::bad_input, path, "the file is larger than " + std::to_string(limit) + " bytes",
                  "split it into smaller files");
    }
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) {
    if (S_ISDIR(status.st_mode)) return fail(system_error(path, EISDIR));
    if (!S_ISREG(status.st_mode)) return write_through(path, bytes);
  }
  // A link stays a link: what it points to is written.
  std::error_code ignored;
  const auto target = std::filesystem::weakly_canonical(path, ignored);
  TIDEMILL_TRY(file, NewFile::beside(ignored ? std::filesystem::path(path) : target));
  TIDEMILL_CHECK(file.write(bytes));
  return file.publish(true);
}

}  // namespace tidemill
