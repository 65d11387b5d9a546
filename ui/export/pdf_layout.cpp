#include "ui/export/pdf_layout.h"

#include <QMarginsF>
#include <QPainter>
#include <algorithm>

#include "core/reports/report_text.h"
#include "ui/export/page_chart.h"
#include "ui/export/page_flow.h"
#include "ui/export/page_table.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr double pageWidth = 595.2756 * pt;
constexpr double pageHeight = 841.8898 * pt;
constexpr double sideMargin = 48 * pt;
constexpr double topMargin = 66 * pt;
constexpr double bottomMargin = 58 * pt;
constexpr double headerTop = 34 * pt;

class DocumentPainter {
 public:
  explicit DocumentPainter(const ReportDocument& document)
      : document_(document),
        palette_(lightPalette()),
        flow_({pageWidth, pageHeight}, {sideMargin, topMargin, sideMargin, bottomMargin}) {}

  std::vector<PaperPage> pages() {
    addTitle();
    for (const ReportBlock& block : document_.blocks) std::visit([this](const auto& each) { add(each); }, block);
    addNotes();
    std::vector<PaperPage> pages = std::move(flow_.pages());
    addFurniture(pages);
    return pages;
  }

 private:
  void addTitle() {
    flow_.paragraph(to_qt(document_.title), pageFont(PageVoice::title), palette_.ink);
    flow_.skip(2 * pt);
    flow_.paragraph(to_qt(document_.subtitle), pageFont(PageVoice::subtitle), palette_.mute);
    flow_.skip(16 * pt);
  }

  void add(const ReportHeading& heading) {
    const QFont font = pageFont(PageVoice::heading, 1.25);
    flow_.ensure(lineHeight(font) + 90 * pt);
    flow_.skip(4 * pt);
    flow_.paragraph(to_qt(heading.text), font, palette_.ink);
    flow_.skip(8 * pt);
  }

  void add(const ReportParagraph& paragraph) {
    flow_.paragraph(to_qt(paragraph.text), pageFont(PageVoice::body), palette_.ink);
    flow_.skip(14 * pt);
  }

  void add(const ReportFigures& figures) {
    constexpr int columns = 4;
    constexpr double gap = 12 * pt;
    const double width = (flow_.width() - gap * (columns - 1)) / columns;
    for (std::size_t first = 0; first < figures.figures.size(); first += columns) {
      const std::size_t last = std::min(figures.figures.size(), first + columns);
      std::vector<Tile> tiles;
      double height = 0;
      for (std::size_t i = first; i < last; ++i) {
        tiles.push_back(tile(figures.figures[i], width));
        height = std::max(height, tiles.back().height);
      }
      flow_.ensure(height);
      for (std::size_t i = 0; i < tiles.size(); ++i) paint(tiles[i], flow_.left() + double(i) * (width + gap), width);
      flow_.skip(height + 12 * pt);
    }
    flow_.skip(6 * pt);
  }
  void add(const ReportTable& table) { addTable(flow_, palette_, table, document_.currency); }
  void add(const ReportBarChart& chart) { addBarChart(flow_, palette_, chart); }
  void add(const ReportBarList& list) { addBarList(flow_, palette_, list); }

  /// A headline figure in lines; the value shrinks until it fits its column.
  struct Tile {
    QStringList label, note;
    QString value;
    QFont valueFont;
    std::optional<char> grade;
    double height = 0;
  };

  Tile tile(const ReportFigure& figure, double width) const {
    const QFont small = pageFont(PageVoice::small);
    Tile tile;
    tile.label = wrapped(to_qt(figure.label), small, width);
    tile.note =
        figure.note.empty() ? QStringList() : wrapped(to_qt(figure.note), pageFont(PageVoice::small, 0.92), width);
    tile.value = to_qt(readable::cell(figure.value, document_.currency));
    if (const auto* grade = std::get_if<GradeCell>(&figure.value)) tile.grade = grade->grade;
    for (const double scale : {1.0, 0.85, 0.7, 0.6, 0.5, 0.4}) {
      tile.valueFont = pageFont(PageVoice::figure, scale);
      if (textWidth(tile.value, tile.valueFont) <= width) break;
    }
    tile.height = 6 * pt + lineHeight(small) * double(tile.label.size()) + lineHeight(pageFont(PageVoice::figure)) +
                  lineHeight(pageFont(PageVoice::small, 0.92)) * double(tile.note.size());
    return tile;
  }

  void paint(const Tile& tile, double x, double width) {
    const QFont small = pageFont(PageVoice::small);
    const QFont note = pageFont(PageVoice::small, 0.92);
    double y = flow_.y();
    flow_.add(PageLine{{x, y, x + width, y}, palette_.line});
    y += 6 * pt;
    for (const QString& line : tile.label) {
      flow_.text(line, small, palette_.mute, x, y);
      y += lineHeight(small);
    }
    const double valueHeight = lineHeight(pageFont(PageVoice::figure));
    QColor ink = palette_.ink;
    if (tile.grade) ink = palette_.grade(QLatin1Char(*tile.grade)).text;
    flow_.text(tile.value, tile.valueFont, ink, x, y + (valueHeight - lineHeight(tile.valueFont)) / 2);
    y += valueHeight;
    for (const QString& line : tile.note) {
      flow_.text(line, note, palette_.mute, x, y);
      y += lineHeight(note);
    }
  }

  void addNotes() {
    const QFont font = pageFont(PageVoice::small);
    for (const std::string& note : document_.notes) {
      const double height = lineHeight(font) * double(wrapped(to_qt(note), font, flow_.width()).size());
      if (height < flow_.fullRoom()) flow_.ensure(height);
      flow_.paragraph(to_qt(note), font, palette_.mute);
      flow_.skip(3 * pt);
    }
  }

  // Header and page number, once it is known how many pages there are.
  void addFurniture(std::vector<PaperPage>& pages) const {
    const QFont font = pageFont(PageVoice::small);
    const double right = pageWidth - sideMargin;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      QString left = to_qt(document_.portfolio);
      if (i > 0) left += (left.isEmpty() ? QString() : QStringLiteral(" · ")) + to_qt(document_.title);
      const QString date = to_qt(readable::long_date(document_.as_of));
      const double room = right - sideMargin - textWidth(date, font) - 20 * pt;
      left = QFontMetricsF(font).elidedText(left, Qt::ElideMiddle, room);
      const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size());
      const double footer = pageHeight - bottomMargin / 2;
      pages[i].marks.insert(pages[i].marks.begin(),
                            {PageText{{sideMargin, headerTop + 8 * pt}, left, font, palette_.mute},
                             PageText{{right - textWidth(date, font), headerTop + 8 * pt}, date, font, palette_.mute}});
      if (i > 0)
        pages[i].marks.push_back(
            PageLine{{sideMargin, headerTop + 15 * pt, right, headerTop + 15 * pt}, palette_.line});
      pages[i].marks.push_back(PageText{{sideMargin, footer}, QStringLiteral("Tidemill"), font, palette_.faint});
      pages[i].marks.push_back(PageText{{right - textWidth(number, font), footer}, number, font, palette_.faint});
    }
  }

  const ReportDocument& document_;
  Palette palette_;
  PageFlow flow_;
};

}  // namespace

PdfLayout::PdfLayout(const ReportDocument& document) : pages_(DocumentPainter(document).pages()) {}

QSizeF PdfLayout::page_size() {
  return {pageWidth / pt, pageHeight / pt};
}

void PdfLayout::paint_page(QPainter& painter, int page) const {
  if (page < 0 || page >= page_count()) return;
  painter.save();
  painter.scale(1 / pt, 1 / pt);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  paint(painter, pages_[std::size_t(page)]);
  painter.restore();
}

QString PdfLayout::page_text(int page) const {
  QStringList words;
  if (page < 0 || page >= page_count()) return {};
  for (const PageMark& mark : pages_[std::size_t(page)].marks)
    if (const auto* text = std::get_if<PageText>(&mark)) words << text->text;
  return words.join(QLatin1Char('\n'));
}

}  // namespace tidemill::ui
