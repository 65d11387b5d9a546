#include "core/strategies/staking.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  return {
      .id = "staking",
      .label = "Staking",
      .short_label = "Staking",
      .asset_label = "Asset",
      .quantity_label = "Amount staked",
      .meaning = "Coins that secure a network through a validator or a liquid-staking protocol and earn its rewards.",
      .params = {
          apr_param("Reward rate", "What the protocol pays a year, before the validator's commission."),
          commission_param("Share of the rewards that the validator or protocol keeps."),
          compounding_param(),
          unbonding_param(),
          apy_param("Reward rate"),
          slash_probability_param(),
          slash_loss_param(),
          {.name = "receipt_asset",
           .label = "Receipt token",
           .type = ParamType::asset,
           .meaning = "The token received for the stake (stETH for staked ETH), which can be sold before it unlocks.",
           .advanced = true}}};
}

class Staking final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView&) const override { return {}; }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    const auto apr = terms.apr();
    if (!apr) return {};
    const AssetId asset = terms.holding().asset;
    return {{.type = EntryType::reward,
             .paid_in = asset,
             .basis = AccrualBasis::balance,
             .measured_in = asset,
             .rate = *apr,
             .keep = Decimal::one() - terms.decimal_or("commission", Decimal::zero()),
             .compounding = terms.compounding()}};
  }

  Traits traits(const TermsView& terms) const override {
    const bool liquid = terms.asset("receipt_asset").has_value();
    return {.uses_contract = liquid,
            .validates = true,
            .has_receipt_token = liquid,
            .lockup_days = terms.count("unbonding_days").value_or(0),
            .slash_probability = terms.decimal_or("slash_probability", Decimal::zero()),
            .slash_loss = terms.decimal_or("slash_loss", Decimal::zero()),
            .commission = terms.decimal("commission")};
  }
};

}  // namespace

const StrategyKind& staking_kind() {
  static const Staking kind;
  return kind;
}

}  // namespace tidemill
