#include "ui/controls/flow_layout.h"

#include <QWidget>

namespace tidemill::ui {

FlowLayout::FlowLayout(QWidget* parent, int gapX, int gapY) : QLayout(parent), gapX_(gapX), gapY_(gapY) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
  items_.append(item);
  invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return items_.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= items_.size()) return nullptr;
  invalidate();
  return items_.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const {
  return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

QSize FlowLayout::sizeHint() const {
  int width = 0;
  int height = 0;
  for (const QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    width += item->sizeHint().width() + (width > 0 ? gapX_ : 0);
    height = qMax(height, item->sizeHint().height());
  }
  return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
  const QMargins margins = contentsMargins();
  const QRect area = rect.marginsRemoved(margins);
  int x = area.x();
  int y = area.y();
  int lineHeight = 0;
  const bool oneLine = sizeHint().width() <= rect.width();
  for (QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint().boundedTo(QSize(qMax(area.width(), item->minimumSize().width()), 10000));
    const bool full = x + size.width() > area.x() + area.width();
    const bool group = !oneLine && groupStart_ && item->widget() == groupStart_;
    if (x > area.x() && (full || group)) {
      x = area.x();
      y += lineHeight + gapY_;
      lineHeight = 0;
    }
    if (apply) item->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + gapX_;
    lineHeight = qMax(lineHeight, size.height());
  }
  return y + lineHeight - rect.y() + margins.bottom();
}

}  // namespace tidemill::ui
