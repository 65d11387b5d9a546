#include "core/edits/balance_check.h"
#include "core/edits/entry_draft.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

/// "reward 0.0413 ETH".
std::string described(const EditContext& context, const Entry& entry) {
  const Asset* asset = context.portfolio->asset(entry.asset);
  std::string type(name_of(entry.type));
  for (char& c : type)
    if (c == '_') c = ' ';
  return type + " " + entry.quantity.to_string() + (asset ? " " + asset->symbol : "");
}

}  // namespace

Result<Made<EntryId>> record_entry(const EditContext& context, const EntryDraft& draft) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  ReadEntry read = read_entry(context, draft, change);
  if (!read.errors.empty()) return fail(read.errors.front());
  read.entry.id = EntryId{fresh_id(context, change, "entry")};
  change.name = "Record " + described(context, read.entry);
  const EntryId id = read.entry.id;
  change.insert(std::move(read.entry));
  TIDEMILL_CHECK(check_balances(context, change));
  return Made<EntryId>{id, std::move(change)};
}

Result<Change> record_entries(const EditContext& context, const EntryRows& rows) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  std::int64_t next = context.portfolio->next_id("entry");
  const BatchId batch{context.portfolio->next_id("batch")};
  std::vector<Entry> entries;
  entries.reserve(rows.rows.size());
  for (std::size_t i = 0; i < rows.rows.size(); ++i) {
    ReadEntry read = read_entry(context, rows.rows[i], change);
    if (!read.errors.empty()) {
      const std::string line = i < rows.lines.size() ? " line " + std::to_string(rows.lines[i]) : "";
      return fail(read.errors.front().at(rows.name + line));
    }
    read.entry.id = EntryId{next++};
    read.entry.batch = batch;
    entries.push_back(std::move(read.entry));
  }
  if (entries.empty()) return change;
  change.name = entries.size() == 1 ? "Record " + described(context, entries.front())
                                    : "Record " + std::to_string(entries.size()) + " entries from " + rows.name;
  change.batch = batch;
  Batch row{.id = batch, .name = rows.name, .source = context.source, .at = context.as_of, .rows = 0};
  row.rows = static_cast<std::int64_t>(entries.size());
  change.insert(std::move(row));
  change.rows.reserve(change.rows.size() + entries.size());
  for (Entry& entry : entries) change.insert(std::move(entry));
  const auto balances = check_balances(context, change);
  if (!balances) return fail(balances.error().at(rows.name));
  return change;
}

Result<Change> edit_entry(const EditContext& context, const Entry& before, const EntryDraft& draft) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  EntryDraft typed = draft;
  // A value that came from the day's price follows when amount or day are corrected; one that was typed does not.
  const bool untouched = before.value && trimmed(draft.value) == before.value->to_string();
  if (untouched && before.value_source == "price of the day") typed.value.clear();
  ReadEntry read = read_entry(context, typed, change);
  if (!read.errors.empty()) return fail(read.errors.front());
  Entry after = std::move(read.entry);
  after.id = before.id;
  after.source = before.source;
  after.batch = before.batch;
  const bool same_money =
      after.quantity == before.quantity && after.asset == before.asset && date_of(after.at) == date_of(before.at);
  if (same_money && typed.value.empty()) {
    after.value = before.value;  // what was frozen stays while amount and day do
    after.value_source = before.value_source;
    after.currency = before.currency;
  } else if (after.value == before.value && after.currency == before.currency) {
    after.value_source = before.value_source;
  }
  if (after != before) change.update(before, after);
  TIDEMILL_CHECK(check_balances(context, change));
  change.name = "Edit " + described(context, after);
  return change;
}

Change remove_entries(const EditContext& context, const std::vector<Entry>& entries) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  for (const Entry& entry : entries) change.remove(entry);
  change.name = entries.size() == 1 ? "Remove " + described(context, entries.front())
                                    : "Remove " + std::to_string(entries.size()) + " entries";
  return change;
}

EntryDraft draft_of(const Portfolio& portfolio, const Entry& entry) {
  const auto name_asset = [&](AssetId id) {
    const Asset* asset = portfolio.asset(id);
    return AssetName{asset ? asset->symbol : "", id};
  };
  EntryDraft draft;
  draft.holding = entry.holding;
  draft.type = std::string(name_of(entry.type));
  draft.at = to_string(entry.at);
  draft.asset = name_asset(entry.asset);
  draft.quantity = entry.quantity.to_string();
  if (entry.value) {
    draft.value = entry.value->to_string();
    draft.currency = entry.currency.code();
  }
  if (entry.covers_from) draft.covers_from = to_string(*entry.covers_from);
  if (entry.retained) draft.retained = *entry.retained ? "true" : "false";
  draft.state = std::string(name_of(entry.state));
  draft.category = std::string(name_of(entry.category));
  draft.counter_holding = entry.counter_holding;
  if (entry.counter_asset) draft.counter_asset = name_asset(*entry.counter_asset);
  if (entry.counter_quantity) draft.counter_quantity = entry.counter_quantity->to_string();
  draft.note = entry.note;
  draft.external_id = entry.external_id;
  return draft;
}

}  // namespace tidemill
