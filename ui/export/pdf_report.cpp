#include "ui/export/pdf_report.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include "ui/export/pdf_layout.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

// Qt stamps the clock into the file; the as-of date takes its place, so that equal reports are equal files. The length
// stays, since the cross-reference table counts bytes.
void stamp(QByteArray& bytes, Date as_of) {
  const QByteArray key = "/CreationDate (";
  const qsizetype from = bytes.indexOf(key) + key.size();
  const qsizetype end = bytes.indexOf(')', from);
  if (from < key.size() || end < from) return;
  QByteArray date = "D:" + to_qt(to_string(as_of)).toLatin1().replace("-", "") + "000000Z)";
  if (date.size() <= end + 1 - from) bytes.replace(from, end + 1 - from, date.leftJustified(end + 1 - from, ' '));
}

}  // namespace

QByteArray pdf_bytes(const ReportDocument& document) {
  // The writer keeps its fonts in a hash table and writes them in its order.
  QHashSeed::setDeterministicGlobalSeed();
  const PdfLayout layout(document);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(int(72 * pt));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(to_qt(document.title));
    writer.setCreator(QStringLiteral("Tidemill"));
    QPainter painter(&writer);
    painter.scale(pt, pt);
    for (int page = 0; page < layout.page_count(); ++page) {
      if (page > 0) writer.newPage();
      layout.paint_page(painter, page);
    }
  }
  stamp(bytes, document.as_of);
  return bytes;
}

Result<void> write_pdf(const ReportDocument& document, const QString& path) {
  const QByteArray bytes = pdf_bytes(document);
  QSaveFile file(path);
  const auto failed = [&] {
    return fail(ErrorCode::io, to_std(path), "can't be written: " + to_std(file.errorString()),
                "choose another folder, or free some space");
  };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  if (file.write(bytes) != bytes.size() || !file.commit()) return failed();
  return {};
}

}  // namespace tidemill::ui
