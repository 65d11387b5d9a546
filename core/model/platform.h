#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/model/fact.h"

namespace tidemill {

enum class PlatformKind { protocol, exchange, validator, own_hardware, issuer, custodian };

std::string_view name_of(PlatformKind kind);
std::optional<PlatformKind> platform_kind_from(std::string_view name);

/// Where a holding earns: a protocol, an exchange, a validator, one's own hardware, an issuer.
struct Platform {
  PlatformId id{0};
  std::string name;
  PlatformKind kind = PlatformKind::protocol;
  std::string chain;         ///< empty for companies and own hardware
  std::string jurisdiction;  ///< country; empty when unknown or none
  Facts facts;               ///< launched, audits, admin, kyc, custody, unbonding_days, cover_available,
                             ///< operators, uptime
  std::vector<Incident> incidents;
  friend bool operator==(const Platform&, const Platform&) = default;
};

}  // namespace tidemill
