#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/table.h"
#include "app/cli/value.h"
#include "core/base/passphrase.h"
#include "core/base/result.h"
#include "core/reports/report_document.h"

namespace tidemill::cli {

/// A word that stands by its place: FILE, ID, SYMBOL.
struct Argument {
  std::string name;
  std::string meaning;
  bool optional = false;
  bool repeats = false;                   ///< one or more; the last argument only
  std::vector<std::string> choices = {};  ///< any word when empty
};

/// `--name VALUE`, or `--name` alone when `value` is empty.
struct Option {
  std::string name;   ///< without the dashes
  std::string value;  ///< what stands behind it in help: "DATE"
  std::string meaning;
  bool required = false;
  bool repeats = false;
  std::vector<std::string> choices = {};
  char letter = 0;  ///< short form: 'o' for -o
};

enum class Format { table, csv, json };

/// A row number as typed; anything else is bad_input naming `what`.
Result<std::int64_t> parse_id(std::string_view what, std::string_view text);

/// A command line after parsing: what was given, by name of argument or option. Optional surroundings come from main.
struct Invocation {
  std::string command;  ///< "holding add"
  std::map<std::string, std::vector<std::string>, std::less<>> given;
  Format format = Format::table;
  Date as_of{};
  Passphrase passphrase;      ///< of the portfolio; empty when none was given
  Passphrase new_passphrase;  ///< the one it is to have
  /// Says something on stderr that is no failure.
  std::function<void(const std::string&)> remark;
  /// Writes a report as PDF; empty in a build without the window.
  std::function<Result<void>(const ReportDocument&, const std::filesystem::path&)> write_pdf;

  bool has(std::string_view name) const { return given.contains(name); }
  /// The last text given, or empty.
  std::string text(std::string_view name) const;
  /// Every text given.
  std::vector<std::string> all(std::string_view name) const;
  /// A row number; anything else is bad_input naming the option.
  Result<std::int64_t> id(std::string_view name) const;
  Result<std::optional<Date>> date(std::string_view name) const;
  /// name=value pairs of a repeated option. No “=”, or a name given twice, is a usage error.
  Result<std::map<std::string, std::string, std::less<>>> pairs(std::string_view name) const;
};

/// What a command answers in all formats.
struct Answer {
  Value json;
  std::vector<Table> tables = {};       ///< for people all of them; CSV is the first
  std::vector<std::string> lines = {};  ///< sentences for people, after the tables
  std::string raw = {};                 ///< when set, printed as it is in every format
  /// A finding that makes the exit code that of an error, and is also said on stderr (check).
  std::optional<Error> failure = std::nullopt;
};

/// More help under a heading: names and what they mean.
struct HelpSection {
  std::string title;
  std::vector<std::pair<std::string, std::string>> lines;
};

/// A command, described once: parsing, checks and help come from here.
struct Command {
  std::string name;
  std::string summary;  ///< one line
  std::string details = {};
  std::vector<Argument> arguments = {};
  std::vector<Option> options = {};
  std::vector<std::string> examples = {};              ///< command lines without "tidemill "
  std::string json = {};                               ///< what --format json prints, as an example
  Result<Answer> (*run)(const Invocation&) = nullptr;  ///< none when the work is done by actions
  /// Sections that depend on what stands beside --help; none for most commands.
  std::vector<HelpSection> (*further_help)(const Invocation&) = nullptr;
  std::vector<Command> actions = {};  ///< second words, after the arguments: add, list, …
  bool makes_file = false;  ///< a conflict is a file that is there already, not somebody's edit at the same moment
};

/// The options every command has: --format, --as-of, --passphrase-file, --passphrase-fd, --help.
std::vector<Option> options_of(const Command& command);

}  // namespace tidemill::cli
