#pragma once

#include <QDialog>
#include <functional>

#include "core/edits/holding_edit.h"
#include "ui/models/text_rows_model.h"

class QPushButton;

namespace tidemill::ui {

class DataTable;
class InlineMessage;
class Theme;
class Workspace;

/// Records of one sort that are added, changed and removed one by one: covers, rules, goals, what repeats.
struct RecordList {
  QString id;  ///< object name of the dialog
  QString title;
  QString meaning;
  QString nothing;  ///< shown while there are none
  QStringList heads;
  QList<int> right = {};  ///< columns of numbers
  int stretch = 0;        ///< the column that takes the room left
  std::function<std::vector<TextRow>(const Portfolio& portfolio)> rows;
  /// The form for a record, or for a new one (empty id).
  std::function<QDialog*(Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent)> form;
  /// Empty where they can't be removed.
  std::function<Result<Change>(const EditContext& context, const QString& id)> remove = {};
};

/// Lists records with what can be done to them. Follows every change of the portfolio; nothing is asked before
/// removing, because it can be undone.
class RecordsDialog : public QDialog {
  Q_OBJECT
 public:
  RecordsDialog(Workspace& workspace, const Theme& theme, RecordList list, QWidget* parent);

 private:
  void show_rows();
  void follow_selection();
  QString chosen() const;
  void edit(const QString& id);
  void remove_chosen();

  Workspace& workspace_;
  const Theme& theme_;
  RecordList list_;
  InlineMessage* message_;
  DataTable* table_;
  TextRowsModel* model_;
  QPushButton *edit_, *remove_;
};

}  // namespace tidemill::ui
