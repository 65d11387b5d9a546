#include "core/model/portfolio.h"

#include <algorithm>

#include "core/model/name_match.h"

namespace tidemill {
namespace {

template <class Id, class Row>
const Row* find(const Portfolio::Table<Id, Row>& table, Id id) {
  const auto found = table.find(id);
  return found == table.end() ? nullptr : found->second.get();
}

/// A number that is in use is never the next free one.
void use_id(std::int64_t& next, std::int64_t id) {
  next = std::max(next, id + 1);
}

template <class Id, class Row>
void fill(Portfolio::Table<Id, Row>& table, std::vector<Row> rows, std::int64_t& next) {
  next = std::max<std::int64_t>(next, 1);
  for (Row& row : rows) {
    const Id id = row.id;
    use_id(next, id.value());
    table.emplace(id, std::make_shared<const Row>(std::move(row)));
  }
}

}  // namespace

Portfolio::Portfolio(Rows rows) : next_ids_(std::move(rows.next_ids)) {
  fill(assets_, std::move(rows.assets), next_ids_["asset"]);
  fill(platforms_, std::move(rows.platforms), next_ids_["platform"]);
  fill(holdings_, std::move(rows.holdings), next_ids_["holding"]);
  fill(covers_, std::move(rows.covers), next_ids_["cover"]);
  fill(goals_, std::move(rows.goals), next_ids_["goal"]);
  fill(recurring_, std::move(rows.recurring), next_ids_["recurring"]);
  fill(forecasts_, std::move(rows.forecasts), next_ids_["forecast"]);
  fill(batches_, std::move(rows.batches), next_ids_["batch"]);
  for (Setting& setting : rows.settings) settings_.insert_or_assign(std::move(setting.key), std::move(setting.value));

  std::map<HoldingId, std::vector<Terms>> terms;
  std::int64_t& next_terms = next_ids_.try_emplace("terms", 1).first->second;
  for (Terms& row : rows.terms) {
    use_id(next_terms, row.id.value());
    terms[row.holding].push_back(std::move(row));
  }
  for (auto& [id, list] : terms) {
    std::ranges::sort(list, [](const Terms& a, const Terms& b) {
      return std::pair{a.from, a.id} < std::pair{b.from, b.id};
    });
    terms_.emplace(id, std::make_shared<const std::vector<Terms>>(std::move(list)));
  }

  entry_count_ = rows.entries.size();
  std::map<HoldingId, std::vector<const EntryFact*>> entries;
  std::int64_t& next_entry = next_ids_.try_emplace("entry", 1).first->second;
  for (const EntryFact& entry : rows.entries) {
    use_id(next_entry, entry.id.value());
    entries[entry.holding].push_back(&entry);
    if (entry.counter_holding && *entry.counter_holding != entry.holding)
      entries[*entry.counter_holding].push_back(&entry);
  }
  for (const auto& [id, list] : entries) entries_.emplace(id, std::make_shared<const EntryLog>(list));

  std::map<SeriesKey, std::vector<Price>> prices;
  for (Price& price : rows.prices) prices[SeriesKey{price.asset, price.quote}].push_back(std::move(price));
  for (auto& [key, list] : prices)
    prices_.emplace(key, std::make_shared<const PriceSeries>(key.first, key.second, std::move(list)));
}

Currency Portfolio::currency() const {
  const auto text = setting("currency");
  const auto parsed = text ? Currency::parse(*text) : Result<Currency>(Currency{});
  return parsed ? *parsed : Currency{};
}

std::optional<std::string> Portfolio::setting(std::string_view key) const {
  const auto found = settings_.find(key);
  return found == settings_.end() ? std::nullopt : std::optional(found->second);
}

const Asset* Portfolio::asset(AssetId id) const {
  return find(assets_, id);
}
const Platform* Portfolio::platform(PlatformId id) const {
  return find(platforms_, id);
}
const Holding* Portfolio::holding(HoldingId id) const {
  return find(holdings_, id);
}

std::vector<const Asset*> Portfolio::assets_called(std::string_view symbol) const {
  std::vector<const Asset*> found;
  for (const auto& [id, asset] : assets_)
    if (same_name(asset->symbol, symbol)) found.push_back(asset.get());
  return found;
}

const Platform* Portfolio::platform_called(std::string_view name) const {
  for (const auto& [id, platform] : platforms_)
    if (same_name(platform->name, name)) return platform.get();
  return nullptr;
}

const Asset* Portfolio::currency_asset(const Currency& currency) const {
  for (const auto& [id, asset] : assets_)
    if (asset->kind == AssetKind::fiat && asset->symbol == currency.code()) return asset.get();
  return nullptr;
}

const std::vector<Terms>& Portfolio::terms(HoldingId id) const {
  static const std::vector<Terms> none;
  const auto found = terms_.find(id);
  return found == terms_.end() ? none : *found->second;
}

const EntryLog& Portfolio::entries(HoldingId id) const {
  static const EntryLog none;
  const auto found = entries_.find(id);
  return found == entries_.end() ? none : *found->second;
}

const PriceSeries* Portfolio::series(AssetId asset, const Currency& quote) const {
  const auto found = prices_.find(SeriesKey{asset, quote});
  return found == prices_.end() ? nullptr : found->second.get();
}

std::string Portfolio::title(const Holding& holding) const {
  if (!holding.label.empty()) return holding.label;
  const Asset* first = asset(holding.asset);
  std::string title = first ? first->symbol : "?";
  const Params params = params_on(terms(holding.id), holding.opened);
  if (const auto second = params.find("asset2"); second != params.end())
    for (const auto& [id, other] : assets_)
      if (std::to_string(id.value()) == second->second) title += "/" + other->symbol;
  if (const Platform* where = holding.platform ? platform(*holding.platform) : nullptr) title += " · " + where->name;
  return title;
}

std::int64_t Portfolio::next_id(std::string_view table) const {
  const auto found = next_ids_.find(table);
  return found == next_ids_.end() ? 1 : found->second;
}

}  // namespace tidemill
