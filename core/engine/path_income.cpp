#include "core/engine/path_income.h"
#include "core/formulas/cover_premium.h"

#include <algorithm>
#include <cmath>

#include "core/engine/stress.h"

namespace tidemill {
namespace {

using Lane = std::array<double, paths_per_block>;

}  // namespace

struct PathIncome::HoldingPlan {
  /// A cover in months from the as-of date and base currency.
  struct CoverPlan {
    std::vector<bool> pays;  // by month
    double amount = 0, deductible = 0;
  };

  const ProjectedHolding* holding;
  std::size_t number;
  std::vector<std::size_t> hazards;
  std::vector<CoverPlan> covers;
  std::size_t liquidation_cause;  // meaningful with a liquidation
};

/// What one worker needs; prices are copied only where a depeg changes them.
struct PathIncome::Scratch {
  std::vector<Lane> sums;      // [series][month] of the block
  std::vector<Lane> pegs;      // [asset][month 0 … months], 1 without a depeg
  std::vector<bool> depegged;  // by asset, in this block
  Lane kept{}, worth{}, income{}, frozen{}, paid{};
  std::array<bool, paths_per_block> liquidated{};
  std::vector<CauseSum> causes;
  double covered = 0;
  std::vector<std::size_t> live;  // hazards of the holding that strike in this block
};

PathIncome::PathIncome(const SimulatedWorld& world, const Assumptions& assumptions, PathSamples& samples, Places places,
                       std::size_t workers)
    : world_(world),
      samples_(samples),
      places_(std::move(places)),
      months_(assumptions.months),
      depegs_(world.market.assets),
      scratch_(workers) {
  std::size_t causes = world.hazards.size();
  for (std::size_t number = 0; number < world.holdings->size(); ++number) {
    const ProjectedHolding& holding = (*world.holdings)[number];
    HoldingPlan plan{&holding, number, {}, {}, 0};
    for (std::size_t h = 0; h < world.hazards.size(); ++h)
      if (std::ranges::find(world.hazards[h].holdings, holding.holding->id) != world.hazards[h].holdings.end())
        plan.hazards.push_back(h);
    for (const auto& [id, cover] : world.portfolio->covers()) {
      if (cover->holding != holding.holding->id) continue;
      const auto rate = world.prices->exchange_rate(cover->amount.currency, world.as_of);
      if (!rate) continue;
      HoldingPlan::CoverPlan each{{},
                                  cover->amount.amount.to_double() * rate->price.to_double(),
                                  cover->deductible.amount.to_double() * rate->price.to_double()};
      for (int month = 1; month <= months_; ++month) {
        const Date first = add_months(world.as_of, month - 1);
        each.pays.push_back(first >= cover->from && first < cover->until);
      }
      plan.covers.push_back(std::move(each));
    }
    if (world.liquidations && holding.liquidation) plan.liquidation_cause = causes++;
    plans_.push_back(std::move(plan));
  }
  for (std::size_t h = 0; h < world.hazards.size(); ++h)
    if (world.hazards[h].asset)
      for (std::size_t asset = 0; asset < world.roots.size(); ++asset)
        if (world.roots[asset] == *world.hazards[h].asset) depegs_[asset].push_back(h);
  for (Scratch& scratch : scratch_) {
    scratch.sums.resize(samples.series() * static_cast<std::size_t>(months_));
    scratch.pegs.resize(world.market.assets * (static_cast<std::size_t>(months_) + 1));
    scratch.depegged.resize(world.market.assets);
    scratch.causes.resize(causes);
  }
  const std::size_t blocks = (samples.paths() + paths_per_block - 1) / paths_per_block;
  by_block_.resize(blocks);
  cover_by_block_.resize(blocks);
}

PathIncome::~PathIncome() = default;

std::vector<PathIncome::CauseSum> PathIncome::causes() const {
  std::vector<CauseSum> sums(scratch_.front().causes.size());
  for (const auto& block : by_block_)
    for (std::size_t cause = 0; cause < block.size(); ++cause) {
      sums[cause].loss += block[cause].loss;
      sums[cause].paths += block[cause].paths;
    }
  return sums;
}

double PathIncome::cover_paid() const {
  double sum = 0;
  for (const double each : cover_by_block_) sum += each;
  return sum;
}

void PathIncome::read_block(const PathBlock& block, Scratch& scratch) const {
  std::ranges::fill(scratch.causes, CauseSum{});
  scratch.covered = 0;
  for (std::size_t h = 0; h < world_.hazards.size(); ++h)
    for (const std::uint8_t first : block.first_event(h)) scratch.causes[h].paths += first != 0;
  for (std::size_t asset = 0; asset < depegs_.size(); ++asset) {
    scratch.depegged[asset] =
        std::ranges::any_of(depegs_[asset], [&](std::size_t h) { return scratch.causes[h].paths > 0; });
    if (!scratch.depegged[asset]) continue;
    for (int month = 0; month <= months_; ++month) {
      Lane& lane = scratch.pegs[asset * (static_cast<std::size_t>(months_) + 1) + static_cast<std::size_t>(month)];
      lane.fill(1);
      for (const std::size_t h : depegs_[asset]) {
        const auto first = block.first_event(h);
        for (std::size_t p = 0; p < block.paths(); ++p)
          if (first[p] != 0 && first[p] <= month) lane[p] *= 1 - world_.hazards[h].loss;
      }
    }
  }
}

namespace {

/// Adds mean × price by path.
template <class Price>
void add_rows(const ProjectedHolding& holding, const IncomeMoments::Holding& rows, std::size_t month, std::size_t paths,
              bool fees, Price&& price, Lane& out) {
  out.fill(0);
  double pooled = 0;
  for (const IncomeMoments::Exposure& row : rows) {
    if (holding.pool && (row.asset == holding.pool_first || row.asset == holding.pool_second)) {
      pooled += row.mean[month];
      continue;
    }
    for (std::size_t p = 0; p < paths; ++p) out[p] += row.mean[month] * price(row.asset, p);
  }
  if (pooled == 0) return;
  for (std::size_t p = 0; p < paths; ++p) {
    const double first = price(holding.pool_first, p), second = price(holding.pool_second, p);
    if (!fees || holding.pool->earns(first, second)) out[p] += pooled * holding.pool->value(first, second);
  }
}

}  // namespace

/// What hazards do to a holding in one month; `worth` is its capital before them.
void PathIncome::strike(const PathBlock& block, const HoldingPlan& plan, int month, Scratch& scratch) const {
  for (const std::size_t h : scratch.live) {
    const HazardAssumption& hazard = world_.hazards[h];
    const auto first = block.first_event(h);
    const auto events = hazard.repeats ? block.events(h, month) : std::span<const std::uint8_t>();
    if (hazard.repeats && events.empty()) continue;
    for (std::size_t p = 0; p < block.paths(); ++p) {
      const int count = hazard.repeats ? events[p] : (first[p] == month ? 1 : 0);
      if (count == 0) continue;
      const double left = count == 1 ? 1 - hazard.loss : std::pow(1 - hazard.loss, count);
      const double loss = scratch.worth[p] * scratch.kept[p] * (1 - left);
      scratch.kept[p] *= left;
      if (!(loss > 0)) continue;
      scratch.causes[h].loss += loss;
      for (const auto& cover : plan.covers) {
        if (!cover.pays[static_cast<std::size_t>(month) - 1]) continue;
        const double paid = cover_payout(loss, cover.deductible, cover.amount);
        scratch.paid[p] += paid;
        scratch.covered += paid;
      }
    }
  }
}

/// Closes loops whose collateral fell too far. What is left, less the penalty, stays as it is.
void PathIncome::liquidate(const PathBlock& block, const HoldingPlan& plan, int month, Scratch& scratch) const {
  const Liquidation& loop = *plan.holding->liquidation;
  const auto collateral = block.price_factor(loop.collateral, month);
  const auto borrowed = block.price_factor(loop.borrowed, month);
  const auto at = static_cast<std::size_t>(month);
  const auto lanes = static_cast<std::size_t>(months_) + 1;
  for (std::size_t p = 0; p < block.paths(); ++p) {
    if (scratch.liquidated[p] || !(scratch.kept[p] > 0)) continue;
    double ratio = static_cast<double>(collateral[p]) / static_cast<double>(borrowed[p]);
    if (scratch.depegged[loop.collateral]) ratio *= scratch.pegs[loop.collateral * lanes + at][p];
    if (scratch.depegged[loop.borrowed]) ratio /= scratch.pegs[loop.borrowed * lanes + at][p];
    if (ratio > loop.threshold) continue;
    const double penalty = loop_penalty * loop.debt * static_cast<double>(borrowed[p]) * scratch.kept[p];
    const double equity = std::max(0.0, scratch.worth[p] * scratch.kept[p]);
    scratch.frozen[p] = std::max(0.0, equity - penalty);
    scratch.causes[plan.liquidation_cause].loss += std::min(equity, penalty);
    scratch.causes[plan.liquidation_cause].paths += 1;
    scratch.liquidated[p] = true;
    scratch.kept[p] = 0;
  }
}

void PathIncome::walk(const PathBlock& block, std::size_t number, Scratch& scratch) {
  const HoldingPlan& plan = plans_[number];
  const ProjectedHolding& holding = *plan.holding;
  const std::size_t paths = block.paths(), lanes = static_cast<std::size_t>(months_) + 1;
  scratch.live.clear();
  for (const std::size_t h : plan.hazards)
    if (scratch.causes[h].paths > 0) scratch.live.push_back(h);
  scratch.kept.fill(1);
  scratch.frozen.fill(0);
  scratch.paid.fill(0);
  scratch.liquidated.fill(false);
  const bool depegs = std::ranges::any_of(
      holding.capital, [&](const IncomeMoments::Exposure& row) { return scratch.depegged[row.asset]; });
  const bool closable = world_.liquidations && holding.liquidation.has_value();
  const bool needs_worth = places_.capital || !scratch.live.empty() || closable;
  for (int month = 1; month <= months_; ++month) {
    const auto m = static_cast<std::size_t>(month) - 1;
    const auto price = [&](std::size_t asset, std::size_t p) {
      const double factor = static_cast<double>(block.price_factor(asset, month)[p]);
      return scratch.depegged[asset] ? factor * scratch.pegs[asset * lanes + m + 1][p] : factor;
    };
    if (needs_worth) add_rows(holding, holding.capital, m, paths, false, price, scratch.worth);
    if (depegs)
      for (const IncomeMoments::Exposure& row : holding.capital)
        for (const std::size_t h : depegs_[row.asset]) {
          const auto first = block.first_event(h);
          for (std::size_t p = 0; p < paths; ++p)
            if (first[p] == month)
              scratch.causes[h].loss += row.mean[m] * static_cast<double>(block.price_factor(row.asset, month)[p]) *
                                        world_.hazards[h].loss * scratch.kept[p];
        }
    if (!scratch.live.empty()) strike(block, plan, month, scratch);
    if (closable) liquidate(block, plan, month, scratch);
    if (places_.capital) {
      Lane& out = scratch.sums[*places_.capital * static_cast<std::size_t>(months_) + m];
      for (std::size_t p = 0; p < paths; ++p)
        out[p] += scratch.worth[p] * scratch.kept[p] + scratch.frozen[p] + scratch.paid[p];
    }
    const auto place = places_.holdings[number];
    if (!place && !places_.total) continue;
    add_rows(holding, holding.income, m, paths, true, price, scratch.income);
    if (world_.yield_volatility > 0) {
      const auto noise = block.rate_noise(number, month);
      for (std::size_t p = 0; p < paths; ++p) scratch.income[p] *= static_cast<double>(noise[p]);
    }
    for (const auto& series : {places_.total, place}) {
      if (!series) continue;
      Lane& out = scratch.sums[*series * static_cast<std::size_t>(months_) + m];
      for (std::size_t p = 0; p < paths; ++p) out[p] += scratch.income[p] * scratch.kept[p];
    }
  }
}

void PathIncome::consume(const PathBlock& block, std::size_t worker) {
  Scratch& scratch = scratch_[worker];
  read_block(block, scratch);
  for (Lane& sum : scratch.sums) sum.fill(0);
  for (std::size_t number = 0; number < plans_.size(); ++number) walk(block, number, scratch);
  for (std::size_t series = 0; series < samples_.series(); ++series)
    for (int month = 1; month <= months_; ++month)
      samples_.put(
          series, month, block.first_path(),
          std::span(scratch.sums[series * static_cast<std::size_t>(months_) + static_cast<std::size_t>(month) - 1])
              .first(block.paths()));
  const std::size_t place = block.first_path() / paths_per_block;
  by_block_[place] = scratch.causes;
  cover_by_block_[place] = scratch.covered;
}

}  // namespace tidemill
