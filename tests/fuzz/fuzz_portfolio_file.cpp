// Any bytes under the name of a portfolio open or are refused; a file that opens can be checked and read.
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

#include "core/io/csv.h"
#include "core/session.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tidemill;
  const std::string folder = "/tmp/tidemill-fuzz-" + std::to_string(getpid());
  const std::string file = folder + "/fuzz.tidemill";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directory(folder);
  if (!write_file(file, std::string_view(reinterpret_cast<const char*>(data), size))) std::abort();
  {
    const auto session = Session::open(file);
    if (!session && session.error().message().empty()) std::abort();
    if (session) {
      static_cast<void>((*session)->check());
      static_cast<void>((*session)->history(10));
      static_cast<void>((*session)->entries({}, 0, 100));
    }
  }
  std::filesystem::remove_all(folder);
  return 0;
}
