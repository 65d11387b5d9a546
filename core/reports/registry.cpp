#include <algorithm>
#include <array>

#include "core/reports/report.h"

namespace tidemill {

const Report& income_statement();
const Report& holdings_report();
const Report& risk_review();
const Report& projection_report();

// An explicit list, not static initialisers, which a linker may drop from a static library.
std::span<const Report* const> reports() {
  static const std::array<const Report*, 4> all{&income_statement(), &holdings_report(), &risk_review(),
                                                &projection_report()};
  return all;
}

const Report* report(std::string_view id) {
  const auto all = reports();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Report* each) { return each->id() == id; });
  return found == all.end() ? nullptr : *found;
}

ReportDocument Report::begin(const Analysis& analysis, const ReportOptions& options) const {
  ReportDocument document;
  document.id = id();
  document.title = title();
  document.portfolio = options.portfolio_name;
  document.as_of = analysis.as_of;
  document.currency = analysis.currency;
  return document;
}

}  // namespace tidemill
