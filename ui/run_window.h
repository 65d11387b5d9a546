#pragma once

#include <optional>
#include <string>

namespace tidemill::ui {

struct WindowOptions {
  std::optional<std::string> file;         ///< portfolio to open; else the last one, else Welcome
  std::optional<std::string> as_of;        ///< ISO date that fixes today
  bool exit_after_first_paint = false;     ///< for start-up timing: prints the milliseconds and leaves
  std::optional<std::string> screenshots;  ///< folder: saves a picture of every page and leaves
  int width = 1440;
  int height = 900;
  std::string theme;  ///< "", "light", "dark" or "auto"
};

/// Opens the window and runs until it is closed. Returns the exit code.
int run_window(int& argc, char** argv, const WindowOptions& options);

}  // namespace tidemill::ui
