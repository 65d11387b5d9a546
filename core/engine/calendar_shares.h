#pragma once

#include <vector>

#include "core/engine/projection.h"

namespace tidemill {

/// The part of a projected month that lies in one calendar month.
struct CalendarShare {
  Date month{};      ///< first day of the calendar month
  double share = 0;  ///< of the projected month's days, 0 < share ≤ 1
};

/// Shares a projected month (any day to the same day a month later) out over its calendar months, by days. The shares
/// sum to 1; charts and reports by calendar month use it, so that they show the same bars.
std::vector<CalendarShare> calendar_shares(const ProjectedMonth& month);

/// The first calendar month whose projected spread can be shown: the running month only when none of it is past, since
/// the spread of its rest would be misread as that of the whole.
Date first_whole_month(Date as_of);

}  // namespace tidemill
