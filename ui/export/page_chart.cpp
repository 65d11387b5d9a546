#include "ui/export/page_chart.h"

#include <algorithm>
#include <cmath>

#include "core/reports/chart_layout.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr double chartHeight = 190 * pt;
constexpr double swatch = 6 * pt;

void addTitle(PageFlow& flow, const Palette& palette, const std::string& title, const std::string& unit) {
  const QFont font = pageFont(PageVoice::heading);
  const QFont small = pageFont(PageVoice::small);
  const QString text = to_qt(title);
  flow.text(text, font, palette.ink, flow.left(), flow.y());
  if (!unit.empty())
    flow.text(to_qt(unit), small, palette.mute, flow.left() + textWidth(text, font) + 7 * pt,
              flow.y() + (lineHeight(font) - lineHeight(small)) / 2);
  flow.skip(lineHeight(font) + 4 * pt);
}

/// Entries of a legend, side by side and on as many lines as they need.
class Legend {
 public:
  Legend(PageFlow& flow, const Palette& palette)
      : flow_(flow), palette_(palette), font_(pageFont(PageVoice::small)), x_(flow.left()) {}

  void swatchEntry(const QColor& colour, const QString& text) {
    begin(text);
    flow_.add(PageBox{{x_, flow_.y() + (lineHeight(font_) - swatch) / 2, swatch, swatch}, colour, 1 * pt});
    end(text);
  }
  void whiskerEntry(const QString& text) {
    begin(text);
    const double middle = x_ + swatch / 2;
    flow_.add(PageLine{{middle, flow_.y() + pt, middle, flow_.y() + lineHeight(font_) - pt}, palette_.ink});
    end(text);
  }
  void finish() { flow_.skip(lineHeight(font_)); }

 private:
  double entryWidth(const QString& text) const { return swatch + 4 * pt + textWidth(text, font_); }
  void begin(const QString& text) {
    if (x_ > flow_.left() && x_ + entryWidth(text) > flow_.right()) {
      flow_.skip(lineHeight(font_) * 1.25);
      x_ = flow_.left();
    }
  }
  void end(const QString& text) {
    flow_.text(text, font_, palette_.mute, x_ + swatch + 4 * pt, flow_.y());
    x_ += entryWidth(text) + 14 * pt;
  }

  PageFlow& flow_;
  const Palette& palette_;
  QFont font_;
  double x_;
};

class ChartPainter {
 public:
  ChartPainter(PageFlow& flow, const Palette& palette, const ReportBarChart& chart)
      : flow_(flow), palette_(palette), chart_(chart), font_(pageFont(PageVoice::small, 0.95)) {
    space_ = {flow.width(), chartHeight, lineHeight(font_), textWidth(QStringLiteral("0"), font_)};
    layout_ = lay_out(chart, space_);
  }

  void paint() {
    for (const ChartGridLine& grid : layout_.grid) {
      const bool zero = std::abs(grid.y - layout_.zero) < 0.1;
      line(layout_.left, grid.y, layout_.right, grid.y, zero ? palette_.fieldLine : palette_.line);
      flow_.textRight(to_qt(grid.label), font_, palette_.faint, x(layout_.left - space_.character_width),
                      y(grid.y) - space_.text_height / 2);
    }
    for (const ChartSegment& segment : layout_.segments) {
      const QColor colour = palette_.strategy(to_qt(chart_.series[segment.series].id));
      // A hair of paper between the parts keeps neighbours apart for those who don't see the colours.
      flow_.add(PageBox{{x(segment.x), y(segment.y), segment.width, std::max(segment.height - 0.5 * pt, 0.2 * pt)},
                        segment.projected ? blend(colour, palette_.card, 0.42) : colour});
    }
    for (const ChartWhisker& whisker : layout_.whiskers) paint(whisker);
    for (const ChartLabel& label : layout_.labels) paint(label);
    if (layout_.today) paintToday();
  }

 private:
  double x(double inChart) const { return flow_.left() + inChart; }
  double y(double inChart) const { return flow_.y() + inChart; }
  void line(double x1, double y1, double x2, double y2, const QColor& colour, double width = 0.6 * pt,
            bool dashed = false) {
    flow_.add(PageLine{{x(x1), y(y1), x(x2), y(y2)}, colour, width, dashed});
  }

  void paint(const ChartWhisker& whisker) {
    const double left = whisker.x - whisker.half_cap;
    const double right = whisker.x + whisker.half_cap;
    line(whisker.x, whisker.high, whisker.x, whisker.low, palette_.mute);
    line(left, whisker.high, right, whisker.high, palette_.mute);
    line(left, whisker.low, right, whisker.low, palette_.mute);
    if (whisker.median) line(left, *whisker.median, right, *whisker.median, palette_.ink, 1.2 * pt);
  }

  void paint(const ChartLabel& label) {
    double top = y(layout_.bottom) + 2 * pt;
    for (const std::string& text : {label.text, label.year}) {
      if (text.empty()) continue;
      flow_.textCentred(to_qt(text), font_, palette_.faint, x(label.x), top);
      top += space_.text_height;
    }
  }

  void paintToday() {
    line(*layout_.today, 0, *layout_.today, layout_.bottom, palette_.accent, 0.8 * pt, true);
    const QString text = QStringLiteral("today");
    QFont font = font_;
    font.setWeight(QFont::Bold);
    const double beside = space_.character_width * 0.7;
    if (*layout_.today + beside + textWidth(text, font) > layout_.right)
      flow_.textRight(text, font, palette_.accent, x(*layout_.today) - beside, y(0));
    else
      flow_.text(text, font, palette_.accent, x(*layout_.today) + beside, y(0));
  }

  PageFlow& flow_;
  const Palette& palette_;
  const ReportBarChart& chart_;
  QFont font_;
  ChartSpace space_;
  ChartLayout layout_;
};

}  // namespace

void addBarChart(PageFlow& flow, const Palette& palette, const ReportBarChart& chart) {
  flow.ensure(chartHeight + 60 * pt);
  addTitle(flow, palette, chart.title, chart.unit);
  ChartPainter(flow, palette, chart).paint();
  flow.skip(chartHeight + 2 * pt);
  Legend legend(flow, palette);
  for (const ReportSeries& series : chart.series)
    legend.swatchEntry(palette.strategy(to_qt(series.id)), to_qt(series.name));
  if (!chart.whiskers.empty()) {
    legend.swatchEntry(blend(palette.mute, palette.card, 0.42), QStringLiteral("pale: projected mean"));
    legend.whiskerEntry(QStringLiteral("P10 – P90 of the total, with its median"));
  }
  legend.finish();
  flow.skip(18 * pt);
}

void addBarList(PageFlow& flow, const Palette& palette, const ReportBarList& list) {
  const QFont font = pageFont(PageVoice::body);
  const double rowHeight = lineHeight(font) + 5 * pt;
  flow.ensure(lineHeight(pageFont(PageVoice::heading)) + 4 * pt + rowHeight * std::min(3.0, double(list.bars.size())));
  addTitle(flow, palette, list.title, {});
  double labels = 0;
  double values = 0;
  for (const ReportBar& bar : list.bars) {
    labels = std::max(labels, textWidth(to_qt(bar.label), font));
    values = std::max(values, textWidth(to_qt(bar_text(list, bar)), font));
  }
  labels = std::min(labels, flow.width() * 0.4);
  const double trackLeft = flow.left() + labels + 12 * pt;
  const double trackWidth = flow.right() - values - 12 * pt - trackLeft;
  constexpr double thickness = 6 * pt;
  const std::vector<double> lengths = bar_lengths(list);
  for (std::size_t i = 0; i < list.bars.size(); ++i) {
    const ReportBar& bar = list.bars[i];
    const QStringList label = wrapped(to_qt(bar.label), font, labels + 0.5);
    flow.ensure(rowHeight + lineHeight(font) * double(label.size() - 1));
    double top = flow.y();
    for (const QString& part : label) {
      flow.text(part, font, palette.ink, flow.left(), top);
      top += lineHeight(font);
    }
    const double barTop = flow.y() + (lineHeight(font) - thickness) / 2;
    const QColor colour = !bar.kind.empty()   ? palette.strategy(to_qt(bar.kind))
                          : list.scale == 1.0 ? palette.accent
                                              : palette.meter(int(std::lround(bar.value)));
    flow.add(PageBox{{trackLeft, barTop, trackWidth, thickness}, palette.inset, thickness / 2});
    if (lengths[i] > 0)
      flow.add(
          PageBox{{trackLeft, barTop, std::max(trackWidth * lengths[i], thickness), thickness}, colour, thickness / 2});
    flow.textRight(to_qt(bar_text(list, bar)), font, palette.ink, flow.right(), flow.y());
    flow.skip(rowHeight + lineHeight(font) * double(label.size() - 1));
  }
  flow.skip(14 * pt);
}

}  // namespace tidemill::ui
