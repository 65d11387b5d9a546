// Are the bands honest? Replays the projection over real daily prices: `tidemill_calibration FOLDER` reads every CSV of
// the folder (columns Date and Close; BTC-USD_1d.csv is BTC, EURUSD_1d.csv is EUR), holds each asset, each pair and all
// of them at a fixed rate, and forecasts on the first of every month. The prices are not part of the project.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <map>

#include "core/engine/backtest.h"
#include "core/io/csv.h"

namespace tidemill {
namespace {

struct Series {
  std::string symbol;
  AssetKind kind = AssetKind::coin;
  std::map<Date, std::string> closes;
};

std::size_t column(const std::vector<std::string>& header, const std::string& name) {
  return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
}

Series read_series(const std::filesystem::path& file) {
  Series series;
  std::string name = file.stem().string();
  name = name.substr(0, name.find('_'));
  const bool currency = name.find('-') == std::string::npos;
  series.symbol = currency ? name.substr(0, 3) : name.substr(0, name.find('-'));
  if (currency)
    series.kind = AssetKind::fiat;
  else if (series.symbol.find("USD") != std::string::npos || series.symbol == "DAI")
    series.kind = AssetKind::stablecoin;
  const auto text = read_text_file(file.string());
  const auto table = text ? parse_csv(*text) : fail(text.error());
  if (!table || table->rows.empty()) return series;
  const std::size_t date = column(table->rows[0], "Date"), close = column(table->rows[0], "Close");
  for (const auto& row : table->rows) {
    if (std::max(date, close) >= row.size()) continue;
    const auto day = parse_date(row[date].substr(0, 10));
    const auto price = Decimal::parse(row[close].substr(0, 18));
    if (day && price && price->sign() > 0) series.closes[*day] = price->to_string();
  }
  return series;
}

/// Equal amounts of value in each, from the first month in which all have prices.
Portfolio holding(const std::vector<const Series*>& held) {
  Portfolio::Rows rows;
  rows.settings.push_back({"currency", "USD"});
  rows.assets.push_back({AssetId(1), "USD", "USD", AssetKind::fiat, "", {}, {}, false, {}});
  Date first{};
  for (const Series* series : held) first = std::max(first, series->closes.begin()->first);
  first = add_months(month_start(first), 1);
  std::int64_t id = 1;
  for (const Series* series : held) {
    const AssetId asset(++id);
    Asset row{asset, series->symbol, series->symbol, series->kind, "", {}, {}, false, {}};
    if (series->kind == AssetKind::stablecoin) row.peg = Currency::literal("USD");
    rows.assets.push_back(row);
    for (const auto& [day, close] : series->closes)
      rows.prices.push_back({asset, Currency::literal("USD"), day, Decimal::literal(close), "csv"});
    const HoldingId holding_id(id);
    Holding holding;
    holding.id = holding_id;
    holding.kind = "lending";
    holding.asset = asset;
    holding.opened = first;
    rows.holdings.push_back(holding);
    rows.terms.push_back({TermsId(id), holding_id, first, {{"apr", "0.05"}}});
    EntryFact opening;
    opening.id = EntryId(id);
    opening.holding = holding_id;
    opening.type = EntryType::opening;
    opening.asset = asset;
    opening.at = first;
    const double price = Decimal::literal(std::prev(series->closes.upper_bound(first))->second).to_double();
    opening.quantity = Decimal::literal(fmt::format("{:.6f}", 100'000 / price));
    rows.entries.push_back(opening);
  }
  return Portfolio(std::move(rows));
}

void print(const std::string& name, std::span<const BacktestPoint> points) {
  constexpr int longest = 12;
  const BacktestSummary s = summarise(points, longest);
  fmt::print(
      "{:<22}{:>6}{:>8.1f} [{:>5.1f} {:>5.1f}]{:>8.1f} [{:>5.1f} {:>5.1f}]{:>+8.2f}{:>+9.1f} [{:>+6.1f} {:>+6.1f}]"
      "{:>+8.1f}\n",
      name, s.forecasts, s.coverage_50.value * 100, s.coverage_50.interval.low * 100, s.coverage_50.interval.high * 100,
      s.coverage_80.value * 100, s.coverage_80.interval.low * 100, s.coverage_80.interval.high * 100, s.bias.value,
      s.skill.value * 100, s.skill.interval.low * 100, s.skill.interval.high * 100, s.skill_on_line.value * 100);
}

std::vector<BacktestPoint> only(const std::vector<BacktestPoint>& points, auto&& keep) {
  std::vector<BacktestPoint> kept;
  std::ranges::copy_if(points, std::back_inserter(kept), keep);
  return kept;
}

int run(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".csv") files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<Series> series;
  for (const auto& file : files)
    if (Series read = read_series(file); !read.closes.empty()) series.push_back(std::move(read));
  if (series.empty()) {
    fmt::print(stderr, "There are no price files in {}.\n", folder.string());
    return 1;
  }
  std::vector<std::vector<const Series*>> mixes;
  for (const Series& one : series) mixes.push_back({&one});
  for (std::size_t i = 0; i < series.size(); ++i)
    for (std::size_t j = i + 1; j < series.size(); ++j) mixes.push_back({&series[i], &series[j]});
  if (series.size() > 2) {
    mixes.emplace_back();
    for (const Series& one : series) mixes.back().push_back(&one);
  }

  std::setvbuf(stdout, nullptr, _IOLBF, 0);  // a line at a time, also into a file
  fmt::print("{:<22}{:>6}{:>8} {:13}{:>8} {:13}{:>8}{:>9} {:15}{:>8}\n", "", "n", "50 %", "", "80 %", "", "bias",
             "skill %", "", "on line");
  std::vector<BacktestPoint> all, single;
  for (const auto& held : mixes) {
    std::string name;
    Date last = Date::max();
    for (const Series* each : held) {
      name += (name.empty() ? "" : "+") + each->symbol;
      last = std::min(last, each->closes.rbegin()->first);
    }
    const auto tested = backtest(holding(held), last, 12);
    if (!tested) {
      fmt::print("{:<22}{}\n", name, tested.error().message());
      continue;
    }
    print(name, tested->points);
    all.insert(all.end(), tested->points.begin(), tested->points.end());
    if (held.size() == 1) single.insert(single.end(), tested->points.begin(), tested->points.end());
  }
  for (const int horizon : {1, 3, 6, 12})
    print(fmt::format("all, month {}", horizon),
          only(all, [&](const BacktestPoint& point) { return point.horizon == horizon; }));
  std::vector<Date> origins;
  for (const BacktestPoint& point : all) origins.push_back(point.origin);
  std::ranges::sort(origins);
  const Date middle = origins[origins.size() / 2];
  print("all, until " + to_string(middle), only(all, [&](const BacktestPoint& p) { return p.origin < middle; }));
  print("all, from " + to_string(middle), only(all, [&](const BacktestPoint& p) { return p.origin >= middle; }));
  print("single assets", single);
  print("ALL", all);
  return 0;
}

}  // namespace
}  // namespace tidemill

int main(int count, char** arguments) {
  if (count != 2) {
    fmt::print(stderr, "usage: tidemill_calibration FOLDER-WITH-DAILY-PRICES\n");
    return 2;
  }
  return tidemill::run(arguments[1]);
}
