#include "core/model/platform.h"

#include "core/model/named_values.h"

namespace tidemill {

namespace {
constexpr NamedValues<PlatformKind, 6> kinds({"protocol", "exchange", "validator", "own_hardware", "issuer",
                                              "custodian"});
static_assert(kinds.name(PlatformKind::custodian) == "custodian");
}  // namespace

std::string_view name_of(PlatformKind kind) {
  return kinds.name(kind);
}

std::optional<PlatformKind> platform_kind_from(std::string_view name) {
  return kinds.value(name);
}

}  // namespace tidemill
