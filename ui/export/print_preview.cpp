#include "ui/export/print_preview.h"

#include <QPainter>
#include <algorithm>

#include "ui/qt_format.h"

namespace tidemill::ui {

PrintPreview::PrintPreview(const ReportDocument& document, QWidget* parent)
    : QPrintPreviewDialog(parent), layout_(document) {
  setObjectName("printPreview");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Print: %1").arg(to_qt(document.title)));
  constexpr int dots_per_inch = 600;
  printer()->setResolution(dots_per_inch);
  printer()->setDocName(to_qt(document.title));
  printer()->setPageSize(QPageSize(QPageSize::A4));
  printer()->setFullPage(true);
  connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
  constexpr QSize start(900, 760);
  resize(start);
}

void PrintPreview::paint(QPrinter* printer) const {
  const int pages = layout_.page_count();
  const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
  const int last = printer->toPage() > 0 ? std::min(printer->toPage(), pages) - 1 : pages - 1;
  QPainter painter(printer);
  for (int page = first; page <= last; ++page) {
    if (page > first) printer->newPage();
    const QRectF paper = printer->paperRect(QPrinter::DevicePixel);
    const QSizeF wanted = PdfLayout::page_size();
    const double scale = std::min(paper.width() / wanted.width(), paper.height() / wanted.height());
    painter.save();
    painter.translate((paper.width() - wanted.width() * scale) / 2, (paper.height() - wanted.height() * scale) / 2);
    painter.scale(scale, scale);
    layout_.paint_page(painter, page);
    painter.restore();
  }
}

}  // namespace tidemill::ui
