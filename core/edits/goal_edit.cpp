#include "core/edits/plan_edit.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

constexpr int usual_years = 10;

Error wrong(const char* field, const std::string& reason, const std::string& todo) {
  return {ErrorCode::bad_input, field, reason, todo, field};
}

/// Takes what was typed into a goal.
Result<void> read(const EditContext& context, const GoalDraft& draft, Goal& goal) {
  if (const std::string name = trimmed(draft.name); !name.empty()) goal.name = name;
  for (const auto& [id, other] : context.portfolio->goals())
    if (id != goal.id && other->name == goal.name)
      return fail(wrong("name", "there is a goal " + quote(goal.name) + " already", "choose another name"));
  if (const std::string code = trimmed(draft.currency); !code.empty()) {
    const auto currency = Currency::parse(code);
    if (!currency) return fail(in_field(currency.error(), "currency", "currency"));
    goal.monthly.currency = *currency;
  }
  if (!trimmed(draft.monthly).empty()) {
    TIDEMILL_TRY(amount, typed_amount(draft.monthly, "monthly", "monthly", true));
    goal.monthly.amount = amount;
  }
  if (goal.monthly.amount.sign() <= 0)
    return fail(wrong("monthly", "is missing", "give an income a month above zero, for example 1600"));
  if (!trimmed(draft.by).empty()) {
    const auto by = parse_date(trimmed(draft.by));
    if (!by) return fail(in_field(by.error(), "by", "by"));
    goal.by = *by;
  }
  if (goal.by <= context.as_of)
    return fail(wrong("by", to_string(goal.by) + " is not after today", "choose a later day"));
  return {};
}

Result<Goal> find(const EditContext& context, GoalId id) {
  const auto found = context.portfolio->goals().find(id);
  if (found == context.portfolio->goals().end())
    return fail(ErrorCode::not_found, "goal " + std::to_string(id.value()), "there is none with this id",
                "“tidemill goal FILE list” shows them");
  return *found->second;
}

}  // namespace

Result<Made<GoalId>> add_goal(const EditContext& context, const GoalDraft& draft) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  Goal goal{.id = GoalId{fresh_id(context, change, "goal")},
            .name = "Goal",
            .monthly = {context.portfolio->currency(), Decimal::zero()},
            .by = add_months(context.as_of, 12 * usual_years)};
  TIDEMILL_CHECK(read(context, draft, goal));
  change.name = "Add goal " + quote(goal.name);
  const GoalId id = goal.id;
  change.insert(std::move(goal));
  return Made<GoalId>{id, std::move(change)};
}

Result<Change> change_goal(const EditContext& context, GoalId id, const GoalDraft& draft) {
  TIDEMILL_TRY(before, find(context, id));
  Goal after = before;
  TIDEMILL_CHECK(read(context, draft, after));
  Change change{.name = "Change goal " + quote(after.name), .source = context.source, .rows = {}, .batch = {}};
  if (after != before) change.update(before, after);
  return change;
}

Result<Change> remove_goal(const EditContext& context, GoalId id) {
  TIDEMILL_TRY(goal, find(context, id));
  Change change{.name = "Remove goal " + quote(goal.name), .source = context.source, .rows = {}, .batch = {}};
  change.remove(goal);
  return change;
}

}  // namespace tidemill
