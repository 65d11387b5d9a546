#include "core/io/catalog_json.h"

#include <gmock/gmock.h>

namespace tidemill {
namespace catalog_json_test {

TEST(CatalogJsonTest, ReadsEverything) {
  const auto catalog = parse_catalog(R"({
    "version": 1, "as_of": "2026-11-01",
    "assets": [
      {"symbol": "ETH", "name": "Ether", "kind": "coin", "chain": "Ethereum",
       "facts": {"issuance": {"value": "0.008", "source": "the spec", "as_of": "2024-12-31"}}},
      {"symbol": "USDC", "name": "USD Coin", "kind": "stablecoin", "peg": "USD"},
      {"symbol": "stETH", "name": "Staked Ether", "kind": "receipt_token", "derived_from": "eth"}],
    "platforms": [
      {"name": "Lido", "kind": "protocol", "chain": "Ethereum", "jurisdiction": "Cayman Islands",
       "strategies": ["staking"], "facts": {},
       "incidents": [{"date": "2022-06-12", "text": "It traded below its peg.", "loss_usd": "12.5", "source": "news"}]}]})");
  ASSERT_TRUE(catalog) << catalog.error().message();
  EXPECT_EQ(catalog->as_of, make_date(2026, 11, 1));
  EXPECT_EQ(catalog->asset("eth")->asset.issuance(), Decimal::literal("0.008"));
  EXPECT_EQ(catalog->asset("USDC")->asset.peg, Currency::literal("USD"));
  EXPECT_EQ(catalog->asset("stETH")->derived_from, "eth");
  const CatalogPlatform* lido = catalog->platform("lido");
  ASSERT_NE(lido, nullptr);
  EXPECT_THAT(lido->strategies, testing::ElementsAre("staking"));
  ASSERT_EQ(lido->platform.incidents.size(), 1U);
  EXPECT_EQ(lido->platform.incidents[0].loss_usd, Decimal::literal("12.5"));
}

struct BadCatalog {
  const char* name;
  const char* assets;
  const char* message;
};

class BadCatalogTest : public testing::TestWithParam<BadCatalog> {};

TEST_P(BadCatalogTest, NamesTheEntry) {
  const auto catalog =
      parse_catalog(std::string(R"({"version":1,"as_of":"2026-11-01","assets":)") + GetParam().assets + "}");
  ASSERT_FALSE(catalog);
  EXPECT_EQ(catalog.error().message(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Assets, BadCatalogTest,
    testing::Values(
        BadCatalog{"NoList", "{}", "assets: is not a list"},
        BadCatalog{"NoObject", "[1]", "asset 1: is not a JSON object"},
        BadCatalog{"NoName", R"([{"symbol":"ETH","kind":"coin"}])", "asset 1 (ETH): name: is missing"},
        BadCatalog{"NoKind", R"([{"symbol":"ETH","name":"Ether","kind":"gem"}])",
                   "asset 1 (ETH): kind: “gem” is not a kind of asset"},
        BadCatalog{"Misspelt", R"([{"symbol":"ETH","name":"Ether","kind":"coin","chian":"x"}])",
                   "asset 1 (ETH): chian: is not a known key"},
        BadCatalog{"FactWithoutSource",
                   R"([{"symbol":"E","name":"E","kind":"coin","facts":{"a":{"value":"1","as_of":"2026-01-01"}}}])",
                   "asset 1 (E): fact a: source: is missing"},
        BadCatalog{"FactWithoutDate",
                   R"([{"symbol":"E","name":"E","kind":"coin","facts":{"a":{"value":"1","source":"s"}}}])",
                   "asset 1 (E): fact a: as_of: is missing"},
        BadCatalog{"Twice", R"([{"symbol":"E","name":"E","kind":"coin"},{"symbol":"e","name":"E","kind":"coin"}])",
                   "asset 2 (e): is there twice"},
        BadCatalog{"Underlying", R"([{"symbol":"E","name":"E","kind":"coin","derived_from":"X"}])",
                   "asset E: derived_from names “X”, which the catalogue does not have"}),
    [](const auto& test) { return test.param.name; });

TEST(CatalogJsonTest, RefusesWhatIsNoJson) {
  EXPECT_FALSE(parse_catalog(""));
  EXPECT_FALSE(parse_catalog("[]"));
  EXPECT_FALSE(parse_catalog("{\"as_of\":"));
}

class ShippedCatalogTest : public testing::Test {
 protected:
  ShippedCatalogTest() : parsed_(parse_catalog(embedded_catalog())) {}
  void SetUp() override { ASSERT_TRUE(parsed_) << parsed_.error().message(); }

  static void expect_facts(const Facts& facts, const std::string& place) {
    for (const auto& [key, fact] : facts) {
      EXPECT_FALSE(fact.value.empty()) << place << " " << key;
      EXPECT_FALSE(fact.source.empty()) << place << " " << key;
      EXPECT_TRUE(fact.as_of) << place << " " << key;
    }
    for (const char* number : {"issuance", "unbonding_days", "audits"}) {
      if (fact_text(facts, number)) {
        EXPECT_TRUE(fact_number(facts, number)) << place << " " << number;
      }
    }
    if (fact_text(facts, "launched")) {
      EXPECT_TRUE(fact_date(facts, "launched")) << place;
    }
  }

  Result<Catalog> parsed_;
};

TEST_F(ShippedCatalogTest, KnowsWhatPeopleUse) {
  EXPECT_GE(parsed_->assets.size(), 60U);
  EXPECT_GE(parsed_->platforms.size(), 60U);
  for (const char* symbol : {"BTC", "ETH", "SOL", "USDC", "USDT", "stETH", "USD", "EUR"}) {
    EXPECT_NE(parsed_->asset(symbol), nullptr) << symbol;
  }
  for (const char* name : {"Lido", "Aave v3"}) EXPECT_NE(parsed_->platform(name), nullptr) << name;
}

TEST_F(ShippedCatalogTest, EveryFactHasItsSourceAndDate) {
  for (const CatalogAsset& known : parsed_->assets) expect_facts(known.asset.facts, known.asset.symbol);
  for (const CatalogPlatform& known : parsed_->platforms) {
    expect_facts(known.platform.facts, known.platform.name);
    for (const Incident& incident : known.platform.incidents) {
      EXPECT_FALSE(incident.source.empty()) << known.platform.name;
      EXPECT_LE(incident.date, parsed_->as_of) << known.platform.name;
    }
  }
}

TEST_F(ShippedCatalogTest, StablecoinsHaveTheirPeg) {
  for (const CatalogAsset& known : parsed_->assets) {
    if (known.asset.kind == AssetKind::stablecoin) {
      EXPECT_TRUE(known.asset.peg) << known.asset.symbol;
    }
  }
}

}  // namespace catalog_json_test
}  // namespace tidemill
