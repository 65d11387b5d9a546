// How long the parts of an answer take, on a portfolio made from a fixed seed.
#include <benchmark/benchmark.h>

#include <random>

#include "core/engine/returns.h"
#include "core/io/csv.h"

namespace tidemill {
namespace {

const Date today = make_date(2026, 11, 22);

/// 20 holdings of one asset, five years of daily prices, `entries` payouts.
Snapshot portfolio_with(std::int64_t entries) {
  std::mt19937_64 random(20261122);
  Portfolio::Rows rows;
  const AssetId asset(1);
  rows.assets.push_back({asset, "ETH", "Ether", AssetKind::coin, "Ethereum", {}, {}, false, {}});
  rows.settings.push_back({"currency", "USD"});
  const Date first = make_date(2021, 1, 1);
  for (std::int64_t i = 1; i <= 20; ++i) {
    Holding holding;
    holding.id = HoldingId(i);
    holding.kind = i % 2 == 0 ? "lending" : "staking";
    holding.asset = asset;
    holding.opened = first;
    rows.holdings.push_back(holding);
    rows.terms.push_back({TermsId(i), holding.id, first, {{"apr", "0.04"}}});
    EntryFact opening;
    opening.id = EntryId(i);
    opening.holding = holding.id;
    opening.type = EntryType::opening;
    opening.asset = asset;
    opening.at = first;
    opening.quantity = Decimal::of(10 + i);
    rows.entries.push_back(opening);
  }
  const auto days = static_cast<unsigned>(days_between(first, today));
  for (std::int64_t i = 0; i < entries; ++i) {
    EntryFact entry;
    entry.id = EntryId(100 + i);
    entry.holding = HoldingId(1 + static_cast<std::int64_t>(random() % 20));
    entry.asset = asset;
    entry.at = first + std::chrono::days(random() % days) + std::chrono::seconds(random() % 86'400);
    entry.quantity = Decimal::from_units(static_cast<int128>(random() % 1'000'000'000'000'000));
    entry.value = Decimal::from_units(static_cast<int128>(random() % 50) * Decimal::one_units);
    rows.entries.push_back(entry);
  }
  for (Date day = first; day <= today; day += std::chrono::days(1))
    rows.prices.push_back(
        {asset, Currency(), day, Decimal::of(2000 + static_cast<std::int64_t>(random() % 2000)), "bench"});
  return std::make_shared<const Portfolio>(std::move(rows));
}

void decimal_product(benchmark::State& state) {
  const Decimal a = Decimal::literal("25000.123456789012345678");
  const Decimal b = Decimal::literal("0.048");
  for (auto _ : state) benchmark::DoNotOptimize(product_over({a, b}, 266, 365));
}
BENCHMARK(decimal_product);

void decimal_text(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Decimal::parse("874.520547945205479452")->to_string());
}
BENCHMARK(decimal_text);

void income(benchmark::State& state) {
  const Snapshot portfolio = portfolio_with(state.range(0));
  for (auto _ : state) {
    const PriceBook prices(*portfolio, today);
    benchmark::DoNotOptimize(portfolio_income(*portfolio, prices, today));
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(income)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void income_table(benchmark::State& state) {
  const Snapshot portfolio = portfolio_with(state.range(0));
  const PriceBook prices(*portfolio, today);
  const auto income = portfolio_income(*portfolio, prices, today);
  IncomeQuery query;
  query.by = {GroupKey::month, GroupKey::strategy};
  for (auto _ : state) benchmark::DoNotOptimize(group_income(*portfolio, income, prices, query));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(income_table)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void whole_analysis(benchmark::State& state) {
  const Snapshot portfolio = portfolio_with(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(analyse(portfolio, Assumptions{}, today));
}
BENCHMARK(whole_analysis)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void all_returns(benchmark::State& state) {
  const AnalysisPtr analysis = *analyse(portfolio_with(state.range(0)), Assumptions{}, today);
  for (auto _ : state) benchmark::DoNotOptimize(returns(*analysis, {}));
}
BENCHMARK(all_returns)->Arg(1'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void edit_of_one_entry(benchmark::State& state) {
  const Snapshot portfolio = portfolio_with(state.range(0));
  Entry entry;
  entry.id = EntryId(5'000'000);
  entry.holding = HoldingId(3);
  entry.asset = AssetId(1);
  entry.at = today;
  entry.quantity = Decimal::one();
  Change change;
  change.insert(entry);
  for (auto _ : state) benchmark::DoNotOptimize(portfolio->with(change));
}
BENCHMARK(edit_of_one_entry)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

void csv_rows(benchmark::State& state) {
  std::string text = "holding,type,at,asset,quantity,value,note\n";
  for (std::int64_t i = 0; i < state.range(0); ++i)
    text += "1,reward,2026-10-30T12:00:00Z,ETH,0.0413,125.21,\"a, note\"\n";
  for (auto _ : state) benchmark::DoNotOptimize(parse_csv(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(csv_rows)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace tidemill

BENCHMARK_MAIN();
