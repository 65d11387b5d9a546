#include "app/cli/help.h"

#include <fmt/format.h>

#include <algorithm>

namespace tidemill::cli {
namespace {

constexpr std::size_t width = 100;

/// `text` in lines of at most `width`, every line after the first indented by `indent`.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (column + word.size() + 1 > width && column > indent) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

using Lines = std::vector<std::pair<std::string, std::string>>;

std::string two_columns(const Lines& lines) {
  std::size_t left = 0;
  for (const auto& [name, meaning] : lines) left = std::max(left, name.size());
  left = std::min<std::size_t>(left, 34);
  std::string out;
  for (const auto& [name, meaning] : lines) {
    out += fmt::format("  {:<{}}", name, left);
    if (name.size() > left) out += "\n" + std::string(left + 2, ' ');
    out += "  " + wrapped(meaning, left + 4) + '\n';
  }
  return out;
}

std::string written(const Argument& argument) {
  std::string word = argument.name;
  if (!argument.choices.empty()) word = fmt::format("{}", fmt::join(argument.choices, "|"));
  if (argument.repeats) word += "…";
  return argument.optional ? "[" + word + "]" : word;
}

std::string written(const Option& option) {
  std::string word = "--" + option.name;
  if (option.letter != 0) word = fmt::format("-{}, {}", option.letter, word);
  if (!option.value.empty()) word += " " + option.value;
  return word;
}

std::string meaning_of(const Option& option) {
  std::string text = option.meaning;
  if (option.required) text += " (required)";
  if (!option.choices.empty() && option.name != "format") text += fmt::format(": {}", fmt::join(option.choices, ", "));
  return text;
}

std::string usage_line(const Command& command, const Command* parent, const std::string& path) {
  std::string line = "tidemill " + path.substr(0, path.find(' '));
  if (parent != nullptr) {
    for (const Argument& argument : parent->arguments) line += " " + written(argument);
    line += " " + command.name;
  }
  for (const Argument& argument : command.arguments) line += " " + written(argument);
  for (const Option& option : command.options)
    if (option.required) line += " --" + option.name + " " + option.value;
  if (!command.actions.empty()) line += " ACTION";
  return line + " [options]";
}

}  // namespace

std::string program_help(std::span<const Command> commands) {
  std::string out =
      "Tidemill: passive income from crypto, what it earned, what it will earn, what could stop it.\n\n"
      "  tidemill [FILE.tidemill]          opens the window\n"
      "  tidemill COMMAND …                works without a window or display\n\nCommands:\n";
  Lines lines;
  for (const Command& command : commands) lines.emplace_back(command.name, command.summary);
  out += two_columns(lines);
  out +=
      "\n“tidemill COMMAND --help” says more. Every command knows --format table|csv|json and --as-of DATE.\n"
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the data is wrong.\n";
  return out;
}

std::string command_help(const Command& command, const Command* parent, const std::string& path) {
  std::string out = wrapped(command.summary + ".", 0) + "\n\n  " + usage_line(command, parent, path) + "\n";
  if (!command.details.empty()) out += "\n" + wrapped(command.details, 0) + "\n";
  Lines arguments;
  if (parent != nullptr)
    for (const Argument& argument : parent->arguments) arguments.emplace_back(argument.name, argument.meaning);
  for (const Argument& argument : command.arguments) arguments.emplace_back(argument.name, argument.meaning);
  if (!arguments.empty()) out += "\n" + two_columns(arguments);
  if (!command.actions.empty()) {
    Lines actions;
    for (const Command& action : command.actions) actions.emplace_back(action.name, action.summary);
    out += "\nActions:\n" + two_columns(actions);
  }
  Lines options;
  for (const Option& option : options_of(command)) options.emplace_back(written(option), meaning_of(option));
  out += "\nOptions:\n" + two_columns(options);
  if (!command.examples.empty()) {
    out += "\nExamples:\n";
    for (const std::string& example : command.examples) out += "  tidemill " + example + "\n";
  }
  if (!command.json.empty()) out += "\nWith --format json:\n" + command.json + "\n";
  return out;
}

std::string section_help(const HelpSection& section) {
  return "\n" + wrapped(section.title, 0) + ":\n" + two_columns(section.lines);
}

}  // namespace tidemill::cli
