#pragma once

#include <string>
#include <string_view>

#include "core/reports/report_document.h"

namespace tidemill {

/// Text as it may stand in an element or a quoted attribute of HTML and SVG; control characters become U+FFFD.
std::string escaped(std::string_view text);

/// The style sheet of a report: light and dark by the reader's preference, light on paper.
std::string report_style();
/// The class that gives an element the colour of a strategy kind ("k-staking"); kinds without a colour share "k-other".
std::string kind_class(std::string_view kind);

/// A stacked bar chart as inline SVG with real text, coloured by the classes of report_style. `number` tells apart the
/// charts of a page.
std::string chart_svg(const ReportBarChart& chart, const Currency& currency, int number);

}  // namespace tidemill
