#include <QPainter>

#include "ui/controls/data_table.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kPad = 8;
constexpr int kArrow = 12;

}  // namespace

TableHeader::TableHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), theme_(theme) {
  setHighlightSections(false);
  setSectionsClickable(true);
  setResizeContentsPrecision(60);
  setMinimumSectionSize(40);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const Palette& p = theme_.palette();
  painter->save();
  painter->fillRect(rect, p.card);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line);
  Qt::Alignment alignment = defaultAlignment();
  if (const QVariant own = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole); own.isValid())
    alignment = Qt::Alignment(own.toInt());
  else if (model()->rowCount() > 0)
    if (const QVariant cell = model()->index(0, section).data(Qt::TextAlignmentRole); cell.isValid())
      alignment = Qt::Alignment(cell.toInt());

  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
  const QFont font = theme_.smallFont();
  const QFontMetrics metrics(font);
  QRect room = rect.adjusted(kPad, 0, -kPad, -1);
  const QString text = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight,
                                          room.width() - (sorted ? kArrow + 3 : 0));
  const int textWidth = metrics.horizontalAdvance(text);
  if (sorted) {
    const bool down = sortIndicatorOrder() == Qt::DescendingOrder;
    int x = room.left() + textWidth + 3;
    if (alignment & Qt::AlignRight)
      x = room.right() - textWidth - kArrow - 3;
    else if (alignment & Qt::AlignHCenter)
      x = room.center().x() + textWidth / 2 + 3;
    painter->drawPixmap(
        QPoint(x, rect.center().y() - kArrow / 2),
        iconPixmap(down ? "chevron-down" : "chevron-up", p.accent, kArrow, painter->device()->devicePixelRatioF()));
  }
  painter->setFont(font);
  painter->setPen(sorted ? p.accent : p.mute);
  painter->drawText(room, int(alignment | Qt::AlignVCenter), text);
  painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
  const QFontMetrics metrics(theme_.smallFont());
  const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
  const int arrow = isSortIndicatorShown() ? kArrow + 3 : 0;
  return QSize(metrics.horizontalAdvance(text) + 2 * kPad + arrow, metrics.height() + 15);
}

}  // namespace tidemill::ui
