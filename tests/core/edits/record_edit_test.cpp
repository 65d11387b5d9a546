#include "core/edits/record_edit.h"

#include "tests/core/edits/edit_case.h"

namespace tidemill {
namespace record_edit_test {

using test::day;
using test::dec;
using test::EditTest;
using testing::HasSubstr;

class RecordEditTest : public EditTest {
 protected:
  AssetId put_asset(const std::string& symbol, const Fields& fields) {
    const auto made = set_asset(context(), symbol, fields);
    EXPECT_TRUE(made) << made.error().message();
    if (!made) return AssetId(0);
    apply(made->change);
    return made->id;
  }
  std::string asset_error(const Fields& fields) const {
    const auto made = set_asset(context(), "NEW", fields);
    return made ? std::string() : made.error().field;
  }
  std::string platform_error(const Fields& fields) const {
    const auto made = set_platform(context(), "New", fields);
    return made ? std::string() : made.error().field;
  }
  std::string setting_error(const std::string& key, const std::string& value) const {
    const auto change = set_setting(context(), key, value);
    return change ? std::string() : change.error().message();
  }
};

TEST_F(RecordEditTest, AddsAnAssetFromTheCatalogueAndRepeatsWithoutHarm) {
  const AssetId id = put_asset("usdc", {});
  EXPECT_EQ(portfolio->asset(id)->symbol, "USDC");
  EXPECT_EQ(portfolio->asset(id)->peg->code(), "USD");
  EXPECT_TRUE(set_asset(context(), "USDC", {})->change.rows.empty());
  EXPECT_EQ(set_asset(context(), "USDC", {})->id, id);
}

TEST_F(RecordEditTest, AddsAnUnknownAssetAndChangesItsFields) {
  const AssetId id = put_asset("XYZ", {{"name", "Xyz coin"}, {"chain", "Solana"}, {"inflation", "0.030"}});
  const Asset* made = portfolio->asset(id);
  EXPECT_EQ(made->name, "Xyz coin");
  EXPECT_EQ(made->issuance(), dec("0.03"));
  EXPECT_EQ(made->facts.at("issuance").source, "entered by you");
  EXPECT_EQ(made->facts.at("issuance").as_of, day("2026-11-22"));
  put_asset("xyz", {{"kind", "stablecoin"}, {"peg", "eur"}, {"carry_back", "true"}});
  EXPECT_EQ(portfolio->asset(id)->kind, AssetKind::stablecoin);
  EXPECT_EQ(portfolio->asset(id)->peg->code(), "EUR");
  EXPECT_TRUE(portfolio->asset(id)->carry_price_back);
  EXPECT_EQ(portfolio->asset(id)->name, "Xyz coin");
}

TEST_F(RecordEditTest, APriceCanFollowAnotherAsset) {
  const AssetId id = put_asset("wstETH", {{"price_ratio", "1.2"}, {"price_of", "stETH"}});
  ASSERT_NE(portfolio->asset(id), nullptr);
  ASSERT_TRUE(portfolio->asset(id)->derived);
  EXPECT_EQ(portfolio->asset(id)->derived->of, asset("stETH"));
  EXPECT_NE(asset("stETH"), id) << "the catalogue's asset and the new one have numbers of their own";
  EXPECT_EQ(portfolio->asset(id)->derived->ratio, dec("1.2"));
  const auto circle = set_asset(context(), "stETH", {{"price_of", "wstETH"}});
  ASSERT_FALSE(circle);
  EXPECT_EQ(circle.error().field, "price_of");
}

TEST_F(RecordEditTest, BadAssetFieldsAreNamed) {
  EXPECT_EQ(asset_error({{"kind", "money"}}), "kind");
  EXPECT_EQ(asset_error({{"inflation", "3%"}}), "inflation");
  EXPECT_EQ(asset_error({{"peg", "$"}}), "peg");
  EXPECT_EQ(asset_error({{"price_of", "XYZ"}}), "asset");
  EXPECT_EQ(asset_error({{"price_of", "new"}}), "price_of");
  EXPECT_EQ(asset_error({{"price_ratio", "2"}}), "price_ratio");
  EXPECT_EQ(asset_error({{"price_of", "ETH"}, {"price_ratio", "0"}}), "price_ratio");
  EXPECT_EQ(asset_error({{"colour", "red"}}), "colour");
  EXPECT_FALSE(set_asset(context(), "  ", {}));
}

TEST_F(RecordEditTest, AddsPlatformsWithFacts) {
  const auto made = set_platform(context(), "Lido", {{"launched", "2020-12-18"}, {"audits", "3"}, {"kyc", "no"}});
  ASSERT_TRUE(made) << made.error().message();
  apply(made->change);
  const Platform* lido = portfolio->platform(made->id);
  EXPECT_EQ(lido->chain, "Ethereum");
  EXPECT_EQ(fact_date(lido->facts, "launched"), day("2020-12-18"));
  EXPECT_EQ(lido->facts.at("audits").source, "entered by you");
  EXPECT_TRUE(set_platform(context(), "lido", {{"audits", "3"}})->change.rows.empty());
  apply(set_platform(context(), "Lido", {{"audits", ""}, {"jurisdiction", "Cayman Islands"}})->change);
  EXPECT_EQ(fact_text(portfolio->platform(made->id)->facts, "audits"), std::nullopt);
  EXPECT_EQ(portfolio->platform(made->id)->jurisdiction, "Cayman Islands");
}

TEST_F(RecordEditTest, BadPlatformFieldsAreNamed) {
  EXPECT_EQ(platform_error({{"launched", "2020-02-30"}}), "launched");
  EXPECT_EQ(platform_error({{"audits", "many"}}), "audits");
  EXPECT_EQ(platform_error({{"audits", "-1"}}), "audits");
  EXPECT_EQ(platform_error({{"kyc", "perhaps"}}), "kyc");
  EXPECT_EQ(platform_error({{"kind", "bank"}}), "kind");
  EXPECT_EQ(platform_error({{"colour", "red"}}), "colour");
  EXPECT_FALSE(set_platform(context(), "", {}));
}

TEST_F(RecordEditTest, SettingsAreCheckedSetAndRemoved) {
  apply(*set_setting(context(), "tax.reserve", "0.250"));
  EXPECT_EQ(portfolio->setting("tax.reserve"), "0.25");
  EXPECT_TRUE(set_setting(context(), "tax.reserve", "0.25")->rows.empty());
  apply(*set_setting(context(), "tax.reserve", ""));
  EXPECT_EQ(portfolio->setting("tax.reserve"), std::nullopt);
  EXPECT_THAT(setting_error("tax.reserve", "25"), HasSubstr("outside 0 … 1"));
  EXPECT_THAT(setting_error("risk.weight.market", "-1"), HasSubstr("outside"));
  EXPECT_THAT(setting_error("risk.weight.colour", "1"), HasSubstr("choose from:"));
  EXPECT_THAT(setting_error("risk.gate.peg", "1.5"), HasSubstr("outside"));
  EXPECT_THAT(setting_error("risk.gate.colour", "1"), HasSubstr("choose from:"));
  EXPECT_THAT(setting_error("tax.reserv", ""), HasSubstr("there is no setting of this name"));
  EXPECT_THAT(setting_error("projection.correlation", "O.5"), HasSubstr("is not a number"));
}

TEST_F(RecordEditTest, RulesAreReadBeforeTheyAreKept) {
  apply(*set_setting(context(), "rule.mica", "from=2027-06-30,  ban platform=Big_Exchange"));
  EXPECT_EQ(portfolio->setting("rule.mica"), "ban from=2027-06-30 platform=Big_Exchange");
  EXPECT_THAT(setting_error("rule.mica", "tax=2"), HasSubstr("share from 0 to 1"));
  EXPECT_THAT(setting_error("rule.mica", "ban strategy=lendin"), HasSubstr("choose from:"));
  EXPECT_EQ(setting_error("rule.mica", "ban strategy=lending"), "");
  EXPECT_THAT(setting_error("rule.", "ban"), HasSubstr("there is no setting of this name"));
  apply(*set_setting(context(), "rule.mica", ""));
  EXPECT_EQ(portfolio->setting("rule.mica"), std::nullopt);
  apply(*set_setting(context(), "jurisdiction", "Germany"));
  EXPECT_EQ(portfolio->setting("jurisdiction"), "Germany");
}

TEST_F(RecordEditTest, SeveralSettingsAreOneStep) {
  const auto change =
      set_settings(context(), "Set limits", {{"plan.risk", "35"}, {"plan.platform", "0.4"}, {"plan.fee", ""}});
  ASSERT_TRUE(change);
  EXPECT_EQ(change->name, "Set limits");
  EXPECT_EQ(change->rows.size(), 2U) << "what is empty and was not set stays so";
  apply(*change);
  EXPECT_EQ(portfolio->setting("plan.platform"), "0.4");
  EXPECT_FALSE(set_settings(context(), "Set limits", {{"plan.risk", "40"}, {"plan.asset", "1.2"}}));
  EXPECT_THAT(setting_error("plan.risk", "101"), HasSubstr("outside 0 … 100"));
  EXPECT_THAT(setting_error("plan.claim_fee", "-1"), HasSubstr("outside"));
  EXPECT_THAT(setting_error("plan.slipage", "0.1"), HasSubstr("choose from:"));
}

TEST_F(RecordEditTest, EveryKnownSettingTakesItsDefault) {
  for (const SettingSpec& spec : settings_known()) {
    EXPECT_FALSE(spec.meaning.empty()) << spec.key;
    if (!spec.preset.empty()) {
      EXPECT_EQ(setting_error(spec.key, spec.preset), "") << spec.key;
    }
  }
}

TEST_F(RecordEditTest, TheCurrencyChangesOnlyBeforeThereAreHoldings) {
  apply(*set_setting(context(), "currency", "eur"));
  EXPECT_EQ(portfolio->currency().code(), "EUR");
  ASSERT_NE(portfolio->currency_asset(portfolio->currency()), nullptr) << "bills are paid in it";
  EXPECT_EQ(portfolio->currency_asset(portfolio->currency())->name, "Euro");
  add(staking());
  EXPECT_THAT(setting_error("currency", "USD"), HasSubstr("can't change once there are holdings"));
  EXPECT_EQ(setting_error("currency", "EUR"), "");
  EXPECT_THAT(setting_error("currency", ""), HasSubstr("can't be removed"));
}

TEST_F(RecordEditTest, AnAssetIsNamedByTickerOrNumber) {
  const AssetId id = put_asset("ETH", {});
  Change change;
  EXPECT_EQ(*need_asset(context(), {"eth", {}}, change), id);
  EXPECT_EQ(*need_asset(context(), {"#" + std::to_string(id.value()), {}}, change), id);
  EXPECT_TRUE(change.rows.empty());
  EXPECT_EQ(need_asset(context(), {"#99", {}}, change).error().field, "asset");
  EXPECT_FALSE(need_asset(context(), {"#x", {}}, change));
  const AssetId fresh = *need_asset(context(), {"BTC", {}}, change);
  EXPECT_EQ(*need_asset(context(), {"btc", {}}, change), fresh) << "asked twice, it is added once";
  EXPECT_EQ(change.rows.size(), 1U);
  EXPECT_EQ(fresh_id(context(), change, "asset"), fresh.value() + 1);
}

}  // namespace record_edit_test
}  // namespace tidemill
