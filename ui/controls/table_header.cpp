#include <QPainter>

#include "ui/controls/data_table.h"
#include "ui/controls/table_roles.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kHeaderPad = 8;
constexpr int kArrow = 12;

constexpr QChar kSoftHyphen(0x00AD);

/// A head at the gap between words, or the soft hyphen, that makes the longer line shortest.
QStringList twoLines(const QString& text) {
  qsizetype best = -1;
  for (qsizetype gap = 0; gap < text.size(); ++gap) {
    if (text[gap] != ' ' && text[gap] != kSoftHyphen) continue;
    if (best < 0 || qMax(gap, text.size() - gap) < qMax(best, text.size() - best)) best = gap;
  }
  if (best < 0) return {text};
  return {text.left(best) + (text[best] == kSoftHyphen ? "-" : ""), text.mid(best + 1)};
}

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
  QRect room = rect.adjusted(kHeaderPad, 0, -kHeaderPad, -1);
  const int width = room.width() - (sorted ? kArrow + 3 : 0);
  QStringList lines{headOf(section)};
  if (wraps_ && metrics.horizontalAdvance(lines[0]) > width) lines = twoLines(lines[0]);
  int textWidth = 0;
  for (QString& line : lines) {
    line = metrics.elidedText(line, Qt::ElideRight, width);
    textWidth = qMax(textWidth, metrics.horizontalAdvance(line));
  }
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
  painter->drawText(room, int(alignment | Qt::AlignVCenter), lines.join('\n'));
  painter->restore();
}

void TableHeader::setWraps(bool wraps) {
  wraps_ = wraps;
  updateGeometry();
}

void TableHeader::setNarrow(bool narrow) {
  narrow_ = narrow;
  updateGeometry();
}

QString TableHeader::headOf(int section) const {
  if (!model()) return {};
  if (narrow_)
    if (const QVariant own = model()->headerData(section, Qt::Horizontal, NarrowHeadRole); own.isValid())
      return own.toString();
  return model()->headerData(section, Qt::Horizontal).toString();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
  const QFontMetrics metrics(theme_.smallFont());
  const QString text = headOf(section);
  const QStringList lines = wraps_ ? twoLines(text) : QStringList{text};
  int width = 0;
  for (const QString& line : lines) width = qMax(width, metrics.horizontalAdvance(line));
  // Where room is so short that heads wrap, the one that is sorted by gives its own room to the arrow.
  const int arrow = isSortIndicatorShown() && !wraps_ ? kArrow + 3 : 0;
  // One more than the advance, which is rounded: a text must not be shortened for a fraction of a pixel.
  return QSize(width + 1 + 2 * kHeaderPad + arrow, metrics.height() * (wraps_ ? 2 : 1) + 15);
}

}  // namespace tidemill::ui
