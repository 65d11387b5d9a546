#include "ui/pages/income_chart_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "core/engine/calendar_shares.h"
#include "core/engine/income_groups.h"
#include "core/strategies/registry.h"
#include "ui/languages.h"
#include "ui/models/income_matrix_model.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

int month_index(Date first, Date day) {
  const std::chrono::year_month_day a{first};
  const std::chrono::year_month_day b{day};
  return (static_cast<int>(b.year()) - static_cast<int>(a.year())) * 12 +
         static_cast<int>(static_cast<unsigned>(b.month())) - static_cast<int>(static_cast<unsigned>(a.month()));
}

/// A month as the axis names it, a quarter or a year.
ChartMonth chart_period(GroupKey period, const QString& key, Date day) {
  if (period == GroupKey::year) return {key, {}, key};
  if (period == GroupKey::quarter) return {key.mid(5), key.left(4), key.mid(5) + ' ' + key.left(4)};
  return chartMonth(to_qdate(day), QLocale());
}

}  // namespace

QString kind_name(const std::string& id) {
  const StrategyKind* kind = strategy_kind(id);
  return core_text(kind ? kind->descriptor().label : id);
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

QString period_key_of(GroupKey period, Date day) {
  const QString iso = iso_text(day);
  if (period == GroupKey::year) return iso.left(4);
  if (period == GroupKey::quarter) return iso.left(4) + "-Q" + QString::number((iso.mid(5, 2).toInt() - 1) / 3 + 1);
  return iso.left(7);
}

Result<IncomeHistory> income_history(const Analysis& analysis, const IncomeQuery& query, const Theme& theme) {
  constexpr std::size_t most_groups = 8;
  const GroupKey period = query.by.at(0);
  const GroupKey group = query.by.at(1);
  const Date from = query.from.value_or(analysis.as_of);
  const Date to = query.to.value_or(analysis.as_of);
  TIDEMILL_TRY(table, analysis.income_by(query));

  IncomeHistory made;
  std::map<std::string, std::size_t> place;  // of a period
  for (Date day = from; day <= to;) {
    const QString key = period_key_of(period, day);
    const Date last = days_of_period(to_std(key)).value_or(std::pair{day, day}).second;
    place[to_std(key)] = made.periods.size();
    made.periods.push_back(key);
    made.chart.months.push_back(chart_period(period, key, day));
    day = last + std::chrono::days{1};
  }
  const std::size_t count = made.periods.size();

  // The groups in the order of the table for strategies, else the largest first.
  std::vector<std::pair<std::string, double>> groups;
  for (const IncomeRow& row : table.rows) {
    auto found = std::ranges::find(groups, row.keys[1], &std::pair<std::string, double>::first);
    if (found == groups.end()) found = groups.insert(groups.end(), {row.keys[1], 0.0});
    found->second += std::abs(row.total.to_double());
  }
  if (group == GroupKey::strategy) {
    const auto kinds = strategy_kinds();
    const auto rank = [&](const auto& each) {
      return std::ranges::find(kinds, each.first, [](const auto* kind) { return kind->descriptor().id; }) -
             kinds.begin();
    };
    std::ranges::stable_sort(groups, {}, rank);
  } else {
    std::ranges::stable_sort(groups, std::greater{}, &std::pair<std::string, double>::second);
  }
  const bool more = groups.size() > most_groups;
  const std::size_t own = more ? most_groups - 1 : groups.size();
  std::map<std::string, std::size_t> series;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    series[groups[i].first] = std::min(i, own);
    if (i > own) continue;
    IncomeSeries each;
    each.accrued.assign(count, 0.0);
    if (i == own) {
      each.name = QCoreApplication::translate("IncomeHistory", "%n others", nullptr, int(groups.size() - own));
      each.colour = theme.palette().faint;
    } else {
      each.id = to_qt(groups[i].first);
      each.name = income_group_name(group, groups[i].first);
      if (group != GroupKey::strategy) each.colour = theme.palette().categorical(int(i));
    }
    made.chart.series.push_back(std::move(each));
  }
  for (const IncomeRow& row : table.rows)
    if (const auto at = place.find(row.keys[0]); at != place.end())
      made.chart.series[series[row.keys[1]]].accrued[at->second] += row.total.to_double();

  IncomeQuery earlier = query;
  earlier.from = add_months(from, -12);
  earlier.to = add_months(to, -12);
  earlier.by = {period};
  TIDEMILL_TRY(then, analysis.income_by(earlier));
  made.chart.before.resize(count);
  for (const IncomeRow& row : then.rows) {
    const auto days = days_of_period(row.keys[0]);
    if (!days) continue;
    if (const auto at = place.find(to_std(period_key_of(period, add_months(days->first, 12)))); at != place.end())
      made.chart.before[at->second] = row.total.to_double();
  }
  if (std::ranges::none_of(made.chart.before, [](const auto& each) { return each.has_value(); }))
    made.chart.before.clear();
  return made;
}

}  // namespace tidemill::ui
