#include "core/model/asset.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<AssetKind, 7> asset_kinds({"coin", "stablecoin", "receipt_token", "lp_token", "fiat", "treasury",
                                                 "other"});
static_assert(asset_kinds.name(AssetKind::other) == "other");
}  // namespace

std::string_view name_of(AssetKind kind) {
  return asset_kinds.name(kind);
}

std::optional<AssetKind> asset_kind_from(std::string_view name) {
  return asset_kinds.value(name);
}

}  // namespace tidemill
