#pragma once

#include <span>

#include "app/cli/command.h"

namespace tidemill::cli {

/// What a command line says. `command` is null when no command was given.
struct Parsed {
  const Command* command = nullptr;
  std::string path;  ///< "holding add"
  std::map<std::string, std::vector<std::string>, std::less<>> given;
  bool help = false;
  bool version = false;
};

/// Reads a command line by the descriptions of the commands. Unknown words and options, missing ones and words outside
/// their choices are usage errors, unless help is asked for.
Result<Parsed> parse(std::span<const Command> commands, const std::vector<std::string>& words);

}  // namespace tidemill::cli
