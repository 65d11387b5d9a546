#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/projection.h"
#include "core/engine/risk_score.h"

namespace tidemill {

/// Something that may go wrong in a projection, with what is assumed about it and why.
struct HazardAssumption {
  enum class Cause { exploit, failure, issuer, depeg, slashing };
  Cause cause = Cause::exploit;
  std::string name;          ///< of what `--set hazard.NAME=` sets: a platform, an asset or “slashing”
  std::string text;          ///< "Exploit of Aave v3"
  double probability = 0;    ///< a year
  double low = 0, high = 0;  ///< the range it was taken from
  double loss = 0;           ///< share lost when it happens
  bool repeats = false;
  std::size_t group = 0;   ///< hazards of one group share causes
  double correlation = 0;  ///< with the group's common factor
  std::string source;
  std::vector<HoldingId> holdings;  ///< that it hits; stacked ones through what is below them
  std::optional<AssetId> asset;     ///< whose price it hits instead: a lasting depeg
};

/// The hazards of these holdings. Probabilities lie within published ranges, further up the higher the risk score of
/// what is exposed: low·(high/low)^(risk/100); what the user set comes first. Holdings at one platform share its
/// hazard. Errors: bad_input for a name that is neither a platform nor an asset held.
Result<std::vector<HazardAssumption>> hazards_of(const Portfolio& portfolio, const std::vector<HoldingId>& holdings,
                                                 const std::vector<AssetId>& assets, const PriceBook& prices,
                                                 const RiskReview& review, Date as_of, const Assumptions& assumptions);

}  // namespace tidemill
