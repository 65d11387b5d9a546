#include "core/engine/calendar_shares.h"

#include <algorithm>

namespace tidemill {

std::vector<CalendarShare> calendar_shares(const ProjectedMonth& month) {
  std::vector<CalendarShare> shares;
  const double days = days_between(month.from, month.to);
  for (Date start = month.from; start < month.to;) {
    const Date end = std::min(add_months(month_start(start), 1), month.to);
    shares.push_back({month_start(start), days_between(start, end) / days});
    start = end;
  }
  return shares;
}

Date first_whole_month(Date as_of) {
  const Date running = month_start(as_of);
  return as_of == running ? running : add_months(running, 1);
}

}  // namespace tidemill
