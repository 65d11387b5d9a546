#pragma once

#include <QSizeF>
#include <QString>

#include "core/reports/report_document.h"
#include "ui/export/page_marks.h"

class QPainter;

namespace tidemill::ui {

/// A report laid out on A4 pages with the light palette, ready to be painted on paper or on the screen. Needs a
/// QGuiApplication (any platform, offscreen too) for its fonts.
class PdfLayout {
 public:
  explicit PdfLayout(const ReportDocument& document);

  int page_count() const { return int(pages_.size()); }
  /// A4 in points.
  static QSizeF page_size();
  /// Paints page `page` (from 0) on a painter whose unit is a point: scale it for the screen. White paper is the
  /// caller's.
  void paint_page(QPainter& painter, int page) const;
  /// The words of a page in reading order, for assistive technology.
  QString page_text(int page) const;
  const std::vector<PaperPage>& pages() const { return pages_; }

 private:
  std::vector<PaperPage> pages_;
};

}  // namespace tidemill::ui
