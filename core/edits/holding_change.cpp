#include <set>

#include "core/edits/holding_draft.h"
#include "core/edits/terms_change.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

Result<const Holding*> find(const EditContext& context, HoldingId id) {
  if (const Holding* holding = context.portfolio->holding(id)) return holding;
  return fail(ErrorCode::not_found, "holding " + std::to_string(id.value()), "there is no such holding",
              "see `holding list` for their numbers");
}

Change change_of(const EditContext& context, std::string name) {
  return {.name = std::move(name), .source = context.source, .rows = {}, .batch = {}};
}

}  // namespace

Result<Change> change_terms(const EditContext& context, HoldingId id, Date from, const Params& set, bool correct) {
  TIDEMILL_TRY(holding, find(context, id));
  const StrategyKind* kind = strategy_kind(holding->kind);
  if (!kind)
    return fail({ErrorCode::bad_input, "kind", quote(holding->kind) + " is not known to this version",
                 "use a newer version", "kind"});
  if (!correct && from < holding->opened)
    return fail({ErrorCode::bad_input, "from", to_string(from) + " is before the holding began",
                 "choose a day from " + to_string(holding->opened) + " on", "from"});
  if (from > add_months(context.as_of, 120))
    return fail(
        {ErrorCode::bad_input, "from", to_string(from) + " is more than ten years ahead", "check the year", "from"});
  Change change = change_of(context, "Change terms of " + context.portfolio->title(*holding));
  std::vector<Error> errors;
  for (const auto& [name, text] : set) {
    const ParamSpec* spec = kind->descriptor().param(name);
    if (spec && spec->opens)
      errors.push_back({ErrorCode::bad_input, spec->label, "is not part of the terms",
                        "record a deposit or withdrawal instead", name});
  }
  Params params = read_params(context, *kind, set, change, errors);
  if (!errors.empty()) return fail(errors.front());
  // One of a group replaces the other: a holding with an APY that is given an APR has no APY any more.
  for (const ParamSpec& given : kind->descriptor().params) {
    if (given.one_of.empty() || !params.contains(given.name) || params[given.name].empty()) continue;
    for (const ParamSpec& other : kind->descriptor().params)
      if (other.one_of == given.one_of && !set.contains(other.name)) params[other.name] = "";
  }
  Params in_force = params_on(context.portfolio->terms(id), from);
  std::erase_if(params, [&](const auto& entry) {
    const auto now = in_force.find(entry.first);
    return (now == in_force.end() ? std::string() : now->second) == entry.second;
  });
  if (!params.empty()) put_terms(context, *holding, from, params, correct, change);
  TIDEMILL_CHECK(check_terms_after(context, *holding, change));
  return change;
}

Result<Change> close_holding(const EditContext& context, HoldingId id, std::optional<Date> on) {
  TIDEMILL_TRY(holding, find(context, id));
  if (on && *on <= holding->opened)
    return fail({ErrorCode::bad_input, "Closed on", to_string(*on) + " is not after the first day",
                 "choose a day after " + to_string(holding->opened), "on"});
  Change change = change_of(context, (on ? "Close " : "Reopen ") + context.portfolio->title(*holding));
  Holding after = *holding;
  after.closed = on;
  if (after != *holding) change.update(*holding, after);
  return change;
}

Result<Change> remove_holdings(const EditContext& context, const std::vector<HoldingId>& ids,
                               const std::vector<Entry>& full_entries) {
  const std::set<HoldingId> gone(ids.begin(), ids.end());
  Change change = change_of(context, {});
  for (const HoldingId id : gone) TIDEMILL_CHECK(find(context, id));
  for (const auto& [other_id, other] : context.portfolio->holdings())
    if (other->funded_by && gone.contains(*other->funded_by) && !gone.contains(other_id))
      return fail(ErrorCode::bad_input, context.portfolio->title(*context.portfolio->holding(*other->funded_by)),
                  quote(context.portfolio->title(*other)) + " is funded by it", "remove or change that one first");
  for (const Entry& entry : full_entries) {
    if (gone.contains(entry.holding)) {
      if (!entry.counter_holding || gone.contains(*entry.counter_holding)) {
        change.remove(entry);
        continue;
      }
      Entry after = entry;  // what came to a holding that stays is still there; it came from outside now
      after.type = EntryType::deposit;
      after.holding = *entry.counter_holding;
      after.counter_holding.reset();
      change.update(entry, after);
    } else if (entry.counter_holding && gone.contains(*entry.counter_holding)) {
      Entry after = entry;  // the other end of a transfer stays; it leaves the portfolio now
      after.type = EntryType::withdrawal;
      after.counter_holding.reset();
      change.update(entry, after);
    }
  }
  for (const auto& [cover_id, cover] : context.portfolio->covers())
    if (gone.contains(cover->holding)) change.remove(*cover);
  for (const auto& [rule_id, rule] : context.portfolio->recurring())
    if (gone.contains(rule->holding)) change.remove(*rule);
  for (const HoldingId id : gone)
    for (const Terms& terms : context.portfolio->terms(id)) change.remove(terms);
  for (const HoldingId id : gone) change.remove(*context.portfolio->holding(id));
  change.name = gone.size() == 1 ? "Remove " + context.portfolio->title(*context.portfolio->holding(*gone.begin()))
                                 : "Remove " + std::to_string(gone.size()) + " holdings";
  return change;
}

}  // namespace tidemill
