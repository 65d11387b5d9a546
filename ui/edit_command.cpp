#include "ui/edit_command.h"

#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

EditCommand::EditCommand(Workspace& workspace, Change change)
    : QUndoCommand(to_qt(change.name)), workspace_(workspace), change_(std::move(change)) {}

EditCommand::EditCommand(Workspace& workspace, const QString& name) : QUndoCommand(name), workspace_(workspace) {}

void EditCommand::undo() {
  if (workspace_.filling_stack_) return;
  if (!workspace_.step(workspace_.session_->undo())) setObsolete(true);
}

void EditCommand::redo() {
  if (workspace_.filling_stack_) return;
  const bool done = change_ ? workspace_.step(workspace_.session_->apply(*change_)).has_value()
                            : workspace_.step(workspace_.session_->redo()).has_value();
  if (!done) setObsolete(true);
  change_.reset();
}

}  // namespace tidemill::ui
