#include "ui/charts/hover_card.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "ui/controls/strategy_dot.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr double kHoverPad = 11;
constexpr double kHoverGap = 16;
constexpr double kShadow = 5;

struct Columns {
  double swatch = 0;
  double label = 0;
  double value = 0;
  double share = 0;
  double lineHeight = 0;
};

Columns measure(const Theme& theme, const std::vector<HoverLine>& lines) {
  QFont strong = theme.smallFont();
  strong.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(strong);
  Columns c;
  c.lineHeight = metrics.height() + 4;
  for (const HoverLine& line : lines) {
    if (line.swatch.isValid()) c.swatch = kDotSize + 7;
    c.label = std::max(c.label, metrics.horizontalAdvance(line.label));
    c.value = std::max(c.value, metrics.horizontalAdvance(line.value));
    if (!line.share.isEmpty()) c.share = std::max(c.share, metrics.horizontalAdvance(line.share) + 10);
  }
  return c;
}

}  // namespace

HoverCard::HoverCard(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setObjectName("hoverCard");
  hide();
}

void HoverCard::setContent(const QString& title, const std::vector<HoverLine>& lines) {
  title_ = title;
  lines_ = lines;
  resize(sizeHint());
  update();
}

void HoverCard::showBeside(double x, double y, double gap) {
  resize(sizeHint());
  const QSize room = parentWidget()->size();
  double left = x + gap - kShadow;
  if (left + width() > room.width()) left = x - gap - width() + kShadow;
  left = std::clamp(left, 0.0, std::max(0.0, double(room.width() - width())));
  const double top = std::clamp(y, 0.0, std::max(0.0, double(room.height() - height())));
  move(int(left), int(top));
  show();
  raise();
}

QSize HoverCard::sizeHint() const {
  const Columns c = measure(theme_, lines_);
  QFont strong = theme_.smallFont();
  strong.setWeight(QFont::DemiBold);
  const double width =
      std::max(QFontMetricsF(strong).horizontalAdvance(title_), c.swatch + c.label + kHoverGap + c.value + c.share);
  const double height = c.lineHeight * double(lines_.size() + 1) + 3;
  return QSizeF(width + 2 * (kHoverPad + kShadow), height + 2 * (kHoverPad - 2 + kShadow)).toSize();
}

void HoverCard::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < int(kShadow); ++i) {
    painter.setBrush(QColor(0, 0, 0, p.dark ? 16 : 4));
    painter.drawRoundedRect(QRectF(rect()).adjusted(i, i + 1, -i, -i + 1), 9, 9);
  }
  const QRectF sheet = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
  painter.setPen(p.fieldLine);
  painter.setBrush(p.card);
  painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);

  const Columns c = measure(theme_, lines_);
  const QRectF box = sheet.adjusted(kHoverPad, kHoverPad - 2, -kHoverPad, -kHoverPad + 2);
  const QFont plain = theme_.smallFont();
  QFont strong = plain;
  strong.setWeight(QFont::DemiBold);
  painter.setFont(strong);
  painter.setPen(p.ink);
  painter.drawText(QRectF(box.left(), box.top(), box.width(), c.lineHeight), Qt::AlignLeft | Qt::AlignVCenter, title_);
  double y = box.top() + c.lineHeight + 3;
  for (const HoverLine& line : lines_) {
    const QRectF row(box.left(), y, box.width(), c.lineHeight);
    if (line.swatch.isValid()) paintDot(painter, QPointF(row.left() + kDotSize / 2, row.center().y()), line.swatch);
    painter.setFont(line.strong ? strong : plain);
    painter.setPen(line.strong ? p.ink : p.mute);
    painter.drawText(row.adjusted(c.swatch, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.label);
    painter.setPen(p.ink);
    painter.drawText(row.adjusted(0, 0, -c.share, 0), Qt::AlignRight | Qt::AlignVCenter, line.value);
    painter.setFont(plain);
    painter.setPen(p.faint);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.share);
    y += c.lineHeight;
  }
}

}  // namespace tidemill::ui
