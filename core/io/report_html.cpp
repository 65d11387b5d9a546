#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/io/report_export.h"
#include "core/io/report_markup.h"
#include "core/reports/chart_layout.h"
#include "core/reports/report_text.h"

namespace tidemill {

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t')
          out += "\uFFFD";
        else
          out += c;
    }
  }
  return out;
}

namespace {

std::string_view class_of(Align align) {
  switch (align) {
    case Align::left:
      return {};
    case Align::right:
      return "right";
    case Align::centre:
      return "centre";
  }
  return {};
}

// The content of a cell. Rounded amounts carry the exact one with them, for programs and for a hovering reader.
std::string content_of(const Cell& cell, const Currency& currency) {
  std::string text = escaped(readable::cell(cell, currency));
  if (const auto* grade = std::get_if<GradeCell>(&cell)) {
    const char letter = static_cast<char>(std::clamp(grade->grade, 'A', 'E') - 'A' + 'a');
    return fmt::format("<span class=\"grade g-{}\">{}</span>", letter, text);
  }
  if (const auto* date = std::get_if<Date>(&cell))
    return fmt::format("<time datetime=\"{}\">{}</time>", to_string(*date), text);
  const Decimal* exact = nullptr;
  if (const auto* money = std::get_if<MoneyCell>(&cell)) exact = &money->amount;
  if (const auto* amount = std::get_if<AmountCell>(&cell)) exact = &amount->amount;
  if (exact) return fmt::format("<data value=\"{0}\" title=\"{0}\">{1}</data>", exact->to_string(), text);
  return text;
}

std::string attributes_of(const Cell* cell, Align align) {
  std::string names(class_of(align));
  if (const auto* score = cell ? std::get_if<ScoreCell>(cell) : nullptr) {
    const int heat = std::clamp(static_cast<int>(score->value / 20), 0, 4);
    names += fmt::format("{}h-{}", names.empty() ? "" : " ", heat);
  }
  return names.empty() ? std::string() : fmt::format(" class=\"{}\"", names);
}

// How many rows from `row` on share its first cell.
std::size_t group_length(const ReportTable& table, std::size_t row, const Currency& currency) {
  const auto first = [&](std::size_t i) { return readable::cell(table.rows[i].cells.front(), currency); };
  std::size_t end = row + 1;
  while (end < table.rows.size() && !table.rows[end].total && first(end) == first(row)) ++end;
  return end - row;
}

class HtmlPage {
 public:
  explicit HtmlPage(const ReportDocument& document) : document_(document) {}

  std::string text() {
    head();
    for (const ReportBlock& block : document_.blocks) std::visit([this](const auto& each) { add(each); }, block);
    if (!document_.notes.empty()) {
      html_ += "<ul class=\"notes\">\n";
      for (const std::string& note : document_.notes) html_ += fmt::format("<li>{}</li>\n", escaped(note));
      html_ += "</ul>\n";
    }
    return std::move(html_ += "</main>\n</body>\n</html>\n");
  }

 private:
  void head() {
    html_ = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Tidemill\">\n"
        "<title>{0} – {1} – {2}</title>\n<style>\n{3}</style>\n</head>\n<body>\n<main>\n"
        "<header>\n<p><span>{1}</span> <time datetime=\"{4}\">{2}</time></p>\n<h1>{0}</h1>\n<p class=\"sub\">{5}</p>\n"
        "</header>\n",
        escaped(document_.title), escaped(document_.portfolio), readable::long_date(document_.as_of), report_style(),
        to_string(document_.as_of), escaped(document_.subtitle));
  }

  void add(const ReportHeading& heading) { html_ += fmt::format("<h2>{}</h2>\n", escaped(heading.text)); }
  void add(const ReportParagraph& paragraph) { html_ += fmt::format("<p>{}</p>\n", escaped(paragraph.text)); }

  void add(const ReportFigures& figures) {
    html_ += "<dl class=\"figures\">\n";
    for (const ReportFigure& figure : figures.figures) {
      html_ += fmt::format("<div><dt>{}</dt><dd class=\"value\">{}</dd>", escaped(figure.label),
                           content_of(figure.value, document_.currency));
      if (!figure.note.empty()) html_ += fmt::format("<dd class=\"note\">{}</dd>", escaped(figure.note));
      html_ += "</div>\n";
    }
    html_ += "</dl>\n";
  }

  void add(const ReportBarChart& chart) {
    html_ += fmt::format("<figure>\n<figcaption>{}<small>{}</small></figcaption>\n<div class=\"scroll\">\n{}</div>\n",
                         escaped(chart.title), escaped(chart.unit), chart_svg(chart, document_.currency, ++charts_));
    html_ += "<ul class=\"legend\">\n";
    for (const ReportSeries& series : chart.series)
      html_ += fmt::format("<li><span class=\"dot {}\"></span>{}</li>\n", kind_class(series.id), escaped(series.name));
    if (!chart.whiskers.empty()) {
      html_ += "<li><span class=\"dot pale\"></span>pale: projected mean</li>\n";
      html_ += "<li><span class=\"stroke\"></span>P10 – P90 of the total, with its median</li>\n";
    }
    html_ += "</ul>\n</figure>\n";
  }

  void add(const ReportBarList& list) {
    html_ += fmt::format("<figure>\n<figcaption>{}</figcaption>\n<ul class=\"bars\">\n", escaped(list.title));
    const std::vector<double> lengths = bar_lengths(list);
    for (std::size_t i = 0; i < list.bars.size(); ++i) {
      const ReportBar& bar = list.bars[i];
      std::string style = bar.kind.empty() ? std::string() : kind_class(bar.kind);
      if (bar.kind.empty() && list.scale != 1) style = bar.value > 50 ? "bad" : bar.value >= 30 ? "warn" : "";
      html_ += fmt::format(
          "<li><span>{}</span><span class=\"track\"><span class=\"{}\" style=\"width:{:.1f}%\"></span></span>"
          "<span class=\"value\">{}</span></li>\n",
          escaped(bar.label), style, lengths[i] * 100, escaped(bar_text(list, bar)));
    }
    html_ += "</ul>\n</figure>\n";
  }

  void add(const ReportTable& table) {
    html_ += fmt::format("<div class=\"scroll\">\n<table id=\"{}\"{}>\n<caption>{}</caption>\n<thead><tr>",
                         escaped(table.key), table.columns.size() > 8 ? " class=\"wide\"" : "", escaped(table.title));
    for (const ReportColumn& column : table.columns)
      html_ += fmt::format("<th scope=\"col\"{}>{}</th>", attributes_of(nullptr, column.align), escaped(column.title));
    html_ += "</tr></thead>\n<tbody>\n";
    std::size_t group_end = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const ReportRow& row = table.rows[i];
      if (row.total) continue;
      const bool opens_group = table.grouped && i >= group_end;
      const std::size_t span = opens_group ? group_length(table, i, document_.currency) : 1;
      if (opens_group) group_end = i + span;
      add(table, row, table.grouped ? (opens_group ? span : 0) : 1);
    }
    html_ += "</tbody>\n";
    if (std::any_of(table.rows.begin(), table.rows.end(), [](const ReportRow& row) { return row.total; })) {
      html_ += "<tfoot>\n";
      for (const ReportRow& row : table.rows)
        if (row.total) add(table, row, 1);
      html_ += "</tfoot>\n";
    }
    html_ += "</table>\n</div>\n";
  }

  // `span`: rows that the first cell stands for; 0 when a row above has said it.
  void add(const ReportTable& table, const ReportRow& row, std::size_t span) {
    html_ += "<tr>";
    for (std::size_t i = 0; i < table.columns.size() && i < row.cells.size(); ++i) {
      if (i == 0 && span == 0) continue;
      const bool dotted = i == 0 && !row.kind.empty();
      const std::string attributes =
          dotted ? " class=\"dotted\"" : attributes_of(&row.cells[i], table.columns[i].align);
      const bool blank = row.total && std::holds_alternative<std::monostate>(row.cells[i]);
      const std::string content = blank ? std::string() : content_of(row.cells[i], document_.currency);
      if (i > 0) {
        html_ += fmt::format("<td{}>{}</td>", attributes, content);
        continue;
      }
      const std::string dot =
          row.kind.empty() ? std::string() : fmt::format("<span class=\"dot {}\"></span>", kind_class(row.kind));
      const std::string scope =
          span > 1 ? fmt::format("scope=\"rowgroup\" rowspan=\"{}\"", span) : std::string("scope=\"row\"");
      html_ += fmt::format("<th {}{}>{}{}</th>", scope, attributes, dot, content);
    }
    html_ += "</tr>\n";
  }

  const ReportDocument& document_;
  std::string html_;
  int charts_ = 0;
};

}  // namespace

std::string report_to_html(const ReportDocument& document) {
  return HtmlPage(document).text();
}

}  // namespace tidemill
