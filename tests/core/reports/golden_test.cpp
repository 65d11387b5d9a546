// The reports on a fixed analysis, compared with how they were when somebody last looked at them. After a change that
// is meant, run with TIDEMILL_UPDATE_GOLDEN=1 and read the difference before committing it.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "core/reports/chart_layout.h"
#include "core/reports/report.h"
#include "core/reports/report_text.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill {
namespace golden_test {

// A document as plain text, one line a row.
class PlainText {
 public:
  explicit PlainText(const ReportDocument& document) : document_(document) {
    out_ << document.title << '\n' << document.subtitle << '\n' << document.portfolio << '\n';
    for (const ReportBlock& block : document.blocks) std::visit([this](const auto& each) { add(each); }, block);
    out_ << "\nNotes\n";
    for (const std::string& note : document.notes) out_ << "- " << note << '\n';
  }
  std::string text() const { return out_.str(); }

 private:
  void add(const ReportHeading& heading) { out_ << "\n== " << heading.text << '\n'; }
  void add(const ReportParagraph& paragraph) { out_ << '\n' << paragraph.text << '\n'; }
  void add(const ReportFigures& figures) {
    out_ << '\n';
    for (const ReportFigure& figure : figures.figures)
      out_ << figure.label << ": " << readable::cell(figure.value, document_.currency)
           << (figure.note.empty() ? "" : "  (" + figure.note + ")") << '\n';
  }
  void add(const ReportTable& table) {
    out_ << "\n# " << table.title << '\n';
    for (const ReportColumn& column : table.columns) out_ << column.title << " | ";
    out_ << '\n';
    for (const ReportRow& row : table.rows) {
      for (std::size_t i = 0; i < row.cells.size(); ++i) out_ << readable::cell(row, i, document_.currency) << " | ";
      out_ << (row.total ? "(total)" : "") << '\n';
    }
  }
  void add(const ReportBarChart& chart) {
    out_ << "\n# " << chart.title << "\n" << describe(chart) << '\n';
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
      out_ << chart.categories[i];
      for (const ReportSeries& series : chart.series)
        out_ << " | " << readable::estimate(series.accrued[i], document_.currency) << " + "
             << readable::estimate(series.projected[i], document_.currency);
      out_ << (chart.today == i ? " (today)" : "") << '\n';
    }
  }
  void add(const ReportBarList& list) {
    out_ << "\n# " << list.title << '\n';
    for (const ReportBar& bar : list.bars) out_ << bar.label << ": " << bar_text(list, bar) << '\n';
  }

  const ReportDocument& document_;
  std::ostringstream out_;
};

class GoldenReport : public testing::TestWithParam<const Report*> {};

TEST_P(GoldenReport, IsAsItWas) {
  const auto document = GetParam()->build(test::fixed_analysis(), {{}, {}, "family.tidemill"});
  ASSERT_TRUE(document);
  const std::string text = PlainText(*document).text();
  const std::string path = std::string(TIDEMILL_GOLDEN_DIR) + "/" + document->id + ".txt";
  if (std::getenv("TIDEMILL_UPDATE_GOLDEN")) std::ofstream(path) << text;
  std::ifstream file(path);
  ASSERT_TRUE(file) << path << " is missing";
  std::stringstream golden;
  golden << file.rdbuf();
  EXPECT_EQ(text, golden.str());
}

INSTANTIATE_TEST_SUITE_P(Reports, GoldenReport, testing::ValuesIn(reports().begin(), reports().end()),
                         [](const auto& test) { return std::string(test.param->id()); });

}  // namespace golden_test
}  // namespace tidemill
