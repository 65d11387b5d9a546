#include "core/engine/concentration_by.h"

#include <algorithm>
#include <map>

#include "core/formulas/concentration.h"
#include "core/risks/exposure.h"

namespace tidemill {
namespace {

/// Values summed under a key; ids keep apart what shares a name.
class Parts {
 public:
  void add(std::int64_t id, const std::string& name, double value) { parts_[{id, name}] += value; }

  Concentration by(std::string what) const {
    Concentration result;
    result.by = std::move(what);
    std::vector<double> values;
    double total = 0;
    for (const auto& [key, value] : parts_) {
      if (!(value > 0)) continue;
      values.push_back(value);
      total += value;
      result.shares.push_back({key.second, value});
    }
    for (Share& share : result.shares) share.share /= total;
    std::ranges::stable_sort(result.shares, [](const Share& a, const Share& b) {
      return a.share != b.share ? a.share > b.share : a.name < b.name;
    });
    if (const auto index = concentration(values)) {
      result.hhi = index->hhi;
      result.effective = index->effective_number;
    }
    return result;
  }

 private:
  std::map<std::pair<std::int64_t, std::string>, double> parts_;
};

std::string issuer_name(const Asset* asset) {
  if (!asset) return "Unknown";
  if (std::string issuer = issuer_of(*asset); !issuer.empty()) return issuer;
  switch (asset->kind) {
    case AssetKind::coin:
      return "Nobody";
    case AssetKind::fiat:
      return "A central bank";
    case AssetKind::stablecoin:
    case AssetKind::receipt_token:
    case AssetKind::lp_token:
    case AssetKind::treasury:
    case AssetKind::other:
      break;
  }
  return "Unknown";
}

std::string jurisdiction_name(const Platform* platform, const Exposure& exposure) {
  if (platform && !platform->jurisdiction.empty()) return platform->jurisdiction;
  return exposure.company ? "Unknown" : "None";
}

const char* custody_name(const Exposure& exposure) {
  if (exposure.company) return "A company";
  if (exposure.contract) return "Smart contracts";
  if (exposure.chain_software) return "Staked or run by yourself";
  return "Your own wallet";
}

/// The part of a holding's value that no other holding counts, 0 … 1.
double own_part(const HoldingValue& value) {
  if (value.wholly_below) return 0;
  if (!value.value || value.value->sign() <= 0) return 1;
  return std::clamp(1 - value.counted_below.to_double() / value.value->to_double(), 0.0, 1.0);
}

}  // namespace

std::string chain_of(const Platform* platform, const Asset* asset) {
  if (platform && !platform->chain.empty()) return platform->chain;
  const bool company =
      platform && (platform->kind == PlatformKind::exchange || platform->kind == PlatformKind::custodian);
  return !company && asset ? asset->chain : std::string();
}

std::string issuer_of(const Asset& asset) {
  return fact_text(asset.facts, "issuer").value_or("");
}

std::vector<Concentration> concentrations(const Portfolio& portfolio, const PriceBook& prices,
                                          const std::vector<HeldMoney>& held) {
  Parts platforms, chains, assets, strategies, issuers, jurisdictions, custodies;
  for (const auto& [context, value] : held) {
    const Platform* platform = context->platform;
    const Exposure exposure = exposure_of(*context);
    const double own = own_part(*value);
    for (const HoldingBalance& balance : value->balances) {
      const auto price = prices.now(balance.asset);
      if (!price || balance.quantity.sign() <= 0) continue;
      const double worth = own * balance.quantity.to_double() * price->price.to_double();
      const Asset* asset = portfolio.asset(balance.asset);
      const std::string chain = chain_of(platform, asset);
      platforms.add(platform ? platform->id.value() : 0, platform ? platform->name : "No platform", worth);
      chains.add(0, chain.empty() ? "Off chain" : chain, worth);
      assets.add(balance.asset.value(), asset ? asset->symbol : "?", worth);
      strategies.add(0, context->holding->kind, worth);
      issuers.add(0, issuer_name(asset), worth);
      jurisdictions.add(0, jurisdiction_name(platform, exposure), worth);
      custodies.add(0, custody_name(exposure), worth);
    }
  }
  return {platforms.by("platform"),  chains.by("chain"),   assets.by("asset"),
          strategies.by("strategy"), issuers.by("issuer"), jurisdictions.by("jurisdiction"),
          custodies.by("custody")};
}

}  // namespace tidemill
