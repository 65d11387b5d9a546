#include "ui/charts/chart_month.h"

#include <algorithm>
#include <array>

namespace tidemill::ui {

ChartMonth chartMonth(const QDate& day, const QLocale& locale) {
  return {locale.standaloneMonthName(day.month(), QLocale::ShortFormat), QString::number(day.year()),
          locale.standaloneMonthName(day.month(), QLocale::LongFormat) + ' ' + QString::number(day.year())};
}

std::vector<int> labelsThatFit(const std::vector<ChartMonth>& months, double slotWidth, double labelWidth) {
  constexpr std::array kSteps{1, 2, 3, 4, 6, 12, 24, 60, 120};
  const int count = int(months.size());
  const auto* step = std::find_if(kSteps.begin(), kSteps.end() - 1, [&](int s) { return s * slotWidth >= labelWidth; });
  // Labels run through the turn of the year, so that January keeps its label and with it the year.
  int anchor = 0;
  for (int i = 1; i < count; ++i) {
    if (months[std::size_t(i)].year != months[std::size_t(i - 1)].year) {
      anchor = i;
      break;
    }
  }
  std::vector<int> shown;
  for (int i = anchor % *step; i < count; i += *step) shown.push_back(i);
  return shown;
}

}  // namespace tidemill::ui
