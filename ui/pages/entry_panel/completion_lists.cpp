#include "ui/pages/entry_panel/completion_lists.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

QString place(const Platform& platform) {
  if (!platform.chain.empty()) return to_qt(platform.chain);
  switch (platform.kind) {
    case PlatformKind::exchange:
      return QCoreApplication::translate("Completion", "exchange");
    case PlatformKind::own_hardware:
      return QCoreApplication::translate("Completion", "own hardware");
    case PlatformKind::custodian:
      return QCoreApplication::translate("Completion", "custodian");
    case PlatformKind::issuer:
      return QCoreApplication::translate("Completion", "issuer");
    case PlatformKind::protocol:
    case PlatformKind::validator:
      return {};
  }
  return {};
}

}  // namespace

std::vector<Completion> asset_completions(const Portfolio& portfolio, const Catalog& catalog) {
  std::vector<Completion> all;
  for (const auto& [id, asset] : portfolio.assets()) {
    const bool shared = portfolio.assets_called(asset->symbol).size() > 1;
    const QString symbol = to_qt(asset->symbol);
    const QString name = to_qt(asset->name);
    all.push_back(
        {shared ? "#" + QString::number(id.value()) : symbol, shared ? symbol + " · " + name : name, {}, true});
  }
  for (const CatalogAsset& known : catalog.assets)
    if (portfolio.assets_called(known.asset.symbol).empty())
      all.push_back({to_qt(known.asset.symbol), to_qt(known.asset.name)});
  return all;
}

std::vector<Completion> platform_completions(const Portfolio& portfolio, const Catalog& catalog,
                                             const std::string& kind) {
  std::vector<Completion> all;
  const auto used_for_kind = [&](const Platform& platform) {
    return std::any_of(portfolio.holdings().begin(), portfolio.holdings().end(), [&](const auto& entry) {
      return entry.second->platform == platform.id && entry.second->kind == kind;
    });
  };
  const auto fits = [&](const CatalogPlatform* known) {
    return known && std::find(known->strategies.begin(), known->strategies.end(), kind) != known->strategies.end();
  };
  for (const auto& [id, platform] : portfolio.platforms())
    all.push_back({to_qt(platform->name),
                   {},
                   place(*platform),
                   used_for_kind(*platform) || fits(catalog.platform(platform->name))});
  for (const CatalogPlatform& known : catalog.platforms)
    if (!portfolio.platform_called(known.platform.name))
      all.push_back({to_qt(known.platform.name), {}, place(known.platform), fits(&known)});
  return all;
}

std::optional<std::string> known_unbonding_days(const EditContext& context, const std::string& platform,
                                                const std::string& asset) {
  const char* key = "unbonding_days";
  if (const Platform* own = context.portfolio->platform_called(platform))
    if (const auto days = fact_text(own->facts, key)) return days;
  if (const CatalogPlatform* known = context.catalog->platform(platform))
    if (const auto days = fact_text(known->platform.facts, key)) return days;
  const auto own = context.portfolio->assets_called(asset);
  if (own.size() == 1)
    if (const auto days = fact_text(own.front()->facts, key)) return days;
  if (const CatalogAsset* known = context.catalog->asset(asset)) return fact_text(known->asset.facts, key);
  return std::nullopt;
}

}  // namespace tidemill::ui
