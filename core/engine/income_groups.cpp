#include "core/engine/income_groups.h"

namespace tidemill {

std::string chain_of_income(const Portfolio& portfolio, const Holding& holding) {
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  if (platform) return platform->chain;
  const Asset* asset = portfolio.asset(holding.asset);
  return asset ? asset->chain : "";
}

std::string asset_name(const Portfolio& portfolio, AssetId id) {
  const Asset* asset = portfolio.asset(id);
  if (!asset) return "";
  if (portfolio.assets_called(asset->symbol).size() > 1) return asset->symbol + " #" + std::to_string(id.value());
  return asset->symbol;
}

std::string holding_name(const Portfolio& portfolio, const Holding& holding) {
  std::string title = portfolio.title(holding);
  for (const auto& [id, other] : portfolio.holdings())
    if (id != holding.id && portfolio.title(*other) == title) return title + " #" + std::to_string(holding.id.value());
  return title;
}

std::string group_name(const Portfolio& portfolio, const Holding& holding, AssetId asset, GroupKey key) {
  switch (key) {
    case GroupKey::strategy:
      return holding.kind;
    case GroupKey::asset:
      return asset_name(portfolio, asset);
    case GroupKey::platform: {
      const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
      return platform ? platform->name : "";
    }
    case GroupKey::chain:
      return chain_of_income(portfolio, holding);
    case GroupKey::holding:
      return holding_name(portfolio, holding);
    default:
      return "";
  }
}

std::optional<std::pair<Date, Date>> days_of_period(std::string_view key) {
  const auto to_end = [](Date first, int months) {
    return std::pair{first, add_months(first, months) - std::chrono::days{1}};
  };
  const bool quarter = key.size() == 7 && key[5] == 'Q';
  std::string first(key.substr(0, quarter ? 4 : key.size()));
  if (quarter) {
    if (key[6] < '1' || key[6] > '4') return std::nullopt;
    const int month = (key[6] - '1') * 3 + 1;
    first += month < 10 ? "-0" + std::to_string(month) : "-" + std::to_string(month);
  }
  while (first.size() < 10) first += "-01";
  const auto start = parse_date(first);
  if (!start) return std::nullopt;
  if (key.size() == 4) return to_end(*start, 12);
  if (quarter) return to_end(*start, 3);
  if (key.size() == 7) return to_end(*start, 1);
  return std::pair{*start, *start};
}

}  // namespace tidemill
