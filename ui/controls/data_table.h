#pragma once

#include <QHeaderView>
#include <QTableView>

#include "ui/controls/table_roles.h"

namespace tidemill::ui {

class Theme;

/// The table of every page: rows of 33 px with a line below, muted head, whole rows selected, strategy dots, grade
/// pills and heat through the roles in table_roles.h. Sorts by a click on the head (the model's sort()), copies with
/// Ctrl+C as tab-separated text and HTML. Numbers are right-aligned through the model's TextAlignmentRole; a head
/// without an alignment of its own takes that of its first cell.
class DataTable : public QTableView {
  Q_OBJECT

 public:
  explicit DataTable(const Theme& theme, QWidget* parent = nullptr);

  void setModel(QAbstractItemModel* model) override;
  /// The column that takes the room that is left, and gives way down to so many letters; −1 for none. The others take
  /// what their contents need.
  void setStretchColumn(int column, int leastLetters = 18);
  /// Fits the other columns to their contents; called by itself after a reset of the model.
  void fitColumns();
  /// Columns that are left out, the first first, while the table is too narrow for all; what they say stands elsewhere
  /// too.
  void setSpareColumns(const QList<int>& columns);
  /// Heads of several words take two lines.
  void setWrapsHeads(bool wraps);
  /// What stands in the middle while there are no rows.
  void setPlaceholder(const QString& text);
  /// With true the table asks for exactly the height of its rows and never scrolls up and down.
  void setFitsRows(bool fits);
  /// How many rows, of those it has, must be seen at once; it asks for no more then, and takes what the layout gives.
  void setLeastRows(int rows);
  /// Whether single cells are selected and activated instead of rows (heat maps).
  void setCellSelection(bool cells);

  /// The selected rows (or cells), tab-separated, one line each, in the order shown; optionally with the heads.
  QString selectionAsText(bool withHeads = false) const;
  /// The same as an HTML table.
  QString selectionAsHtml(bool withHeads = false) const;
  /// Puts both on the clipboard; does nothing without a selection.
  void copySelection(bool withHeads = false);

  /// Asks for an explanation of the number in the current cell; nothing where it has none.
  Q_INVOKABLE bool explain();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// The number in a cell (its ExplainRole) is to be opened.
  void explainWanted(const QVariant& number);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QList<QList<QString>> selectedTexts(bool withHeads) const;
  int rowsHeight() const;
  int wantedWidth(int column) const;

  const Theme& theme_;
  QString placeholder_;
  QList<int> spare_;
  int stretch_ = 0;
  int leastLetters_ = 18;
  int leastRows_ = 3;
  bool modest_ = false;  // wants no more than its least rows
  bool fitsRows_ = false;
};

/// The muted head of a DataTable, with an arrow beside the sorted column.
class TableHeader : public QHeaderView {
  Q_OBJECT

 public:
  TableHeader(const Theme& theme, QWidget* parent);
  void setWraps(bool wraps);
  bool wraps() const { return wraps_; }
  /// Heads break inside words too, where their NarrowHeadRole says they may.
  void setNarrow(bool narrow);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  QSize sectionSizeFromContents(int section) const override;

 private:
  QString headOf(int section) const;

  const Theme& theme_;
  bool wraps_ = false;
  bool narrow_ = false;
};

}  // namespace tidemill::ui
