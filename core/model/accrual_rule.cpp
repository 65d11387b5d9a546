#include "core/model/accrual_rule.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<Period, 5> periods({"day", "week", "month", "quarter", "year"});
static_assert(periods.name(Period::year) == "year");
}  // namespace

std::string_view name_of(Period period) {
  return periods.name(period);
}

std::optional<Period> period_from(std::string_view name) {
  return periods.value(name);
}

}  // namespace tidemill
