#include <fmt/format.h>

#include "app/cli/commands.h"

namespace tidemill::cli {
namespace {

/// Text as troff takes it: backslashes and hyphens for what they are, no line that begins like a request.
std::string troff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\')
      out += "\\e";
    else if (c == '-')
      out += "\\-";
    else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
      out += std::string("\\&") + c;
    else
      out += c;
  }
  return out;
}

std::string word_of(const Argument& argument) {
  std::string word = "\\fI" + troff(argument.name) + "\\fR";
  if (argument.repeats) word += "…";
  return argument.optional ? "[" + word + "]" : word;
}

void add_options(std::string& out, const Command& command) {
  for (const Option& option : command.options) {
    out += ".TP\n";
    if (option.letter != 0) out += fmt::format("\\fB\\-{}\\fR, ", option.letter);
    out += "\\fB\\-\\-" + troff(option.name) + "\\fR";
    if (!option.value.empty()) out += " \\fI" + troff(option.value) + "\\fR";
    out += '\n' + troff(option.meaning) + (option.required ? " (required)" : "");
    if (!option.choices.empty()) out += troff(fmt::format(": {}", fmt::join(option.choices, ", ")));
    out += '\n';
  }
}

void add_examples(std::string& out, const Command& command) {
  for (const std::string& example : command.examples)
    out += ".PP\n.RS\n.nf\ntidemill " + troff(example) + "\n.fi\n.RE\n";
}

void add_command(std::string& out, const Command& command, const Command* parent) {
  out += ".SS tidemill " + (parent ? parent->name : command.name);
  if (parent)
    for (const Argument& argument : parent->arguments) out += ' ' + word_of(argument);
  if (parent) out += ' ' + command.name;
  for (const Argument& argument : command.arguments) out += ' ' + word_of(argument);
  if (!command.actions.empty()) out += " \\fIACTION\\fR";
  out += '\n' + troff(command.summary) + ".\n";
  if (!command.details.empty()) out += troff(command.details) + '\n';
  add_options(out, command);
  add_examples(out, command);
  for (const Command& action : command.actions) add_command(out, action, &command);
}

std::string manual_page() {
  std::string out =
      ".TH TIDEMILL 1 \"\" \"tidemill " TIDEMILL_VERSION
      "\" \"User Commands\"\n"
      ".SH NAME\ntidemill \\- passive income from crypto: what it earned, will earn, and what could stop it\n"
      ".SH SYNOPSIS\n.B tidemill\n[\\fIFILE.tidemill\\fR]\n.br\n.B tidemill\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR…] "
      "[\\fIOPTION\\fR…]\n"
      ".SH DESCRIPTION\nWithout a command the window opens, with the portfolio that is named or the one of last time. "
      "With a command no display is needed. A portfolio is one file on your own disk; nothing is sent anywhere.\n"
      ".SH OPTIONS\nEvery command has these.\n";
  Command every;
  for (const Option& option : options_of(Command{})) every.options.push_back(option);
  add_options(out, every);
  out += ".SH COMMANDS\n";
  for (const Command& command : commands()) add_command(out, command, nullptr);
  out +=
      ".SH EXIT STATUS\n.TP\n0\ndone\n.TP\n1\nfailed\n.TP\n2\nwrong usage\n.TP\n3\nthe data is wrong: bad input, a "
      "conflict, a damaged file\n"
      ".SH FILES\n.TP\n\\fI*.tidemill\\fR\na portfolio: an SQLite file, readable by its owner only\n";
  return out;
}

Result<Answer> print_manual(const Invocation&) {
  Answer answer;
  answer.raw = manual_page();
  return answer;
}

}  // namespace

Command manual_command() {
  Command command{"manual", "Prints the manual page"};
  command.details = "In the format of man(1), made from the same descriptions as --help.";
  command.examples = {"manual | man -l -"};
  command.run = print_manual;
  return command;
}

}  // namespace tidemill::cli
