#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/engine/analysis.h"
#include "core/reports/report_document.h"

namespace tidemill {

/// What a reader chose.
struct ReportOptions {
  std::optional<Date> from;  ///< inclusive; by default the first of January of the year of `to`
  std::optional<Date> to;    ///< inclusive; by default, and at most, the as-of date
  std::string portfolio_name;
};

/// One report. Stateless; one object per report lives in the registry.
class Report {
 public:
  virtual ~Report() = default;
  virtual std::string_view id() const = 0;       ///< "income", as on the command line
  virtual std::string_view title() const = 0;    ///< "Income statement"
  virtual std::string_view meaning() const = 0;  ///< one sentence
  virtual bool uses_period() const = 0;          ///< whether from and to matter
  virtual Result<ReportDocument> build(const Analysis& analysis, const ReportOptions& options) const = 0;

 protected:
  /// A document with the fields that all reports share, still without blocks.
  ReportDocument begin(const Analysis& analysis, const ReportOptions& options) const;
};

/// Every report, in the order people see them.
std::span<const Report* const> reports();
const Report* report(std::string_view id);

}  // namespace tidemill
