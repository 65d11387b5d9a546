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

Date payout_day(const Payout& payout, Date day) {
  Date paid = day;
  if (payout.months > 0) {
    // A step never has fewer than 28 days a month: start below and walk up.
    int step = days_between(payout.anchor, day) / (31 * payout.months) - 1;
    if (day < payout.anchor) step = days_between(payout.anchor, day) / (28 * payout.months) - 1;
    do paid = add_months(payout.anchor, step++ * payout.months);
    while (paid <= day);
  } else {
    const int passed = days_between(payout.anchor, day);
    const int steps = passed >= 0 ? passed / payout.days + 1 : -((-passed - 1) / payout.days);
    paid = payout.anchor + std::chrono::days{steps * payout.days};
  }
  return payout.last && *payout.last > day && paid > *payout.last ? *payout.last : paid;
}

Payout at_period_end(Period period, IncomeState becomes, std::optional<Date> last) {
  Payout payout{
      .becomes = becomes, .anchor = make_date(2001, 1, 1), .last = last};  // a Monday, and every period's first
  switch (period) {
    case Period::day:
      break;
    case Period::week:
      payout.days = 7;
      break;
    case Period::month:
      payout.months = 1;
      break;
    case Period::quarter:
      payout.months = 3;
      break;
    case Period::year:
      payout.months = 12;
      break;
  }
  return payout;
}

}  // namespace tidemill
