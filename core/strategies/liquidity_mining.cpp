#include "core/strategies/liquidity_mining.h"

#include <tuple>

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

const Decimal equal_weight = Decimal::literal("0.5");

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
                    .choices = {{"constant-product", "Constant product (50/50)"},
                                {"weighted", "Weighted"},
                                {"concentrated", "Concentrated (a range of prices)"},
                                {"stable", "Stable"}}});
  const auto add = [&](const char* name, const char* label, ParamType type, const char* unit, const char* meaning) {
    params.push_back({.name = name, .label = label, .type = type, .unit = unit, .meaning = meaning, .advanced = true});
    return &params.back();
  };
  ParamSpec* weight = add("weight1", "Weight of the first", ParamType::rate, "%",
                          "Weighted pools: the first asset's share of the pool's value; the second has the rest.");
  weight->min = Decimal::zero();
  weight->max = Decimal::one();
  weight->preset = "0.5";
  for (const auto& [name, label, meaning] :
       {std::tuple{"lower", "Lower price",
                   "Concentrated: the lowest price of the first asset, in the second, at which "
                   "it trades."},
        {"upper", "Upper price", "Concentrated: the highest price of the first asset, in the second."}})
    add(name, label, ParamType::number, "", meaning)->min = Decimal::zero();
  ParamSpec* amplification = add("amplification", "Amplification", ParamType::number, "",
                                 "Stable pools: the A that the pool publishes; the higher, the flatter its curve.");
  amplification->min = Decimal::one();
  amplification->max = Decimal::of(1'000'000);
  amplification->preset = "100";
  for (const auto& [name, label] :
       {std::pair{"entry_price1", "Entry price of the first"}, {"entry_price2", "Entry price of the second"}})
    add(name, label, ParamType::money, "", "In the base currency, when it was put in; by default that day's price.")
        ->min = Decimal::zero();
  return descriptor;
}

PoolCurve curve_of(const TermsView& terms) {
  const std::string name = terms.text("pool").value_or("constant-product");
  if (name == "weighted") return PoolCurve::weighted;
  if (name == "concentrated") return PoolCurve::concentrated;
  return name == "stable" ? PoolCurve::stable : PoolCurve::constant_product;
}

Error missing(const char* label, const char* name, const char* todo) {
  return {ErrorCode::bad_input, label, "is missing", todo, name};
}

Result<void> check_curve(const TermsView& terms) {
  const PoolCurve curve = curve_of(terms);
  if (curve == PoolCurve::weighted) {
    const Decimal weight = terms.decimal_or("weight1", equal_weight);
    if (weight.is_zero() || weight == Decimal::one())
      return fail({ErrorCode::bad_input, "Weight of the first", "leaves one asset without any weight",
                   "choose a share between 0 and 1, such as 0.8", "weight1"});
  }
  if (curve == PoolCurve::concentrated) {
    const auto lower = terms.decimal("lower");
    const auto upper = terms.decimal("upper");
    if (!lower) return fail(missing("Lower price", "lower", "say where the range begins, in the second asset"));
    if (!upper) return fail(missing("Upper price", "upper", "say where the range ends, in the second asset"));
    if (lower->is_zero())
      return fail({ErrorCode::bad_input, "Lower price", "a range can't begin at 0", "choose a price above 0", "lower"});
    if (*upper <= *lower)
      return fail({ErrorCode::bad_input, "Upper price", "is not above the lower price",
                   "choose a price above " + lower->to_string(), "upper"});
  }
  for (const char* name : {"entry_price1", "entry_price2"})
    if (const auto price = terms.decimal(name); price && price->is_zero())
      return fail({ErrorCode::bad_input, "Entry price", "a price of 0 is a missing price", "leave it empty", name});
  return {};
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
    return check_curve(terms);
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
                       .decay_from = terms.in_force_since({"incentive_apr", "incentive_decay"}),
                       .emission = true});
    return rules;
  }

  Position position(const TermsView& terms) const override {
    const auto second = terms.asset("asset2");
    if (!second) return {};
    return {.pool = PoolShape{.first = terms.holding().asset,
                              .second = *second,
                              .curve = curve_of(terms),
                              .weight1 = terms.decimal_or("weight1", equal_weight),
                              .lower = terms.decimal_or("lower", Decimal::zero()),
                              .upper = terms.decimal_or("upper", Decimal::zero()),
                              .amplification = terms.decimal_or("amplification", Decimal::of(100)),
                              .entry_price1 = terms.decimal("entry_price1"),
                              .entry_price2 = terms.decimal("entry_price2")}};
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
