#pragma once

#include "ui/export/page_marks.h"
#include "ui/palette.h"

namespace tidemill::ui {

/// Fills pages from top to bottom: blocks ask for room and get a new page when there is none.
class PageFlow {
 public:
  /// Sizes in tenths of a point.
  PageFlow(QSizeF page, QMarginsF margins);

  double left() const { return content_.left(); }
  double right() const { return content_.right(); }
  double width() const { return content_.width(); }
  /// Where the next mark goes.
  double y() const { return y_; }
  double room() const { return content_.bottom() - y_; }
  double fullRoom() const { return content_.height(); }

  /// Starts a new page unless `height` still fits. True when it did.
  bool ensure(double height);
  void breakPage();
  void skip(double height) { y_ += height; }

  void add(PageMark mark);
  /// One line of text whose top is `top`; its baseline follows from the font.
  void text(const QString& text, const QFont& font, const QColor& colour, double x, double top);
  void textRight(const QString& text, const QFont& font, const QColor& colour, double right, double top);
  void textCentred(const QString& text, const QFont& font, const QColor& colour, double centre, double top);
  /// Text over the whole width, wrapped; page breaks between its lines.
  void paragraph(const QString& text, const QFont& font, const QColor& colour, double indent = 0);

  std::vector<PaperPage>& pages() { return pages_; }

 private:
  QRectF content_;
  std::vector<PaperPage> pages_;
  double y_ = 0;
};

}  // namespace tidemill::ui
