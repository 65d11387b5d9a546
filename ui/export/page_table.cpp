#include "ui/export/page_table.h"

#include <algorithm>
#include <cmath>

#include "core/reports/report_text.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr double padX = 4 * pt;
constexpr double padY = 3.4 * pt;
constexpr double dotSize = 5 * pt;
constexpr double dotGap = 5 * pt;

double longestWord(const QString& text, const QFont& font) {
  double widest = 0;
  for (const QString& word : text.split(QLatin1Char(' '))) widest = std::max(widest, textWidth(word, font));
  return widest;
}

struct Widths {
  double least = 0;    // below this a number or word would break
  double natural = 0;  // everything on one line
};

class TablePainter {
 public:
  TablePainter(PageFlow& flow, const Palette& palette, const ReportTable& table, const Currency& currency)
      : flow_(flow), palette_(palette), table_(table), currency_(currency) {
    readTexts();
    chooseScale();
    distribute();
  }

  void paint() {
    const QStringList title = wrapped(to_qt(table_.title), pageFont(PageVoice::heading), flow_.width());
    const double titleHeight = lineHeight(pageFont(PageVoice::heading)) * double(title.size());
    // A title and a head alone at the foot of a page would lead nowhere.
    const double firstRows = rowHeight(0) + rowHeight(1);
    if (titleHeight + headHeight() + firstRows < flow_.fullRoom())
      flow_.ensure(titleHeight + 3 * pt + headHeight() + firstRows);
    flow_.paragraph(to_qt(table_.title), pageFont(PageVoice::heading), palette_.ink);
    flow_.skip(3 * pt);
    paintHead();
    for (std::size_t row = 0; row < table_.rows.size(); ++row) paintRow(row);
    flow_.skip(16 * pt);
  }

 private:
  QFont cellFont(bool strong) const { return pageFont(strong ? PageVoice::strong : PageVoice::body, scale_ * 0.95); }
  QFont headFont() const { return pageFont(PageVoice::tableHead, scale_ * 0.97); }

  bool hasDots() const {
    return std::any_of(table_.rows.begin(), table_.rows.end(), [](const ReportRow& row) { return !row.kind.empty(); });
  }

  void readTexts() {
    for (const ReportRow& row : table_.rows) {
      QStringList texts;
      for (std::size_t i = 0; i < table_.columns.size(); ++i) texts << to_qt(readable::cell(row, i, currency_));
      texts_.push_back(std::move(texts));
    }
    for (const ReportColumn& column : table_.columns) heads_ << to_qt(column.title);
    indent_ = hasDots() ? dotSize + dotGap : 0;
  }

  // Slightly smaller letters that keep every row on one line read better than wrapped cells; smaller ones than that
  // only where words or numbers would not fit otherwise.
  void chooseScale() {
    for (const double scale : {1.0, 0.94, 0.88, 0.83}) {
      scale_ = scale;
      measure();
      if (sum(&Widths::natural) <= flow_.width()) return;
    }
    for (const double scale : {1.0, 0.94, 0.88, 0.83, 0.76, 0.7}) {
      scale_ = scale;
      measure();
      if (sum(&Widths::least) <= flow_.width()) return;
    }
  }

  double sum(double Widths::*width) const {
    double all = 0;
    for (const Widths& each : widths_) all += each.*width;
    return all;
  }

  void measure() {
    widths_.assign(table_.columns.size(), {});
    const double widestWord = flow_.width() / 5;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      Widths& width = widths_[i];
      const QString& head = heads_[int(i)];
      width = {std::min(longestWord(head, headFont()), widestWord), textWidth(head, headFont())};
      for (std::size_t row = 0; row < texts_.size(); ++row) {
        const QString& text = texts_[row][int(i)];
        const QFont font = cellFont(table_.rows[row].total);
        const double natural = textWidth(text, font) + pillRoom(row, i);
        width.natural = std::max(width.natural, natural);
        const bool breaks = table_.columns[i].align == Align::left;
        width.least = std::max(width.least, breaks ? std::min(longestWord(text, font), widestWord) : natural);
      }
      const double extra = 2 * padX + (i == 0 ? indent_ : 0);
      width.least += extra;
      width.natural = std::max(width.natural + extra, width.least);
    }
  }

  // A grade stands in a pill that is wider than its text.
  double pillRoom(std::size_t row, std::size_t column) const {
    const auto& cells = table_.rows[row].cells;
    return column < cells.size() && std::holds_alternative<GradeCell>(cells[column]) ? 8 * pt : 0;
  }

  void distribute() {
    const double least = sum(&Widths::least);
    const double natural = sum(&Widths::natural);
    double x = flow_.left();
    for (const Widths& width : widths_) {
      double share = 0;
      if (natural <= flow_.width())
        share = width.natural * flow_.width() / natural;
      else if (least <= flow_.width())
        share = width.least + (width.natural - width.least) * (flow_.width() - least) / (natural - least);
      else
        share = width.least * flow_.width() / least;
      lefts_.push_back(x);
      x += share;
    }
    lefts_.push_back(x);
  }

  double innerWidth(std::size_t column) const {
    return lefts_[column + 1] - lefts_[column] - 2 * padX - (column == 0 ? indent_ : 0);
  }

  QStringList lines(const QString& text, const QFont& font, std::size_t column) const {
    return wrapped(text, font, innerWidth(column) + 0.5);
  }

  int rowLines(std::size_t row) const {
    int most = 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      most = std::max(most, int(lines(texts_[row][int(i)], cellFont(table_.rows[row].total), i).size()));
    return most;
  }

  double rowHeight(std::size_t row) const {
    return row < texts_.size() ? rowLines(row) * lineHeight(cellFont(false)) + 2 * padY : 0;
  }

  double headHeight() const {
    int most = 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i)
      most = std::max(most, int(lines(heads_[int(i)], headFont(), i).size()));
    return most * lineHeight(headFont()) + 2 * padY;
  }

  void textAt(const QString& text, const QFont& font, const QColor& colour, std::size_t column, double top) {
    const double left = lefts_[column] + padX + (column == 0 ? indent_ : 0);
    const double right = lefts_[column + 1] - padX;
    switch (table_.columns[column].align) {
      case Align::left:
        return flow_.text(text, font, colour, left, top);
      case Align::right:
        return flow_.textRight(text, font, colour, right, top);
      case Align::centre:
        return flow_.textCentred(text, font, colour, (left + right) / 2, top);
    }
  }

  void ruleAt(double y, const QColor& colour) { flow_.add(PageLine{{flow_.left(), y, flow_.right(), y}, colour}); }

  void paintHead() {
    const double height = headHeight();
    const QFont font = headFont();
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const QStringList parts = lines(heads_[int(i)], font, i);
      // Heads stand on the rule below them.
      double top = flow_.y() + height - padY - double(parts.size()) * lineHeight(font);
      for (const QString& part : parts) {
        textAt(part, font, palette_.mute, i, top);
        top += lineHeight(font);
      }
    }
    flow_.skip(height);
    ruleAt(flow_.y(), palette_.line);
  }

  void nextPage() {
    flow_.breakPage();
    paintHead();
    lastGroup_.clear();
  }

  void paintRow(std::size_t row) {
    const double line = lineHeight(cellFont(false));
    const int count = rowLines(row);
    const double height = count * line + 2 * padY;
    const bool fitsOnAPage = headHeight() + height <= flow_.fullRoom();
    if (height > flow_.room() && fitsOnAPage) nextPage();
    // A row that is taller than a page goes on over the next ones.
    for (int from = 0; from < count;) {
      if (flow_.room() < line + 2 * padY) nextPage();
      const int fits = std::max(1, int((flow_.room() - 2 * padY) / line));
      const int to = std::min(count, from + fits);
      paintLines(row, from, to);
      flow_.skip((to - from) * line + 2 * padY);
      from = to;
      ruleAt(flow_.y(), palette_.line);
    }
  }

  void paintLines(std::size_t row, int from, int to) {
    const ReportRow& source = table_.rows[row];
    const QFont font = cellFont(source.total);
    const double line = lineHeight(cellFont(false));
    const QString group = texts_[row].front();
    const bool repeats = table_.grouped && !source.total && group == lastGroup_;
    lastGroup_ = group;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      if (i == 0 && repeats) continue;
      const QStringList parts = lines(texts_[row][int(i)], font, i);
      QColor ink = palette_.ink;
      if (i < source.cells.size() && from == 0) ink = paintBackground(source.cells[i], row, i, to - from);
      for (int part = from; part < std::min(to, int(parts.size())); ++part)
        textAt(parts[part], font, ink, i, flow_.y() + padY + (part - from) * line);
    }
    if (!source.kind.empty() && !repeats && from == 0)
      flow_.add(PageBox{{flow_.left() + padX, flow_.y() + padY + (line - dotSize) / 2, dotSize, dotSize},
                        palette_.strategy(to_qt(source.kind)),
                        1 * pt});
  }

  // What lies behind the text of a cell; returns the colour of the text.
  QColor paintBackground(const Cell& cell, std::size_t row, std::size_t column, int lineCount) {
    const double line = lineHeight(cellFont(false));
    if (const auto* score = std::get_if<ScoreCell>(&cell)) {
      const Tint tint = palette_.heat(int(std::lround(score->value)));
      flow_.add(PageBox{{lefts_[column] + 0.5 * pt, flow_.y() + 0.5 * pt, lefts_[column + 1] - lefts_[column] - pt,
                         lineCount * line + 2 * padY - pt},
                        tint.background});
      return tint.text;
    }
    if (const auto* grade = std::get_if<GradeCell>(&cell)) {
      const Tint tint = palette_.grade(QLatin1Char(grade->grade));
      const double width = textWidth(texts_[row][int(column)], cellFont(true)) + 8 * pt;
      const double centre = (lefts_[column] + lefts_[column + 1]) / 2;
      flow_.add(PageBox{{centre - width / 2, flow_.y() + padY - pt, width, line + 2 * pt}, tint.background, 3 * pt});
      return tint.text;
    }
    return palette_.ink;
  }

  PageFlow& flow_;
  const Palette& palette_;
  const ReportTable& table_;
  const Currency& currency_;
  std::vector<QStringList> texts_;
  QStringList heads_;
  std::vector<Widths> widths_;
  std::vector<double> lefts_;
  QString lastGroup_;
  double indent_ = 0;
  double scale_ = 1;
};

}  // namespace

void addTable(PageFlow& flow, const Palette& palette, const ReportTable& table, const Currency& currency) {
  if (table.columns.empty()) return;
  TablePainter(flow, palette, table, currency).paint();
}

}  // namespace tidemill::ui
