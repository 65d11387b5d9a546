#include <algorithm>

#include "app/cli/holding.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

/// Takes over into a draft what the options say.
Result<void> fill(HoldingDraft& draft, const Invocation& invocation) {
  const auto take = [&](const char* option, std::string& field) {
    if (invocation.has(option)) field = invocation.text(option);
  };
  if (invocation.has("asset")) draft.asset = {invocation.text("asset"), {}};
  take("kind", draft.kind);
  take("platform", draft.platform);
  take("chain", draft.platform_chain);
  take("quantity", draft.quantity);
  if (invocation.has("watch")) draft.watched = true;
  take("since", draft.since);
  take("until", draft.until);
  take("price", draft.price);
  if (invocation.has("price")) draft.price_day = invocation.as_of;
  take("label", draft.label);
  take("notes", draft.notes);
  if (invocation.has("funded-by")) {
    TIDEMILL_TRY(id, invocation.id("funded-by"));
    draft.funded_by = HoldingId(id);
  }
  TIDEMILL_TRY(params, invocation.pairs("set"));
  for (const auto& [name, value] : params) draft.params[name] = value;
  return {};
}

std::vector<Option> draft_options(bool required) {
  return {
      {"kind", "KIND", "the strategy kind, see “tidemill kinds”", required},
      {"asset", "SYMBOL", "what is held: a ticker, or #ID when two share it", required},
      {"platform", "NAME", "where it earns; a new one is made"},
      {"chain", "CHAIN", "of a platform the catalogue does not know"},
      {"quantity", "NUMBER", "how much was there on the first day"},
      {"since", "DATE", "the first day it earns; default: today"},
      {"until", "DATE", "the first day it no longer earned"},
      {"set", "NAME=VALUE", "a parameter of the kind: apr=0.029", false, true},
      {"price", "NUMBER", "of one unit today, in the base currency"},
      {"funded-by", "ID", "the holding whose receipt token this one uses"},
      {"label", "TEXT", "what to call it"},
      {"notes", "TEXT", "anything worth knowing"},
  };
}

Answer id_answer(HoldingId id, const Portfolio& portfolio) {
  Answer answer;
  const Holding* holding = portfolio.holding(id);
  answer.json = Value::Object{{"id", id}};
  answer.tables.push_back({"",
                           {{"id", "Id", TableColumn::Kind::number}, {"label", "Holding"}, {"kind", "Kind"}},
                           {{count_cell(id.value()), text_cell(holding == nullptr ? "" : portfolio.title(*holding)),
                             text_cell(holding == nullptr ? "" : holding->kind)}}});
  return answer;
}

/// Every entry of a filter, whole; read in pages, because there may be many.
Result<std::vector<Entry>> all_entries(const Session& session, const EntryFilter& filter) {
  constexpr std::int64_t page_size = 10'000;
  std::vector<Entry> entries;
  for (;;) {
    TIDEMILL_TRY(page, session.entries(filter, static_cast<std::int64_t>(entries.size()), page_size));
    std::move(page.entries.begin(), page.entries.end(), std::back_inserter(entries));
    if (page.entries.empty() || static_cast<std::int64_t>(entries.size()) >= page.total) return entries;
  }
}

Result<Answer> holding_add(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  if (!invocation.has("quantity") && !invocation.has("watch"))
    return fail(ErrorCode::usage, "holding add", "--quantity is missing",
                "give how much is held, or --watch to only compare it");
  HoldingDraft draft;
  TIDEMILL_CHECK(fill(draft, invocation));
  TIDEMILL_TRY(made, add_holding(file.context(), draft));
  TIDEMILL_CHECK(file.apply(made.change));
  return id_answer(made.id, *file.portfolio);
}

Result<Answer> holding_edit(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "ID"));
  TIDEMILL_TRY(from, invocation.date("from"));
  if (invocation.has("correct") && !invocation.has("set"))
    return fail(ErrorCode::usage, "holding edit", "--correct needs --set", "say which parameter is to be corrected");
  // Terms are read and corrected as they are in force on the day given.
  EditContext context = file.context();
  if (from && *from < holding->opened && !invocation.has("since"))
    return fail(ErrorCode::bad_input, "--from", to_string(*from) + " is before the holding began",
                "choose a day from " + to_string(holding->opened) + " on");
  if (from) context.as_of = *from;
  HoldingDraft draft = draft_of(*file.portfolio, *holding, context.as_of);
  TIDEMILL_CHECK(fill(draft, invocation));
  std::optional<Date> terms_from;
  if (invocation.has("set") && !invocation.has("correct")) terms_from = context.as_of;
  EntryFilter openings;
  openings.holding = holding->id;
  openings.type = EntryType::opening;
  TIDEMILL_TRY(opened, all_entries(*file.session, openings));
  const HoldingId id = holding->id;  // the row belongs to the snapshot before the edit
  TIDEMILL_TRY(change, edit_holding(context, id, draft, opened, terms_from));
  TIDEMILL_CHECK(file.apply(change));
  return id_answer(id, *file.portfolio);
}

Result<Answer> holding_close(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "ID"));
  TIDEMILL_TRY(on, invocation.date("on"));
  const HoldingId id = holding->id;
  TIDEMILL_TRY(change, close_holding(file.context(), id, on));
  TIDEMILL_CHECK(file.apply(change));
  return id_answer(id, *file.portfolio);
}

Result<Answer> holding_remove(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(holding, find_holding(*file.portfolio, invocation, "ID"));
  const HoldingId id = holding->id;
  EntryFilter filter;
  filter.holding = id;
  TIDEMILL_TRY(entries, all_entries(*file.session, filter));
  Answer answer = id_answer(id, *file.portfolio);
  TIDEMILL_TRY(change, remove_holdings(file.context(), {id}, entries));
  TIDEMILL_CHECK(file.apply(change));
  answer.json = Value::Object{{"id", id}, {"entries", entries.size()}};
  answer.lines.push_back("Removed with " + std::to_string(entries.size()) +
                         " entries; “tidemill undo” brings it back.");
  return answer;
}

}  // namespace

Command holding_add_action() {
  Command action{"add", "Adds a holding"};
  action.details =
      "Known assets and platforms come from the catalogue, a new platform is made, an unknown asset has to be added "
      "first. Rates are fractions: 0.029 is 2.9 %.";
  action.options = draft_options(true);
  action.options.push_back({"watch", "", "nothing is in it: watched, to be compared with what is held"});
  action.examples = {
      "holding family.tidemill add --kind staking --asset ETH --platform Lido --quantity 12.4 --since 2025-01-01 "
      "--set apr=0.029",
      "holding family.tidemill add --kind lending --asset USDC --platform Aave --quantity 25000 --since 2026-03-01 "
      "--set apr=0.048",
      "holding family.tidemill add --watch --kind lending --asset USDC --platform Morpho --set apr=0.061"};
  action.json = R"({"id": 1})";
  action.run = holding_add;
  return action;
}

Command holding_edit_action() {
  Command action{"edit", "Changes a holding, or its terms from a day on"};
  action.details =
      "With --set the parameters hold from the day of --from (default: today) and the past stays as it was; --correct "
      "changes the terms in force on that day themselves, for typing mistakes. An empty value takes a parameter back "
      "to its default.";
  action.arguments = {{"ID", "the holding’s id, as “list” shows it"}};
  action.options = draft_options(false);
  action.options.push_back({"from", "DATE", "the first day of the new terms"});
  action.options.push_back({"correct", "", "correct the terms in force instead of adding new ones"});
  action.examples = {"holding family.tidemill edit 1 --from 2026-01-01 --set apr=0.031",
                     "holding family.tidemill edit 1 --label \"Cold ETH\""};
  action.json = R"({"id": 1})";
  action.run = holding_edit;
  return action;
}

Command holding_close_action() {
  Command action{"close", "Closes a holding: it no longer earns"};
  action.arguments = {{"ID", "the holding’s id, as “list” shows it"}};
  action.options = {{"on", "DATE", "the first day it no longer earns", true}};
  action.examples = {"holding family.tidemill close 1 --on 2026-10-01"};
  action.json = R"({"id": 1})";
  action.run = holding_close;
  return action;
}

Command holding_remove_action() {
  Command action{"remove", "Removes a holding with its entries and terms; undo brings it back"};
  action.arguments = {{"ID", "the holding’s id, as “list” shows it"}};
  action.examples = {"holding family.tidemill remove 1"};
  action.json = R"({"id": 1, "entries": 12})";
  action.run = holding_remove;
  return action;
}

}  // namespace tidemill::cli
