#pragma once

#include <span>

#include "app/cli/command.h"

namespace tidemill::cli {

/// Every command in a line each.
std::string program_help(std::span<const Command> commands);
/// How to call one command (“path” is "holding" or "holding add"), its options, examples, and what JSON looks like.
/// `parent` holds the arguments that stand before an action.
std::string command_help(const Command& command, const Command* parent, const std::string& path);
/// A heading and its lines in two columns.
std::string section_help(const HelpSection& section);

}  // namespace tidemill::cli
