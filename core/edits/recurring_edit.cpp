#include "core/edits/entry_draft.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"
#include "core/model/accrual_rule.h"

namespace tidemill {

Result<Made<RecurringId>> record_recurring(const EditContext& context, const EntryDraft& draft,
                                           const std::string& every, const std::string& until) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  const ReadEntry read = read_entry(context, draft, change);
  if (!read.errors.empty()) return fail(read.errors.front());
  const Entry& first = read.entry;
  if (!is_income(first.type) && first.type != EntryType::cost)
    return fail({ErrorCode::bad_input, "type", "only income and costs can repeat",
                 "record deposits, withdrawals and balances one by one", "type"});
  for (const auto& [field, text] : {std::pair{"value", draft.value}, {"covers_from", draft.covers_from}})
    if (!trimmed(text).empty())
      return fail({ErrorCode::bad_input, field, "can't be given for an entry that repeats",
                   "leave it out; it follows from each day", field});
  if (!period_from(trimmed(every)))
    return fail({ErrorCode::bad_input, "every", "there is no period called " + quote(every),
                 "choose from: day, week, month, quarter, year", "every"});
  Recurring row{.id = RecurringId{fresh_id(context, change, "recurring")},
                .holding = first.holding,
                .type = std::string(name_of(first.type)),
                .asset = first.asset,
                .quantity = first.quantity,
                .every = trimmed(every),
                .from = date_of(first.at),
                .until = {},
                .category = std::string(name_of(first.category)),
                .note = first.note};
  if (!trimmed(until).empty()) {
    const auto end = parse_date(trimmed(until));
    if (!end) return fail(in_field(end.error(), "until", "until"));
    if (*end <= row.from)
      return fail({ErrorCode::bad_input, "until", "is not after the first day",
                   "choose a day after " + to_string(row.from), "until"});
    row.until = *end;
  }
  const Asset* asset = context.portfolio->asset(row.asset);
  change.name = "Repeat " + row.type + " " + row.quantity.to_string() + (asset ? " " + asset->symbol : "") + " every " +
                row.every;
  const RecurringId id = row.id;
  change.insert(std::move(row));
  return Made<RecurringId>{id, std::move(change)};
}

Result<Change> end_recurring(const EditContext& context, RecurringId id, std::optional<Date> on) {
  const auto found = context.portfolio->recurring().find(id);
  if (found == context.portfolio->recurring().end())
    return fail(ErrorCode::not_found, "recurring entry " + std::to_string(id.value()), "there is no such entry",
                "`holding show` lists what repeats");
  Change change{.name = "End recurring " + found->second->type, .source = context.source, .rows = {}, .batch = {}};
  if (!on || *on <= found->second->from) {
    change.remove(*found->second);
    return change;
  }
  Recurring after = *found->second;
  after.until = on;
  if (after != *found->second) change.update(*found->second, after);
  return change;
}

}  // namespace tidemill
