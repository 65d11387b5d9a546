#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <variant>
#include <vector>

class QPainter;

namespace tidemill::ui {

/// Pages are laid out in tenths of a point, so that fonts need no hinting to measure the same on paper and screen.
inline constexpr double pt = 10;

/// The voices of a report on paper.
enum class PageVoice { title, heading, subtitle, body, strong, small, tableHead, figure };

/// The font of a voice, in tenths of a point; `scale` shrinks wide tables.
QFont pageFont(PageVoice voice, double scale = 1);

struct PageText {
  QPointF baseline;
  QString text;
  QFont font;
  QColor colour;
};
struct PageBox {
  QRectF rect;
  QColor fill;
  double radius = 0;
};
struct PageLine {
  QLineF line;
  QColor colour;
  double width = 0.6 * pt;
  bool dashed = false;
};
using PageMark = std::variant<PageBox, PageLine, PageText>;

/// What stands on a page, in painting and reading order.
struct PaperPage {
  std::vector<PageMark> marks;
};

/// Paints a page on a painter whose unit is a tenth of a point.
void paint(QPainter& painter, const PaperPage& page);

/// The room a text needs on one line.
double textWidth(const QString& text, const QFont& font);
double lineHeight(const QFont& font);
/// The text in lines no wider than `width`: broken between words, within a word only where it is wider than a line.
QStringList wrapped(const QString& text, const QFont& font, double width);

}  // namespace tidemill::ui
