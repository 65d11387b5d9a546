#include "core/engine/allocation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/formulas/linear_programme.h"

namespace tidemill {
namespace {

constexpr double moving_penalty = 1e-8;  // a year's rate: settles ties, nothing else
constexpr double least_trade = 1e-6;     // share of the money
constexpr double rounding = 1e-7;        // of shares and risks that the programme works out

using Carried = std::map<std::string, double> AllocationCandidate::*;

struct CapKind {
  const char* name;
  Carried carried;
  std::optional<double> AllocationLimits::*limit;
};
constexpr CapKind cap_kinds[] = {{"platform", &AllocationCandidate::platforms, &AllocationLimits::platform},
                                 {"chain", &AllocationCandidate::chains, &AllocationLimits::chain},
                                 {"asset", &AllocationCandidate::assets, &AllocationLimits::asset}};

/// A cap that may bind: what it is called, and the share of each candidate it counts.
struct Cap {
  std::string name;
  double most = 1;
  std::vector<double> weights;
};

std::string percent_words(double share) {
  return fmt::format("{:.4g} %", 100 * share);
}

/// Everything a programme needs, in shares of the money.
class Mixes {
 public:
  Mixes(const std::vector<AllocationCandidate>& candidates, const AllocationLimits& limits) : all_(candidates) {
    for (const AllocationCandidate& each : all_) capital_ += each.value;
    for (const AllocationCandidate& each : all_) now_.push_back(each.value / capital_);
    for (const CapKind& kind : cap_kinds) add_caps(kind, limits);
  }

  double capital() const { return capital_; }
  const std::vector<double>& now() const { return now_; }
  const std::vector<Cap>& caps() const { return caps_; }

  AllocationMix mix_of(std::vector<double> shares) const {
    AllocationMix mix;
    for (std::size_t k = 0; k < all_.size(); ++k) {
      mix.risk += all_[k].risk * shares[k];
      mix.income += all_[k].rate * shares[k] * capital_;
    }
    mix.shares = std::move(shares);
    return mix;
  }

  /// Each candidate as what is put in and what is taken out; rows get both. Rows: all the money, then the caps.
  LinearProgramme programme() const {
    LinearProgramme made;
    for (std::size_t k = 0; k < all_.size(); ++k) {
      const bool fixed = !all_[k].fixed.empty();
      made.variables.push_back({0, 0, fixed ? 0 : 1 - now_[k]});
      made.variables.push_back({0, 0, fixed ? 0 : now_[k]});
    }
    add_row(made, std::vector<double>(all_.size(), 1.0), 1, 1);
    for (const Cap& cap : caps_) add_row(made, cap.weights, -no_limit, cap.most);
    return made;
  }

  /// A row over shares, as one over changes.
  void add_row(LinearProgramme& made, const std::vector<double>& weights, double least, double most) const {
    LinearProgramme::Row row;
    double already = 0;
    for (std::size_t k = 0; k < all_.size(); ++k) {
      row.weights.push_back(weights[k]);
      row.weights.push_back(-weights[k]);
      already += weights[k] * now_[k];
    }
    row.least = least - already;
    row.most = most - already;
    made.rows.push_back(std::move(row));
  }

  /// Asks for as much as there is of what each share is worth.
  void aim_at(LinearProgramme& made, const std::vector<double>& worth) const {
    for (std::size_t k = 0; k < all_.size(); ++k) {
      made.variables[2 * k].gain = worth[k] - moving_penalty;
      made.variables[2 * k + 1].gain = -worth[k] - moving_penalty;
    }
  }

  std::vector<double> shares_of(const LinearSolution& solution) const {
    std::vector<double> shares = now_;
    for (std::size_t k = 0; k < all_.size(); ++k)
      shares[k] = std::clamp(shares[k] + solution.values[2 * k] - solution.values[2 * k + 1], 0.0, 1.0);
    return shares;
  }

  std::vector<double> risks() const {
    std::vector<double> risks;
    for (const AllocationCandidate& each : all_) risks.push_back(each.risk / 100);
    return risks;
  }
  std::vector<double> rates() const {
    std::vector<double> rates;
    for (const AllocationCandidate& each : all_) rates.push_back(each.rate);
    return rates;
  }

  /// Most income with a weighted risk of at most `budget`; rows after the caps: the risk.
  LinearSolution richest(std::optional<double> budget) const {
    LinearProgramme made = programme();
    if (budget) add_row(made, risks(), -no_limit, *budget / 100);
    aim_at(made, rates());
    return solve(made);
  }
  /// Least risk, with at least so much income a year of each unit of money when said.
  LinearSolution safest(std::optional<double> rate) const {
    LinearProgramme made = programme();
    if (rate) add_row(made, rates(), *rate, no_limit);
    std::vector<double> worth = risks();
    for (double& each : worth) each = -each;
    aim_at(made, worth);
    return solve(made);
  }

 private:
  void add_caps(const CapKind& kind, const AllocationLimits& limits) {
    std::set<std::string> names;
    for (const AllocationCandidate& each : all_)
      for (const auto& [name, share] : each.*kind.carried) names.insert(name);
    for (const std::string& name : names) {
      std::optional<double> most = limits.*kind.limit;
      if (const auto own = limits.named.find({kind.name, name}); own != limits.named.end()) most = own->second;
      if (!most || *most >= 1) continue;
      Cap cap{name, *most, {}};
      for (const AllocationCandidate& each : all_) {
        const auto found = (each.*kind.carried).find(name);
        cap.weights.push_back(found == (each.*kind.carried).end() ? 0 : found->second);
      }
      caps_.push_back(std::move(cap));
    }
  }

  const std::vector<AllocationCandidate>& all_;
  double capital_ = 0;
  std::vector<double> now_;
  std::vector<Cap> caps_;
};

/// What no mix can get around: money that can't be moved and already breaks a cap, else caps that leave no room for all
/// of the money, else a budget below the least risk they allow.
std::string explain(const Mixes& mixes, const std::vector<AllocationCandidate>& candidates, double budget) {
  for (const Cap& cap : mixes.caps()) {
    double stuck = 0;
    for (std::size_t k = 0; k < candidates.size(); ++k)
      if (!candidates[k].fixed.empty()) stuck += cap.weights[k] * mixes.now()[k];
    if (stuck > cap.most + rounding)
      return fmt::format("{} of the money is in {} and can't be moved now; the cap is {}. Raise it to {} at least.",
                         percent_words(stuck), cap.name, percent_words(cap.most), percent_words(stuck));
  }
  LinearProgramme room = mixes.programme();
  room.rows.front().least = -no_limit;
  mixes.aim_at(room, std::vector<double>(candidates.size(), 1.0));
  const LinearSolution most = solve(room);
  double held = 0;
  if (most.status == LinearSolution::Status::optimal)
    for (const double share : mixes.shares_of(most)) held += share;
  if (held < 1 - rounding) {
    std::string names;
    for (std::size_t i = 0; i < mixes.caps().size(); ++i)
      if (most.row_prices[i + 1] > rounding) names += (names.empty() ? "" : ", ") + mixes.caps()[i].name;
    return fmt::format("The caps have room for {} of the money only. Raise those of {}, or watch more places.",
                       percent_words(held), names);
  }
  const LinearSolution least = mixes.safest(std::nullopt);
  if (least.status != LinearSolution::Status::optimal) return "The limits shut out every mix.";
  const double risk = mixes.mix_of(mixes.shares_of(least)).risk;
  std::string names;
  for (std::size_t i = 0; i < mixes.caps().size(); ++i)
    if (least.row_prices[i + 1] > rounding) names += (names.empty() ? "" : ", ") + mixes.caps()[i].name;
  return fmt::format("The least risk within the caps is {:.1f}, above the budget of {:.1f}. Raise the budget{}.", risk,
                     budget, names.empty() ? "" : ", or the caps of " + names);
}

Result<void> check_limits(const AllocationLimits& limits, const AllocationTerms& terms) {
  const auto share = [](double value) { return value >= 0 && value <= 1; };
  if (limits.risk && !(*limits.risk >= 0 && *limits.risk <= 100))
    return fail(ErrorCode::bad_input, "risk", "it is outside 0 to 100", "0 is safe, 100 the worst");
  for (const auto& [of, cap] :
       {std::pair("platform", limits.platform), std::pair("chain", limits.chain), std::pair("asset", limits.asset)})
    if (cap && !share(*cap))
      return fail(ErrorCode::bad_input, std::string("cap of each ") + of, "it is outside 0 to 1", "0.4 is 40 %");
  for (const auto& [name, cap] : limits.named)
    if (!share(cap)) return fail(ErrorCode::bad_input, "cap of " + name.second, "it is outside 0 to 1", "0.4 is 40 %");
  if (!(terms.fee >= 0) || !share(terms.slippage) || !share(terms.rate_error))
    return fail(ErrorCode::bad_input, "fee, slippage or rate error", "it is out of range",
                "fees are amounts, the others shares from 0 to 1");
  return {};
}

void add_trades(const std::vector<AllocationCandidate>& candidates, const AllocationTerms& terms,
                Allocation& allocation) {
  double independent = 0;
  double together = 0;
  for (std::size_t k = 0; k < candidates.size(); ++k) {
    AllocationTrade trade{candidates[k].holding, allocation.today.shares[k], allocation.best->shares[k]};
    if (std::abs(trade.share_then - trade.share_now) < least_trade) continue;
    trade.change = (trade.share_then - trade.share_now) * allocation.capital;
    trade.cost = terms.fee + terms.slippage * std::abs(trade.change);
    if (trade.change < 0)
      trade.cost += std::max(0.0, -trade.change * candidates[k].rate * candidates[k].days.value_or(0) / 365);
    const double income = trade.change * candidates[k].rate * terms.rate_error;
    together += std::abs(income);
    independent += income * income;
    allocation.cost += trade.cost;
    allocation.trades.push_back(trade);
  }
  std::ranges::stable_sort(allocation.trades, [](const AllocationTrade& a, const AllocationTrade& b) {
    return std::abs(a.change) > std::abs(b.change);
  });
  allocation.gain = allocation.best->income - allocation.today.income;
  allocation.after_costs = allocation.gain - allocation.cost;
  allocation.gain_low = allocation.gain - together;
  allocation.gain_high = allocation.gain + together;
  allocation.gain_deviation = std::sqrt(independent);
}

void add_binding(const Mixes& mixes, const LinearSolution& solution, Allocation& allocation) {
  constexpr double point = 0.01;
  const auto add = [&](std::string text, double price) {
    if (price > rounding) allocation.binding.push_back({std::move(text), price * point * allocation.capital});
  };
  for (std::size_t i = 0; i < mixes.caps().size(); ++i)
    add(mixes.caps()[i].name + " carries at most " + percent_words(mixes.caps()[i].most), solution.row_prices[i + 1]);
  add(fmt::format("The risk is at most {:.1f}", allocation.budget), solution.row_prices.back());
  std::ranges::stable_sort(allocation.binding, std::greater{}, &BindingLimit::price);
}

/// From the least risk that the caps allow to the risk of the most income.
void add_frontier(const Mixes& mixes, int points, Allocation& allocation) {
  const LinearSolution least = mixes.safest(std::nullopt), most = mixes.richest(std::nullopt);
  if (least.status != LinearSolution::Status::optimal || most.status != LinearSolution::Status::optimal) return;
  const double from = mixes.mix_of(mixes.shares_of(least)).risk, to = mixes.mix_of(mixes.shares_of(most)).risk;
  const int last = std::max(2, points) - 1;
  for (int i = 0; i <= last; ++i) {
    const LinearSolution solution = mixes.richest(from + (to - from) * i / last + rounding);
    if (solution.status == LinearSolution::Status::optimal)
      allocation.frontier.push_back(mixes.mix_of(mixes.shares_of(solution)));
    if (to - from < rounding) return;
  }
}

}  // namespace

Result<Allocation> allocate(const std::vector<AllocationCandidate>& candidates, const AllocationLimits& limits,
                            const AllocationTerms& terms) {
  TIDEMILL_CHECK(check_limits(limits, terms));
  const Mixes mixes(candidates, limits);
  if (!(mixes.capital() > 0))
    return fail(ErrorCode::bad_input, "allocation", "there is no money of known value and risk to spread",
                "enter what is held, with prices");
  Allocation allocation;
  allocation.capital = mixes.capital();
  allocation.today = mixes.mix_of(mixes.now());
  allocation.budget = limits.risk.value_or(allocation.today.risk);
  const LinearSolution best = mixes.richest(allocation.budget + (limits.risk ? 0 : rounding));
  if (best.status == LinearSolution::Status::optimal) {
    allocation.best = mixes.mix_of(mixes.shares_of(best));
    add_binding(mixes, best, allocation);
    add_trades(candidates, terms, allocation);
  } else {
    allocation.infeasible = explain(mixes, candidates, allocation.budget);
  }
  add_frontier(mixes, terms.points, allocation);
  const LinearSolution equal = mixes.safest(allocation.today.income / allocation.capital - 1e-12);
  if (equal.status == LinearSolution::Status::optimal) allocation.safest_equal = mixes.mix_of(mixes.shares_of(equal));
  return allocation;
}

}  // namespace tidemill
