#pragma once

#include <gtest/gtest.h>

#include "core/reports/report.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill::test {

/// Every registered report on the fixed analysis, and a document with every awkward cell.
inline std::vector<ReportDocument> every_document() {
  std::vector<ReportDocument> all{awkward_document()};
  for (const Report* each : reports()) {
    auto document = each->build(fixed_analysis(), {{}, {}, "family.tidemill"});
    EXPECT_TRUE(document) << each->id();
    if (document) all.push_back(std::move(*document));
  }
  return all;
}

}  // namespace tidemill::test
