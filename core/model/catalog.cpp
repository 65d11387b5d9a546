#include "core/model/catalog.h"

#include <algorithm>

#include "core/model/name_match.h"

namespace tidemill {

const CatalogAsset* Catalog::asset(std::string_view symbol) const {
  const auto found =
      std::ranges::find_if(assets, [&](const CatalogAsset& known) { return same_name(known.asset.symbol, symbol); });
  return found == assets.end() ? nullptr : &*found;
}

const CatalogPlatform* Catalog::platform(std::string_view name) const {
  const auto found = std::ranges::find_if(
      platforms, [&](const CatalogPlatform& known) { return same_name(known.platform.name, name); });
  return found == platforms.end() ? nullptr : &*found;
}

}  // namespace tidemill
