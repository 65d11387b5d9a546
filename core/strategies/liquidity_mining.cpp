#include "core/strategies/liquidity_mining.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  KindDescriptor descriptor{
      .id = "liquidity_mining",
      .label = "Liquidity mining",
      .short_label = "Liquidity",
      .asset_label = "First asset",
      .quantity_label = "Amount of the first",
      .meaning =
          "Two assets in a pool that traders swap against: fees in both, often incentives on top, "
          "and a loss against holding when their prices part."};
  auto& params = descriptor.params;
  params = {{.name = "asset2",
             .label = "Second asset",
             .type = ParamType::asset,
             .meaning = "The other asset of the pool.",
             .required = true},
            {.name = "quantity2",
             .label = "Amount of the second",
             .type = ParamType::amount,
             .meaning = "How much of the second asset was put in.",
             .min = Decimal::zero(),
             .required = true,
             .opens = true},
            {.name = "fee_apr",
             .label = "Fee rate",
             .type = ParamType::rate,
             .unit = "% APR",
             .meaning = "Trading fees a year as a share of the pool's value.",
             .min = Decimal::zero(),
             .max = Decimal::of(100),
             .required = true}};
  const auto incentives = incentive_params();
  params.insert(params.end(), incentives.begin(), incentives.end());
  params.push_back({.name = "pool",
                    .label = "Pool",
                    .type = ParamType::choice,
                    .meaning = "The pool's curve.",
                    .preset = "constant-product",
                    .choices = {{"constant-product", "Constant product (50/50)"}},
                    .advanced = true});
  return descriptor;
}

class LiquidityMining final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView& terms) const override {
    if (terms.asset("asset2") == terms.holding().asset)
      return fail({ErrorCode::bad_input, "Second asset", "both assets of the pool are the same",
                   "choose two different assets", "asset2"});
    return {};
  }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId>) const override {
    std::vector<AccrualRule> rules;
    const AssetId first = terms.holding().asset;
    const auto second = terms.asset("asset2");
    if (!second) return rules;
    const Decimal fees = terms.decimal_or("fee_apr", Decimal::zero());
    for (const AssetId paid_in : {first, *second})
      rules.push_back({.type = EntryType::fee_income,
                       .paid_in = paid_in,
                       .basis = AccrualBasis::pool_share,
                       .measured_in = first,
                       .other_asset = *second,
                       .rate = fees});
    const Decimal incentive = terms.decimal_or("incentive_apr", Decimal::zero());
    if (!incentive.is_zero())
      rules.push_back({.type = EntryType::incentive,
                       .paid_in = terms.asset("incentive_asset").value_or(first),
                       .basis = AccrualBasis::pool_value,
                       .measured_in = first,
                       .other_asset = *second,
                       .rate = incentive,
                       .until = terms.date("incentive_end"),
                       .yearly_decay = terms.decimal_or("incentive_decay", Decimal::zero()),
                       .decay_from = terms.in_force_since(),
                       .emission = true});
    return rules;
  }

  Traits traits(const TermsView& terms) const override {
    return {.uses_contract = true,
            .pools_two_assets = true,
            .second_asset = terms.asset("asset2").value_or(AssetId{0}),
            .incentives_end = terms.date("incentive_end")};
  }
};

}  // namespace

const StrategyKind& liquidity_mining_kind() {
  static const LiquidityMining kind;
  return kind;
}

}  // namespace tidemill
