#include "ui/controls/figure_tile.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include "ui/controls/card.h"
#include "ui/controls/grade_pill.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kTilePad = 16;
constexpr int kTop = 14;
constexpr int kSubLines = 2;

}  // namespace

FigureTile::FigureTile(const Theme& theme, const QString& label, QWidget* parent)
    : Pressable(parent), theme_(theme), label_(label) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  describe();
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureTile::setLabel(const QString& label) {
  label_ = label;
  describe();
}

void FigureTile::setFigure(const QString& figure) {
  figure_ = figure;
  grade_.clear();
  describe();
}

void FigureTile::setGrade(QChar letter, int score) {
  figure_.clear();
  grade_ = gradeText(letter, score);
  describe();
}

void FigureTile::setSub(const QString& sub) {
  sub_ = sub;
  describe();
}

void FigureTile::setTrend(const QString& trend, Tone tone) {
  trend_ = trend;
  trendTone_ = tone;
  describe();
}

void FigureTile::setBare(bool bare) {
  bare_ = bare;
  updateGeometry();
  update();
}

void FigureTile::setNumber(const QVariant& number) {
  number_ = number;
}

bool FigureTile::explain() {
  if (number_.isValid()) emit explainWanted(number_);
  return number_.isValid();
}

void FigureTile::contextMenuEvent(QContextMenuEvent* event) {
  if (!number_.isValid()) return Pressable::contextMenuEvent(event);
  QMenu menu(this);
  menu.addAction(tr("How this number is made"), this, [this] { explain(); });
  menu.exec(event->globalPos());
}

double FigureTile::figurePixels() const {
  return QFontInfo(fittedFont(width() - (bare_ ? 0 : 2 * kTilePad))).pixelSize();
}

void FigureTile::describe() {
  setAccessibleName(label_ + ": " + (grade_.isEmpty() ? figure_ : grade_));
  setAccessibleDescription((trend_ + ' ' + sub_).trimmed());
  updateGeometry();
  update();
}

QFont FigureTile::fittedFont(int width) const {
  QFont font = theme_.figureFont();
  const double needed = QFontMetricsF(font).horizontalAdvance(figure_);
  if (needed <= width || needed <= 0) return font;
  const double factor = std::max(0.45, (width - 1) / needed);
  return [&] {
    QFont smaller = theme_.scaledFont(1.85 * factor);
    smaller.setWeight(QFont::DemiBold);
    return smaller;
  }();
}

QSize FigureTile::sizeHint() const {
  const QFontMetricsF small(theme_.smallFont());
  const QFontMetricsF big(theme_.figureFont());
  const double height = small.height() * (1 + kSubLines) + big.height() + 8 + (bare_ ? 0 : 2 * kTop);
  return QSize(190, qCeil(height));
}

QSize FigureTile::minimumSizeHint() const {
  return QSize(110, sizeHint().height());
}

void FigureTile::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  if (!bare_) {
    const bool ring = hasFocus() && theme_.showsFocus();
    paintSheet(painter, rect(), isHovered() ? p.hover : p.card, ring ? p.accent : p.line, ring ? 2.0 : 1.0);
  }
  const double left = bare_ ? 0 : kTilePad;
  const double room = width() - 2 * left;
  double y = bare_ ? 0 : kTop;

  const QFont small = theme_.smallFont();
  const QFontMetricsF smallMetrics(small);
  painter.setFont(small);
  painter.setPen(p.mute);
  painter.drawText(QRectF(left, y, room, smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   smallMetrics.elidedText(label_, Qt::ElideRight, room));
  y += smallMetrics.height() + 2;

  const double bigHeight = QFontMetricsF(theme_.figureFont()).height();
  if (!grade_.isEmpty()) {
    QFont pillFont = theme_.strongFont();
    const QSizeF size = pillSize(pillFont, grade_);
    paintPill(painter, QRectF(QPointF(left, y + (bigHeight - size.height()) / 2), size), grade_, p.grade(grade_[0]),
              pillFont);
  } else {
    painter.setFont(fittedFont(int(room)));
    painter.setPen(p.ink);
    painter.drawText(QRectF(left, y, room, bigHeight), Qt::AlignLeft | Qt::AlignVCenter, figure_);
  }
  y += bigHeight + 4;

  // The trend and the rest are one paragraph of at most two lines, so that narrow tiles wrap instead of clip.
  const QString text = trend_.isEmpty() ? sub_ : trend_ + ' ' + sub_;
  QTextLayout layout(text, small, this);
  QList<QTextLayout::FormatRange> formats(1);
  formats[0].start = 0;
  formats[0].length = int(trend_.size());
  formats[0].format.setForeground(toneColour(p, trendTone_));
  layout.setFormats(formats);
  layout.beginLayout();
  QString rest;
  for (int i = 0; i < kSubLines; ++i) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(room);
    line.setPosition(QPointF(0, i * smallMetrics.height()));
    if (i == kSubLines - 1 && line.textStart() + line.textLength() < text.size()) rest = text.mid(line.textStart());
  }
  layout.endLayout();
  painter.setPen(p.mute);
  if (rest.isEmpty()) {
    layout.draw(&painter, QPointF(left, y));
  } else {
    // The clip of draw() only spares it lines; the second would be painted twice.
    painter.save();
    painter.setClipRect(QRectF(left, y, room, smallMetrics.height()));
    layout.draw(&painter, QPointF(left, y));
    painter.restore();
    painter.setFont(small);
    painter.drawText(QRectF(left, y + smallMetrics.height(), room, smallMetrics.height()), Qt::AlignLeft,
                     smallMetrics.elidedText(rest, Qt::ElideRight, room));
  }
}

}  // namespace tidemill::ui
