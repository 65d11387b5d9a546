#pragma once

#include <QDialog>
#include <vector>

#include "core/edits/holding_edit.h"
#include "ui/controls/input_field.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace tidemill::ui {

class InlineMessage;
class Workspace;

/// A question in fields whose answer is one change: errors stand beside their fields while one types, and what was
/// typed stays when saving fails. Opened without a loop of its own (open()); deletes itself when closed.
class FormDialog : public QDialog {
  Q_OBJECT

 protected:
  FormDialog(Workspace& workspace, const Theme& theme, const QString& title, const QString& save_text, QWidget* parent);
  ~FormDialog() override;

  /// The change that saves what stands in the fields now, or the first thing wrong with it.
  virtual Result<Change> change() const = 0;
  /// Everything wrong with what stands in the fields; beyond what the fields see themselves.
  virtual std::vector<Error> check() const = 0;
  /// Called after every edit, before the errors are shown: for notes that follow what is typed.
  virtual void follow_edit(const QString& field) { Q_UNUSED(field); }

  /// Adds a field to the two columns, or across both.
  InputField* add(InputField* field, bool wide = false);
  /// A widget across both columns, below the fields added so far; one that stretches takes all the height that is left.
  void add_wide(QWidget* widget, bool stretches = false);
  InputField* field(const char* name) const;
  /// The canonical text of a field; empty when it can't be read.
  std::string text(const char* name) const;
  /// Shows errors as they are now. Empty fields are errors only once saving was tried.
  bool look();
  void save();
  QPushButton* save_button() const { return save_; }

  Workspace& workspace() const { return workspace_; }
  const Theme& theme() const { return theme_; }

 private:
  Workspace& workspace_;
  const Theme& theme_;
  QGridLayout* grid_;
  InlineMessage* message_;
  QPushButton* save_;
  std::vector<InputField*> fields_;
  int cell_ = 0;
  bool complained_ = false;
};

}  // namespace tidemill::ui
