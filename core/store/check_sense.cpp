#include <fmt/format.h>

#include <algorithm>

#include "core/store/check.h"

namespace tidemill {

namespace {

// Pools shift between their two assets, so that more of one may come out than went in; what a compounding holding earns
// joins its balance without an entry. Of both the entries alone don't tell the balance.
bool entries_tell_balance(const Portfolio& portfolio, const Holding& holding) {
  for (const Terms& terms : portfolio.terms(holding.id)) {
    const auto compounding = terms.params.find("compounding");
    if (compounding != terms.params.end() && !compounding->second.empty() && compounding->second != "none")
      return false;
    if (terms.params.contains("asset2")) return false;
  }
  return true;
}

// The most that can be there of each asset: payments count unless they are said to have left, and costs don't.
class LargestBalance {
 public:
  explicit LargestBalance(HoldingId holding) : holding_(holding) {}

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
        break;
      case EntryType::cost:
        break;
    }
  }

  // The first asset of which less than nothing would be there.
  std::optional<AssetId> below_zero() const {
    const auto found =
        std::ranges::find_if(balances_, [](const auto& balance) { return balance.second.is_negative(); });
    return found == balances_.end() ? std::nullopt : std::optional(found->first);
  }

 private:
  HoldingId holding_;
  std::map<AssetId, Decimal> balances_;
};

// What happens within a day may be written down in any order, so balances are looked at when a day is over.
std::optional<std::string> first_bad_balance(const Portfolio& portfolio, HoldingId holding) {
  LargestBalance balance(holding);
  std::optional<Date> day;
  std::optional<std::string> problem;
  const auto end_day = [&] {
    const auto asset_id = day && !problem ? balance.below_zero() : std::nullopt;
    if (!asset_id) return;
    const Asset* asset = portfolio.asset(*asset_id);
    problem = fmt::format("the balance of {} falls below zero on {}", asset == nullptr ? "an asset" : asset->symbol,
                          to_string(*day));
  };
  try {
    portfolio.entries(holding).each([&](const EntryFact& entry) {
      if (day != date_of(entry.at)) end_day();
      day = date_of(entry.at);
      balance.add(entry);
    });
    end_day();
  } catch (const DecimalOverflow&) {
    return "the balance is larger than can be counted";
  }
  return problem;
}

}  // namespace

std::vector<std::string> check_sense(const Portfolio& portfolio) {
  std::vector<std::string> problems;
  for (const auto& [id, holding] : portfolio.holdings()) {
    const std::string name = fmt::format("holding {} ({})", id.value(), portfolio.title(*holding));
    if (holding->closed && *holding->closed < holding->opened) {
      problems.push_back(name + ": it is closed before it is opened");
    }
    if (holding->kind != "wallet") {
      if (portfolio.terms(id).empty()) problems.push_back(name + ": it has no terms");
      if (portfolio.entries(id).empty())
        problems.push_back(name + ": it has no entries, so nothing says how much it holds");
    }
    if (!entries_tell_balance(portfolio, *holding)) continue;
    if (const auto problem = first_bad_balance(portfolio, id)) problems.push_back(name + ": " + *problem);
  }
  return problems;
}

}  // namespace tidemill
