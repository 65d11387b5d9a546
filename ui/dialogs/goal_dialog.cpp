#include "ui/dialogs/goal_dialog.h"

#include <QLineEdit>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

GoalDialog::GoalDialog(Workspace& workspace, const Theme& theme, std::optional<GoalId> id, QWidget* parent)
    : FormDialog(workspace, theme, tr("Goal"), tr("Save"), parent), id_(id) {
  setObjectName(QStringLiteral("goal_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  const auto found = id ? portfolio->goals().find(*id) : portfolio->goals().end();
  const Goal* goal = found == portfolio->goals().end() ? nullptr : found->second.get();
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
  if (id_) return change_goal(context, *id_, draft());
  auto made = add_goal(context, draft());
  if (!made) return fail(made.error());
  return std::move(made->change);
}

std::optional<GoalId> first_goal(const Portfolio& portfolio) {
  return portfolio.goals().empty() ? std::nullopt : std::optional(portfolio.goals().begin()->first);
}

RecordList goals_list() {
  const auto goal_of = [](const QString& id) { return GoalId{id.toLongLong()}; };
  return {
      .id = QStringLiteral("goals"),
      .title = GoalDialog::tr("Goals"),
      .meaning = GoalDialog::tr("What income is to bring a month, and by when. Pages show the first; “plan goal” on "
                                "the command line shows all."),
      .nothing = GoalDialog::tr("No goal is set."),
      .heads = {GoalDialog::tr("Name"), GoalDialog::tr("Income a month"), GoalDialog::tr("By")},
      .right = {1},
      .rows =
          [](const Portfolio& portfolio) {
            std::vector<TextRow> rows;
            for (const auto& [id, goal] : portfolio.goals())
              rows.push_back(
                  {QString::number(id.value()),
                   {to_qt(goal->name), money_text(goal->monthly.amount, goal->monthly.currency), date_text(goal->by)}});
            return rows;
          },
      .form =
          [goal_of](Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent) {
            return new GoalDialog(workspace, theme, id.isEmpty() ? std::nullopt : std::optional(goal_of(id)), parent);
          },
      .remove = [goal_of](const EditContext& context, const QString& id) { return remove_goal(context, goal_of(id)); }};
}

}  // namespace tidemill::ui
