#include "app/cli/commands.h"
#include "app/cli/entry_options.h"
#include "app/cli/portfolio_file.h"
#include "core/io/csv.h"

namespace tidemill::cli {
namespace {

Result<Answer> answer_for(std::int64_t recorded, std::optional<EntryId> id) {
  Answer answer;
  Value::Object object{{"recorded", recorded}};
  if (id) object.emplace_back("id", *id);
  answer.json = std::move(object);
  Table table{"", {{"recorded", "Recorded", TableColumn::Kind::number}}, {{count_cell(recorded)}}};
  if (id) {
    table.columns.push_back({"id", "Id", TableColumn::Kind::number});
    table.rows.front().push_back(count_cell(id->value()));
  }
  answer.tables.push_back(std::move(table));
  return answer;
}

Result<Answer> record_one(const Invocation& invocation) {
  for (const char* needed : {"holding", "type", "at", "quantity"})
    if (!invocation.has(needed))
      return fail(ErrorCode::usage, "record", std::string("--") + needed + " is missing",
                  "give --holding, --type, --at and --quantity, or --csv");
  TIDEMILL_TRY(file, open_file(invocation));
  EntryDraft draft;
  TIDEMILL_CHECK(fill_entry(draft, invocation));
  if (invocation.has("every")) {
    TIDEMILL_TRY(repeated, record_recurring(file.context(), draft, invocation.text("every"), invocation.text("until")));
    TIDEMILL_CHECK(file.apply(repeated.change));
    Answer answer;
    answer.json = Value::Object{{"recurring", repeated.id}};
    answer.lines.push_back("It repeats every " + invocation.text("every") + "; “holding show” lists it.");
    return answer;
  }
  if (invocation.has("until"))
    return fail(ErrorCode::usage, "record", "--until needs --every", "say how often it repeats");
  TIDEMILL_TRY(made, record_entry(file.context(), draft));
  TIDEMILL_CHECK(file.apply(made.change));
  return answer_for(1, made.id);
}

Result<Answer> record_csv(const Invocation& invocation) {
  const std::string path = invocation.text("csv");
  for (const Option& option : entry_options())
    if (invocation.has(option.name))
      return fail(ErrorCode::usage, "record", "--csv and --" + option.name + " exclude each other",
                  "put it into a column of the file");
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(text, read_text_file(path));
  const auto table = parse_csv(text);
  if (!table) return fail(table.error().at(path));
  auto drafts = entry_drafts_from_csv(table->rows, table->lines);
  if (!drafts) return fail(drafts.error().at(path));
  const auto count = static_cast<std::int64_t>(drafts->size());
  EntryRows rows;
  rows.name = std::filesystem::path(path).filename().string();
  rows.rows = std::move(*drafts);
  // The first line of the table is its header.
  if (!table->lines.empty()) rows.lines.assign(table->lines.begin() + 1, table->lines.end());
  TIDEMILL_TRY(change, record_entries(file.context(), rows));
  TIDEMILL_CHECK(file.apply(change));
  return answer_for(count, {});
}

/// Ends what repeats on a day, or takes it back altogether.
Result<Answer> end_repeating(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(id, invocation.id("end-recurring"));
  TIDEMILL_TRY(on, invocation.date("until"));
  TIDEMILL_TRY(change, end_recurring(file.context(), RecurringId(id), on));
  TIDEMILL_CHECK(file.apply(change));
  Answer answer;
  answer.json = Value::Object{{"recurring", id}};
  answer.lines.push_back("It repeats no more; “tidemill undo” brings it back.");
  return answer;
}

Result<Answer> run_record(const Invocation& invocation) {
  if (invocation.has("end-recurring")) return end_repeating(invocation);
  return invocation.has("csv") ? record_csv(invocation) : record_one(invocation);
}

}  // namespace

Command record_command() {
  Command command{"record", "Records what happened: payouts, deposits, costs, balances"};
  command.details =
      "A CSV file has the header holding,type,at,asset,quantity,value,note[,currency,covers_from,retained], holdings "
      "by "
      "id. All rows are recorded or none; equal rows are all kept. A value that is not given is filled from the price "
      "of that very day, when there is one.";
  command.arguments = {file_argument()};
  command.options = entry_options();
  command.options.push_back({"csv", "CSVFILE", "many entries at once"});
  command.options.push_back({"every", "PERIOD", "it repeats each day, week, month, quarter or year: a monthly bill"});
  command.options.push_back({"until", "DATE", "the first day it no longer repeats"});
  command.options.push_back({"end-recurring", "ID", "ends what repeats, on the day of --until or altogether"});
  command.examples = {
      "record family.tidemill --holding 1 --type reward --at 2026-10-30T12:00:00Z --quantity 0.0413 --value 125.21",
      "record family.tidemill --holding 2 --type cost --category hosting --at 2026-01-01 --quantity 45 --every month",
      "record family.tidemill --csv rows.csv"};
  command.json = R"({"recorded": 1, "id": 17}    with --csv: {"recorded": 250})";
  command.run = run_record;
  return command;
}

}  // namespace tidemill::cli
