#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"

namespace tidemill {

/// Facts about how a holding is exposed, stated by its strategy kind and read by risk factors, so that neither needs to
/// know the other.
struct Traits {
  bool uses_contract = false;     ///< money sits in smart contracts
  bool company_holds_it = false;  ///< an exchange, lender or issuer has custody
  bool validates = false;         ///< can be slashed
  bool runs_hardware = false;
  bool pools_two_assets = false;   ///< impermanent loss
  AssetId second_asset{0};         ///< meaningful with pools_two_assets
  bool has_receipt_token = false;  ///< can be sold before it unlocks
  int lockup_days = 0;             ///< to leave: unbonding, queues
  std::optional<Date> locked_until = {};
  Decimal slash_probability = {};  ///< a year
  Decimal slash_loss = {};         ///< share lost
  Decimal leverage = Decimal::one();
  std::optional<Date> incentives_end = {};
  std::optional<Decimal> utilisation = {};
  std::optional<Decimal> commission = {};  ///< share of the rewards that the validator keeps
  std::optional<Decimal> uptime = {};      ///< share of the time a node earns
  bool secures_debt = false;               ///< collateral of a loan that is not part of the holding
};

}  // namespace tidemill
