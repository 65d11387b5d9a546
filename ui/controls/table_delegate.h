#pragma once

#include <QStyledItemDelegate>

namespace tidemill::ui {

class Theme;

/// Paints the cells of a DataTable: selection, line below, strategy dot, grade pill, heat, tones. See table_roles.h.
class TableDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit TableDelegate(const Theme& theme, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Shows the whole text of a cell that had to be shortened, unless the model has a tool tip.
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 private:
  const Theme& theme_;
};

}  // namespace tidemill::ui
