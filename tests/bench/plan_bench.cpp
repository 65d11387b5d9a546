// How long deciding takes: spreading money under caps, and the risk of many holdings with all that rests on each other.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <random>

#include "core/engine/allocation.h"
#include "core/engine/analysis.h"

namespace tidemill {
namespace {

const Date plan_day = make_date(2026, 11, 22);

/// Candidates over twelve platforms, five chains and nine assets, and twenty caps by name.
void allocation_under_caps(benchmark::State& state) {
  std::mt19937_64 random(20261122);
  std::uniform_real_distribution<double> unit(0, 1);
  std::vector<AllocationCandidate> candidates;
  for (std::int64_t i = 1; i <= state.range(0); ++i) {
    AllocationCandidate each;
    each.holding = HoldingId(i);
    each.value = i % 4 == 0 ? 0 : 1000 + 9000 * unit(random);
    each.rate = 0.2 * unit(random);
    each.risk = 10 + 60 * unit(random) + 100 * each.rate;
    each.platforms = {{fmt::format("platform {}", random() % 12), 1}};
    each.chains = {{fmt::format("chain {}", random() % 5), 1}};
    each.assets = {{fmt::format("asset {}", random() % 9), 1}};
    candidates.push_back(each);
  }
  AllocationLimits limits;
  limits.risk = 30;
  for (int i = 0; i < 12; ++i) limits.named[{"platform", fmt::format("platform {}", i)}] = 0.15;
  for (int i = 0; i < 5; ++i) limits.named[{"chain", fmt::format("chain {}", i)}] = 0.35;
  for (int i = 0; i < 3; ++i) limits.named[{"asset", fmt::format("asset {}", i)}] = 0.2;
  const AllocationTerms terms;
  for (auto _ : state) {
    const auto plan = allocate(candidates, limits, terms);
    if (!plan || !plan->best) state.SkipWithError("nothing fits");
    benchmark::DoNotOptimize(plan);
  }
}
BENCHMARK(allocation_under_caps)->Arg(25)->Arg(50)->Arg(100)->Arg(200)->Unit(benchmark::kMillisecond);

/// Holdings of four kinds in ten assets at fifty platforms on eight chains, every fifth built on the one before.
Snapshot spread_portfolio(std::int64_t holdings) {
  std::mt19937_64 random(20261122);
  Portfolio::Rows rows;
  for (std::int64_t i = 1; i <= 10; ++i) {
    rows.assets.push_back(
        {AssetId(i), fmt::format("COIN{}", i), "Coin", AssetKind::coin, "Ethereum", {}, {}, false, {}});
    for (int day = 730; day >= 0; --day)
      rows.prices.push_back({AssetId(i), Currency(), plan_day - std::chrono::days(day),
                             Decimal::of(1000 + static_cast<std::int64_t>(random() % 200)), "bench"});
  }
  for (std::int64_t i = 1; i <= 50; ++i) {
    Platform platform;
    platform.id = PlatformId(i);
    platform.name = fmt::format("Platform {}", i);
    platform.chain = fmt::format("Chain {}", i % 8);
    rows.platforms.push_back(platform);
  }
  const Date first = make_date(2025, 1, 1);
  for (std::int64_t i = 1; i <= holdings; ++i) {
    Holding holding;
    holding.id = HoldingId(i);
    holding.kind = i % 2 == 0 ? "lending" : "staking";
    holding.asset = AssetId(1 + i % 10);
    holding.platform = PlatformId(1 + i % 50);
    holding.opened = first;
    if (i % 5 == 0) {
      holding.funded_by = HoldingId(i - 1);
      holding.asset = AssetId(1 + (i - 1) % 10);
    }
    rows.holdings.push_back(holding);
    rows.terms.push_back({TermsId(i), holding.id, first, {{"apr", "0.04"}}});
    EntryFact opening;
    opening.id = EntryId(i);
    opening.holding = holding.id;
    opening.type = EntryType::opening;
    opening.asset = holding.asset;
    opening.at = first;
    opening.quantity = Decimal::of(10);
    rows.entries.push_back(opening);
  }
  rows.settings.push_back({"currency", "USD"});
  return std::make_shared<const Portfolio>(std::move(rows));
}

void risk_dependencies_and_checks(benchmark::State& state) {
  Assumptions closed_form;
  closed_form.paths = 0;
  const AnalysisPtr done = *analyse(spread_portfolio(state.range(0)), closed_form, plan_day);
  Analysis again = *done;
  for (auto _ : state) {
    again.risk = review_risk(*again.portfolio, *again.prices, again.income, again.values, again.as_of);
    again.checks = check_portfolio(again);
    benchmark::DoNotOptimize(again.checks);
  }
}
BENCHMARK(risk_dependencies_and_checks)->Arg(50)->Arg(500)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace tidemill
