#include "core/io/csv.h"

#include <gmock/gmock.h>

namespace tidemill {
namespace csv_test {

using testing::ElementsAre;
using Row = std::vector<std::string>;

CsvTable parsed(std::string_view text) {
  auto table = parse_csv(text);
  EXPECT_TRUE(table) << table.error().message();
  return table.value_or(CsvTable{});
}

TEST(CsvTest, ReadsRowsAndTheirLines) {
  const CsvTable table = parsed("a,b\n1,2\n\n3,4\n");
  EXPECT_THAT(table.rows, ElementsAre(Row{"a", "b"}, Row{"1", "2"}, Row{"3", "4"}));
  EXPECT_THAT(table.lines, ElementsAre(1, 2, 4));
}

TEST(CsvTest, ReadsQuotedCells) {
  const CsvTable table = parsed("note,x\n\"a \"\"b\"\", c\",1\n\"two\nlines\",2\n\"\",3\nlast,4");
  EXPECT_THAT(table.rows, ElementsAre(Row{"note", "x"}, Row{"a \"b\", c", "1"}, Row{"two\nlines", "2"}, Row{"", "3"},
                                      Row{"last", "4"}));
  EXPECT_THAT(table.lines, ElementsAre(1, 2, 3, 5, 6)) << "a quoted line break counts";
}

TEST(CsvTest, KeepsQuotesInsideACell) {
  EXPECT_THAT(parsed("a,b\n5\" disk,2\n").rows[1], ElementsAre("5\" disk", "2"));
}

TEST(CsvTest, ReadsEveryLineEnd) {
  for (const char* text : {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\r\n1,2"}) {
    const CsvTable table = parsed(text);
    EXPECT_THAT(table.rows, ElementsAre(Row{"a", "b"}, Row{"1", "2"})) << text;
    EXPECT_THAT(table.lines, ElementsAre(1, 2)) << text;
  }
}

TEST(CsvTest, CountsLinesInQuotesOfEveryLineEnd) {
  EXPECT_THAT(parsed("a\n\"1\r\n2\"\n3\n").lines, ElementsAre(1, 2, 4));
  EXPECT_THAT(parsed("a\r\"1\r2\"\r3\r").lines, ElementsAre(1, 2, 4));
}

TEST(CsvTest, SkipsTheByteOrderMark) {
  EXPECT_THAT(parsed("\xEF\xBB\xBF\"a\",b\n").rows, ElementsAre(Row{"a", "b"}));
}

TEST(CsvTest, FindsTheSeparator) {
  EXPECT_THAT(parsed("a;b\n1,5;2\n").rows[1], ElementsAre("1,5", "2"));
  EXPECT_THAT(parsed("a\tb\n1,5\t2\n").rows[1], ElementsAre("1,5", "2"));
  EXPECT_THAT(parsed("\"a,b,c\";d\n1;2\n").rows[1], ElementsAre("1", "2")) << "what is quoted does not count";
  EXPECT_THAT(parsed("single\n1\n").rows[1], ElementsAre("1"));
  EXPECT_THAT(parsed("\n\na;b\n1;2\n").rows[1], ElementsAre("1", "2"));
}

TEST(CsvTest, AllowsRowsOfEveryLength) {
  EXPECT_THAT(parsed("a,b,c\n1\n1,2,3,4\n,\n").rows,
              ElementsAre(Row{"a", "b", "c"}, Row{"1"}, Row{"1", "2", "3", "4"}, Row{"", ""}));
}

TEST(CsvTest, KeepsAQuotedEmptyCellOfItsOwn) {
  EXPECT_THAT(parsed("a\n\"\"\n").rows, ElementsAre(Row{"a"}, Row{""}));
}

TEST(CsvTest, AHeaderAloneIsATable) {
  EXPECT_THAT(parsed("a,b\n").rows, ElementsAre(Row{"a", "b"}));
}

struct BadCsv {
  const char* name;
  std::string text;
  const char* message;
};

class BadCsvTest : public testing::TestWithParam<BadCsv> {};

TEST_P(BadCsvTest, NamesTheLineAndWhatToDo) {
  const auto table = parse_csv(GetParam().text);
  ASSERT_FALSE(table);
  EXPECT_EQ(table.error().code, ErrorCode::bad_input);
  EXPECT_EQ(table.error().message(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Csv, BadCsvTest,
    testing::Values(
        BadCsv{"Empty", "", "line 1: the file is empty; choose a file with a header and rows"},
        BadCsv{"OnlyEmptyLines", "\n\r\n\n", "line 1: the file is empty; choose a file with a header and rows"},
        BadCsv{"OnlyAByteOrderMark", "\xEF\xBB\xBF", "line 1: the file is empty; choose a file with a header and rows"},
        BadCsv{"UnclosedQuote", "a,b\n1,2\n3,\"open\n4,5\n",
               "line 3: a quotation mark is opened and never closed; close it, or double it where it is meant as a "
               "character"},
        BadCsv{"TextBehindAQuote", "a,b\n\"1\"x,2\n",
               "line 2: there is text behind a closing quotation mark; double quotation marks that are meant as "
               "characters"},
        BadCsv{"Nul", std::string("a,b\n1,\0\n", 8),
               "line 2: it holds a byte that is not text (NUL); this does not look like a CSV file; export it again"},
        BadCsv{"Latin1", "a,b\n1,2\nZ\xFCrich,3\n",
               "line 3: it holds letters that are not UTF-8; save it as “CSV UTF-8” in the spreadsheet and try again"},
        BadCsv{"Utf16", std::string("\xFF\xFE\x61\x00\x2C\x00", 6),
               "line 1: the file is UTF-16 text; save it as “CSV UTF-8” in the spreadsheet and try again"}),
    [](const auto& test) { return test.param.name; });

TEST(CsvCellTest, QuotesWhereItMust) {
  EXPECT_EQ(csv_cell("plain"), "plain");
  EXPECT_EQ(csv_cell(""), "");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("say \"hi\""), "\"say \"\"hi\"\"\"");
  EXPECT_EQ(csv_cell("two\nlines"), "\"two\nlines\"");
  EXPECT_EQ(csv_cell("carriage\r"), "\"carriage\r\"");
}

TEST(CsvCellTest, NeutralisesFormulas) {
  EXPECT_EQ(csv_cell("=1+1", true), "'=1+1");
  EXPECT_EQ(csv_cell("+1", true), "'+1");
  EXPECT_EQ(csv_cell("-1", true), "'-1");
  EXPECT_EQ(csv_cell("@SUM(A1,B1)", true), "\"'@SUM(A1,B1)\"");
  EXPECT_EQ(csv_cell("\tx", true), "'\tx");
  EXPECT_EQ(csv_cell("-1"), "-1") << "numbers stay numbers";
  EXPECT_EQ(csv_cell("a=1", true), "a=1");
}

TEST(CsvCellTest, WhatIsWrittenIsRead) {
  const std::vector<std::string> cells = {"a", "b,c", "\"", "x\ny", "", "z\r\n", "ü;€\t"};
  std::string text = "h\n";
  for (std::size_t i = 0; i < cells.size(); ++i) text += (i == 0 ? "" : ",") + csv_cell(cells[i]);
  EXPECT_EQ(parsed("h,h\n" + text.substr(2)).rows[1], cells);
}

}  // namespace csv_test
}  // namespace tidemill
