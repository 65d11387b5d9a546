#include "core/engine/income_coverage.h"

#include <algorithm>

namespace tidemill {

Coverage::Coverage(const std::vector<RecordedPayment>& payments, Date first_from) {
  std::optional<Date> previous;
  for (const RecordedPayment& payment : payments) {
    Date from = payment.covers_from.value_or(previous ? *previous + std::chrono::days{1} : first_from);
    from = std::min(from, payment.day);
    stretches_.emplace_back(from, payment.day);
    previous = payment.day;
  }
  std::sort(stretches_.begin(), stretches_.end());
  std::vector<std::pair<Date, Date>> merged;
  for (const auto& stretch : stretches_) {
    if (!merged.empty() && stretch.first <= merged.back().second + std::chrono::days{1})
      merged.back().second = std::max(merged.back().second, stretch.second);
    else
      merged.push_back(stretch);
  }
  stretches_ = std::move(merged);
}

bool Coverage::covers(Date day) const {
  if (cursor_ > 0 && cursor_ <= stretches_.size() && day <= stretches_[cursor_ - 1].second) cursor_ = 0;
  while (cursor_ < stretches_.size() && stretches_[cursor_].second < day) ++cursor_;
  return cursor_ < stretches_.size() && stretches_[cursor_].first <= day;
}

Date first_covered_day(Date day, Compounding compounding, std::optional<Period> period) {
  const Date next = day + std::chrono::days{1};
  if (period) {
    switch (*period) {
      case Period::day:
        return day;
      case Period::week:
        return next - std::chrono::days{7};
      case Period::month:
        return add_months(next, -1);
      case Period::quarter:
        return add_months(next, -3);
      case Period::year:
        return add_months(next, -12);
    }
  }
  switch (compounding) {
    case Compounding::daily:
      return day;
    case Compounding::weekly:
      return next - std::chrono::days{7};
    case Compounding::monthly:
      return add_months(next, -1);
    case Compounding::yearly:
      return add_months(next, -12);
    case Compounding::none:
    case Compounding::continuous:
      break;
  }
  return next - std::chrono::days{30};
}

Date first_covered_day(Date day, const Payout& payout) {
  const Date next = day + std::chrono::days{1};
  return payout.months > 0 ? add_months(next, -payout.months) : next - std::chrono::days{payout.days};
}

Date period_start(Date day, Period period) {
  switch (period) {
    case Period::day:
      return day;
    case Period::week:
      return day - (std::chrono::weekday{day} - std::chrono::Monday);
    case Period::month:
      return month_start(day);
    case Period::quarter:
      return quarter_start(day);
    case Period::year:
      return year_start(day);
  }
  return day;
}

Date next_period(Date start, Period period) {
  switch (period) {
    case Period::day:
      return start + std::chrono::days{1};
    case Period::week:
      return start + std::chrono::days{7};
    case Period::month:
      return add_months(start, 1);
    case Period::quarter:
      return add_months(start, 3);
    case Period::year:
      return add_months(start, 12);
  }
  return start + std::chrono::days{1};
}

}  // namespace tidemill
