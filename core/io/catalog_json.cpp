#include "core/io/catalog_json.h"

#include <nlohmann/json.hpp>

#include <initializer_list>

#include "core/model/name_match.h"

namespace tidemill {

namespace {

using Json = nlohmann::json;

tl::unexpected<Error> wrong(std::string place, std::string why) {
  return fail(ErrorCode::bad_input, std::move(place), std::move(why));
}

// A key that nobody reads is a misspelt one.
Result<void> check_keys(const Json& object, std::initializer_list<std::string_view> known) {
  if (!object.is_object()) return wrong("", "is not a JSON object");
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) return wrong(key, "is not a known key");
  }
  return {};
}

Result<std::string> text_at(const Json& object, const char* key, bool required) {
  const auto found = object.find(key);
  if (found == object.end()) {
    if (required) return wrong(key, "is missing");
    return std::string();
  }
  if (!found->is_string()) return wrong(key, "is not text");
  auto text = found->get<std::string>();
  if (required && text.empty()) return wrong(key, "is empty");
  return text;
}

Result<Date> date_at(const Json& object, const char* key) {
  TIDEMILL_TRY(text, text_at(object, key, true));
  auto day = parse_date(text);
  if (!day) return fail(day.error().at(key));
  return *day;
}

Result<Json> list_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return Json::array();
  if (!found->is_array()) return wrong(key, "is not a list");
  return *found;
}

Result<Fact> read_fact(const Json& json) {
  TIDEMILL_CHECK(check_keys(json, {"value", "source", "as_of"}));
  TIDEMILL_TRY(value, text_at(json, "value", true));
  TIDEMILL_TRY(source, text_at(json, "source", true));
  TIDEMILL_TRY(as_of, date_at(json, "as_of"));
  return Fact{value, source, as_of};
}

Result<Facts> read_facts(const Json& object) {
  Facts facts;
  const auto found = object.find("facts");
  if (found == object.end()) return facts;
  if (!found->is_object()) return wrong("facts", "is not a JSON object");
  for (const auto& [key, value] : found->items()) {
    auto fact = read_fact(value);
    if (!fact) return fail(fact.error().at("fact " + key));
    facts.emplace(key, std::move(*fact));
  }
  return facts;
}

Result<Incident> read_incident(const Json& json) {
  TIDEMILL_CHECK(check_keys(json, {"date", "text", "loss_usd", "source"}));
  TIDEMILL_TRY(day, date_at(json, "date"));
  TIDEMILL_TRY(text, text_at(json, "text", true));
  TIDEMILL_TRY(source, text_at(json, "source", true));
  TIDEMILL_TRY(loss_text, text_at(json, "loss_usd", false));
  Incident incident{day, text, std::nullopt, source};
  if (!loss_text.empty()) {
    auto loss = parse_amount(loss_text);
    if (!loss) return fail(loss.error().at("loss_usd"));
    incident.loss_usd = *loss;
  }
  return incident;
}

Result<CatalogAsset> read_asset(const Json& json) {
  TIDEMILL_CHECK(check_keys(json, {"symbol", "name", "kind", "chain", "peg", "derived_from", "facts"}));
  TIDEMILL_TRY(symbol, text_at(json, "symbol", true));
  TIDEMILL_TRY(name, text_at(json, "name", true));
  TIDEMILL_TRY(kind_name, text_at(json, "kind", true));
  TIDEMILL_TRY(chain, text_at(json, "chain", false));
  TIDEMILL_TRY(peg, text_at(json, "peg", false));
  TIDEMILL_TRY(derived_from, text_at(json, "derived_from", false));
  TIDEMILL_TRY(facts, read_facts(json));
  const auto kind = asset_kind_from(kind_name);
  if (!kind) return wrong("kind", quote(kind_name) + " is not a kind of asset");
  CatalogAsset known;
  known.asset.symbol = symbol;
  known.asset.name = name;
  known.asset.kind = *kind;
  known.asset.chain = chain;
  known.asset.facts = std::move(facts);
  known.derived_from = derived_from;
  if (!peg.empty()) {
    auto currency = Currency::parse(peg);
    if (!currency) return fail(currency.error().at("peg"));
    known.asset.peg = *currency;
  }
  return known;
}

Result<CatalogPlatform> read_platform(const Json& json) {
  TIDEMILL_CHECK(check_keys(json, {"name", "kind", "chain", "jurisdiction", "strategies", "facts", "incidents"}));
  TIDEMILL_TRY(name, text_at(json, "name", true));
  TIDEMILL_TRY(kind_name, text_at(json, "kind", true));
  TIDEMILL_TRY(chain, text_at(json, "chain", false));
  TIDEMILL_TRY(jurisdiction, text_at(json, "jurisdiction", false));
  TIDEMILL_TRY(facts, read_facts(json));
  const auto kind = platform_kind_from(kind_name);
  if (!kind) return wrong("kind", quote(kind_name) + " is not a kind of platform");
  CatalogPlatform known;
  known.platform.name = name;
  known.platform.kind = *kind;
  known.platform.chain = chain;
  known.platform.jurisdiction = jurisdiction;
  known.platform.facts = std::move(facts);
  TIDEMILL_TRY(strategies, list_at(json, "strategies"));
  for (const Json& strategy : strategies) {
    if (!strategy.is_string()) return wrong("strategies", "holds something that is not text");
    known.strategies.push_back(strategy.get<std::string>());
  }
  TIDEMILL_TRY(incidents, list_at(json, "incidents"));
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    auto incident = read_incident(incidents[i]);
    if (!incident) return fail(incident.error().at("incident " + std::to_string(i + 1)));
    known.platform.incidents.push_back(std::move(*incident));
  }
  return known;
}

// "asset 12 (stETH)", for messages; the name as far as it can be read.
std::string place_of(const char* what, std::size_t index, const Json& json, const char* name_key) {
  std::string place = what + (" " + std::to_string(index + 1));
  if (json.is_object() && json.contains(name_key) && json.at(name_key).is_string()) {
    place += " (" + json.at(name_key).get<std::string>() + ")";
  }
  return place;
}

Result<void> check_underlyings(const Catalog& catalog) {
  for (const CatalogAsset& known : catalog.assets) {
    if (!known.derived_from.empty() && catalog.asset(known.derived_from) == nullptr) {
      return wrong("asset " + known.asset.symbol,
                   "derived_from names " + quote(known.derived_from) + ", which the catalogue does not have");
    }
  }
  return {};
}

}  // namespace

Result<Catalog> parse_catalog(std::string_view json) {
  const Json root = Json::parse(json, nullptr, false);
  if (root.is_discarded()) return wrong("catalogue", "is not JSON");
  TIDEMILL_CHECK(check_keys(root, {"version", "as_of", "assets", "platforms"}));
  Catalog catalog;
  TIDEMILL_TRY(as_of, date_at(root, "as_of"));
  catalog.as_of = as_of;
  TIDEMILL_TRY(assets, list_at(root, "assets"));
  for (std::size_t i = 0; i < assets.size(); ++i) {
    auto known = read_asset(assets[i]);
    if (!known) return fail(known.error().at(place_of("asset", i, assets[i], "symbol")));
    if (catalog.asset(known->asset.symbol) != nullptr) {
      return wrong(place_of("asset", i, assets[i], "symbol"), "is there twice");
    }
    catalog.assets.push_back(std::move(*known));
  }
  TIDEMILL_TRY(platforms, list_at(root, "platforms"));
  for (std::size_t i = 0; i < platforms.size(); ++i) {
    auto known = read_platform(platforms[i]);
    if (!known) return fail(known.error().at(place_of("platform", i, platforms[i], "name")));
    if (catalog.platform(known->platform.name) != nullptr) {
      return wrong(place_of("platform", i, platforms[i], "name"), "is there twice");
    }
    catalog.platforms.push_back(std::move(*known));
  }
  TIDEMILL_CHECK(check_underlyings(catalog));
  return catalog;
}

}  // namespace tidemill
