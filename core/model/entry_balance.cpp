#include "core/model/entry_balance.h"

#include <algorithm>
#include <map>

namespace tidemill {
namespace {

// Pools shift between their two assets, so that more of one may come out than went in; what a compounding holding earns
// joins its balance without an entry.
bool entries_tell_balance(const Portfolio& portfolio, const Holding& holding) {
  for (const Terms& terms : portfolio.terms(holding.id)) {
    const auto compounding = terms.params.find("compounding");
    if (compounding != terms.params.end() && !compounding->second.empty() && compounding->second != "none")
      return false;
    if (terms.params.contains("asset2")) return false;
  }
  return true;
}

class LargestBalances {
 public:
  LargestBalances(const Portfolio& portfolio, const Holding& holding) : holding_(holding.id) {
    // Out of a loop comes also what it borrows.
    const auto& terms = portfolio.terms(holding.id);
    if (!terms.empty() && terms.front().params.contains("ltv")) only_ = holding.asset;
  }

  void add(const EntryFact& entry) {
    switch (entry.type) {
      case EntryType::opening:
      case EntryType::deposit:
        balances_[entry.asset] += entry.quantity;
        break;
      case EntryType::withdrawal:
      case EntryType::slash:
        balances_[entry.asset] -= entry.quantity;
        break;
      case EntryType::transfer:
        balances_[entry.asset] += entry.holding == holding_ ? -entry.quantity : entry.quantity;
        break;
      case EntryType::trade:
        balances_[entry.asset] -= entry.quantity;
        if (entry.counter_asset && entry.counter_quantity) balances_[*entry.counter_asset] += *entry.counter_quantity;
        break;
      case EntryType::reward:
      case EntryType::interest:
      case EntryType::fee_income:
      case EntryType::incentive:
      case EntryType::other_income:
        if (entry.retained.value_or(true)) balances_[entry.asset] += entry.quantity;
        break;
      case EntryType::balance:
        balances_[entry.asset] = entry.quantity;
        short_.erase(entry.asset);
        break;
      case EntryType::cost:
        break;
    }
  }

  void end_day(Date day) {
    for (const auto& [asset, balance] : balances_)
      if (balance.is_negative() && (!only_ || asset == *only_))
        short_.try_emplace(asset, Shortfall{asset, day, balance});
  }

  std::optional<Shortfall> first() const {
    const auto found =
        std::ranges::min_element(short_, [](const auto& a, const auto& b) { return a.second.day < b.second.day; });
    return found == short_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  HoldingId holding_;
  std::optional<AssetId> only_;
  std::map<AssetId, Decimal> balances_;
  std::map<AssetId, Shortfall> short_;
};

}  // namespace

std::optional<Shortfall> first_shortfall(const Portfolio& portfolio, const Holding& holding) {
  if (!entries_tell_balance(portfolio, holding)) return std::nullopt;
  LargestBalances balances(portfolio, holding);
  std::optional<Date> day;
  portfolio.entries(holding.id).each([&](const EntryFact& entry) {
    if (day && *day != date_of(entry.at)) balances.end_day(*day);
    day = date_of(entry.at);
    balances.add(entry);
  });
  if (day) balances.end_day(*day);
  return balances.first();
}

}  // namespace tidemill
