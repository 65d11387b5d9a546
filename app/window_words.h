#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tidemill {

/// How the window is to open, from the command line.
struct WindowWords {
  std::optional<std::string> file;
  std::optional<std::string> as_of;
  bool exit_after_first_paint = false;
  std::optional<std::string> screenshots;
  int width = 1440;
  int height = 900;
  std::string theme;
  std::string scale;  ///< "1.5"; empty: as the screen has it
};

/// The first word that is neither an option nor an option's value; empty when there is none.
std::string first_plain_word(const std::vector<std::string>& words);

/// Reads [FILE] [--as-of DATE] [--theme light|dark|auto] [--size WxH] [--scale N]
/// [--screenshots FOLDER] [--exit-after-first-paint]; words with one dash are the toolkit's (-platform offscreen).
/// Anything else is a usage error.
Result<WindowWords> window_words(const std::vector<std::string>& words);

}  // namespace tidemill
