// Calendars as RFC 5545 wants them: line breaks, folding, escapes, stable names.
#include "core/io/calendar_ics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/base/utf8.h"

namespace tidemill {
namespace calendar_ics_test {

const Date today = make_date(2026, 11, 22);

std::vector<std::string> lines_of(const std::string& ics) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  while (from < ics.size()) {
    const std::size_t end = ics.find("\r\n", from);
    EXPECT_NE(end, std::string::npos) << "every line ends with CRLF";
    if (end == std::string::npos) break;
    lines.push_back(ics.substr(from, end - from));
    from = end + 2;
  }
  return lines;
}

/// Folded lines put together again (3.1).
std::vector<std::string> unfolded(const std::string& ics) {
  std::vector<std::string> whole;
  for (const std::string& line : lines_of(ics)) {
    if (line.starts_with(' '))
      whole.back() += line.substr(1);
    else
      whole.push_back(line);
  }
  return whole;
}

TEST(CalendarIcs, AnEventIsAWholeDay) {
  const auto lines = lines_of(calendar_to_ics({{make_date(2026, 12, 31), "Cover ends", "20000 USD"}}, today));
  const std::vector<std::string> expected{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tidemill//Coming up//EN",
                                          "CALSCALE:GREGORIAN", "BEGIN:VEVENT"};
  ASSERT_GE(lines.size(), 13u);
  EXPECT_EQ(std::vector(lines.begin(), lines.begin() + 5), expected);
  EXPECT_TRUE(lines[5].starts_with("UID:20261231-"));
  EXPECT_EQ(lines[6], "DTSTAMP:20261122T000000Z");
  EXPECT_EQ(lines[7], "DTSTART;VALUE=DATE:20261231");
  EXPECT_EQ(lines[8], "DTEND;VALUE=DATE:20270101");
  EXPECT_EQ(lines[9], "SUMMARY:Cover ends");
  EXPECT_EQ(lines[10], "DESCRIPTION:20000 USD");
  EXPECT_EQ(lines.back(), "END:VCALENDAR");
}

TEST(CalendarIcs, TextIsEscaped) {
  const auto lines = unfolded(calendar_to_ics({{today, "a,b;c\\d\ne\x01", ""}}, today));
  EXPECT_NE(std::ranges::find(lines, "SUMMARY:a\\,b\\;c\\\\d\\ne"), lines.end());
}

TEST(CalendarIcs, LongLinesAreFoldedBetweenCharacters) {
  std::string title;
  for (int i = 0; i < 60; ++i) title += "ä–🌊";
  const std::string ics = calendar_to_ics({{today, title, title}}, today);
  for (const std::string& line : lines_of(ics)) {
    EXPECT_LE(line.size(), 75u);
    EXPECT_EQ(utf8_first_broken(line), std::string_view::npos) << line;
  }
  const auto lines = unfolded(ics);
  EXPECT_NE(std::ranges::find(lines, "SUMMARY:" + title), lines.end());
}

TEST(CalendarIcs, NamesStayAndDiffer) {
  const std::vector<CalendarDay> days{{today, "a", "1"}, {today, "a", "1"}, {today, "b", ""}};
  const auto names = [](const std::string& ics) {
    std::set<std::string> found;
    for (const std::string& line : unfolded(ics))
      if (line.starts_with("UID:")) found.insert(line);
    return found;
  };
  const auto first = names(calendar_to_ics(days, today));
  EXPECT_EQ(first.size(), 3u) << "two of the same are two";
  std::vector<CalendarDay> other = days;
  other[0].details = "2";
  EXPECT_EQ(names(calendar_to_ics(other, today + std::chrono::days{9})), first) << "an amount may change";
}

}  // namespace calendar_ics_test
}  // namespace tidemill
