#pragma once

#include <string>

#include "core/base/result.h"
#include "core/engine/coming_up.h"

namespace tidemill {

/// How much an event is about, in plain words: "12.5 ATOM", "about 58.4 USD", "−40 % of its income"; empty when it says
/// nothing.
std::string amount_in_words(const ComingEvent& event, const Portfolio& portfolio);

/// The events as an iCalendar file that other programs take in. Readable by its owner only, whole or not at all; a
/// folder that can't be written is an io error.
Result<void> write_calendar_file(const std::vector<ComingEvent>& events, const Analysis& analysis,
                                 const std::string& path);

}  // namespace tidemill
