#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/record_edit.h"

namespace tidemill::cli {
namespace {

const std::vector<TableColumn>& columns() {
  static const std::vector<TableColumn> all = {
      {"key", "Setting"}, {"value", "Value"}, {"default", "Default"}, {"meaning", "Meaning"}};
  return all;
}

Result<Answer> settings_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  Answer answer;
  Value::Array array;
  Table table{"", columns(), {}};
  const auto show = [&](const std::string& key, const std::string& preset, const std::string& meaning) {
    const auto value = file.portfolio->setting(key);
    array.push_back(Value::Object{{"key", key}, {"value", value}, {"default", preset}, {"meaning", meaning}});
    table.rows.push_back({text_cell(key), text_cell(value.value_or("")), text_cell(preset), text_cell(meaning)});
  };
  for (const SettingSpec& spec : settings_known()) show(spec.key, spec.preset, spec.meaning);
  // Written by a newer version, perhaps: shown, so that nothing in the file is hidden.
  for (const auto& [key, value] : file.portfolio->settings())
    if (std::none_of(settings_known().begin(), settings_known().end(),
                     [&](const SettingSpec& spec) { return spec.key == key; }))
      show(key, "", "");
  answer.json = Value::Object{{"settings", std::move(array)}};
  answer.tables.push_back(std::move(table));
  return answer;
}

Result<Answer> set_to(const Invocation& invocation, const std::string& value) {
  TIDEMILL_TRY(file, open_file(invocation));
  const std::string key = invocation.text("KEY");
  TIDEMILL_TRY(change, set_setting(file.context(), key, value));
  TIDEMILL_CHECK(file.apply(change));
  const auto now = file.portfolio->setting(key);
  Answer answer;
  answer.json = Value::Object{{"key", key}, {"value", now}};
  answer.tables.push_back(
      {"", {{"key", "Setting"}, {"value", "Value"}}, {{text_cell(key), text_cell(now.value_or(""))}}});
  return answer;
}

Result<Answer> settings_set(const Invocation& invocation) {
  return set_to(invocation, invocation.text("VALUE"));
}

Result<Answer> settings_remove(const Invocation& invocation) {
  return set_to(invocation, "");
}

Command setter(const std::string& name, const std::string& summary) {
  Command action{name, summary};
  action.arguments = {{"KEY", "the setting’s name, as “list” shows it"}, {"VALUE", "what it becomes"}};
  action.examples = {"settings family.tidemill " + name + " tax.reserve 0.25"};
  action.json = R"({"key": "tax.reserve", "value": "0.25"})";
  action.run = settings_set;
  return action;
}

}  // namespace

Command settings_command() {
  Command list_action{"list", "Shows every setting with its default and meaning"};
  list_action.examples = {"settings family.tidemill list"};
  list_action.json = R"({"settings": [{"key": "currency", "value": "USD", "default": "USD", "meaning": "…"}]})";
  list_action.run = settings_list;

  Command remove_action{"remove", "Takes a setting back to its default"};
  remove_action.arguments = {{"KEY", "the setting’s name"}};
  remove_action.examples = {"settings family.tidemill remove tax.reserve"};
  remove_action.json = R"({"key": "tax.reserve", "value": null})";
  remove_action.run = settings_remove;

  Command command{"settings", "Shows and changes the settings kept in a portfolio"};
  command.arguments = {file_argument()};
  command.actions = {list_action, setter("add", "Sets a setting"), setter("edit", "Changes a setting"), remove_action};
  return command;
}

}  // namespace tidemill::cli
