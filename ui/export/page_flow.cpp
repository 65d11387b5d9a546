#include "ui/export/page_flow.h"

#include <QFontMetricsF>

namespace tidemill::ui {

PageFlow::PageFlow(QSizeF page, QMarginsF margins) : content_(QRectF(QPointF(0, 0), page).marginsRemoved(margins)) {
  breakPage();
}

bool PageFlow::ensure(double height) {
  if (height <= room()) return false;
  breakPage();
  return true;
}

void PageFlow::breakPage() {
  pages_.emplace_back();
  y_ = content_.top();
}

void PageFlow::add(PageMark mark) {
  pages_.back().marks.push_back(std::move(mark));
}

void PageFlow::text(const QString& text, const QFont& font, const QColor& colour, double x, double top) {
  const QFontMetricsF metrics(font);
  const double baseline = top + (lineHeight(font) - metrics.height()) / 2 + metrics.ascent();
  add(PageText{{x, baseline}, text, font, colour});
}

void PageFlow::textRight(const QString& text, const QFont& font, const QColor& colour, double right, double top) {
  this->text(text, font, colour, right - textWidth(text, font), top);
}

void PageFlow::textCentred(const QString& text, const QFont& font, const QColor& colour, double centre, double top) {
  this->text(text, font, colour, centre - textWidth(text, font) / 2, top);
}

void PageFlow::paragraph(const QString& text, const QFont& font, const QColor& colour, double indent) {
  for (const QString& line : wrapped(text, font, width() - indent)) {
    ensure(lineHeight(font));
    this->text(line, font, colour, left() + indent, y());
    skip(lineHeight(font));
  }
}

}  // namespace tidemill::ui
