#include <fmt/format.h>

#include <cmath>
#include <iterator>

#include "core/io/report_markup.h"
#include "core/reports/chart_layout.h"
#include "core/reports/report_text.h"

namespace tidemill {

namespace {

constexpr ChartSpace space{760, 290, 14, 6.4};

// A coordinate with at most two decimals.
std::string at(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string line(std::string_view style, double x1, double y1, double x2, double y2) {
  return fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", style, at(x1), at(y1), at(x2),
                     at(y2));
}

std::string text(std::string_view anchor, double x, double y, std::string_view content, std::string_view style = {}) {
  return fmt::format("<text{} text-anchor=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n",
                     style.empty() ? std::string() : fmt::format(" class=\"{}\"", style), anchor, at(x), at(y),
                     escaped(content));
}

// What a part of a bar is worth. Accrued money comes from exact amounts: read as such, it is rounded as in the tables.
std::string worth(const ChartSegment& part, const Currency& currency) {
  const auto exact = Decimal::parse(fmt::format("{}", part.value));
  return part.projected || !exact ? readable::estimate(part.value, currency) : readable::money(*exact, currency);
}

std::string segment(const ReportBarChart& chart, const ChartSegment& part, const Currency& currency) {
  const ReportSeries& series = chart.series[part.series];
  // A hair of background between the parts keeps neighbours apart for those who don't see the colours.
  const double height = std::max(part.height - 0.8, 0.4);
  return fmt::format(
      "<rect class=\"{}{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}, {}: {} {}, {}</title></rect>\n",
      kind_class(series.id), part.projected ? " pale" : "", at(part.x), at(part.y), at(part.width), at(height),
      escaped(series.name), escaped(readable::month(chart.categories[part.category])), worth(part, currency),
      currency.code(), part.projected ? "projected mean" : "accrued");
}

std::string whisker(const ChartWhisker& mark) {
  const double left = mark.x - mark.half_cap;
  const double right = mark.x + mark.half_cap;
  std::string svg = fmt::format("<path class=\"whisker\" d=\"M{0} {2}H{1}M{0} {3}H{1}M{4} {2}V{3}\"/>\n", at(left),
                                at(right), at(mark.high), at(mark.low), at(mark.x));
  if (mark.median) svg += line("median", left, *mark.median, right, *mark.median);
  return svg;
}

}  // namespace

std::string chart_svg(const ReportBarChart& chart, const Currency& currency, int number) {
  const ChartLayout layout = lay_out(chart, space);
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"chart-{}-title chart-{}-text\">\n"
      "<title id=\"chart-{}-title\">{}</title>\n<desc id=\"chart-{}-text\">{}</desc>\n",
      at(space.width), at(space.height), number, number, number, escaped(chart.title), number,
      escaped(describe(chart)));
  for (const ChartGridLine& grid : layout.grid) {
    svg += line(std::abs(grid.y - layout.zero) < 0.01 ? "zero" : "grid", layout.left, grid.y, layout.right, grid.y);
    svg += text("end", layout.left - space.character_width, grid.y + space.text_height * 0.28, grid.label);
  }
  for (const ChartSegment& part : layout.segments) svg += segment(chart, part, currency);
  for (const ChartWhisker& mark : layout.whiskers) svg += whisker(mark);
  for (const ChartLabel& label : layout.labels) {
    const bool one_line = label.text.empty();
    if (!one_line) svg += text("middle", label.x, layout.bottom + space.text_height * 1.15, label.text);
    if (!label.year.empty())
      svg += text("middle", label.x, layout.bottom + space.text_height * (one_line ? 1.15 : 2.15), label.year);
  }
  if (layout.today) {
    svg += line("today", *layout.today, space.text_height * 0.2, *layout.today, layout.bottom);
    const bool beyond = *layout.today + space.character_width * 7 > layout.right;
    svg += text(beyond ? "end" : "start", *layout.today + (beyond ? -1 : 1) * space.character_width,
                space.text_height * 0.9, "today", "today");
  }
  return svg + "</svg>\n";
}

}  // namespace tidemill
