#pragma once

#include <QWidget>
#include <memory>

#include "core/reports/report_document.h"

namespace tidemill::ui {

class PdfLayout;
class Theme;

/// The pages of a report as they will be printed, one under the other, as wide as there is room up to a limit. What is
/// seen here is what the PDF holds: both are painted by the same layout.
class ReportPreview : public QWidget {
  Q_OBJECT
 public:
  explicit ReportPreview(const Theme& theme, QWidget* parent = nullptr);
  ~ReportPreview() override;
  void set_document(const ReportDocument& document);
  int page_count() const;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double scale_for(int width) const;
  const Theme& theme_;
  std::unique_ptr<PdfLayout> layout_;
};

}  // namespace tidemill::ui
