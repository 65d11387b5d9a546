#include <fmt/format.h>

#include "core/model/entry_balance.h"
#include "core/store/check.h"

namespace tidemill {

namespace {

std::optional<std::string> bad_balance(const Portfolio& portfolio, const Holding& holding) {
  try {
    const auto found = first_shortfall(portfolio, holding);
    if (!found) return std::nullopt;
    const Asset* asset = portfolio.asset(found->asset);
    return fmt::format("the balance of {} falls below zero on {}, to {}", asset == nullptr ? "an asset" : asset->symbol,
                       to_string(found->day), found->balance.to_string());
  } catch (const DecimalOverflow&) {
    return "the balance is larger than can be counted";
  }
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
    if (const auto problem = bad_balance(portfolio, *holding)) problems.push_back(name + ": " + *problem);
  }
  return problems;
}

}  // namespace tidemill
