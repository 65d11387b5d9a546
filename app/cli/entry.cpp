#include <charconv>
#include <set>

#include "app/cli/commands.h"
#include "app/cli/entry_options.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/balance_check.h"

namespace tidemill::cli {
namespace {

Result<std::int64_t> whole_number(const Invocation& invocation, const std::string& option, std::int64_t preset,
                                  std::int64_t largest) {
  if (!invocation.has(option)) return preset;
  const std::string text = invocation.text(option);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > largest)
    return fail(ErrorCode::bad_input, "--" + option,
                quote(text) + " is not a whole number from 0 to " + std::to_string(largest), "change it");
  return value;
}

Result<EntryFilter> filter_of(const Portfolio& portfolio, const Invocation& invocation) {
  EntryFilter filter;
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(portfolio, invocation, "holding"));
    filter.holding = holding->id;
  }
  if (invocation.has("type")) {
    filter.type = entry_type_from(invocation.text("type"));
    if (!filter.type)
      return fail(ErrorCode::bad_input, "--type", quote(invocation.text("type")) + " is not a type of entry",
                  "“tidemill record --help” lists them");
  }
  if (invocation.has("asset")) {
    const std::string text = invocation.text("asset");
    const auto meant = assets_meant(portfolio, text);
    if (meant.empty())
      return fail(ErrorCode::not_found, "--asset", quote(text) + " is not in this portfolio",
                  "“tidemill asset FILE list” shows what is");
    if (meant.size() > 1)
      return fail(ErrorCode::bad_input, "--asset", quote(text) + " is the ticker of several assets",
                  "write # and the id that “tidemill asset FILE list” shows");
    filter.asset = meant.front();
  }
  TIDEMILL_TRY(from, invocation.date("from"));
  TIDEMILL_TRY(to, invocation.date("to"));
  filter.from = from;
  filter.to = to;
  filter.newest_first = invocation.has("newest-first");
  return filter;
}

Value json_of(const Entry& entry, const Portfolio& portfolio) {
  Value::Object object{{"id", entry.id},
                       {"holding", entry.holding},
                       {"type", name_of(entry.type)},
                       {"state", name_of(entry.state)},
                       {"at", entry.at},
                       {"asset", symbol_of(portfolio, entry.asset)},
                       {"quantity", entry.quantity},
                       {"value", entry.value},
                       {"currency", entry.currency.code()},
                       {"value_source", entry.value_source},
                       {"covers_from", entry.covers_from},
                       {"retained", entry.retained},
                       {"category", name_of(entry.category)},
                       {"to_holding", entry.counter_holding}};
  object.emplace_back("to_asset", entry.counter_asset ? Value(symbol_of(portfolio, *entry.counter_asset)) : Value());
  object.emplace_back("to_quantity", entry.counter_quantity);
  object.emplace_back("note", entry.note);
  object.emplace_back("source", entry.source);
  object.emplace_back("batch", entry.batch);
  return object;
}

Table table_of(const std::vector<Entry>& entries, const Portfolio& portfolio) {
  Table table{"",
              {{"id", "Id", TableColumn::Kind::number},
               {"holding", "Holding", TableColumn::Kind::number},
               {"type", "Type"},
               {"at", "At"},
               {"asset", "Asset"},
               {"quantity", "Quantity", TableColumn::Kind::number},
               {"value", "Value", TableColumn::Kind::number},
               {"currency", "Currency"},
               {"note", "Note"}},
              {}};
  for (const Entry& entry : entries)
    table.rows.push_back(
        {count_cell(entry.id.value()), count_cell(entry.holding.value()), text_cell(name_of(entry.type)),
         text_cell(to_string(entry.at)), text_cell(symbol_of(portfolio, entry.asset)), amount_cell(entry.quantity),
         money_cell(entry.value, entry.currency), text_cell(entry.currency.code()), text_cell(entry.note)});
  return table;
}

Result<Answer> entry_list(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(filter, filter_of(*file.portfolio, invocation));
  TIDEMILL_TRY(limit, whole_number(invocation, "limit", 100, 1'000'000'000));
  TIDEMILL_TRY(offset, whole_number(invocation, "offset", 0, 1'000'000'000'000));
  TIDEMILL_TRY(page, file.session->entries(filter, offset, limit));
  Value::Array array;
  for (const Entry& entry : page.entries) array.push_back(json_of(entry, *file.portfolio));
  Answer answer;
  answer.json =
      Value::Object{{"entries", std::move(array)}, {"total", page.total}, {"offset", offset}, {"limit", limit}};
  answer.tables.push_back(table_of(page.entries, *file.portfolio));
  if (page.total > static_cast<std::int64_t>(page.entries.size()))
    answer.lines.push_back(std::to_string(page.entries.size()) + " of " + std::to_string(page.total) +
                           " entries; --offset and --limit show the others.");
  return answer;
}

Result<Entry> find_entry(const Session& session, std::int64_t id) {
  TIDEMILL_TRY(entry, session.entry(EntryId(id)));
  if (!entry)
    return fail(ErrorCode::not_found, "entry " + std::to_string(id), "there is none with this id",
                "“tidemill entry FILE list” shows them");
  return *entry;
}

Result<Answer> entry_edit(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("ID"));
  TIDEMILL_TRY(before, find_entry(*file.session, id));
  EntryDraft draft = draft_of(*file.portfolio, before);
  TIDEMILL_CHECK(fill_entry(draft, invocation));
  TIDEMILL_TRY(change, edit_entry(file.context(), before, draft));
  TIDEMILL_CHECK(file.apply(change));
  TIDEMILL_TRY(after, find_entry(*file.session, id));
  Answer answer;
  answer.json = json_of(after, *file.portfolio);
  answer.tables.push_back(table_of({after}, *file.portfolio));
  return answer;
}

Result<Answer> entry_remove(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  std::set<std::int64_t> ids;
  for (const std::string& word : invocation.all("ID")) {
    TIDEMILL_TRY(id, parse_id("ID", word));
    ids.insert(id);
  }
  std::vector<Entry> entries;
  for (const std::int64_t id : ids) {
    TIDEMILL_TRY(entry, find_entry(*file.session, id));
    entries.push_back(entry);
  }
  const Change change = remove_entries(file.context(), entries);
  TIDEMILL_CHECK(check_balances(file.context(), change));
  TIDEMILL_CHECK(file.apply(change));
  Answer answer;
  const auto count = static_cast<std::int64_t>(entries.size());
  answer.json = Value::Object{{"removed", count}};
  answer.tables.push_back({"", {{"removed", "Removed", TableColumn::Kind::number}}, {{count_cell(count)}}});
  return answer;
}

}  // namespace

Command entry_command() {
  Command list_action{"list", "Shows entries, a page at a time"};
  list_action.options = {
      {"holding", "ID", "only of this holding"},
      {"type", "TYPE", "only of this type"},
      {"asset", "SYMBOL", "only of this asset"},
      {"from", "DATE", "the first day"},
      {"to", "DATE", "the last day"},
      {"limit", "NUMBER", "how many; default 100"},
      {"offset", "NUMBER", "how many to skip"},
      {"newest-first", "", "the newest on top"},
  };
  list_action.examples = {"entry family.tidemill list --holding 1 --type reward --from 2026-01-01 --to 2026-12-31"};
  list_action.json =
      R"({"entries": [{"id": 17, "holding": 1, "type": "reward", "state": "received", "at": "2026-10-30T12:00:00Z",
  "asset": "ETH", "quantity": "0.0413", "value": "125.21", "currency": "USD", "value_source": "typed",
  "covers_from": null, "retained": null, "category": "", "to_holding": null, "to_asset": null, "to_quantity": null,
  "note": "", "source": "command line", "batch": null}], "total": 1, "offset": 0, "limit": 100})";
  list_action.run = entry_list;

  Command edit_action{"edit", "Changes what is given of an entry"};
  edit_action.arguments = {{"ID", "the entry’s id, as “list” shows it"}};
  edit_action.options = entry_options();
  edit_action.examples = {"entry family.tidemill edit 17 --quantity 0.0415"};
  edit_action.json = R"({"id": 17, …as in “list”…})";
  edit_action.run = entry_edit;

  Command remove_action{"remove", "Removes entries; undo brings them back"};
  remove_action.arguments = {{"ID", "ids, as “list” shows them", false, true}};
  remove_action.examples = {"entry family.tidemill remove 17 18"};
  remove_action.json = R"({"removed": 2})";
  remove_action.run = entry_remove;

  Command command{"entry", "Shows, changes and removes entries"};
  command.arguments = {file_argument()};
  command.actions = {list_action, edit_action, remove_action};
  return command;
}

}  // namespace tidemill::cli
