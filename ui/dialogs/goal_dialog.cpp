#include "ui/dialogs/goal_dialog.h"

#include <QLineEdit>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

GoalDialog::GoalDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : FormDialog(workspace, theme, tr("Goal"), tr("Save"), parent) {
  setObjectName(QStringLiteral("goal_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  const Goal* goal = portfolio->goals().empty() ? nullptr : portfolio->goals().begin()->second.get();
  constexpr int usual_months = 120;
  auto* name = new QLineEdit;
  auto* monthly = new ExactNumberEdit(theme);
  monthly->setSuffix(to_qt((goal ? goal->monthly.currency : portfolio->currency()).code()));
  auto* by = new DateEdit(theme);
  by->setDate(goal ? goal->by : add_months(workspace.as_of(), usual_months));
  add(new InputField(theme, {"name", tr("Name"), tr("What the income is for.")}, name, this), true);
  add(new InputField(theme, {"monthly", tr("Income a month"), tr("What a month is to bring.")}, monthly, this));
  add(new InputField(theme, {"by", tr("By"), tr("The day by which it is to be reached.")}, by, this));
  field("name")->setCanonical(goal ? goal->name : to_std(tr("Goal")));
  if (goal) field("monthly")->setCanonical(goal->monthly.amount.to_string());
  monthly->setFocus();
}

GoalDraft GoalDialog::draft() const {
  return {.name = text("name"), .monthly = text("monthly"), .currency = {}, .by = text("by")};
}

std::vector<Error> GoalDialog::check() const {
  for (const auto& [name, todo] : {std::pair{"monthly", "give an income a month, for example 1600"},
                                   std::pair{"by", "give the day by which it is to be reached"}})
    if (text(name).empty()) return {{ErrorCode::bad_input, name, "is missing", todo, name}};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> GoalDialog::change() const {
  const EditContext context = workspace().edit_context();
  const auto& goals = context.portfolio->goals();
  if (!goals.empty()) return change_goal(context, goals.begin()->first, draft());
  auto made = add_goal(context, draft());
  if (!made) return fail(made.error());
  return std::move(made->change);
}

}  // namespace tidemill::ui
