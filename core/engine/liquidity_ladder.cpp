#include "core/engine/liquidity_ladder.h"

#include <algorithm>
#include <map>

#include "core/engine/exit_wait.h"

namespace tidemill {
namespace {

/// Money that leaves a holding on a day.
struct Slice {
  Decimal value;
  std::optional<Date> ready;
  std::vector<HoldingId> through;
};

/// Takes every holding apart from the top down.
class Unwinding {
 public:
  Unwinding(const Analysis& analysis, bool sell_receipts) : analysis_(analysis) {
    for (const HoldingValue& value : analysis.values) {
      const Holding* holding = analysis.portfolio->holding(value.holding);
      if (!holding || !is_open(*holding)) continue;
      open_.push_back(holding);
      waits_.emplace(holding->id, exit_wait(*analysis.portfolio, *holding, analysis.as_of, sell_receipts));
    }
    for (const Holding* holding : open_)
      if (const auto source = source_of(*holding)) above_[*source].push_back(holding->id);
  }

  void run(LiquidityLadder& ladder) {
    for (const Holding* holding : open_) {
      const HoldingValue& value = *analysis_.value_of(holding->id);
      if (!value.own_value()) ladder.unvalued.push_back(holding->id);
      if (!value.value || source_of(*holding)) continue;
      std::vector<Slice> slices = leave(*holding);
      take_own(*holding, value, slices);
    }
    ladder.pieces = std::move(pieces_);
  }

  /// The day a holding is out, all above it included.
  std::optional<Date> out_of(HoldingId id) const {
    std::optional<Date> asked = analysis_.as_of;
    if (const auto found = above_.find(id); found != above_.end())
      for (const HoldingId above : found->second) {
        const auto day = out_of(above);
        asked = day && asked ? std::optional(std::max(*day, *asked)) : std::nullopt;
      }
    const auto wait = waits_.find(id);
    return wait == waits_.end() ? std::nullopt : in_hand(wait->second, asked);
  }

 private:
  bool is_open(const Holding& holding) const {
    return holding.opened <= analysis_.as_of && (!holding.closed || *holding.closed > analysis_.as_of);
  }

  /// The holding whose value counts part of this one's; none where the links run in a circle.
  std::optional<HoldingId> source_of(const Holding& holding) const {
    const HoldingValue* value = analysis_.value_of(holding.id);
    const HoldingValue* below = holding.funded_by ? analysis_.value_of(*holding.funded_by) : nullptr;
    if (!value || !below || !below->value || (value->counted_below.is_zero() && !value->wholly_below))
      return std::nullopt;
    const Holding* source = analysis_.portfolio->holding(*holding.funded_by);
    if (!source || !is_open(*source)) return std::nullopt;
    for (std::size_t steps = 0; source->funded_by && steps <= open_.size(); ++steps) {
      if (*source->funded_by == holding.id) return std::nullopt;
      source = analysis_.portfolio->holding(*source->funded_by);
      if (!source) break;
    }
    return holding.funded_by;
  }

  /// All of a holding's value as it comes out: first what nothing is built on, then what is freed from above. On the
  /// way, what the holdings above add of their own is put on the ladder.
  std::vector<Slice> leave(const Holding& holding) {
    const ExitWait& wait = waits_.at(holding.id);
    Decimal left = *analysis_.value_of(holding.id)->value;
    std::vector<Slice> freed;
    const auto found = above_.find(holding.id);
    for (const HoldingId id : found == above_.end() ? std::vector<HoldingId>{} : found->second) {
      const Holding& above = *analysis_.portfolio->holding(id);
      const HoldingValue& value = *analysis_.value_of(id);
      std::vector<Slice> slices;
      if (value.value) {
        slices = leave(above);
        take_own(above, value, slices);
      } else {
        slices.push_back({left, out_of(id), {}});  // a receipt without a price: no telling how much of it is below
      }
      for (Slice& slice : slices) {
        slice.value = std::min(slice.value, left);
        if (slice.value.sign() <= 0) continue;
        left -= slice.value;
        slice.through.push_back(id);
        slice.ready = in_hand(wait, slice.ready);
        freed.push_back(std::move(slice));
      }
    }
    std::vector<Slice> all{{left, in_hand(wait, analysis_.as_of), {}}};
    std::ranges::move(freed, std::back_inserter(all));
    return all;
  }

  /// Puts what the holding adds to the portfolio on the ladder, the soonest first; the rest stays for its source.
  void take_own(const Holding& holding, const HoldingValue& value, std::vector<Slice>& slices) {
    Decimal own = *value.own_value();
    for (Slice& slice : slices) {
      const Decimal part = std::min(own, slice.value);
      if (part.sign() <= 0) continue;
      add(holding, part, slice);
      own -= part;
      slice.value -= part;
    }
    if (own.is_zero()) return;
    add(holding, own, slices.front());
    slices.front().value -= own;
  }

  void add(const Holding& holding, Decimal value, const Slice& slice) {
    pieces_.push_back({holding.id, value, slice.ready, waits_.at(holding.id).reason, slice.through});
  }

  const Analysis& analysis_;
  std::vector<const Holding*> open_;
  std::map<HoldingId, ExitWait> waits_;
  std::map<HoldingId, std::vector<HoldingId>> above_;
  std::vector<LadderPiece> pieces_;
};

std::vector<LadderStep> empty_steps() {
  std::vector<LadderStep> steps;
  for (const auto& [name, days] :
       {std::pair{"today", 0}, {"1 day", 1}, {"7 days", 7}, {"30 days", 30}, {"90 days", 90}, {"1 year", 365}})
    steps.push_back({name, days, {}, {}});
  steps.push_back({"later", {}, {}, {}});
  steps.push_back({"unknown", {}, {}, {}});
  return steps;
}

LadderStep& step_of(std::vector<LadderStep>& steps, const LadderPiece& piece, Date as_of) {
  if (!piece.ready) return steps.back();
  const int days = days_between(as_of, *piece.ready);
  return *std::ranges::find_if(steps, [&](const LadderStep& step) { return !step.days || days <= *step.days; });
}

}  // namespace

LiquidityLadder liquidity_ladder(const Analysis& analysis, bool sell_receipts) {
  LiquidityLadder ladder;
  ladder.as_of = analysis.as_of;
  ladder.steps = empty_steps();
  Unwinding(analysis, sell_receipts).run(ladder);
  std::ranges::stable_sort(ladder.pieces, [](const LadderPiece& a, const LadderPiece& b) {
    if (a.ready.has_value() != b.ready.has_value()) return a.ready.has_value();
    return a.ready != b.ready ? a.ready < b.ready : a.value > b.value;
  });
  for (const LadderPiece& piece : ladder.pieces) step_of(ladder.steps, piece, analysis.as_of).value += piece.value;
  for (LadderStep& step : ladder.steps) {
    ladder.total += step.value;
    step.by_then = ladder.total;
  }
  return ladder;
}

std::optional<Date> free_on(const Analysis& analysis, HoldingId holding, bool sell_receipts) {
  return Unwinding(analysis, sell_receipts).out_of(holding);
}

}  // namespace tidemill
