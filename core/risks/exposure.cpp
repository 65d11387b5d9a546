#include "core/risks/exposure.h"

#include <algorithm>

#include "core/risks/reason_text.h"

namespace tidemill {
namespace {

// Native staking is done at “protocols” too (a hub, a chain): one that says a contract has custody, how it was audited
// or who can change it is a contract.
bool describes_contracts(const Platform& platform) {
  if (platform.kind != PlatformKind::protocol) return false;
  if (const Fact* custody = known_fact(platform.facts, "custody")) return mentions(custody->value, "contract");
  return known_fact(platform.facts, "audits") != nullptr || known_fact(platform.facts, "admin") != nullptr;
}

}  // namespace

Exposure exposure_of(const RiskContext& context) {
  const Traits& traits = context.traits;
  const Platform* platform = context.platform;
  const auto at = [platform](PlatformKind kind) { return platform && platform->kind == kind; };
  const bool custody = at(PlatformKind::exchange) || at(PlatformKind::custodian);

  Exposure exposure;
  exposure.idle = !traits.uses_contract && !traits.company_holds_it && !traits.validates && !traits.runs_hardware &&
                  !traits.pools_two_assets && traits.lockup_days == 0 && !traits.locked_until;
  exposure.company = traits.company_holds_it || custody || (at(PlatformKind::issuer) && !exposure.idle);
  const bool own = at(PlatformKind::own_hardware) || at(PlatformKind::validator);
  const bool stakes_through_contract = traits.validates && platform && describes_contracts(*platform);
  exposure.contract = !custody && ((traits.uses_contract && !own) ||
                                   (traits.uses_contract && traits.has_receipt_token) || stakes_through_contract);
  exposure.chain_software =
      !exposure.contract && !exposure.company && !exposure.idle && (traits.validates || traits.runs_hardware || own);
  return exposure;
}

std::optional<int> audits_published(const Platform& platform) {
  const Fact* fact = known_fact(platform.facts, "audits");
  if (!fact) return std::nullopt;
  if (const auto number = Decimal::parse(fact->value))
    return static_cast<int>(std::clamp(number->to_double(), 0.0, 1000.0));
  if (mentions(fact->value, "none") || mentions(fact->value, "unaudited") || fact->value == "no") return 0;
  const auto separators = std::ranges::count_if(fact->value, [](char c) { return c == ',' || c == ';'; });
  return 1 + static_cast<int>(separators);
}

}  // namespace tidemill
