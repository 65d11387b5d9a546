#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill::cli {

/// What only a program with a window can do, handed in by main.
struct Surroundings {
  std::function<Result<void>(const ReportDocument&, const std::filesystem::path&)> write_pdf;
};

/// Whether these words (without the program's name) are for the command line and not for the window.
bool is_command_line(const std::vector<std::string>& words);

/// Runs a command line. Answers go to stdout, one line about a failure to stderr. Returns the exit code: 0 done,
/// 1 failed, 2 wrong usage, 3 the data is wrong.
int run(const std::vector<std::string>& words, const Surroundings& surroundings);

/// The exit code of an error: usage 2, what the operating system refused 1, wrong data 3.
int exit_code_of(ErrorCode code);

}  // namespace tidemill::cli
