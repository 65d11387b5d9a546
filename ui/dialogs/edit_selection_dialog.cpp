#include "ui/dialogs/edit_selection_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <set>

#include "core/strategies/registry.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/labels.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/pages/entry_panel/param_field.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

EditSelectionDialog::EditSelectionDialog(Workspace& workspace, const Theme& theme, std::vector<HoldingId> ids,
                                         QWidget* parent)
    : FormDialog(workspace, theme, tr("Edit %1 holdings").arg(ids.size()), tr("Save"), parent), ids_(std::move(ids)) {
  setObjectName(QStringLiteral("edit_selection"));
  const Snapshot portfolio = workspace.portfolio();
  QStringList titles;
  for (const HoldingId id : ids_)
    if (const Holding* holding = portfolio->holding(id)) titles << to_qt(portfolio->title(*holding));
  add_wide(paragraph(tr("%1. What stays empty stays as it is.").arg(titles.join(", ")), Tone::Mute, this));
  auto* platform = new CompleterEdit(theme);
  platform->setCompletions(platform_completions(*portfolio, shipped_catalog(), {}));
  platform->setAllowsNew(true, tr("new"));
  platform->setPlaceholderText(tr("as it is"));
  add(new InputField(theme, {"platform", tr("Platform"), tr("Where they all are now.")}, platform, this), true);
  for (const ParamSpec* spec : common_params(*portfolio, ids_))
    if (!spec->advanced && spec->type != ParamType::boolean && spec->type != ParamType::asset) add_param(*spec);
  if (!params_.empty()) {
    auto* from = new DateEdit(theme);
    from->setDate(workspace.as_of());
    add(new InputField(theme, {"from", tr("New terms from"), tr("The first day they hold; before it the old ones do.")},
                       from, this));
    add(new InputField(
        theme, {"correct", tr("The old ones were wrong"), tr("Corrects the terms in force instead of ending them.")},
        new QCheckBox, this));
  }
  auto* closed = new DateEdit(theme);
  closed->setPlaceholderText(tr("as it is"));
  add(new InputField(theme, {"on", tr("Closed on"), tr("The first day they no longer earn.")}, closed, this));
}

/// "4.8 %", or "3 % … 4.8 %" where they differ, in grey.
QString EditSelectionDialog::current_values(const ParamSpec& spec) const {
  const Snapshot portfolio = workspace().portfolio();
  std::set<QString> values;
  for (const HoldingId id : ids_) {
    const Params params = params_on(portfolio->terms(id), workspace().as_of());
    const auto found = params.find(spec.name);
    if (found == params.end() || found->second.empty()) continue;
    const auto number = Decimal::parse(found->second);
    values.insert(!number                        ? to_qt(found->second)
                  : spec.type == ParamType::rate ? percent_text(number->to_double())
                                                 : exact_text(*number));
  }
  if (values.empty()) return tr("not set");
  return values.size() == 1 ? *values.begin() : tr("%1 … %2").arg(*values.begin(), *values.rbegin());
}

void EditSelectionDialog::add_param(const ParamSpec& described) {
  ParamSpec spec = described;
  spec.preset.clear();
  spec.required = false;
  InputField* field = make_param_field(theme(), spec, {{}, to_qt(workspace().portfolio()->currency().code())}, this);
  if (auto* line = qobject_cast<QLineEdit*>(field->editor())) line->setPlaceholderText(current_values(spec));
  if (auto* choice = qobject_cast<QComboBox*>(field->editor())) {
    choice->insertItem(0, tr("as it is"), QString());
    choice->setCurrentIndex(0);
  }
  params_.push_back(spec.name);
  add(field);
}

Result<Change> EditSelectionDialog::change() const {
  SelectionEdit edit;
  edit.platform = text("platform");
  for (const std::string& name : params_)
    if (const std::string typed = text(name.c_str()); !typed.empty()) edit.params[name] = typed;
  edit.from = params_.empty() ? workspace().as_of() : parse_date(text("from")).value_or(workspace().as_of());
  edit.correct = !params_.empty() && text("correct") == "true";
  if (const std::string on = text("on"); !on.empty()) {
    TIDEMILL_TRY(day, parse_date(on));
    edit.closed_on = day;
  }
  return edit_holdings(workspace().edit_context(), ids_, edit);
}

std::vector<Error> EditSelectionDialog::check() const {
  if (!params_.empty() && text("from").empty())
    return {{ErrorCode::bad_input, "New terms from", "is missing", "give the first day they hold", "from"}};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

}  // namespace tidemill::ui
