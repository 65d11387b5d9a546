#include "app/cli/passphrase_option.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>

#include "core/base/new_file.h"

namespace tidemill::cli {
namespace {

Result<int> descriptor_number(const std::string& option, const std::string& text) {
  int number = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 0)
    return fail(ErrorCode::usage, option, quote(text) + " is not a descriptor", "give its number, for example 3");
  return number;
}

// Up to one byte more than a passphrase may have.
Result<Passphrase> read_to_end(int descriptor, const std::string& option) {
  std::string text(Passphrase::longest + 3, '\0');
  std::size_t got = 0;
  int number = 0;
  while (got < text.size()) {
    const ssize_t count = ::read(descriptor, text.data() + got, text.size() - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) number = errno;
    if (count <= 0) break;
    got += static_cast<std::size_t>(count);
  }
  std::string_view line(text.data(), got);
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  Passphrase passphrase(line);
  Passphrase::wipe(text);
  if (number == EBADF)
    return fail(ErrorCode::usage, option, "there is no such descriptor", "open it for reading, for example 3<file");
  if (number != 0) return fail(system_error(option, number));
  if (passphrase.empty())
    return fail(ErrorCode::bad_input, option, "the passphrase is empty", "give at least one character");
  if (passphrase.text().size() > Passphrase::longest)
    return fail(ErrorCode::bad_input, option, "the passphrase has more than 1,024 bytes", "is it the right file?");
  if (passphrase.text().find('\0') != std::string_view::npos)
    return fail(ErrorCode::bad_input, option, "the passphrase has a zero byte in it", "is it the right file?");
  return passphrase;
}

}  // namespace

std::vector<Option> passphrase_options(const std::string& name, const std::string& meaning) {
  return {{name + "-file", "FILE", meaning + ", in a file of its own"},
          {name + "-fd", "N", "the same, from the open descriptor N"}};
}

Result<Passphrase> read_passphrase(const Invocation& invocation, const std::string& name) {
  const std::string by_file = name + "-file", by_number = name + "-fd";
  if (!invocation.has(by_file) && !invocation.has(by_number)) return Passphrase();
  if (invocation.has(by_file) && invocation.has(by_number))
    return fail(ErrorCode::usage, "--" + by_file, "stands beside --" + by_number, "give one of them");
  if (invocation.has(by_number)) {
    TIDEMILL_TRY(number, descriptor_number("--" + by_number, invocation.text(by_number)));
    return read_to_end(number, "--" + by_number);
  }
  const std::string file = invocation.text(by_file);
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return fail(system_error(file, errno).at("--" + by_file));
  auto passphrase = read_to_end(descriptor, "--" + by_file);
  ::close(descriptor);
  return passphrase;
}

}  // namespace tidemill::cli
