#include "core/io/calendar_ics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>

#include "core/base/utf8.h"

namespace tidemill {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, without the line break (RFC 5545, 3.1)

/// Backslash, semicolon, comma and line breaks are escaped; other control characters have no place in a text (3.3.11).
std::string ics_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
      out += c;
  }
  return out;
}

/// A content line; what is too long goes on behind a line break and a space, never within a character.
void add_line(std::string& out, std::string_view line) {
  std::size_t room = longest_line;
  while (line.size() > room) {
    std::size_t end = 0;
    while (end < line.size()) {
      const std::size_t next = end + std::max<std::size_t>(1, utf8_character_length(line.substr(end)));
      if (next > room) break;
      end = next;
    }
    out += line.substr(0, end);
    out += "\r\n ";
    line.remove_prefix(end);
    room = longest_line - 1;
  }
  out += line;
  out += "\r\n";
}

std::string compact(Date date) {
  std::string text = to_string(date);
  std::erase(text, '-');
  return text;
}

/// FNV-1a: a name for an event that stays the same from file to file.
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

}  // namespace

std::string calendar_to_ics(const std::vector<CalendarDay>& days, Date made_on) {
  std::string out;
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, "PRODID:-//Tidemill//Coming up//EN");
  add_line(out, "CALSCALE:GREGORIAN");
  std::map<std::string, int> seen;  // two of the same on one day are two
  for (const CalendarDay& each : days) {
    const std::string name = compact(each.day) + each.summary;
    const int copy = seen[name]++;
    add_line(out, "BEGIN:VEVENT");
    add_line(out, fmt::format("UID:{}-{:016x}-{}@tidemill", compact(each.day), hash_of(name), copy));
    add_line(out, "DTSTAMP:" + compact(made_on) + "T000000Z");
    add_line(out, "DTSTART;VALUE=DATE:" + compact(each.day));
    add_line(out, "DTEND;VALUE=DATE:" + compact(each.day + std::chrono::days{1}));
    add_line(out, "SUMMARY:" + ics_text(each.summary));
    if (!each.details.empty()) add_line(out, "DESCRIPTION:" + ics_text(each.details));
    add_line(out, "TRANSP:TRANSPARENT");
    add_line(out, "END:VEVENT");
  }
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace tidemill
