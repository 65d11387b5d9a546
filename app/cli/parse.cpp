#include "app/cli/parse.h"

#include <fmt/format.h>

// The only file that sees CLI11: it costs seconds in every one that does.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace tidemill::cli {
namespace {

/// One command or action as CLI11 knows it.
struct Level {
  const Command* command = nullptr;
  CLI::App* app = nullptr;
  std::vector<std::pair<std::string, CLI::Option*>> options;
  std::vector<Level> actions;
};

void add_option(Level& level, const Option& option) {
  std::string names = "--" + option.name;
  if (option.letter != 0) names = fmt::format("-{},{}", option.letter, names);
  CLI::Option* added = option.value.empty() ? level.app->add_flag(names) : level.app->add_option(names);
  added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  level.options.emplace_back(option.name, added);
}

/// Builds a level and those below it. Extras are allowed everywhere, so that our own words tell what is wrong.
Level build(const Command& command, CLI::App* app) {
  Level level{&command, app, {}, {}};
  app->set_help_flag("");
  app->allow_extras();
  app->require_subcommand(0, 1);
  for (const Argument& argument : command.arguments) {
    CLI::Option* added = app->add_option(argument.name);
    added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (argument.repeats) added->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
    level.options.emplace_back(argument.name, added);
  }
  for (const Option& option : options_of(command)) add_option(level, option);
  for (const Command& action : command.actions)
    level.actions.push_back(build(action, app->add_subcommand(action.name, action.summary)));
  return level;
}

std::string see_help(const std::string& path) {
  return path.empty() ? "see tidemill --help" : "see tidemill " + path + " --help";
}

std::string place(const std::string& path) {
  return path.empty() ? "command line" : path;
}

tl::unexpected<Error> usage(const std::string& path, std::string why) {
  return fail(ErrorCode::usage, place(path), std::move(why), see_help(path));
}

std::string listed(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

void collect(const Level& level, Parsed& parsed) {
  for (const auto& [name, option] : level.options) {
    if (option->count() == 0) continue;
    auto& values = parsed.given[name];
    values.insert(values.end(), option->results().begin(), option->results().end());
  }
}

Result<void> check_extras(const Level& level, const std::string& path) {
  const std::vector<std::string> extras = level.app->remaining(false);
  if (extras.empty()) return {};
  const std::string& word = extras.front();
  if (word.size() > 1 && word.front() == '-') return usage(path, quote(word) + " is not an option here");
  if (path.empty()) return usage(path, quote(word) + " is not a command");
  if (!level.command->actions.empty()) return usage(path, quote(word) + " is not an action here");
  return usage(path, quote(word) + " is one word too many");
}

Result<void> check_choices(const std::string& path, const std::string& name, const std::vector<std::string>& choices,
                           const Parsed& parsed) {
  const auto found = parsed.given.find(name);
  if (choices.empty() || found == parsed.given.end()) return {};
  for (const std::string& value : found->second)
    if (std::find(choices.begin(), choices.end(), value) == choices.end())
      return fail(ErrorCode::usage, path + ": " + name, quote(value) + " is not known here",
                  "choose from " + listed(choices));
  return {};
}

Result<void> check_level(const Level& level, const Parsed& parsed) {
  for (const Argument& argument : level.command->arguments) {
    if (!argument.optional && !parsed.given.contains(argument.name))
      return usage(parsed.path, argument.name + " is missing");
    TIDEMILL_CHECK(check_choices(parsed.path, argument.name, argument.choices, parsed));
  }
  for (const Option& option : options_of(*level.command)) {
    const auto found = parsed.given.find(option.name);
    if (option.required && found == parsed.given.end()) return usage(parsed.path, "--" + option.name + " is missing");
    if (!option.repeats && found != parsed.given.end() && found->second.size() > 1)
      return usage(parsed.path, "--" + option.name + " is given twice");
    TIDEMILL_CHECK(check_choices(parsed.path, option.name, option.choices, parsed));
  }
  return {};
}

const Level* chosen(const std::vector<Level>& levels, const std::vector<CLI::App*>& apps) {
  if (apps.empty()) return nullptr;
  const auto found = std::find_if(levels.begin(), levels.end(), [&](const Level& l) { return l.app == apps.front(); });
  return found == levels.end() ? nullptr : &*found;
}

}  // namespace

Result<Parsed> parse(std::span<const Command> commands, const std::vector<std::string>& words) {
  Command program{"tidemill", ""};
  program.options = {{"version", "", "the version of the program"}};
  program.actions.assign(commands.begin(), commands.end());
  CLI::App app;
  const Level root = build(program, &app);
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    return usage("", quote(error.what()));
  }

  Parsed parsed;
  std::vector<const Level*> levels{&root};
  while (const Level* next = chosen(levels.back()->actions, levels.back()->app->get_subcommands())) {
    parsed.path += (parsed.path.empty() ? "" : " ") + next->command->name;
    levels.push_back(next);
  }
  for (const Level* level : levels) collect(*level, parsed);
  parsed.help = parsed.given.contains("help");
  parsed.version = parsed.given.contains("version");

  if (levels.size() > 1) {
    const auto same = [&](const Command& c) { return c.name == levels[1]->command->name; };
    parsed.command = &*std::find_if(commands.begin(), commands.end(), same);
  }
  if (levels.size() > 2) {
    const auto& actions = parsed.command->actions;
    const auto same = [&](const Command& c) { return c.name == levels[2]->command->name; };
    parsed.command = &*std::find_if(actions.begin(), actions.end(), same);
  }
  if (parsed.help || parsed.version) return parsed;

  std::string path;
  for (const Level* level : levels) {
    if (level != &root) path += (path.empty() ? "" : " ") + level->command->name;
    TIDEMILL_CHECK(check_extras(*level, path));
    if (level != &root) TIDEMILL_CHECK(check_level(*level, parsed));
  }
  if (parsed.command == nullptr) return usage("", "a command is missing");
  if (parsed.command->run == nullptr) {
    std::vector<std::string> names;
    for (const Command& action : parsed.command->actions) names.push_back(action.name);
    return usage(parsed.path, "an action is missing: " + listed(names));
  }
  return parsed;
}

}  // namespace tidemill::cli
