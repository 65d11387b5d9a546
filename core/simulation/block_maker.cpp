#include "core/simulation/block_maker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemill {

using lanes::drawn;
using lanes::Stream;
using lanes::width;
static_assert(width == paths_per_block);

namespace {

using FourNormals = std::array<float, 4 * drawn>;

}  // namespace

BlockMaker::BlockMaker(const SimulationTables& tables, const SimulationSize& size, const lanes::Kernels& kernels)
    : tables_(tables),
      size_(size),
      kernels_(kernels),
      factors_(tables.input.market.assets * (tables.months + 1) * width),
      price_normals_(tables.padded_assets * drawn),
      logs_(tables.padded_assets * width),
      variance_(tables.months * width),
      spread_(tables.months * width),
      noise_(tables.input.rates.size() * tables.months * width),
      common_(tables.months * drawn),
      group_normals_(tables.groups * drawn),
      first_events_(tables.hazards.size() * width),
      events_(tables.repeating_hazards * tables.months * width),
      any_event_(tables.repeating_hazards * tables.months) {}

PathBlock BlockMaker::make(std::size_t number) {
  const lanes::Source source = lanes::source_of(size_.seed, static_cast<std::uint32_t>(number * drawn));
  make_prices(source);
  make_rates(source);
  make_hazards(source);

  PathBlock block;
  block.tables_ = &tables_;
  block.first_ = number * width;
  block.paths_ = std::min(width, size_.paths - block.first_);
  block.months_ = static_cast<int>(tables_.months);
  block.factors_ = factors_.get();
  block.noise_ = noise_.get();
  block.first_events_ = first_events_.data();
  block.events_ = events_.data();
  block.any_event_ = any_event_.data();
  return block;
}

void BlockMaker::make_variance(const lanes::Source& source) {
  const MarketSpec& market = tables_.input.market;
  const auto deviation = static_cast<float>(market.log_variance_deviation);
  const auto keep = static_cast<float>(market.variance_persistence);
  const auto renew = static_cast<float>(std::sqrt(1 - market.variance_persistence * market.variance_persistence) *
                                        market.log_variance_deviation);
  const float half = 0.5F * deviation * deviation;
  FourNormals z{};
  std::array<float, drawn> level{};  // logarithm of the variance before its mean is taken away
  for (std::size_t m = 0; m < tables_.months; ++m) {
    if (m % 4 == 0) kernels_.normals(source, 0, static_cast<std::uint32_t>(m / 4), Stream::variance, z.data());
    float* const variance = variance_.get() + m * width;
    for (std::size_t i = 0; i < drawn; ++i) {
      const float shock = z[m % 4 * drawn + i];
      // The first month's is drawn from the long-run distribution.
      level[i] = m == 0 ? deviation * shock : keep * level[i] + renew * shock;
      variance[i] = level[i] - half;
      variance[i + drawn] = -level[i] - half;
    }
  }
  kernels_.exponentials(variance_.get(), tables_.months * width);
  for (std::size_t i = 0; i < tables_.months * width; ++i) spread_.get()[i] = std::sqrt(variance_.get()[i]);
}

void BlockMaker::make_prices(const lanes::Source& source) {
  if (tables_.input.market.assets == 0) return;
  lanes::PriceJob job;
  job.source = source;
  job.assets = tables_.input.market.assets;
  job.months = tables_.months;
  job.cholesky = tables_.cholesky.data();
  job.step = tables_.step.data();
  job.half = tables_.half.data();
  if (tables_.input.market.log_variance_deviation > 0) {
    make_variance(source);
    job.variance = variance_.get();
    job.spread = spread_.get();
  }
  job.normals = price_normals_.get();
  job.logs = logs_.get();
  job.out = factors_.get();
  kernels_.prices(job);
}

void BlockMaker::make_rates(const lanes::Source& source) {
  if (tables_.input.rates.empty()) return;
  FourNormals z{};
  for (std::size_t m = 0; m < tables_.months; ++m) {
    if (m % 4 == 0) kernels_.normals(source, 0, static_cast<std::uint32_t>(m / 4), Stream::shared_rate, z.data());
    std::copy_n(z.data() + m % 4 * drawn, drawn, common_.get() + m * drawn);
  }
  lanes::RateJob job;
  job.source = source;
  job.rates = tables_.input.rates.size();
  job.months = tables_.months;
  job.gain = tables_.gain.data();
  job.push = tables_.push.data();
  job.half = tables_.rate_half.data();
  job.pull = tables_.pull.data();
  job.keep = tables_.keep.data();
  job.own = tables_.own.data();
  job.shared = tables_.shared.data();
  job.relative = tables_.relative.data();
  job.common = common_.get();
  job.out = noise_.get();
  kernels_.rates(job);
}

void BlockMaker::make_hazards(const lanes::Source& source) {
  if (tables_.hazards.empty()) return;
  std::fill(first_events_.begin(), first_events_.end(), std::uint8_t{0});
  std::fill(events_.begin(), events_.end(), std::uint8_t{0});
  std::fill(any_event_.begin(), any_event_.end(), std::uint8_t{0});
  // Counter 0 decides what happens once, counter m what happens in month m.
  draw_hazards(source, 0, false);
  if (tables_.repeating_hazards == 0) return;
  for (std::size_t month = 1; month <= tables_.months; ++month)
    draw_hazards(source, static_cast<std::uint32_t>(month), true);
}

void BlockMaker::draw_hazards(const lanes::Source& source, std::uint32_t counter, bool repeating) {
  FourNormals z{};
  for (std::size_t group = 0; group < tables_.groups; group += 4) {
    kernels_.normals(source, counter, static_cast<std::uint32_t>(group / 4), Stream::hazard_group, z.data());
    std::copy_n(z.data(), std::min<std::size_t>(4, tables_.groups - group) * drawn,
                group_normals_.get() + group * drawn);
  }
  std::size_t drawn_four = SimulationTables::none;
  for (std::size_t hazard = 0; hazard < tables_.hazards.size(); ++hazard) {
    const SimulationTables::Threshold& threshold = tables_.hazards[hazard];
    if ((threshold.repeating != SimulationTables::none) != repeating) continue;
    if (hazard / 4 != drawn_four) {
      drawn_four = hazard / 4;
      kernels_.normals(source, counter, static_cast<std::uint32_t>(drawn_four), Stream::hazard, z.data());
    }
    const float* const own = z.data() + hazard % 4 * drawn;
    const float* const group = threshold.group > 0 ? group_normals_.get() + threshold.group_place * drawn : own;
    for (std::size_t i = 0; i < drawn; ++i) {
      const float latent = threshold.own * own[i] + threshold.group * group[i];
      if (std::abs(latent) <= -threshold.any) continue;
      if (repeating) {
        count_events(hazard, counter, i, latent);
        count_events(hazard, counter, i + drawn, -latent);
      } else {
        first_event(hazard, i, latent);
        first_event(hazard, i + drawn, -latent);
      }
    }
  }
}

void BlockMaker::first_event(std::size_t hazard, std::size_t path, float latent) {
  const std::vector<float>& by_month = tables_.hazards[hazard].first;
  const auto month = std::upper_bound(by_month.begin(), by_month.end(), latent);
  if (month == by_month.end()) return;
  first_events_[hazard * width + path] = static_cast<std::uint8_t>(month - by_month.begin() + 1);
}

void BlockMaker::count_events(std::size_t hazard, std::size_t month, std::size_t path, float latent) {
  const SimulationTables::Threshold& threshold = tables_.hazards[hazard];
  std::uint8_t count = 0;
  while (count < threshold.count.size() && latent < threshold.count[count]) ++count;
  if (count == 0) return;
  const std::size_t place = threshold.repeating * tables_.months + month - 1;
  events_[place * width + path] = count;
  any_event_[place] = 1;
  std::uint8_t& first = first_events_[hazard * width + path];
  if (first == 0) first = static_cast<std::uint8_t>(month);
}

}  // namespace tidemill
