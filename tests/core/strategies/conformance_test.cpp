// What every registered kind must keep, whatever it earns with.
#include <gtest/gtest.h>

#include <set>

#include "core/strategies/registry.h"

namespace tidemill {
namespace conformance_test {

class EveryKind : public testing::TestWithParam<const StrategyKind*> {};

/// Text in range for a parameter.
std::string sample_value(const ParamSpec& spec) {
  if (!spec.preset.empty()) return spec.preset;
  if (spec.name == "liquidation_threshold") return "0.8";  // must lie above the loan to value
  switch (spec.type) {
    case ParamType::date:
      return "2030-01-01";
    case ParamType::choice:
      return spec.choices.front().value;
    case ParamType::asset:
      return "2";
    case ParamType::boolean:
      return "true";
    case ParamType::count:
      return spec.min ? spec.min->to_string() : "1";
    default:
      return spec.min && spec.min->sign() > 0 ? spec.min->to_string() : "0.05";
  }
}

Params minimal_params(const KindDescriptor& descriptor) {
  Params params;
  std::set<std::string> given;
  for (const ParamSpec& spec : descriptor.params)
    if (spec.required && !spec.opens && (spec.one_of.empty() || given.insert(spec.one_of).second))
      params[spec.name] = sample_value(spec);
  return params;
}

Holding holding_of(const KindDescriptor& descriptor) {
  Holding holding;
  holding.id = HoldingId{1};
  holding.kind = descriptor.id;
  holding.asset = AssetId{1};
  holding.opened = make_date(2026, 1, 1);
  return holding;
}

TEST_P(EveryKind, DescribesItselfInFull) {
  const KindDescriptor& descriptor = GetParam()->descriptor();
  EXPECT_EQ(strategy_kind(descriptor.id), GetParam());
  for (const std::string& text : {descriptor.label, descriptor.short_label, descriptor.asset_label,
                                  descriptor.quantity_label, descriptor.meaning})
    EXPECT_FALSE(text.empty());
  std::set<std::string> names;
  for (const ParamSpec& spec : descriptor.params) {
    EXPECT_TRUE(names.insert(spec.name).second) << spec.name;
    EXPECT_FALSE(spec.label.empty()) << spec.name;
    EXPECT_EQ(spec.type == tidemill::ParamType::date, !spec.event.empty())
        << spec.name << ": what happens on that day?";
    EXPECT_EQ(spec.meaning.back(), '.') << spec.name;
    EXPECT_EQ(spec.type == tidemill::ParamType::choice, !spec.choices.empty()) << spec.name;
    if (!spec.preset.empty()) {
      EXPECT_TRUE(canonical_value(spec, spec.preset)) << spec.name;
    }
    if (spec.min && spec.max) {
      EXPECT_LT(*spec.min, *spec.max) << spec.name;
    }
  }
}

TEST_P(EveryKind, TheMinimumIsEnoughAndEarns) {
  const KindDescriptor& descriptor = GetParam()->descriptor();
  const Holding holding = holding_of(descriptor);
  const TermsView terms(holding, minimal_params(descriptor), holding.opened);
  const auto valid = validate_params(*GetParam(), terms);
  ASSERT_TRUE(valid) << valid.error().message();
  const auto rules = GetParam()->rules(terms, AssetId{9});
  EXPECT_EQ(!rules.empty(), descriptor.earns);
  for (const AccrualRule& rule : rules) {
    EXPECT_TRUE(is_income(rule.type) || rule.type == EntryType::cost);
    EXPECT_GE(rule.keep, Decimal::zero());
    EXPECT_LE(rule.keep, Decimal::one());
    EXPECT_FALSE(rule.rate.is_negative());
  }
  static_cast<void>(GetParam()->traits(terms));
}

TEST_P(EveryKind, EveryParameterTogetherIsAcceptedByItsOwnBounds) {
  const KindDescriptor& descriptor = GetParam()->descriptor();
  const Holding holding = holding_of(descriptor);
  for (const ParamSpec& spec : descriptor.params) {
    if (spec.opens || !spec.one_of.empty()) continue;
    Params params = minimal_params(descriptor);
    params[spec.name] = sample_value(spec);
    const auto valid = validate_params(*GetParam(), TermsView(holding, params, holding.opened));
    EXPECT_TRUE(valid) << spec.name << ": " << valid.error().message();
  }
}

TEST_P(EveryKind, BadParametersAreNamed) {
  const KindDescriptor& descriptor = GetParam()->descriptor();
  const Holding holding = holding_of(descriptor);
  Params unknown = minimal_params(descriptor);
  unknown["colour"] = "blue";
  EXPECT_EQ(validate_params(*GetParam(), TermsView(holding, unknown, holding.opened)).error().field, "colour");
  for (const ParamSpec& spec : descriptor.params) {
    if (spec.opens || spec.type == tidemill::ParamType::asset) continue;
    Params params = minimal_params(descriptor);
    params[spec.name] = "4O";
    const auto result = validate_params(*GetParam(), TermsView(holding, params, holding.opened));
    ASSERT_FALSE(result) << spec.name;
    EXPECT_EQ(result.error().field, spec.name);
    EXPECT_EQ(result.error().code, ErrorCode::bad_input);
  }
  for (const ParamSpec& spec : descriptor.params) {
    if (!spec.required || spec.opens || !spec.one_of.empty()) continue;
    Params params = minimal_params(descriptor);
    params.erase(spec.name);
    const auto result = validate_params(*GetParam(), TermsView(holding, params, holding.opened));
    ASSERT_FALSE(result) << spec.name;
    EXPECT_EQ(result.error().field, spec.name);
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryKind, testing::ValuesIn(strategy_kinds().begin(), strategy_kinds().end()),
                         [](const auto& parameter) { return parameter.param->descriptor().id; });

TEST(Registry, IdsAreUniqueAndUnknownOnesAreNothing) {
  std::set<std::string> ids;
  for (const StrategyKind* kind : strategy_kinds()) EXPECT_TRUE(ids.insert(kind->descriptor().id).second);
  EXPECT_EQ(strategy_kind("astrology"), nullptr);
}

TEST(Registry, OneRateIsEnoughAndTwoAreTooMany) {
  Holding holding = holding_of(strategy_kind("staking")->descriptor());
  const auto check = [&](Params params) {
    return validate_params(*strategy_kind("staking"), TermsView(holding, std::move(params), holding.opened));
  };
  EXPECT_TRUE(check({{"apy", "0.05"}}));
  EXPECT_EQ(check({{"apy", "0.05"}, {"apr", "0.05"}}).error().why, "is given twice");
  EXPECT_EQ(check({}).error().why, "is missing");
}

}  // namespace conformance_test
}  // namespace tidemill
