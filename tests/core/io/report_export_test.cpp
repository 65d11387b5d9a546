// Every report in every format: well-formed, repeatable, and with the same totals.
#include "core/io/report_export.h"

#include <gmock/gmock.h>

#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "core/io/csv.h"
#include "core/reports/report.h"
#include "tests/support/fixed_analysis.h"

namespace tidemill {
namespace report_export_test {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

// Every registered report on the fixed analysis, and a document with every awkward cell.
std::vector<ReportDocument> documents() {
  std::vector<ReportDocument> all{test::awkward_document()};
  for (const Report* each : reports()) {
    auto document = each->build(test::fixed_analysis(), {{}, {}, test::awkward_name});
    EXPECT_TRUE(document) << each->id();
    if (document) all.push_back(std::move(*document));
  }
  return all;
}

class EveryExport : public testing::TestWithParam<ReportDocument> {
 protected:
  const ReportDocument& document() const { return GetParam(); }
  std::vector<const ReportTable*> tables() const {
    std::vector<const ReportTable*> tables;
    for (const ReportBlock& block : document().blocks)
      if (const auto* table = std::get_if<ReportTable>(&block)) tables.push_back(table);
    return tables;
  }
};

TEST_P(EveryExport, IsTheSameBytesEachTime) {
  EXPECT_EQ(report_to_json(document()), report_to_json(ReportDocument(document())));
  EXPECT_EQ(report_to_csv(document()), report_to_csv(ReportDocument(document())));
  EXPECT_EQ(report_to_html(document()), report_to_html(ReportDocument(document())));
}

TEST_P(EveryExport, JsonHoldsEveryRowByKey) {
  const Json json = Json::parse(report_to_json(document()));
  EXPECT_EQ(json["report"], document().id);
  EXPECT_EQ(json["as_of"], to_string(document().as_of));
  EXPECT_EQ(json["currency"], document().currency.code());
  EXPECT_FALSE(json["figures"].empty());
  ASSERT_EQ(json["tables"].size(), tables().size());
  for (std::size_t i = 0; i < tables().size(); ++i) {
    const ReportTable& table = *tables()[i];
    const Json& exported = json["tables"][i];
    EXPECT_EQ(exported["key"], table.key);
    const bool has_total = !table.rows.empty() && table.rows.back().total;
    EXPECT_EQ(exported["rows"].size(), table.rows.size() - (has_total ? 1 : 0)) << table.key;
    EXPECT_EQ(exported.contains("total"), has_total) << table.key;
    for (const Json& row : exported["rows"])
      for (const ReportColumn& column : table.columns) EXPECT_TRUE(row.contains(column.key)) << column.key;
  }
}

TEST_P(EveryExport, JsonAddsUpExactlyToItsTotals) {
  const Json json = Json::parse(report_to_json(document()));
  for (const Json& table : json["tables"]) {
    if (!table.contains("total")) continue;
    for (const auto& [key, total] : table["total"].items()) {
      const auto sum_of = Decimal::parse(total.is_string() ? total.get<std::string>() : "");
      if (!sum_of) continue;
      Decimal sum;
      for (const Json& row : table["rows"])
        if (row[key].is_string()) sum += Decimal::literal(row[key].get<std::string>());
      EXPECT_EQ(sum, *sum_of) << table["key"] << ", " << key;
    }
  }
}

TEST_P(EveryExport, CsvReadsBackWithEveryTable) {
  const auto csv = parse_csv(report_to_csv(document()));
  ASSERT_TRUE(csv) << csv.error().message();
  for (const ReportTable* table : tables()) {
    std::size_t at = 0;
    while (at < csv->rows.size() && csv->rows[at] != std::vector<std::string>{table->title}) ++at;
    ASSERT_LT(at + table->rows.size() + 1, csv->rows.size()) << table->key;
    const std::vector<std::string>& head = csv->rows[at + 1];
    EXPECT_EQ(head.front(), table->columns.front().key);
    EXPECT_EQ(std::set(head.begin(), head.end()).size(), head.size()) << "columns have names of their own";
    for (std::size_t row = 0; row < table->rows.size(); ++row)
      EXPECT_EQ(csv->rows[at + 2 + row].size(), head.size()) << table->key << " row " << row;
  }
}

TEST_P(EveryExport, CsvHasNoCellThatASpreadsheetWouldRun) {
  const auto csv = parse_csv(report_to_csv(document()));
  ASSERT_TRUE(csv);
  const std::regex number("-?[0-9.]+(e[-+]?[0-9]+)?");
  for (const auto& row : csv->rows)
    for (const std::string& cell : row) {
      if (cell.empty() || std::string("=+-@\t\r").find(cell.front()) == std::string::npos) continue;
      EXPECT_TRUE(std::regex_match(cell, number)) << cell;
    }
}

// Names of tags still open, by reading the page as a browser would; a fault is a message.
std::string unbalanced(const std::string& html) {
  static const std::set<std::string> without_end{"meta", "!DOCTYPE"};
  std::vector<std::string> open;
  const std::regex tag(R"(<(/?)([!a-zA-Z][a-zA-Z0-9]*)((?:[^>"]|"[^"]*")*)>)");
  for (std::sregex_iterator at(html.begin(), html.end(), tag), end; at != end; ++at) {
    const std::string name = (*at)[2];
    const std::string rest = (*at)[3];
    if ((*at)[1].length() > 0) {
      if (open.empty() || open.back() != name)
        return "</" + name + "> closes " + (open.empty() ? "nothing" : open.back());
      open.pop_back();
    } else if (!without_end.contains(name) && !rest.ends_with('/')) {
      open.push_back(name);
    }
  }
  return open.empty() ? "" : open.back() + " is not closed";
}

TEST_P(EveryExport, HtmlIsWellFormedAndRunsNothing) {
  const std::string html = report_to_html(document());
  EXPECT_EQ(unbalanced(html), "");
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
  EXPECT_THAT(html, HasSubstr("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\""));
  EXPECT_THAT(html, Not(HasSubstr("<script")));
  EXPECT_THAT(html, Not(HasSubstr("<b>")));
  EXPECT_THAT(html, Not(HasSubstr("javascript:")));
  EXPECT_THAT(html, Not(HasSubstr("http://")));
  EXPECT_THAT(html, Not(HasSubstr("https://")));
  EXPECT_FALSE(std::regex_search(html, std::regex(R"(\son[a-z]+\s*=)"))) << "an event handler";
  EXPECT_THAT(html, HasSubstr("&lt;b&gt;Vault&lt;/b&gt; &amp; &quot;friends&quot;"));
}

TEST_P(EveryExport, HtmlCanBeReadByAssistiveTechnology) {
  const std::string html = report_to_html(document());
  const auto count = [&](const std::string& text) {
    std::size_t found = 0;
    for (std::size_t at = html.find(text); at != std::string::npos; at = html.find(text, at + 1)) ++found;
    return found;
  };
  EXPECT_EQ(count("<table "), tables().size());
  EXPECT_EQ(count("<caption>"), tables().size());
  EXPECT_EQ(count("<h1>"), 1u);
  EXPECT_EQ(count("<svg "), count("role=\"img\""));
  EXPECT_EQ(count("<svg "), count("<desc "));
  EXPECT_GT(count("scope=\"col\""), 0u);
  EXPECT_GT(count("scope=\"row"), 0u);
}

TEST_P(EveryExport, TotalsAreEqualInEveryFormat) {
  const Json json = Json::parse(report_to_json(document()));
  const auto csv = parse_csv(report_to_csv(document()));
  const std::string html = report_to_html(document());
  ASSERT_TRUE(csv);
  for (std::size_t i = 0; i < tables().size(); ++i) {
    const ReportTable& table = *tables()[i];
    if (table.rows.empty() || !table.rows.back().total) continue;
    const std::string foot = html.substr(html.find("<table id=\"" + table.key + "\""));
    const std::string html_total = foot.substr(foot.find("<tfoot>"), foot.find("</tfoot>") - foot.find("<tfoot>"));
    std::size_t at = 0;
    while (csv->rows[at] != std::vector<std::string>{table.title}) ++at;
    const auto& head = csv->rows[at + 1];
    const auto& csv_total = csv->rows[at + 1 + table.rows.size()];
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const auto* money = std::get_if<MoneyCell>(&table.rows.back().cells[column]);
      if (!money) continue;
      const std::string& key = table.columns[column].key;
      const std::string exact = money->amount.to_string();
      EXPECT_EQ(json["tables"][i]["total"][key], exact) << table.key << ", " << key;
      const auto place = std::find(head.begin(), head.end(), key) - head.begin();
      EXPECT_EQ(csv_total[static_cast<std::size_t>(place)], exact) << table.key << ", " << key;
      EXPECT_THAT(html_total, HasSubstr("<data value=\"" + exact + "\"")) << table.key << ", " << key;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Documents, EveryExport, testing::ValuesIn(documents()),
                         [](const auto& test) { return test.param.id; });

TEST(ReportExport, UnknownIsNullAndNeverZero) {
  const ReportDocument document = test::awkward_document();
  const Json json = Json::parse(report_to_json(document));
  EXPECT_TRUE(json["figures"]["nothing"].is_null());
  EXPECT_TRUE(json["figures"]["infinite"].is_null());
  EXPECT_EQ(json["figures"]["tiny"], "0.000000000000000001");
  EXPECT_EQ(json["figures"]["dollars"]["currency"], "USD");
  EXPECT_THAT(report_to_csv(document), HasSubstr("\r\nnothing,,,\r\ninfinite,,,\r\n"));
  EXPECT_THAT(report_to_html(document), HasSubstr("<dd class=\"value\">–</dd>"));
}

TEST(ReportExport, TinyAmountsAreNotShownAsZero) {
  const std::string html = report_to_html(test::awkward_document());
  EXPECT_THAT(html, HasSubstr(">&lt;0.01</data>"));
  EXPECT_THAT(html, HasSubstr("title=\"0.000000000000000001\""));
}

TEST(ReportExport, ExactAmountsAreTextAndEstimatesAreNumbers) {
  const Json json = Json::parse(report_to_json(test::awkward_document()));
  const Json& row = json["tables"][0]["rows"][0];
  EXPECT_EQ(row["money"], "0.1");
  EXPECT_EQ(row["amount"], (Json{{"amount", "0.1"}, {"asset", "=SUM(A1:A9)"}}));
  EXPECT_TRUE(row["estimate"].is_number());
  EXPECT_EQ(row["percent"], -0.0004);
  EXPECT_EQ(row["score"], 84.4);
  EXPECT_EQ(row["grade"], (Json{{"grade", "D"}, {"score", 38}}));
  EXPECT_EQ(row["day"], "2026-02-28");
  EXPECT_EQ(row["count"], -1304);
  EXPECT_EQ(row["month"], "2026-02");
  EXPECT_EQ(row["period"], (Json{{"from", "2025-12-31"}, {"to", "2026-02-28"}}));
  EXPECT_EQ(row["kind"], "staking");
}

TEST(ReportExport, BrokenBytesInANameDoNotBreakTheFile) {
  ReportDocument document = test::awkward_document();
  document.portfolio = "caf\xE9\x01.tidemill";
  EXPECT_TRUE(Json::accept(report_to_json(document)));
  EXPECT_THAT(report_to_html(document), Not(HasSubstr("\x01")));
}

TEST(ReportExport, AGroupIsSaidOnce) {
  const std::string html = report_to_html(test::awkward_document());
  EXPECT_THAT(html, HasSubstr("<th scope=\"rowgroup\" rowspan=\"2\""));
}

TEST(ReportExport, ChartsHaveRealTextAndATodayLine) {
  const std::string html = report_to_html(test::awkward_document());
  for (const char* part : {"class=\"today\"", ">today</text>", ">Dec</text>", ">2026</text>", "class=\"whisker\"",
                           "class=\"median\"", "k-staking pale", "projected mean</title>", "k-other"})
    EXPECT_THAT(html, HasSubstr(part));
}

}  // namespace report_export_test
}  // namespace tidemill
