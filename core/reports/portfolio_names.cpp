#include "core/reports/portfolio_names.h"

#include "core/strategies/registry.h"

namespace tidemill {

std::string kind_label(std::string_view kind) {
  const StrategyKind* known = strategy_kind(kind);
  return known ? known->descriptor().label : std::string(kind);
}

std::string holding_name(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  return holding ? analysis.portfolio->title(*holding) : "holding " + std::to_string(id.value());
}

std::string holding_kind(const Analysis& analysis, HoldingId id) {
  const Holding* holding = analysis.portfolio->holding(id);
  return holding ? holding->kind : std::string();
}

std::string asset_symbol(const Analysis& analysis, AssetId id) {
  const Asset* asset = analysis.portfolio->asset(id);
  return asset ? asset->symbol : std::string();
}

std::string chain_of(const Analysis& analysis, const Holding& holding) {
  const Platform* platform = holding.platform ? analysis.portfolio->platform(*holding.platform) : nullptr;
  if (platform) return platform->chain;
  const Asset* asset = analysis.portfolio->asset(holding.asset);
  return asset ? asset->chain : std::string();
}

bool is_open(const Analysis& analysis, const Holding& holding) {
  return holding.opened <= analysis.as_of && (!holding.closed || *holding.closed > analysis.as_of);
}

std::vector<std::string> problem_lines(const Analysis& analysis, const std::vector<Problem>& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems)
    lines.push_back(problem.holding ? holding_name(analysis, *problem.holding) + ": " + problem.text : problem.text);
  return lines;
}

}  // namespace tidemill
