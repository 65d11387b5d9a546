#include "core/strategies/node_operation.h"

#include "core/strategies/param_specs.h"

namespace tidemill {
namespace {

KindDescriptor describe() {
  auto commission = share_param("operator_commission", "Your commission",
                                "Share of the delegators' rewards that you keep for running the node.", "0");
  commission.advanced = true;
  return {
      .id = "node_operation",
      .label = "Node operation",
      .short_label = "Node",
      .asset_label = "Bond asset",
      .quantity_label = "Bond",
      .meaning =
          "A validator, masternode or service node you run yourself: rewards on its bond, less what it costs to run.",
      .params = {{.name = "reward_apr",
                  .label = "Reward rate",
                  .type = ParamType::rate,
                  .unit = "% APR",
                  .meaning = "Rewards a year as a share of the bond.",
                  .min = Decimal::zero(),
                  .max = Decimal::of(100),
                  .required = true,
                  .one_of = "rate"},
                 {.name = "running_cost_month",
                  .label = "Running cost",
                  .type = ParamType::money,
                  .unit = "a month",
                  .meaning = "Hosting, power and the like, in the base currency.",
                  .min = Decimal::zero(),
                  .preset = "0"},
                 share_param("uptime", "Uptime", "Share of the time the node earns; it scales the reward rate.", "1"),
                 {.name = "hardware_cost",
                  .label = "Hardware price",
                  .type = ParamType::money,
                  .meaning = "What the hardware cost, in the base currency.",
                  .min = Decimal::zero(),
                  .preset = "0"},
                 {.name = "reward_per_month",
                  .label = "Rewards a month",
                  .type = ParamType::amount,
                  .unit = "a month",
                  .meaning = "Rewards as an amount of the reward asset, if there is no rate.",
                  .min = Decimal::zero(),
                  .required = true,
                  .one_of = "rate",
                  .advanced = true},
                 {.name = "reward_asset",
                  .label = "Rewards paid in",
                  .type = ParamType::asset,
                  .meaning = "The asset the rewards come in; by default the bond asset.",
                  .advanced = true},
                 {.name = "delegated",
                  .label = "Delegated to you",
                  .type = ParamType::amount,
                  .meaning = "What others have delegated to the node, in the bond asset.",
                  .min = Decimal::zero(),
                  .preset = "0",
                  .advanced = true},
                 commission,
                 {.name = "hardware_life_years",
                  .label = "Hardware life",
                  .type = ParamType::number,
                  .unit = "years",
                  .meaning = "Years until the hardware is written off.",
                  .min = Decimal::literal("0.1"),
                  .max = Decimal::of(50),
                  .preset = "4",
                  .advanced = true},
                 [] {
                   auto spec = unbonding_param();
                   spec.advanced = true;
                   return spec;
                 }(),
                 slash_probability_param(),
                 slash_loss_param()}};
}

class NodeOperation final : public StrategyKind {
 public:
  const KindDescriptor& descriptor() const override {
    static const KindDescriptor descriptor = describe();
    return descriptor;
  }

  Result<void> validate(const TermsView&) const override { return {}; }

  std::vector<AccrualRule> rules(const TermsView& terms, std::optional<AssetId> base_currency) const override {
    std::vector<AccrualRule> rules;
    const AssetId bond = terms.holding().asset;
    const AssetId paid_in = terms.asset("reward_asset").value_or(bond);
    const Decimal uptime = terms.decimal_or("uptime", Decimal::one());
    if (const auto apr = terms.decimal("reward_apr")) {
      const Decimal rate = multiply(*apr, uptime).value_or(Decimal::zero());
      rules.push_back({.type = EntryType::reward,
                       .paid_in = paid_in,
                       .basis = paid_in == bond ? AccrualBasis::balance : AccrualBasis::balance_in,
                       .measured_in = bond,
                       .rate = rate});
      const Decimal delegated = terms.decimal_or("delegated", Decimal::zero());
      const Decimal commission = terms.decimal_or("operator_commission", Decimal::zero());
      if (!delegated.is_zero() && !commission.is_zero())
        rules.push_back({.type = EntryType::reward,
                         .paid_in = paid_in,
                         .basis = AccrualBasis::fixed_amount,
                         .measured_in = bond,
                         .amount = delegated,
                         .rate = rate,
                         .keep = commission,
                         .share_of_others = true});
    }
    if (const auto monthly = terms.decimal("reward_per_month"); monthly && !monthly->is_zero())
      rules.push_back({.type = EntryType::reward,
                       .paid_in = paid_in,
                       .basis = AccrualBasis::per_period,
                       .measured_in = bond,
                       .rate = *monthly,
                       .period = Period::month});
    if (base_currency) add_costs(terms, *base_currency, rules);
    return rules;
  }

  static void add_costs(const TermsView& terms, AssetId currency, std::vector<AccrualRule>& rules) {
    const Decimal running = terms.decimal_or("running_cost_month", Decimal::zero());
    if (!running.is_zero())
      rules.push_back({.type = EntryType::cost,
                       .cost_category = CostCategory::hosting,
                       .paid_in = currency,
                       .basis = AccrualBasis::per_period,
                       .measured_in = currency,
                       .rate = running,
                       .period = Period::month});
    // The hardware's price, in equal parts over the days of its life.
    const Decimal hardware = terms.decimal_or("hardware_cost", Decimal::zero());
    const Decimal life = terms.decimal_or("hardware_life_years", Decimal::of(4));
    const auto a_year = divide(Decimal::one(), life);
    const auto days = multiply(life, Decimal::of(365));
    if (hardware.is_zero() || !a_year || !days) return;
    const auto whole_days = static_cast<int>(days->rounded(0).units() / Decimal::one_units);
    rules.push_back({.type = EntryType::cost,
                     .cost_category = CostCategory::depreciation,
                     .paid_in = currency,
                     .basis = AccrualBasis::fixed_amount,
                     .measured_in = currency,
                     .amount = hardware,
                     .rate = *a_year,
                     .until = terms.holding().opened + std::chrono::days{whole_days}});
  }

  Traits traits(const TermsView& terms) const override {
    return {.validates = true,
            .runs_hardware = true,
            .lockup_days = terms.count("unbonding_days").value_or(0),
            .slash_probability = terms.decimal_or("slash_probability", Decimal::zero()),
            .slash_loss = terms.decimal_or("slash_loss", Decimal::zero()),
            .uptime = terms.decimal("uptime")};
  }
};

}  // namespace

const StrategyKind& node_operation_kind() {
  static const NodeOperation kind;
  return kind;
}

}  // namespace tidemill
