#pragma once

#include <string>
#include <vector>

#include "core/engine/valuation.h"
#include "core/risks/risk_factor.h"

namespace tidemill {

struct Share {
  std::string name;
  double share = 0;  ///< of value, fraction
};

struct Concentration {
  std::string by;  ///< platform, chain, asset, strategy, issuer, jurisdiction, custody
  double hhi = 0;  ///< 0–10,000
  double effective = 0;
  std::vector<Share> shares;  ///< largest first; they add up to 1
};

/// A holding with what is known of it.
struct HeldMoney {
  const RiskContext* context = nullptr;
  const HoldingValue* value = nullptr;
};

/// The chain a holding of `asset` at `platform` lives on; empty when a company keeps it off chain or nobody said.
std::string chain_of(const Platform* platform, const Asset* asset);
/// Who has to redeem an asset: its fact “issuer”; empty for coins nobody issues and where nobody said.
std::string issuer_of(const Asset& asset);

/// How money spreads, in every way one failure could reach it, at today's prices. Stacked capital counts once, where it
/// counts in the portfolio's value; what has no price or is owed is in none of them. Hirschman (1964), see
/// core/formulas/concentration.h.
std::vector<Concentration> concentrations(const Portfolio& portfolio, const PriceBook& prices,
                                          const std::vector<HeldMoney>& held);

}  // namespace tidemill
