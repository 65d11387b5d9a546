#include "ui/pages/income_chart_data.h"

#include <QLocale>
#include <map>

#include "core/engine/calendar_shares.h"
#include "core/strategies/registry.h"
#include "ui/qt_format.h"

namespace tidemill::ui {
namespace {

int month_index(Date first, Date day) {
  const std::chrono::year_month_day a{first};
  const std::chrono::year_month_day b{day};
  return (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
         static_cast<int>(static_cast<unsigned>(b.month())) - static_cast<int>(static_cast<unsigned>(a.month()));
}

}  // namespace

QString kind_name(const std::string& id) {
  const StrategyKind* kind = strategy_kind(id);
  return to_qt(kind ? kind->descriptor().label : id);
}

Date range_start(const Analysis& analysis, const QString& range) {
  const Date this_month = month_start(analysis.as_of);
  if (range == QLatin1String("1M")) return this_month;
  if (range == QLatin1String("YTD")) return year_start(analysis.as_of);
  if (range == QLatin1String("12M")) return add_months(this_month, -11);
  if (range == QLatin1String("3Y")) return add_months(this_month, -35);
  Date first = this_month;
  for (const HoldingIncome& income : analysis.income)
    if (!income.items.empty()) first = std::min(first, month_start(income.items.front().day));
  return first;
}

IncomeChartData income_chart_data(const Analysis& analysis, Date first, bool with_projection) {
  IncomeChartData data;
  const Projection& projection = analysis.projection;
  const int running = month_index(first, analysis.as_of);
  const int ahead = with_projection ? static_cast<int>(projection.months.size()) : 0;
  // On the first of a month the projected months are calendar months and the running one is the first of them.
  const auto count = static_cast<std::size_t>(running + std::max(ahead, 1));
  const QLocale locale;
  for (std::size_t i = 0; i < count; ++i)
    data.months.push_back(chartMonth(to_qdate(add_months(first, static_cast<int>(i))), locale));

  std::map<std::string, IncomeSeries> series;
  const auto series_of = [&](const std::string& kind) -> IncomeSeries& {
    auto [found, fresh] = series.try_emplace(kind);
    if (fresh) {
      found->second.id = to_qt(kind);
      found->second.name = kind_name(kind);
      found->second.accrued.assign(count, 0.0);
      found->second.projected.assign(count, 0.0);
    }
    return found->second;
  };
  const auto table =
      analysis.income_by({.from = first, .to = analysis.as_of, .by = {GroupKey::month, GroupKey::strategy}});
  if (table) {
    for (const IncomeRow& row : table->rows) {
      const auto month = parse_date(row.keys[0] + "-01");
      if (!month) continue;
      const auto index = static_cast<std::size_t>(month_index(first, *month));
      if (index < count) series_of(row.keys[1]).accrued[index] += row.total.to_double();
    }
  }
  if (ahead > 0) {
    for (const StrategyProjection& strategy : projection.strategies)
      for (const ProjectedMonth& month : strategy.months)
        for (const CalendarShare& part : calendar_shares(month))
          if (const auto at = static_cast<std::size_t>(month_index(first, part.month)); at < count)
            series_of(strategy.kind).projected[at] += part.share * month.income.mean;
    std::vector<Whisker> whiskers(count);
    for (const ProjectedMonth& month : projection.months)
      for (const CalendarShare& part : calendar_shares(month))
        if (const auto at = static_cast<std::size_t>(month_index(first, part.month)); at < count) {
          whiskers[at].p10 += part.share * month.income.p10;
          whiskers[at].median += part.share * month.income.p50;
          whiskers[at].p90 += part.share * month.income.p90;
        }
    data.whiskers.resize(count);
    const auto whole = static_cast<std::size_t>(month_index(first, first_whole_month(analysis.as_of)));
    for (std::size_t i = whole; i < count; ++i) data.whiskers[i] = whiskers[i];
    data.today = static_cast<double>(whole);
  }
  for (const StrategyKind* kind : strategy_kinds())
    if (const auto found = series.find(kind->descriptor().id); found != series.end()) {
      data.series.push_back(std::move(found->second));
      series.erase(found);
    }
  for (auto& [id, rest] : series) data.series.push_back(std::move(rest));
  return data;
}

}  // namespace tidemill::ui
