#include "core/edits/terms_change.h"

#include <algorithm>

#include "core/edits/record_edit.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

/// The row of terms in force on a day: the last one up to it, else the first.
const Terms* row_on(const std::vector<Terms>& rows, Date day) {
  const Terms* found = rows.empty() ? nullptr : &rows.front();
  for (const Terms& row : rows)
    if (row.from <= day) found = &row;
  return found;
}

}  // namespace

void put_terms(const EditContext& context, const Holding& holding, Date from, const Params& set, bool correct,
               Change& change) {
  const std::vector<Terms>& rows = context.portfolio->terms(holding.id);
  const Terms* row = row_on(rows, from);
  const auto same_day = std::find_if(rows.begin(), rows.end(), [&](const Terms& each) { return each.from == from; });
  if (!correct && same_day == rows.end()) {
    change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, holding.id, from, set});
    return;
  }
  const Terms* target = correct ? row : &*same_day;
  if (!target) {
    change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, holding.id, holding.opened, set});
    return;
  }
  Terms after = *target;
  const bool first = target == &rows.front();
  for (const auto& [name, text] : set) {
    if (text.empty() && first)
      after.params.erase(name);
    else
      after.params[name] = text;
  }
  if (after != *target) change.update(*target, after);
}

void replace_terms(const EditContext& context, const Holding& holding, const Params& params, Change& change) {
  const std::vector<Terms>& rows = context.portfolio->terms(holding.id);
  if (rows.empty()) {
    change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, holding.id, holding.opened, params});
    return;
  }
  for (std::size_t i = 1; i < rows.size(); ++i) change.remove(rows[i]);
  Terms first = rows.front();
  first.params = params;
  if (first != rows.front()) change.update(rows.front(), first);
}

void move_first_terms(const EditContext& context, const Holding& before, const Holding& after, Change& change) {
  if (before.opened == after.opened) return;
  const auto next = context.portfolio->with(change);
  const std::vector<Terms>& rows = next->terms(before.id);
  if (rows.empty() || rows.front().from != before.opened) return;
  for (const Terms& row : rows)
    if (row.id != rows.front().id && row.from <= after.opened) change.remove(row);
  Terms first = rows.front();
  first.from = after.opened;
  first.params = params_on(rows, after.opened);
  change.update(rows.front(), first);
}

Result<void> check_terms_after(const EditContext& context, const Holding& holding, const Change& change) {
  const auto next = context.portfolio->with(change);
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return {};
  for (const Terms& row : next->terms(holding.id)) {
    Params params = params_on(next->terms(holding.id), row.from);
    std::erase_if(params, [](const auto& entry) { return entry.second.empty(); });
    TIDEMILL_CHECK(validate_params(*kind, TermsView(holding, params, row.from)));
  }
  return {};
}

}  // namespace tidemill
