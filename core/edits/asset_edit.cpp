#include <algorithm>
#include <charconv>
#include <set>

#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"
#include "core/model/name_match.h"

namespace tidemill {
namespace {

template <class Row>
const char* table_of();
template <>
const char* table_of<Asset>() {
  return "asset";
}
template <>
const char* table_of<Platform>() {
  return "platform";
}
template <>
const char* table_of<Holding>() {
  return "holding";
}
template <>
const char* table_of<Terms>() {
  return "terms";
}
template <>
const char* table_of<Entry>() {
  return "entry";
}
template <>
const char* table_of<Cover>() {
  return "cover";
}
template <>
const char* table_of<Goal>() {
  return "goal";
}
template <>
const char* table_of<Recurring>() {
  return "recurring";
}
template <>
const char* table_of<Forecast>() {
  return "forecast";
}
template <>
const char* table_of<Batch>() {
  return "batch";
}

template <class Row>
std::int64_t inserted_after(const RowChange<Row>& edit, std::string_view table, std::int64_t next) {
  if constexpr (std::is_same_v<Row, Price> || std::is_same_v<Row, Setting>) {
    return next;
  } else {
    return edit.after && table == table_of<Row>() ? std::max(next, edit.after->id.value() + 1) : next;
  }
}

/// The asset of that ticker that the change itself inserts, or nothing.
const Asset* inserted_asset(const Change& change, std::string_view symbol) {
  for (const AnyRowChange& row : change.rows)
    if (const auto* edit = std::get_if<RowChange<Asset>>(&row))
      if (edit->after && same_name(edit->after->symbol, symbol)) return &*edit->after;
  return nullptr;
}

/// "#12" names the asset with that number.
std::optional<AssetId> numbered(std::string_view symbol) {
  if (symbol.size() < 2 || symbol.front() != '#') return std::nullopt;
  std::int64_t id = 0;
  const auto parsed = std::from_chars(symbol.data() + 1, symbol.data() + symbol.size(), id);
  if (parsed.ec != std::errc{} || parsed.ptr != symbol.data() + symbol.size()) return std::nullopt;
  return AssetId{id};
}

/// Whether the price of `from` is taken from `asset`, through others too.
bool leads_to(const Portfolio& portfolio, AssetId from, AssetId asset) {
  std::set<AssetId> seen;
  for (AssetId at = from; seen.insert(at).second;) {
    if (at == asset) return true;
    const Asset* row = portfolio.asset(at);
    if (!row || !row->derived) return false;
    at = row->derived->of;
  }
  return false;
}

/// Facts that are kept as they are typed: what stands behind it, who redeems it, the symbol it stands for, and how many
/// units there are, what price services call it.
const std::set<std::string, std::less<>> asset_facts{"backing", "issuer", "underlying", "supply", "coingecko"};

Result<void> set_field(const EditContext& context, Asset& asset, const std::string& field, const std::string& text,
                       Change& change) {
  const auto wrong = [&](const std::string& why, const std::string& todo) {
    return fail({ErrorCode::bad_input, field, why, todo, field});
  };
  if (field == "name") {
    asset.name = text;
  } else if (field == "chain") {
    asset.chain = text;
  } else if (field == "kind") {
    const auto kind = asset_kind_from(text);
    if (!kind)
      return wrong("there is no kind of asset called " + quote(text),
                   "choose from: coin, stablecoin, receipt_token, lp_token, fiat, treasury, other");
    asset.kind = *kind;
  } else if (field == "inflation" && text.empty()) {
    asset.facts.erase("issuance");
  } else if (field == "inflation") {
    const auto rate = Decimal::parse(text);
    if (!rate) return fail(in_field(rate.error(), "inflation", field));
    if (*rate < Decimal::of(-1) || *rate > Decimal::of(100))
      return wrong(quote(text) + " is not a yearly fraction", "write 0.03 for 3 %");
    asset.facts["issuance"] = {rate->to_string(), "entered by you", context.as_of};
  } else if (text.empty() && asset_facts.contains(field)) {
    asset.facts.erase(field);
  } else if (field == "supply") {
    TIDEMILL_TRY(units, typed_amount(text, "supply", field, true));
    asset.facts[field] = {units.to_string(), "entered by you", context.as_of};
  } else if (asset_facts.contains(field)) {
    asset.facts[field] = {text, "entered by you", context.as_of};
  } else if (field == "peg") {
    if (text.empty()) {
      asset.peg.reset();
    } else {
      TIDEMILL_TRY(peg, typed_currency(context, text, field));
      asset.peg = peg;
    }
  } else if (field == "price_of" && text.empty()) {
    asset.derived.reset();
  } else if (field == "price_of") {
    const bool itself = same_name(text, asset.symbol) && context.portfolio->assets_called(text).size() < 2;
    if (itself) return wrong("an asset can't take its price from itself", "name another asset");
    TIDEMILL_TRY(of, need_asset(context, {text, {}}, change));
    if (leads_to(*context.portfolio, of, asset.id))
      return wrong("an asset can't take its price from itself", "name another asset");
    asset.derived = DerivedPrice{of, asset.derived ? asset.derived->ratio : Decimal::one()};
  } else if (field == "price_ratio") {
    TIDEMILL_TRY(ratio, typed_amount(text, "price_ratio", field, true));
    if (!asset.derived) return wrong("there is no asset to take the price from", "give price_of first");
    asset.derived->ratio = ratio;
  } else if (field == "carry_back") {
    TIDEMILL_TRY(flag, typed_flag(text, "carry_back", field));
    asset.carry_price_back = flag.value_or(false);
  } else {
    return wrong(
        "an asset has no field of this name",
        "choose from: name, kind, chain, inflation, backing, issuer, underlying, supply, peg, price_of, price_ratio, "
        "carry_back");
  }
  return {};
}

}  // namespace

std::int64_t fresh_id(const EditContext& context, const Change& change, std::string_view table) {
  std::int64_t next = context.portfolio->next_id(table);
  for (const AnyRowChange& row : change.rows)
    std::visit([&](const auto& edit) { next = inserted_after(edit, table, next); }, row);
  return next;
}

Result<AssetId> need_asset(const EditContext& context, const AssetName& name, Change& change) {
  const auto id = name.id ? name.id : numbered(name.symbol);
  if (id) {
    if (context.portfolio->asset(*id)) return *id;
    return fail(
        {ErrorCode::bad_input, "asset", "there is no asset number " + std::to_string(id->value()), "", "asset"});
  }
  if (name.symbol.empty())
    return fail({ErrorCode::bad_input, "asset", "is missing", "name an asset, for example ETH", "asset"});
  const auto present = context.portfolio->assets_called(name.symbol);
  if (present.size() == 1) return present.front()->id;
  if (present.size() > 1) {
    std::vector<std::string> choices;
    for (const Asset* asset : present)
      choices.push_back("#" + std::to_string(asset->id.value()) + " (" + asset->name + ")");
    return fail({ErrorCode::bad_input, "asset", "several assets are called " + quote(name.symbol),
                 "choose one: " + joined(choices), "asset"});
  }
  if (const Asset* inserted = inserted_asset(change, name.symbol)) return inserted->id;
  const CatalogAsset* known = context.catalog ? context.catalog->asset(name.symbol) : nullptr;
  if (!known)
    return fail({ErrorCode::bad_input, "asset",
                 "there is no asset called " + quote(name.symbol) + " here or in the catalogue",
                 "check the spelling, or add it as a new asset", "asset"});
  Asset asset = known->asset;
  asset.id = AssetId{fresh_id(context, change, "asset")};
  change.insert(asset);
  return asset.id;
}

void need_currency(const EditContext& context, const Currency& currency, Change& change) {
  const std::string& code = currency.code();
  if (context.portfolio->currency_asset(currency) || inserted_asset(change, code)) return;
  const CatalogAsset* known = context.catalog ? context.catalog->asset(code) : nullptr;
  Asset asset;
  if (known && known->asset.kind == AssetKind::fiat) asset = known->asset;
  asset.kind = AssetKind::fiat;
  asset.symbol = code;
  if (asset.name.empty()) asset.name = code;
  asset.id = AssetId{fresh_id(context, change, "asset")};
  change.insert(asset);
}

Result<Made<AssetId>> set_asset(const EditContext& context, const std::string& symbol, const Fields& fields) {
  const std::string wanted = trimmed(symbol);
  if (wanted.empty() || wanted.size() > 32)
    return fail({ErrorCode::bad_input, "asset", "a ticker has 1 to 32 characters",
                 "name it as people write it, for example ETH", "asset"});
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  Asset asset;
  std::optional<Asset> before;
  const auto present = context.portfolio->assets_called(wanted);
  const auto id = numbered(wanted);
  if (id || !present.empty()) {
    TIDEMILL_TRY(found, need_asset(context, {wanted, {}}, change));
    before = *context.portfolio->asset(found);
    asset = *before;
  } else if (const CatalogAsset* known = context.catalog ? context.catalog->asset(wanted) : nullptr) {
    asset = known->asset;
  } else {
    asset.symbol = wanted;
    asset.name = wanted;
  }
  // price_ratio needs price_of, whichever was typed first.
  for (const auto& [field, text] : fields)
    if (field != "price_ratio") TIDEMILL_CHECK(set_field(context, asset, field, trimmed(text), change));
  if (const auto ratio = fields.find("price_ratio"); ratio != fields.end())
    TIDEMILL_CHECK(set_field(context, asset, ratio->first, trimmed(ratio->second), change));
  if (!before) {
    // Numbered last: price_of may have brought in an asset of the catalogue.
    asset.id = AssetId{fresh_id(context, change, "asset")};
    change.insert(asset);
    change.name = "Add asset " + asset.symbol;
  } else if (*before != asset) {
    change.update(*before, asset);
    change.name = "Change asset " + asset.symbol;
  }
  return Made<AssetId>{asset.id, std::move(change)};
}

}  // namespace tidemill
