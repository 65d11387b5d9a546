#include "core/calendar_file.h"

#include <fmt/format.h>

#include <cmath>

#include "core/io/calendar_ics.h"
#include "core/io/csv.h"

namespace tidemill {

std::string amount_in_words(const ComingEvent& event, const Portfolio& portfolio) {
  if (event.quantity) {
    const Asset* asset = portfolio.asset(event.asset);
    return event.quantity->to_string() + (asset ? " " + asset->symbol : "");
  }
  if (event.money) return event.money->amount.to_string() + " " + event.money->currency.code();
  if (event.expected) return fmt::format("about {:.2f} {}", *event.expected, portfolio.currency().code());
  if (event.change) return fmt::format("{:.1f} % of its income", *event.change * 100);
  return {};
}

Result<void> write_calendar_file(const std::vector<ComingEvent>& events, const Analysis& analysis,
                                 const std::string& path) {
  std::vector<CalendarDay> days;
  days.reserve(events.size());
  for (const ComingEvent& event : events)
    days.push_back({event.day, event.title + ": " + event.text, amount_in_words(event, *analysis.portfolio)});
  return write_file(path, calendar_to_ics(days, analysis.as_of));
}

}  // namespace tidemill
