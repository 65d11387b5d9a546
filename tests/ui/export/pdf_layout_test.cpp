// Reports on paper: nothing cut off, nothing on top of something else, nothing missing.
#include "ui/export/pdf_layout.h"

#include <gmock/gmock.h>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include "core/io/report_export.h"
#include "tests/ui/export/report_documents.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace pdf_layout_test {

QRectF room_of(const PageText& text) {
  const QFontMetricsF metrics(text.font);
  return {text.baseline.x(), text.baseline.y() - metrics.ascent() * 0.7, metrics.horizontalAdvance(text.text),
          metrics.ascent() * 0.7};
}

std::vector<PageText> texts_of(const PaperPage& page) {
  std::vector<PageText> texts;
  for (const PageMark& mark : page.marks)
    if (const auto* text = std::get_if<PageText>(&mark); text && !text->text.trimmed().isEmpty())
      texts.push_back(*text);
  return texts;
}

QString all_text(const PdfLayout& layout) {
  QString text;
  for (int page = 0; page < layout.page_count(); ++page) text += layout.page_text(page) + '\n';
  return text;
}

class EveryLayout : public testing::TestWithParam<ReportDocument> {};

TEST_P(EveryLayout, KeepsAllTextOnThePaperAndApart) {
  const PdfLayout layout(GetParam());
  const QRectF paper(QPointF(0, 0), PdfLayout::page_size() * pt);
  const QRectF inside = paper.adjusted(47 * pt, 20 * pt, -47 * pt, -20 * pt);
  for (const PaperPage& page : layout.pages()) {
    const std::vector<PageText> texts = texts_of(page);
    for (std::size_t i = 0; i < texts.size(); ++i) {
      EXPECT_TRUE(inside.contains(room_of(texts[i]))) << to_std(texts[i].text);
      for (std::size_t j = i + 1; j < texts.size(); ++j)
        EXPECT_FALSE(room_of(texts[i]).adjusted(1, 1, -1, -1).intersects(room_of(texts[j])))
            << to_std(texts[i].text) << " and " << to_std(texts[j].text);
    }
  }
}

TEST_P(EveryLayout, NumbersItsPages) {
  const PdfLayout layout(GetParam());
  ASSERT_GE(layout.page_count(), 1);
  for (int page = 0; page < layout.page_count(); ++page)
    EXPECT_TRUE(layout.page_text(page).endsWith(QStringLiteral("%1 / %2").arg(page + 1).arg(layout.page_count())));
  EXPECT_TRUE(layout.page_text(layout.page_count()).isEmpty());
}

TEST_P(EveryLayout, ShowsEveryTitleAndNote) {
  const PdfLayout layout(GetParam());
  // Lines are broken and page furniture stands between them: compare without spaces.
  const auto squeezed = [](QString text) { return text.remove(QChar(' ')).remove(QChar('\n')); };
  const QString text = squeezed(all_text(layout));
  for (const ReportBlock& block : GetParam().blocks) {
    if (const auto* table = std::get_if<ReportTable>(&block)) {
      EXPECT_TRUE(text.contains(squeezed(to_qt(table->title)))) << table->title;
    }
    if (const auto* chart = std::get_if<ReportBarChart>(&block)) {
      EXPECT_TRUE(text.contains(squeezed(to_qt(chart->title)))) << chart->title;
    }
  }
  for (const std::string& note : GetParam().notes) EXPECT_TRUE(text.contains(squeezed(to_qt(note)))) << note;
}

TEST_P(EveryLayout, PaintsOnTheScreenWhatItPrints) {
  const PdfLayout layout(GetParam());
  QImage image((PdfLayout::page_size() * 0.5).toSize(), QImage::Format_RGB32);
  for (int page = 0; page < layout.page_count(); ++page) {
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.5, 0.5);
    layout.paint_page(painter, page);
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    EXPECT_NE(image, blank) << "page " << page;
  }
}

INSTANTIATE_TEST_SUITE_P(Documents, EveryLayout, testing::ValuesIn(test::every_document()),
                         [](const auto& each) { return each.param.id; });

ReportDocument with_table(ReportTable table) {
  ReportDocument document;
  document.title = "Table";
  document.as_of = make_date(2026, 11, 22);
  document.blocks.emplace_back(std::move(table));
  return document;
}

TEST(PdfLayout, ALongTableRepeatsItsHeadOnEveryPage) {
  ReportTable table{"long", "Long", {{"name", "Holding name", Align::left}, {"count", "Pieces", Align::right}}, {}};
  for (std::int64_t i = 1; i <= 200; ++i) table.rows.push_back({{"Row number " + std::to_string(i), i}, {}});
  const PdfLayout layout(with_table(std::move(table)));
  ASSERT_GT(layout.page_count(), 3);
  for (int page = 0; page < layout.page_count(); ++page)
    EXPECT_TRUE(layout.page_text(page).contains(QStringLiteral("Holding name\nPieces"))) << page;
  const QString text = all_text(layout);
  for (int i = 1; i <= 200; ++i) EXPECT_EQ(text.count(QStringLiteral("\nRow number %1\n").arg(i)), 1) << i;
}

TEST(PdfLayout, AGroupIsNamedAgainOnTheNextPage) {
  ReportTable table{"grouped", "Grouped", {{"group", "Group", Align::left}, {"n", "N", Align::right}}, {}, true};
  for (std::int64_t i = 0; i < 100; ++i) table.rows.push_back({{"Everything", i}, {}});
  const PdfLayout layout(with_table(std::move(table)));
  ASSERT_GT(layout.page_count(), 1);
  for (int page = 0; page < layout.page_count(); ++page)
    EXPECT_EQ(layout.page_text(page).count(QStringLiteral("Everything")), 1);
}

TEST(PdfLayout, ACellOfManyWordsIsWrappedAndComplete) {
  std::string words;
  for (int i = 0; i < 3000; ++i) words += "word" + std::to_string(i) + " ";
  words += std::string(400, 'x');  // no place to break
  ReportTable table{"wide", "Wide", {{"text", "Text", Align::left}, {"n", "N", Align::right}}, {}};
  table.rows.push_back({{words, std::int64_t{7}}, {}});
  const PdfLayout layout(with_table(std::move(table)));
  EXPECT_GT(layout.page_count(), 1) << "a row taller than a page goes on over the next";
  const QString text = all_text(layout);
  for (int i = 0; i < 3000; i += 7)
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("\\bword%1\\b").arg(i))));
  EXPECT_EQ(text.count('x'), 400 + layout.page_count()) << "those of the word, and that of the head on every page";
}

TEST(PdfLayout, ManyColumnsShrinkInsteadOfOverlapping) {
  ReportTable table{"many", "Many", {{"name", "Name", Align::left}}, {}};
  ReportRow row{{std::string("A holding with a long name · and a platform")}, "staking"};
  for (int i = 0; i < 11; ++i) {
    table.columns.push_back({"c" + std::to_string(i), "Tokenised treasury", Align::right});
    row.cells.emplace_back(MoneyCell{Decimal::literal("12345.67"), {}});
  }
  table.rows = {row, row};
  const PdfLayout layout(with_table(std::move(table)));
  const std::vector<PageText> texts = texts_of(layout.pages().front());
  for (std::size_t i = 0; i < texts.size(); ++i)
    for (std::size_t j = i + 1; j < texts.size(); ++j)
      EXPECT_FALSE(room_of(texts[i]).adjusted(1, 1, -1, -1).intersects(room_of(texts[j])))
          << to_std(texts[i].text) << " and " << to_std(texts[j].text);
}

TEST(PdfLayout, TheTotalReadsAsInTheOtherFormats) {
  const auto document = report("income")->build(test::fixed_analysis(), {});
  ASSERT_TRUE(document);
  EXPECT_TRUE(all_text(PdfLayout(*document)).contains(QStringLiteral("\n2,313.04\n")));
  EXPECT_NE(report_to_html(*document).find(">2,313.04</data>"), std::string::npos);
}

TEST(PdfLayout, TheChartOfTheHtmlIsSoundSvg) {
  for (const ReportDocument& document : test::every_document()) {
    const QString html = to_qt(report_to_html(document));
    for (qsizetype at = html.indexOf("<svg "); at >= 0; at = html.indexOf("<svg ", at + 1)) {
      QString svg = html.mid(at, html.indexOf("</svg>", at) + 6 - at);
      QXmlStreamReader reader(svg);
      while (!reader.atEnd()) reader.readNext();
      EXPECT_FALSE(reader.hasError()) << document.id << ": " << to_std(reader.errorString());
      svg.insert(4, QStringLiteral(" xmlns=\"http://www.w3.org/2000/svg\""));
      QSvgRenderer renderer(svg.toUtf8());
      EXPECT_TRUE(renderer.isValid()) << document.id;
    }
  }
}

}  // namespace pdf_layout_test
}  // namespace tidemill::ui
