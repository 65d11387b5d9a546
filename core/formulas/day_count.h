#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/base/date.h"

namespace tidemill {

/// Which part of a year lies between two days. Sources: 2006 ISDA Definitions, section 4.16; SIFMA, Standard Securities
/// Calculation Methods (30/360 US); ICMA rule 251 (30E/360).
enum class DayCount {
  thirty_360_us,      ///< the end of February counts as the 30th
  thirty_360_isda,    ///< bond basis
  thirty_e_360,       ///< eurobond basis: every 31st is the 30th
  thirty_e_plus_360,  ///< the end on a 31st is the first of the next month
  thirty_e_360_isda,  ///< German: the last day of every month is the 30th
  actual_360,
  actual_365_fixed,
  no_leap_365,         ///< 29 February is not counted
  actual_actual_isda,  ///< days in leap years over 366, others over 365
};

/// The name on the command line ("act/365f").
std::string_view name_of(DayCount basis);
std::optional<DayCount> day_count_from(std::string_view name);
/// All names, in the order of the enumeration.
std::span<const std::string_view> day_count_names();

/// Days from `from` to `to` ≥ from as the basis counts them.
int days_counted(Date from, Date to, DayCount basis);
/// Years from `from` to `to` ≥ from.
double years_between(Date from, Date to, DayCount basis);

}  // namespace tidemill
