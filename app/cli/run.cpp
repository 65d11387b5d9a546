#include "app/cli/run.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <new>
#include <random>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/parse.h"
#include "app/cli/passphrase_option.h"
#include "app/window_words.h"

namespace tidemill::cli {
namespace {

/// Errors are one line, whatever a file name holds.
std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; }, ' ');
  return text;
}

/// Writes to stdout and sees to it that it got there: a full disk behind a redirection is a failure.
bool print(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return std::fflush(stdout) == 0 && written;
}

/// Known before parsing, because a command line that can't be parsed is answered in JSON too.
bool wants_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--format=json") return true;
    if (words[i] == "--format" && i + 1 < words.size() && words[i + 1] == "json") return true;
  }
  return false;
}

void remark(const std::string& text) {
  const std::string line = "tidemill: " + one_line(text) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void complain(const Error& error) {
  remark(error.message());
}

int refuse(const Error& error, bool json) {
  complain(error);
  if (json)
    print(to_json(Value::Object{
        {"error", Value::Object{{"code", name_of(error.code)}, {"message", one_line(error.message())}}}}));
  return exit_code_of(error.code);
}

std::string written(const Answer& answer, Format format) {
  if (!answer.raw.empty()) return answer.raw;
  if (format == Format::json) return to_json(answer.json);
  std::string text;
  if (format == Format::csv) return answer.tables.empty() ? text : to_csv(answer.tables.front());
  for (const Table& table : answer.tables) text += (text.empty() ? "" : "\n") + to_text(table);
  if (!answer.tables.empty() && !answer.lines.empty()) text += '\n';
  for (const std::string& line : answer.lines) text += line + '\n';
  return text;
}

/// The error with its place named as it was typed: “--quantity” or “--set apr” instead of a form's label.
Error at_option(Error error, const Parsed& parsed) {
  if (error.field.empty() || parsed.given.contains("csv")) return error;
  std::string name = error.field;
  std::replace(name.begin(), name.end(), '_', '-');
  const auto has = [&](const std::string& wanted) {
    return std::any_of(parsed.command->options.begin(), parsed.command->options.end(),
                       [&](const Option& option) { return option.name == wanted; });
  };
  if (has(name)) {
    error.what = "--" + name;
  } else if (has("set")) {
    error.what = "--set " + error.field;
  }
  return error;
}

Format format_of(const Parsed& parsed) {
  const auto given = parsed.given.find("format");
  if (given == parsed.given.end()) return Format::table;
  if (given->second.back() == "json") return Format::json;
  return given->second.back() == "csv" ? Format::csv : Format::table;
}

Result<Invocation> invocation_of(const Parsed& parsed, const Surroundings& surroundings) {
  Invocation invocation;
  invocation.command = parsed.path;
  invocation.given = parsed.given;
  invocation.write_pdf = surroundings.write_pdf;
  invocation.remark = remark;
  invocation.as_of = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  TIDEMILL_TRY(as_of, invocation.date("as-of"));
  if (as_of) invocation.as_of = *as_of;
  invocation.format = format_of(parsed);
  TIDEMILL_TRY(passphrase, read_passphrase(invocation, "passphrase"));
  invocation.passphrase = passphrase;
  TIDEMILL_TRY(next, read_passphrase(invocation, "new-passphrase"));
  invocation.new_passphrase = next;
  return invocation;
}

Result<Answer> answer_to(const Parsed& parsed, const Invocation& invocation) {
  try {
    return parsed.command->run(invocation);
  } catch (const DecimalOverflow&) {
    return fail(ErrorCode::overflow, parsed.path, "a sum is beyond 1.7e20", "look for an amount that is far too large");
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::io, parsed.path, "there is not enough memory", "close other programs and try again");
  }
}

/// What a command reads may be gone the second time when it came through a pipe.
bool can_start_over(const Parsed& parsed) {
  const auto csv = parsed.given.find("csv");
  std::error_code unreadable;
  return !parsed.command->makes_file &&
         (csv == parsed.given.end() || std::filesystem::is_regular_file(csv->second.back(), unreadable));
}

/// Another program may write between our reading and our writing, taking the next row number, say. The command then
/// starts over from what is there now, after a pause of random length so that two don't keep in step.
Result<Answer> answer_in_turn(const Parsed& parsed, const Surroundings& surroundings) {
  constexpr int kAttempts = 40;
  std::minstd_rand random{std::random_device{}()};
  TIDEMILL_TRY(invocation, invocation_of(parsed, surroundings));
  for (int attempt = 1;; ++attempt) {
    Result<Answer> answer = answer_to(parsed, invocation);
    const bool overtaken = !answer && answer.error().code == ErrorCode::conflict && can_start_over(parsed);
    if (!overtaken || attempt == kAttempts) return answer;
    std::this_thread::sleep_for(std::chrono::milliseconds(random() % 20));
  }
}

int print_help(const Parsed& parsed) {
  if (parsed.command == nullptr) return print(program_help(commands())) ? 0 : 1;
  const auto& all = commands();
  const std::string first = parsed.path.substr(0, parsed.path.find(' '));
  const auto parent = std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == first; });
  std::string text = command_help(*parsed.command, &*parent == parsed.command ? nullptr : &*parent, parsed.path);
  if (parsed.command->further_help != nullptr) {
    Invocation invocation;
    invocation.command = parsed.path;
    invocation.given = parsed.given;
    for (const HelpSection& section : parsed.command->further_help(invocation)) text += section_help(section);
  }
  return print(text) ? 0 : 1;
}

}  // namespace

int exit_code_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage:
      return 2;
    case ErrorCode::io:
    case ErrorCode::locked:
    case ErrorCode::cancelled:
      return 1;
    case ErrorCode::bad_input:
    case ErrorCode::not_found:
    case ErrorCode::conflict:
    case ErrorCode::damaged:
    case ErrorCode::newer_file:
    case ErrorCode::passphrase:
    case ErrorCode::overflow:
      return 3;
  }
  return 1;
}

bool is_command_line(const std::vector<std::string>& words) {
  const auto given = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
  if (given("--help") || given("-h") || given("--version")) return true;
  const std::string first = first_plain_word(words);
  if (first.empty() || first.ends_with(".tidemill")) return false;
  const auto& all = commands();
  if (std::any_of(all.begin(), all.end(), [&](const Command& command) { return command.name == first; })) return true;
  std::error_code unreadable;
  return !std::filesystem::is_regular_file(first, unreadable);
}

int run(const std::vector<std::string>& words, const Surroundings& surroundings) {
  const bool json = wants_json(words);
  const Result<Parsed> parsed = parse(commands(), words);
  if (!parsed) return refuse(parsed.error(), json);
  if (parsed->version) return print("tidemill " TIDEMILL_VERSION "\n") ? 0 : 1;
  if (parsed->help) return print_help(*parsed);
  const Result<Answer> answer = answer_in_turn(*parsed, surroundings);
  if (!answer) return refuse(at_option(answer.error(), *parsed), json);
  if (!print(written(*answer, format_of(*parsed)))) {
    complain({ErrorCode::io, "output", "it could not be written in full", "look for a full disk"});
    return 1;
  }
  if (!answer->failure) return 0;
  complain(*answer->failure);
  return exit_code_of(answer->failure->code);
}

}  // namespace tidemill::cli
