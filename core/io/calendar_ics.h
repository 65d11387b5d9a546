#pragma once

#include <string>
#include <vector>

#include "core/base/date.h"

namespace tidemill {

/// A day in a calendar.
struct CalendarDay {
  Date day{};
  std::string summary;  ///< the line a calendar shows
  std::string details;  ///< may be empty
};

/// An iCalendar file of whole-day events (RFC 5545: CRLF, lines folded at 75 bytes, text escaped). `made_on` is the
/// stamp of every event, so that the same days give the same bytes; an event keeps its UID as long as its day and
/// summary stay, so that reading the file again replaces it.
std::string calendar_to_ics(const std::vector<CalendarDay>& days, Date made_on);

}  // namespace tidemill
