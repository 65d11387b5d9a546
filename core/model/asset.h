#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/model/fact.h"

namespace tidemill {

enum class AssetKind { coin, stablecoin, receipt_token, lp_token, fiat, treasury, other };

std::string_view name_of(AssetKind kind);
std::optional<AssetKind> asset_kind_from(std::string_view name);

/// Price of a receipt token as a fixed multiple of another asset: 1 wstETH = 1.2 stETH.
struct DerivedPrice {
  AssetId of;
  Decimal ratio;  ///< > 0
  friend bool operator==(const DerivedPrice&, const DerivedPrice&) = default;
};

/// Something that can be held. Two assets may share a ticker; the id tells them apart.
struct Asset {
  AssetId id{0};
  std::string symbol;  ///< as people write it, "stETH"
  std::string name;
  AssetKind kind = AssetKind::coin;
  std::string chain;                    ///< empty when it has none (fiat)
  std::optional<Currency> peg;          ///< the currency a stablecoin is meant to be worth one of
  std::optional<DerivedPrice> derived;  ///< when set, its price follows another asset
  bool carry_price_back = false;        ///< use the first known price for the days before it (marked)
  /// issuance: yearly growth of supply, a fraction; backing: what stands behind it; issuer: who has to redeem it;
  /// underlying: the symbol of what it stands for
  Facts facts;

  /// Yearly dilution (fact "issuance"), a fraction; unknown when nobody said.
  std::optional<Decimal> issuance() const { return fact_number(facts, "issuance"); }
  friend bool operator==(const Asset&, const Asset&) = default;
};

}  // namespace tidemill
