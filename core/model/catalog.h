#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/asset.h"
#include "core/model/platform.h"

namespace tidemill {

/// An asset as the catalogue knows it; `derived_from` names its underlying by symbol.
struct CatalogAsset {
  Asset asset;  ///< id 0
  std::string derived_from;
};

struct CatalogPlatform {
  Platform platform;                    ///< id 0
  std::vector<std::string> strategies;  ///< ids of the kinds people use it for
};

/// The well-known assets and platforms that ship with the program. Facts only; the user overrides anything.
struct Catalog {
  Date as_of{};
  std::vector<CatalogAsset> assets;
  std::vector<CatalogPlatform> platforms;

  /// By symbol, any case; nullptr when unknown.
  const CatalogAsset* asset(std::string_view symbol) const;
  /// By name, any case; nullptr when unknown.
  const CatalogPlatform* platform(std::string_view name) const;
};

}  // namespace tidemill
