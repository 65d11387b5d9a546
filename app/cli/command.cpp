#include "app/cli/command.h"

#include <algorithm>
#include <charconv>

#include "app/cli/passphrase_option.h"

namespace tidemill::cli {

std::string Invocation::text(std::string_view name) const {
  const auto found = given.find(name);
  return found == given.end() || found->second.empty() ? std::string() : found->second.back();
}

std::vector<std::string> Invocation::all(std::string_view name) const {
  const auto found = given.find(name);
  return found == given.end() ? std::vector<std::string>() : found->second;
}

Result<std::int64_t> parse_id(std::string_view what, std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value <= 0)
    return fail(ErrorCode::bad_input, std::string(what), quote(text) + " is not an id",
                "use a number that “list” shows");
  return value;
}

Result<std::int64_t> Invocation::id(std::string_view name) const {
  return parse_id(name, text(name));
}

Result<std::optional<Date>> Invocation::date(std::string_view name) const {
  if (!has(name)) return std::optional<Date>();
  const auto parsed = parse_date(text(name));
  if (!parsed) return fail(parsed.error().at("--" + std::string(name)));
  return std::optional<Date>(*parsed);
}

Result<std::map<std::string, std::string, std::less<>>> Invocation::pairs(std::string_view name) const {
  std::map<std::string, std::string, std::less<>> fields;
  for (const std::string& word : all(name)) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return fail(ErrorCode::usage, "--" + std::string(name), quote(word) + " has no name and value",
                  "write --" + std::string(name) + " name=value");
    if (!fields.emplace(word.substr(0, equals), word.substr(equals + 1)).second)
      return fail(ErrorCode::usage, "--" + std::string(name), quote(word.substr(0, equals)) + " is given twice",
                  "give it once");
  }
  return fields;
}

std::vector<Option> options_of(const Command& command) {
  std::vector<Option> options = command.options;
  const bool own_format =
      std::any_of(options.begin(), options.end(), [](const Option& option) { return option.name == "format"; });
  if (!own_format)
    options.push_back({"format",
                       "FORMAT",
                       "table for people (default), csv and json for programs",
                       false,
                       false,
                       {"table", "csv", "json"}});
  options.push_back({"as-of", "DATE", "what today is; default: the current day in UTC"});
  for (Option& option : passphrase_options("passphrase", "the passphrase of an encrypted portfolio"))
    options.push_back(std::move(option));
  options.push_back({"help", "", "this text", false, false, {}, 'h'});
  return options;
}

}  // namespace tidemill::cli
