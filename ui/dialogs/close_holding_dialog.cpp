#include "ui/dialogs/close_holding_dialog.h"

#include "ui/controls/date_edit.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

CloseHoldingDialog::CloseHoldingDialog(Workspace& workspace, const Theme& theme, HoldingId id, QWidget* parent)
    : FormDialog(workspace, theme, tr("Close a holding"), tr("Close it"), parent), id_(id) {
  setObjectName(QStringLiteral("close_holding"));
  const Snapshot portfolio = workspace.portfolio();
  if (const Holding* holding = portfolio->holding(id))
    add_wide(
        paragraph(tr("%1 earns no more from this day on. What it has earned stays in every report; you can open it "
                     "again.")
                      .arg(to_qt(portfolio->title(*holding))),
                  Tone::Mute, this));
  auto* day = new DateEdit(theme);
  day->setDate(workspace.as_of());
  add(new InputField(theme, {QStringLiteral("on"), tr("Closed on"), tr("The first day it no longer earns.")}, day,
                     this));
}

Result<Change> CloseHoldingDialog::change() const {
  TIDEMILL_TRY(day, parse_date(text("on")));
  return close_holding(workspace().edit_context(), id_, day);
}

std::vector<Error> CloseHoldingDialog::check() const {
  if (text("on").empty())
    return {{ErrorCode::bad_input, "Closed on", "is missing", "give the first day it no longer earns", "on"}};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

}  // namespace tidemill::ui
