#pragma once

#include <QLayout>
#include <QList>

namespace tidemill::ui {

/// Lays widgets out like words: left to right, onto the next line when one is full. For legends, chips and buttons.
class FlowLayout : public QLayout {
  Q_OBJECT

 public:
  explicit FlowLayout(QWidget* parent = nullptr, int gapX = 8, int gapY = 6);
  ~FlowLayout() override;

  /// The first widget of a group that starts a line of its own unless all widgets fit into one line.
  void setGroupStart(const QWidget* first) { groupStart_ = first; }

  void addItem(QLayoutItem* item) override;
  int count() const override { return int(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  void setGeometry(const QRect& rect) override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;

 private:
  int arrange(const QRect& rect, bool apply) const;

  QList<QLayoutItem*> items_;
  int gapX_;
  int gapY_;
  const QWidget* groupStart_ = nullptr;
};

}  // namespace tidemill::ui
