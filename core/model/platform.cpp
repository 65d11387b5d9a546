#include "core/model/platform.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<PlatformKind, 6> platform_kinds({"protocol", "exchange", "validator", "own_hardware", "issuer",
                                                       "custodian"});
static_assert(platform_kinds.name(PlatformKind::custodian) == "custodian");
}  // namespace

std::string_view name_of(PlatformKind kind) {
  return platform_kinds.name(kind);
}

std::optional<PlatformKind> platform_kind_from(std::string_view name) {
  return platform_kinds.value(name);
}

}  // namespace tidemill
