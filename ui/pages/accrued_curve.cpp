#include "ui/pages/accrued_curve.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr std::size_t kPoints = 1000;

double x_of(Date day) {
  return double(day.time_since_epoch().count());
}

Date day_of(double x) {
  return Date{std::chrono::days{std::lround(x)}};
}

}  // namespace

LineSeries accrued_curve(const Analysis& analysis, const Holding& holding) {
  LineSeries curve;
  curve.name = QCoreApplication::translate("AccruedCurve", "Accrued");
  const HoldingIncome* income = analysis.income_of(holding.id);
  if (!income) return curve;
  std::map<Date, double> days;
  for (const IncomeItem& item : income->items)
    if (is_income(item.type) && item.value) days[item.day] += item.value->to_double();
  if (days.empty()) return curve;
  // A line holds on to a thousand points at most; the last one is always there.
  const std::size_t step = days.size() / kPoints + 1;
  double sum = 0;
  std::size_t index = 0;
  curve.points.push_back({x_of(std::min(holding.opened, days.begin()->first)), 0});
  for (const auto& [day, value] : days) {
    sum += value;
    ++index;
    if (index % step == 0 || index == days.size()) curve.points.push_back({x_of(day) + 1, sum});
  }
  return curve;
}

std::vector<double> month_ticks(double from, double to, int most) {
  std::vector<double> ticks;
  const Date last = day_of(to);
  int months = 0;
  for (Date day = month_start(day_of(from)); day <= last; day = add_months(day, 1)) ++months;
  const int step = std::max(1, (months + most - 1) / most);
  for (Date day = add_months(month_start(day_of(from)), 1); day <= last; day = add_months(day, step))
    ticks.push_back(x_of(day));
  return ticks;
}

QString curve_day_text(double x) {
  return date_text(day_of(x));
}

}  // namespace tidemill::ui
