#pragma once

#include "core/edits/record_edit.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;

namespace tidemill::ui {

/// A form over what is known of something: texts by field name, each with who says so. Only what was changed is saved,
/// so that sources stay with what they said.
class FactsDialog : public FormDialog {
  Q_OBJECT

 protected:
  using FormDialog::FormDialog;

  /// Adds a field with the text it has now, and who says so below it.
  void add_fact(InputField* field, const std::string& now, const Fact* fact = nullptr, bool wide = false);
  /// Yes, no, or not known.
  static QComboBox* yes_or_no();
  /// The fields whose text differs from what it was.
  Fields changed() const;

 private:
  Fields before_;
};

}  // namespace tidemill::ui
