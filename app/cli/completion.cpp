#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "app/cli/commands.h"

namespace tidemill::cli {
namespace {

std::string names_of(const std::vector<Command>& commands) {
  std::string names;
  for (const Command& command : commands) names += (names.empty() ? "" : " ") + command.name;
  return names;
}

/// Each command and each of its actions with the path to it: "holding add".
template <class Visit>
void each_path(Visit&& visit) {
  for (const Command& command : commands()) {
    visit(command.name, command);
    for (const Command& action : command.actions) visit(command.name + " " + action.name, action);
  }
}

std::string options_line(const Command& command) {
  std::string words;
  for (const Option& option : options_of(command)) words += (words.empty() ? "--" : " --") + option.name;
  return words;
}

/// Words one of which stands at a place: "income|holdings|risk" as an argument.
std::vector<std::string> argument_choices(const Command& command) {
  std::vector<std::string> words;
  for (const Argument& argument : command.arguments)
    words.insert(words.end(), argument.choices.begin(), argument.choices.end());
  return words;
}

std::string bash_script() {
  std::string out =
      "# bash completion for tidemill\n"
      "_tidemill() {\n"
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= path= actions= options= words= "
      "i\n"
      "  for ((i = 1; i < COMP_CWORD; ++i)); do\n"
      "    [[ ${COMP_WORDS[i]} == -* ]] && continue\n"
      "    if [[ -z $command ]]; then\n"
      "      command=${COMP_WORDS[i]} path=$command\n"
      "    elif [[ $path == \"$command\" ]]; then\n"
      "      case \"$command ${COMP_WORDS[i]}\" in\n";
  std::string paths;
  each_path([&](const std::string& path, const Command&) {
    if (path.find(' ') != std::string::npos) paths += (paths.empty() ? "'" : "|'") + path + "'";
  });
  out += "        " + paths + ") path=\"$command ${COMP_WORDS[i]}\" ;;\n      esac\n    fi\n  done\n";
  out += "  case \"$path\" in\n";
  each_path([&](const std::string& path, const Command& command) {
    out += fmt::format("    '{}') options='{}' actions='{}' words='{}' ;;\n", path, options_line(command),
                       names_of(command.actions), fmt::join(argument_choices(command), " "));
  });
  out += "  esac\n  case \"$path $prev\" in\n";
  each_path([&](const std::string& path, const Command& command) {
    for (const Option& option : options_of(command))
      if (!option.choices.empty())
        out += fmt::format("    '{} --{}') COMPREPLY=($(compgen -W '{}' -- \"$cur\")); return ;;\n", path, option.name,
                           fmt::join(option.choices, " "));
  });
  out +=
      "  esac\n"
      "  if [[ $cur == -* ]]; then\n"
      "    COMPREPLY=($(compgen -W \"${options:---help --version}\" -- \"$cur\"))\n"
      "  elif [[ -z $command ]]; then\n"
      "    COMPREPLY=($(compgen -W '" +
      names_of(commands()) +
      "' -- \"$cur\") $(compgen -f -X '!*.tidemill' -- \"$cur\"))\n"
      "  else\n"
      "    COMPREPLY=($(compgen -W \"$actions $words\" -- \"$cur\") $(compgen -f -- \"$cur\"))\n"
      "  fi\n"
      "}\n"
      "complete -o filenames -F _tidemill tidemill\n";
  return out;
}

/// Text within a zsh specification: no quotes, brackets or colons.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "’";
    else if (c == '[' || c == ']' || c == ':')
      out += std::string("\\") + c;
    else
      out += c;
  }
  return out;
}

std::string zsh_arguments(const Command& command) {
  std::string out = "_arguments -s";
  for (const Option& option : options_of(command)) {
    out += fmt::format(" \\\n        '{}--{}[{}]", option.repeats ? "*" : "", option.name, zsh_text(option.meaning));
    if (!option.value.empty())
      out += option.choices.empty() ? ":" + zsh_text(option.value) + ":_files"
                                    : fmt::format(":{}:({})", zsh_text(option.value), fmt::join(option.choices, " "));
    out += "'";
  }
  std::vector<std::string> words = argument_choices(command);
  for (const Command& action : command.actions) words.push_back(action.name);
  if (!words.empty())
    return out + fmt::format(" \\\n        '*: :{{_alternative \"words:word:({})\" \"files:file:_files\"}}'",
                             fmt::join(words, " "));
  return out + " \\\n        '*:file:_files'";
}

std::string zsh_script() {
  std::string out =
      "#compdef tidemill\n"
      "_tidemill() {\n"
      "  local -a commands=(\n";
  for (const Command& command : commands())
    out += fmt::format("    '{}:{}'\n", command.name, zsh_text(command.summary));
  out +=
      "  )\n"
      "  if (( CURRENT == 2 )); then\n"
      "    _describe command commands\n"
      "    _files -g '*.tidemill'\n"
      "    return\n"
      "  fi\n"
      "  local chosen=$words[2]\n"
      "  (( CURRENT > 4 )) && chosen=\"$words[2] $words[4]\"\n"
      "  case $chosen in\n";
  each_path([&](const std::string& path, const Command& command) {
    // What is longer has to stand first.
    if (path.find(' ') != std::string::npos)
      out += fmt::format("    '{}')\n      {} ;;\n", path, zsh_arguments(command));
  });
  each_path([&](const std::string& path, const Command& command) {
    if (path.find(' ') == std::string::npos)
      out += fmt::format("    {0}|'{0} '*)\n      {1} ;;\n", path, zsh_arguments(command));
  });
  return out + "  esac\n}\n_tidemill \"$@\"\n";
}

Result<Answer> print_completion(const Invocation& invocation) {
  Answer answer;
  answer.raw = invocation.text("SHELL") == "zsh" ? zsh_script() : bash_script();
  return answer;
}

}  // namespace

Command completion_command() {
  Command command{"completion", "Prints what a shell needs to complete commands"};
  command.details =
      "Packages install it. Elsewhere: source <(tidemill completion bash), or put it into a folder of fpath "
      "as _tidemill for zsh.";
  command.arguments = {{"SHELL", "which shell", false, false, {"bash", "zsh"}}};
  command.examples = {"completion bash"};
  command.run = print_completion;
  return command;
}

}  // namespace tidemill::cli
