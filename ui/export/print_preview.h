#pragma once

#include <QPrintPreviewDialog>
#include <QPrinter>

#include "core/reports/report_document.h"
#include "ui/export/pdf_layout.h"

namespace tidemill::ui {

/// A report as it will come out of the printer, with the platform's own choices of printer, paper and pages. It is laid
/// out on A4; other paper gets it scaled to fit. Deletes itself when closed.
class PrintPreview : public QPrintPreviewDialog {
  Q_OBJECT

 public:
  explicit PrintPreview(const ReportDocument& document, QWidget* parent = nullptr);

  /// Paints every page that the printer is asked for.
  void paint(QPrinter* printer) const;

 private:
  PdfLayout layout_;
};

}  // namespace tidemill::ui
