#include "core/store/portfolio_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "core/base/new_file.h"
#include "core/store/schema.h"

namespace tidemill {

namespace {

// Offsets in the header of every SQLite file: https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t header_size = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t user_version_offset = 60;
constexpr std::size_t application_id_offset = 68;
constexpr std::size_t page_size_offset = 16;
constexpr std::size_t change_counter_offset = 24;
constexpr std::size_t page_count_offset = 28;
constexpr std::size_t page_count_valid_for_offset = 92;
using Header = std::array<unsigned char, header_size>;

std::int32_t big_endian(const Header& header, std::size_t offset) {
  std::uint32_t value = 0;
  for (std::size_t i = offset; i < offset + 4; ++i) value = value << 8U | header.at(i);
  return static_cast<std::int32_t>(value);
}

// How many bytes the header says there are; 0 when it does not say.
std::uintmax_t size_by_header(const Header& header) {
  if (big_endian(header, change_counter_offset) != big_endian(header, page_count_valid_for_offset)) return 0;
  const std::uintmax_t stored = header.at(page_size_offset) * 256U + header.at(page_size_offset + 1);
  const std::uintmax_t page_size = stored == 1 ? 65536 : stored;
  return page_size * static_cast<std::uint32_t>(big_endian(header, page_count_offset));
}

// The first bytes of a file; fewer than asked for when it is shorter.
Result<std::size_t> read_header(const std::filesystem::path& file, Header& header) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return fail(system_error(file, errno));
  const ssize_t count = ::read(descriptor, header.data(), header.size());
  const int number = errno;
  ::close(descriptor);
  if (count < 0) return fail(system_error(file, number));
  return static_cast<std::size_t>(count);
}

tl::unexpected<Error> not_a_portfolio(const std::filesystem::path& file, const char* why) {
  return fail(ErrorCode::damaged, file.string(), why, "choose another file or restore a backup");
}

Result<void> check_writable(const std::filesystem::path& file) {
  if (::access(file.c_str(), W_OK) != 0) return fail(system_error(file, errno));
  const std::filesystem::path folder = std::filesystem::absolute(file).parent_path();
  if (::access(folder.c_str(), W_OK | X_OK) != 0) return fail(system_error(folder, errno));
  return {};
}

}  // namespace

Result<void> check_portfolio_file(const std::filesystem::path& file, int newest_known, bool writable) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return fail(system_error(file, errno));
  if (S_ISDIR(status.st_mode)) return fail(system_error(file, EISDIR));
  if (!S_ISREG(status.st_mode)) return not_a_portfolio(file, "this is not a Tidemill portfolio but a device");
  Header header{};
  TIDEMILL_TRY(size, read_header(file, header));
  if (size == 0) return not_a_portfolio(file, "the file is empty");
  if (size < header_size || std::memcmp(header.data(), magic.data(), magic.size()) != 0) {
    return not_a_portfolio(file, "this is not a Tidemill portfolio");
  }
  if (big_endian(header, application_id_offset) != portfolio_application_id) {
    return not_a_portfolio(file, "this is not a Tidemill portfolio but another program's database");
  }
  const int version = big_endian(header, user_version_offset);
  if (version > newest_known) {
    return fail(
        ErrorCode::newer_file, file.string(),
        fmt::format("a newer Tidemill wrote this file (version {}, this program knows {})", version, newest_known),
        "update Tidemill to open it; the file was not touched");
  }
  if (version < 1) return not_a_portfolio(file, "the file is damaged: it has no version");
  // With a WAL beside it the file may be behind; SQLite looks at both.
  std::error_code ignored;
  const auto wal_size = std::filesystem::file_size(file.string() + "-wal", ignored);
  if ((ignored || wal_size == 0) && static_cast<std::uintmax_t>(status.st_size) < size_by_header(header)) {
    return fail(ErrorCode::damaged, file.string(),
                fmt::format("the file is damaged or cut short: {} of {} bytes are there", status.st_size,
                            size_by_header(header)),
                "restore a backup");
  }
  return writable ? check_writable(file) : Result<void>();
}

}  // namespace tidemill
