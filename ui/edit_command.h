#pragma once

#include <QUndoCommand>
#include <optional>

#include "core/model/change.h"

namespace tidemill::ui {

class Workspace;

/// The one undo command of the whole window: a step of the history in the file. It keeps no rows of its own: undo and
/// redo are the session's, which checks that the rows are still as they were. A step that fails makes itself obsolete,
/// and the stack drops it.
class EditCommand : public QUndoCommand {
 public:
  /// A new edit: applied when the command is pushed.
  EditCommand(Workspace& workspace, Change change);
  /// A step that the file's history has already.
  EditCommand(Workspace& workspace, const QString& name);

  void undo() override;
  void redo() override;

 private:
  Workspace& workspace_;
  std::optional<Change> change_;  // until it has been applied
};

}  // namespace tidemill::ui
