#include "core/edits/plan_edit.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

constexpr int usual_years = 10;

/// Takes what was typed into a goal.
Result<void> read(const EditContext& context, const GoalDraft& draft, Goal& goal) {
  if (const std::string name = trimmed(draft.name); !name.empty()) goal.name = name;
  for (const auto& [id, other] : context.portfolio->goals())
    if (id != goal.id && other->name == goal.name)
      return fail(field_error("name", "there is a goal " + quote(goal.name) + " already", "choose another name"));
  TIDEMILL_CHECK(take_currency(context, draft.currency, "currency", goal.monthly.currency));
  TIDEMILL_CHECK(take_amount(draft.monthly, "monthly", true, goal.monthly.amount));
  if (goal.monthly.amount.sign() <= 0)
    return fail(field_error("monthly", "is missing", "give an income a month above zero, for example 1600"));
  TIDEMILL_CHECK(take_day(draft.by, "by", goal.by));
  if (goal.by <= context.as_of)
    return fail(field_error("by", to_string(goal.by) + " is not after today", "choose a later day"));
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
