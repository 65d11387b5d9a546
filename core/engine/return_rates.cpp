#include "core/engine/return_rates.h"

#include <algorithm>

#include "core/formulas/internal_rate.h"
#include "core/formulas/period_return.h"
#include "core/formulas/real_yield.h"

namespace tidemill {
namespace {

constexpr const char* price_missing = "a price is missing";
constexpr const char* no_day = "the period is not a day long";

/// Links the returns of steps one after the other: each has what was there at its start, and what that gained.
class Chain {
 public:
  void step(double base, double gain) {
    if (base > 0) {
      link();
      base_ = base;
      gain_ = gain;
    } else if (base < 0) {
      failure_ = "it was worth less than nothing for a time";
    } else if (base_ > 0) {
      gain_ += gain;  // came when all had been taken out: earned by what there was last
    } else if (gain != 0) {
      failure_ = "it earned before anything was put in";
    }
  }

  /// The return over all steps; nothing, with a note, when it has none.
  std::optional<double> total(std::string& note) {
    link();
    if (failure_.empty() && !any_) failure_ = "nothing was put in";
    note = failure_;
    return failure_.empty() ? std::optional(growth_ - 1) : std::nullopt;
  }

 private:
  void link() {
    if (base_ > 0) {
      any_ = true;
      const double factor = 1 + gain_ / base_;
      if (factor < 0) failure_ = "it lost more than there was";
      growth_ *= factor;
    }
    base_ = 0;
  }

  double growth_ = 1;
  double base_ = 0;
  double gain_ = 0;
  bool any_ = false;
  std::string failure_;
};

/// The days of a period with what was there on its eve.
class Stretch {
 public:
  Stretch(const std::vector<ReturnDay>& daily, bool eve, int length)
      : days_(daily), first_(eve ? 1 : 0), length_(length) {}

  const ReturnDay* eve() const { return first_ == 1 ? &days_.front() : nullptr; }
  const ReturnDay& last() const { return days_.back(); }
  int count() const { return static_cast<int>(days_.size()) - first_; }
  const ReturnDay& operator[](int day) const {
    return days_[static_cast<std::size_t>(day) + static_cast<std::size_t>(first_)];
  }
  bool begins_unknown() const { return eve() && eve()->worth_unknown; }

  bool any(bool ReturnDay::*flag, int count) const {
    for (int i = 0; i < count; ++i)
      if ((*this)[i].*flag) return true;
    return false;
  }
  bool any(bool ReturnDay::*flag) const { return any(flag, count()); }
  Decimal sum(Decimal ReturnDay::*part, int count) const {
    Decimal total;
    for (int i = 0; i < count; ++i) total += (*this)[i].*part;
    return total;
  }
  Decimal sum(Decimal ReturnDay::*part) const { return sum(part, count()); }
  /// Days that are over: what is in a period but has not been a day long earns nothing.
  int over() const { return std::min(length_, count()); }

 private:
  const std::vector<ReturnDay>& days_;
  int first_;
  int length_;
};

void add_sums(ReturnFigures& figures, const Stretch& stretch) {
  const Decimal zero;
  if (!stretch.begins_unknown()) {
    figures.accrued_start = stretch.eve() ? stretch.eve()->accrued : zero;
    figures.value_start = stretch.eve() ? stretch.eve()->end - stretch.eve()->accrued : zero;
  }
  if (!stretch.last().worth_unknown) {
    figures.accrued_end = stretch.last().accrued;
    figures.value_end = stretch.last().end - stretch.last().accrued;
  }
  if (!stretch.any(&ReturnDay::flow_unknown)) {
    figures.put_in = stretch.sum(&ReturnDay::in);
    figures.taken_out = stretch.sum(&ReturnDay::out);
  }
  if (!stretch.any(&ReturnDay::paid_unknown)) figures.paid = stretch.sum(&ReturnDay::paid);
  if (figures.value_start && figures.value_end && figures.put_in && figures.paid)
    figures.gain = *figures.value_end + *figures.accrued_end - *figures.value_start - *figures.accrued_start -
                   *figures.put_in + *figures.taken_out + *figures.paid;
}

void add_money_weighted(ReturnFigures& figures, const Stretch& stretch) {
  if (!figures.gain) {
    figures.xirr_note = price_missing;
    return;
  }
  const double begin = (*figures.value_start + *figures.accrued_start).to_double();
  const double end = (*figures.value_end + *figures.accrued_end).to_double();
  std::vector<TimedFlow> flows{{0, -begin}};
  std::vector<WeightedFlow> weighted;
  for (int i = 0; i < stretch.count(); ++i) {
    const ReturnDay& day = stretch[i];
    const double moved = (day.out - day.in + day.paid).to_double();
    if (moved == 0) continue;
    flows.push_back({i / 365.0, moved});
    weighted.push_back({-moved, std::max(0.0, 1 - static_cast<double>(i) / figures.days)});
  }
  flows.push_back({figures.days / 365.0, end});
  figures.modified_dietz = modified_dietz(begin, end, weighted);
  figures.xirr = internal_rates(flows);
  if (figures.xirr.size() == 1) return;
  if (figures.xirr.size() > 1)
    figures.xirr_note = "the flows change direction more than once: " + std::to_string(figures.xirr.size()) +
                        " rates make them even, and none is more right than another";
  else
    figures.xirr_note =
        changes_sign(flows) ? "no rate makes the flows even" : "money went one way only, so that no rate makes it even";
}

void add_time_weighted(ReturnFigures& figures, const Stretch& stretch) {
  if (stretch.begins_unknown() || stretch.any(&ReturnDay::worth_unknown) || stretch.any(&ReturnDay::flow_unknown) ||
      stretch.any(&ReturnDay::paid_unknown)) {
    figures.time_weighted_note = price_missing;
    return;
  }
  Chain chain;
  double held = stretch.eve() ? stretch.eve()->end.to_double() : 0;
  for (int i = 0; i < stretch.count(); ++i) {
    const ReturnDay& day = stretch[i];
    const double before = day.before.to_double();
    const double after = day.after.to_double();
    const double base = before + day.in.to_double();
    chain.step(held, before - held);
    chain.step(base, (day.after + day.out + day.paid - day.before - day.in).to_double());
    chain.step(after, (day.end - day.after).to_double());
    held = day.end.to_double();
  }
  figures.time_weighted = chain.total(figures.time_weighted_note);
  if (figures.time_weighted && figures.days >= 365)
    figures.time_weighted_year = per_year(*figures.time_weighted, figures.days);
}

void add_yields(ReturnFigures& figures, const Stretch& stretch, const ReturnBasis& basis) {
  const int over = stretch.over();
  const double year = 365.0 / figures.days;
  const Decimal income = figures.recorded + figures.estimated;
  if (basis.cost && basis.cost->sign() > 0 && figures.unpriced == 0)
    figures.yield_on_cost = income.to_double() * year / basis.cost->to_double();
  if (!stretch.any(&ReturnDay::promised_unknown)) figures.promised = stretch.sum(&ReturnDay::promised);
  if (stretch.any(&ReturnDay::worth_unknown, over)) return;
  const Decimal held = stretch.sum(&ReturnDay::principal, over);
  if (const auto mean = product_over({held}, 1, static_cast<std::uint64_t>(figures.days)))
    figures.average_value = *mean;
  if (held.sign() <= 0) return;
  if (figures.unpriced == 0) {
    figures.realised = (income + basis.interest).to_double() * 365 / held.to_double();
    figures.realised_recorded = (figures.recorded + basis.recorded_interest).to_double() * 365 / held.to_double();
    if (figures.dilution) figures.real_yield = real_yield(*figures.realised, *figures.dilution);
  }
  if (!figures.promised) return;
  figures.advertised = figures.promised->to_double() * 365 / held.to_double();
  if (figures.realised) figures.gap = *figures.realised - *figures.advertised;
}

}  // namespace

void add_rates(ReturnFigures& figures, const ReturnBasis& basis) {
  const Stretch stretch(*basis.days, basis.eve, figures.days);
  add_sums(figures, stretch);
  if (figures.days <= 0) {
    figures.xirr_note = figures.time_weighted_note = no_day;
    return;
  }
  add_money_weighted(figures, stretch);
  add_time_weighted(figures, stretch);
  add_yields(figures, stretch, basis);
}

}  // namespace tidemill
