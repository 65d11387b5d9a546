#include "ui/pages/report_preview.h"

#include <QPaintEvent>
#include <QPainter>
#include <algorithm>

#include "ui/export/pdf_layout.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int kSheetGap = 18;
constexpr double kWidest = 1.3;  // screen pixels a point

}  // namespace

ReportPreview::ReportPreview(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setObjectName("reportPreview");
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("Preview of the report"));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&theme_, &Theme::changed, this, [this] { update(); });
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::set_document(const ReportDocument& document) {
  layout_ = std::make_unique<PdfLayout>(document);
  QStringList words;
  if (amounts_hidden()) layout_.reset();
  for (int page = 0; page < page_count(); ++page) words << layout_->page_text(page);
  setAccessibleDescription(words.join('\n'));
  updateGeometry();
  update();
}

int ReportPreview::page_count() const {
  return layout_ ? layout_->page_count() : 0;
}

double ReportPreview::scale_for(int width) const {
  return std::min(kWidest, std::max(0.2, (width - 2.0 * kSheetGap) / PdfLayout::page_size().width()));
}

int ReportPreview::heightForWidth(int width) const {
  const double page = PdfLayout::page_size().height() * scale_for(width);
  return static_cast<int>(page_count() * (page + kSheetGap)) + kSheetGap;
}

QSize ReportPreview::sizeHint() const {
  return {480, heightForWidth(480)};
}

void ReportPreview::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  if (!layout_) {
    if (!amounts_hidden()) return;
    painter.setPen(theme_.palette().mute);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Amounts are hidden, and so is the preview. Exported reports hold them."));
    return;
  }
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  const QSizeF paper = PdfLayout::page_size();
  const double scale = scale_for(width());
  const QSizeF shown = paper * scale;
  const double left = (width() - shown.width()) / 2;
  for (int page = 0; page < layout_->page_count(); ++page) {
    const QRectF sheet(QPointF(left, kSheetGap / 2.0 + page * (shown.height() + kSheetGap)), shown);
    if (!sheet.intersects(event->rect())) continue;
    painter.save();
    painter.setPen(QPen(theme_.palette().line, 1));
    painter.setBrush(Qt::white);  // paper is white in either theme
    painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    layout_->paint_page(painter, page);
    painter.restore();
  }
}

}  // namespace tidemill::ui
