// Any words are a command line or a usage error.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/parse.h"
#include "app/window_words.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < size; ++i) {
    if (data[i] == '\n') {
      words.emplace_back();
    } else {
      words.back() += static_cast<char>(data[i]);
    }
  }
  const auto parsed = tidemill::cli::parse(tidemill::cli::commands(), words);
  if (!parsed && parsed.error().code != tidemill::ErrorCode::usage) std::abort();
  static_cast<void>(tidemill::window_words(words));
  return 0;
}
