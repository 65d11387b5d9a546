#include "ui/controls/table_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/controls/grade_pill.h"
#include "ui/controls/labels.h"
#include "ui/controls/strategy_dot.h"
#include "ui/controls/table_roles.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kCellPad = 8;
constexpr int kDotRoom = 16;
constexpr int kBox = 15, kBoxRoom = 23;

Qt::Alignment alignmentOf(const QModelIndex& index) {
  const QVariant value = index.data(Qt::TextAlignmentRole);
  return value.isValid() ? Qt::Alignment(value.toInt()) : Qt::AlignLeft;
}

QFont pillFont(const Theme& theme) {
  QFont font = theme.smallFont();
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont fontOf(const Theme& theme, const QModelIndex& index) {
  return index.data(BoldRole).toBool() ? theme.strongFont() : theme.bodyFont();
}

/// Room for what stands before the text.
int leadRoom(const QModelIndex& index) {
  return (index.data(StrategyRole).toString().isEmpty() ? 0 : kDotRoom) +
         (index.data(Qt::CheckStateRole).isValid() ? kBoxRoom : 0);
}

/// A box with or without a tick, as the forms have it.
void paintBox(QPainter& painter, const QRect& room, bool ticked, const Palette& p) {
  const QRectF box(room.left() + 0.5, room.center().y() - kBox / 2.0 + 0.5, kBox - 1, kBox - 1);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(ticked ? p.accent : p.faint);
  painter.setBrush(ticked ? p.accent : p.card);
  painter.drawRoundedRect(box, 4, 4);
  if (ticked) {
    painter.setPen(QPen(p.card, 2));
    painter.drawPolyline(
        QPolygonF{box.topLeft() + QPointF(3, 7), box.topLeft() + QPointF(6, 10), box.topLeft() + QPointF(11, 4)});
  }
  painter.restore();
}

}  // namespace

TableDelegate::TableDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Palette& p = theme_.palette();
  const QRect rect = option.rect;
  const bool selected = option.state & QStyle::State_Selected;
  painter->save();

  const QVariant heat = index.data(HeatRole);
  QColor textColour = p.ink;
  if (heat.isValid()) {
    const Tint tint = p.heat(heat.toInt());
    // A hair of card between cells keeps neighbours of one colour apart.
    painter->fillRect(rect.adjusted(0, 0, -1, -1), tint.background);
    textColour = tint.text;
    if (selected) {
      painter->setPen(QPen(p.accent, 2));
      painter->drawRect(rect.adjusted(1, 1, -3, -3));
    }
  } else {
    if (selected)
      painter->fillRect(rect, p.soft);
    else if (option.state & QStyle::State_MouseOver)
      painter->fillRect(rect, p.hover);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line);
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid())
      textColour = toneColour(p, static_cast<Tone>(tone.toInt()));
    else if (index.data(MutedRole).toBool())
      textColour = p.mute;
  }

  const Qt::Alignment alignment = alignmentOf(index);
  QRect room = rect.adjusted(kCellPad, 0, -kCellPad, -1);
  if (const QString grade = index.data(GradeRole).toString(); !grade.isEmpty()) {
    const QFont font = pillFont(theme_);
    const QSizeF size = pillSize(font, grade);
    double x = room.left();
    if (alignment & Qt::AlignRight) x = room.right() + 1 - size.width();
    if (alignment & Qt::AlignHCenter) x = room.left() + (room.width() - size.width()) / 2;
    paintPill(*painter, QRectF(QPointF(x, rect.top() + (rect.height() - 1 - size.height()) / 2), size), grade,
              p.grade(grade[0]), font);
    painter->restore();
    return;
  }
  if (const QString kind = index.data(StrategyRole).toString(); !kind.isEmpty()) {
    paintDot(*painter, QPointF(room.left() + kDotSize / 2, rect.center().y() + 1), p.strategy(kind));
    room.setLeft(room.left() + kDotRoom);
  }
  if (const QVariant ticked = index.data(Qt::CheckStateRole); ticked.isValid()) {
    paintBox(*painter, room, ticked.toInt() == Qt::Checked, p);
    room.setLeft(room.left() + kBoxRoom);
  }
  const QFont font = fontOf(theme_, index);
  painter->setFont(font);
  painter->setPen(option.state & QStyle::State_Enabled ? textColour : p.faint);
  const QString text =
      QFontMetrics(font).elidedText(index.data().toString().replace('\n', ' '), Qt::ElideRight, room.width());
  painter->drawText(room, int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine), text);
  // The keyboard's place must show even where nothing is selected.
  if ((option.state & QStyle::State_HasFocus) && !selected) {
    painter->setPen(QPen(p.accent, 1));
    painter->drawRect(rect.adjusted(0, 0, -1, -2));
  }
  painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  const QFont font = fontOf(theme_, index);
  if (const QString grade = index.data(GradeRole).toString(); !grade.isEmpty())
    return QSize(qCeil(pillSize(pillFont(theme_), grade).width()) + 2 * kCellPad, 33);
  const QFontMetrics metrics(font);
  return QSize(metrics.horizontalAdvance(index.data().toString()) + 2 * kCellPad + leadRoom(index) + 1,
               metrics.height() + 16);
}

/// A click on the box or the space bar ticks it.
bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
  const QVariant ticked = index.data(Qt::CheckStateRole);
  if (!ticked.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
    return QStyledItemDelegate::editorEvent(event, model, option, index);
  const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                       static_cast<QMouseEvent*>(event)->position().x() < option.rect.left() + kCellPad + kBoxRoom;
  const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
  if (!clicked && !pressed) return false;
  return model->setData(index, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  if (event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid() &&
      sizeHint(option, index).width() > view->visualRect(index).width()) {
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
  }
  return QStyledItemDelegate::helpEvent(event, view, option, index);
}

}  // namespace tidemill::ui
