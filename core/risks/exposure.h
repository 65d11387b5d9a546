#pragma once

#include "core/risks/risk_factor.h"

namespace tidemill {

/// What a holding's money stands on, worked out from the traits of its strategy kind and the kind of its platform: a
/// kind can't know that “lending” means a contract at Aave and a company at an exchange.
struct Exposure {
  bool contract = false;        ///< money sits in smart contracts
  bool company = false;         ///< an exchange, custodian or issuer has it
  bool chain_software = false;  ///< staked on the chain itself, or on one's own node: no contract, no company
  bool idle = false;            ///< a wallet: earns nothing and is locked in nothing
};

Exposure exposure_of(const RiskContext& context);

/// Number of audits a platform has published: fact “audits” as a number, as “none”, or as the names of the firms;
/// nothing when unknown.
std::optional<int> audits_published(const Platform& platform);

}  // namespace tidemill
