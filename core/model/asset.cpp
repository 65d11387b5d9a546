#include "core/model/asset.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<AssetKind, 7> kinds({"coin", "stablecoin", "receipt_token", "lp_token", "fiat", "treasury",
                                           "other"});
static_assert(kinds.name(AssetKind::other) == "other");
}  // namespace

std::string_view name_of(AssetKind kind) {
  return kinds.name(kind);
}

std::optional<AssetKind> asset_kind_from(std::string_view name) {
  return kinds.value(name);
}

}  // namespace tidemill
