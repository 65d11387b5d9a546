#include "ui/export/pdf_report.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/ui/export/report_documents.h"
#include "ui/export/pdf_layout.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace pdf_report_test {

class EveryPdf : public testing::TestWithParam<ReportDocument> {};

TEST_P(EveryPdf, IsAWholeFileWithItsPagesAndFonts) {
  const QByteArray bytes = pdf_bytes(GetParam());
  EXPECT_TRUE(bytes.startsWith("%PDF-"));
  EXPECT_TRUE(bytes.trimmed().endsWith("%%EOF"));
  EXPECT_EQ(bytes.count("/Type /Page\n"), PdfLayout(GetParam()).page_count());
  EXPECT_GT(bytes.count("/FontFile2") + bytes.count("/FontFile3"), 0) << "no font is embedded";
  EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "charts are drawn, not pictures";
}

TEST_P(EveryPdf, IsTheSameBytesAndDatedByTheReport) {
  const QByteArray bytes = pdf_bytes(GetParam());
  EXPECT_EQ(bytes, pdf_bytes(GetParam()));
  const QByteArray date = "/CreationDate (D:" + to_qt(to_string(GetParam().as_of)).remove('-').toLatin1() + "000000Z)";
  EXPECT_TRUE(bytes.contains(date));
}

TEST_P(EveryPdf, FindsItsObjectsWhereTheTableSays) {
  const QByteArray bytes = pdf_bytes(GetParam());
  const qsizetype start = bytes.lastIndexOf("startxref");
  const qsizetype table = bytes.mid(start + 9).trimmed().split('\n').first().toLongLong();
  ASSERT_TRUE(bytes.mid(table).startsWith("xref"));
  const QList<QByteArray> lines = bytes.mid(table).split('\n');
  int objects = 0;
  for (qsizetype i = 3; i < lines.size() && lines[i].contains(" n"); ++i) {
    const qsizetype at = lines[i].left(10).toLongLong();
    EXPECT_TRUE(bytes.mid(at, 20).contains(" 0 obj")) << i;
    ++objects;
  }
  EXPECT_GT(objects, 10);
}

INSTANTIATE_TEST_SUITE_P(Documents, EveryPdf, testing::ValuesIn(test::every_document()),
                         [](const auto& each) { return each.param.id; });

TEST(PdfReport, IsWrittenForItsOwnerOnlyAndReplacesWhatWasThere) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("Ertrag 2026 ü.pdf"));
  const ReportDocument document = test::awkward_document();
  ASSERT_TRUE(write_pdf(document, path));
  ASSERT_TRUE(write_pdf(document, path));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), pdf_bytes(document));
  EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
}

TEST(PdfReport, AFolderThatIsNotThereIsNamed) {
  const auto written = write_pdf(test::awkward_document(), QStringLiteral("/no/such/folder/report.pdf"));
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::io);
  EXPECT_THAT(written.error().message(), testing::HasSubstr("/no/such/folder/report.pdf"));
  EXPECT_FALSE(written.error().todo.empty());
}

}  // namespace pdf_report_test
}  // namespace tidemill::ui
