#include "ui/export/page_marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace tidemill::ui {

QFont pageFont(PageVoice voice, double scale) {
  QFont font;
  font.setHintingPreference(QFont::PreferNoHinting);
  double size = 9;
  switch (voice) {
    case PageVoice::title:
      size = 18;
      font.setWeight(QFont::Bold);
      break;
    case PageVoice::heading:
      size = 10.5;
      font.setWeight(QFont::Bold);
      break;
    case PageVoice::subtitle:
      size = 9.5;
      break;
    case PageVoice::body:
      break;
    case PageVoice::strong:
      font.setWeight(QFont::Bold);
      break;
    case PageVoice::small:
    case PageVoice::tableHead:
      size = 8;
      break;
    case PageVoice::figure:
      size = 13;
      font.setWeight(QFont::Bold);
      break;
  }
  font.setPixelSize(int(std::lround(size * scale * pt)));
  return font;
}

double textWidth(const QString& text, const QFont& font) {
  return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font) {
  return font.pixelSize() * 1.32;
}

QStringList wrapped(const QString& text, const QFont& font, double width) {
  if (!text.contains(QLatin1Char('\n')) && textWidth(text, font) <= width) return {text};
  QStringList lines;
  for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(width);
      lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
  }
  return lines;
}

namespace {

struct Brush {
  QPainter& painter;

  void operator()(const PageBox& box) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.fill);
    if (box.radius > 0)
      painter.drawRoundedRect(box.rect, box.radius, box.radius);
    else
      painter.drawRect(box.rect);
  }
  void operator()(const PageLine& line) const {
    QPen pen(line.colour, line.width, Qt::SolidLine, Qt::FlatCap);
    if (line.dashed) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(line.line);
  }
  void operator()(const PageText& text) const {
    painter.setFont(text.font);
    painter.setPen(text.colour);
    painter.drawText(text.baseline, text.text);
  }
};

}  // namespace

void paint(QPainter& painter, const PaperPage& page) {
  for (const PageMark& mark : page.marks) std::visit(Brush{painter}, mark);
}

}  // namespace tidemill::ui
