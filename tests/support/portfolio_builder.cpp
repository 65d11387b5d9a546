#include "tests/support/portfolio_builder.h"

namespace tidemill::test {

namespace {

template <class Id, class Row>
std::string table_difference(const char* name, const Portfolio::Table<Id, Row>& a, const Portfolio::Table<Id, Row>& b) {
  for (const auto& [id, row] : a) {
    const auto other = b.find(id);
    if (other == b.end() || *other->second != *row) return name + (" " + std::to_string(id.value()));
  }
  for (const auto& [id, row] : b) {
    if (!a.contains(id)) return name + (" " + std::to_string(id.value()));
  }
  return {};
}

std::vector<EntryFact> all_entries(const EntryLog& log) {
  std::vector<EntryFact> entries;
  log.each([&](const EntryFact& entry) { entries.push_back(entry); });
  return entries;
}

bool same_series(const PriceSeries& a, const PriceSeries& b) {
  if (a.points().size() != b.points().size()) return false;
  for (std::size_t i = 0; i < a.points().size(); ++i) {
    const PricePoint& x = a.points()[i];
    const PricePoint& y = b.points()[i];
    if (x.day != y.day || x.price != y.price || a.source_of(x) != b.source_of(y)) return false;
  }
  return true;
}

std::string price_difference(const Portfolio& a, const Portfolio& b) {
  if (a.prices().size() != b.prices().size()) return "number of price series";
  for (const auto& [key, series] : a.prices()) {
    const PriceSeries* other = b.series(key.first, key.second);
    if (other == nullptr || !same_series(*series, *other))
      return "prices of asset " + std::to_string(key.first.value());
  }
  return {};
}

std::string holding_difference(const Portfolio& a, const Portfolio& b) {
  for (const auto& [id, holding] : a.holdings()) {
    const std::string number = std::to_string(id.value());
    if (a.terms(id) != b.terms(id)) return "terms of holding " + number;
    if (a.entries(id).size() != b.entries(id).size() || all_entries(a.entries(id)) != all_entries(b.entries(id)))
      return "entries of holding " + number;
  }
  return a.entry_count() == b.entry_count() ? "" : "number of entries";
}

}  // namespace

PortfolioBuilder::PortfolioBuilder() {
  asset("USD", AssetKind::fiat);
  rows.settings.push_back({"currency", "USD"});
}

AssetId PortfolioBuilder::asset(const std::string& symbol, AssetKind kind) {
  Asset made;
  made.id = AssetId(static_cast<std::int64_t>(rows.assets.size()) + 1);
  made.symbol = made.name = symbol;
  made.kind = kind;
  rows.assets.push_back(made);
  return made.id;
}

PlatformId PortfolioBuilder::platform(const std::string& name) {
  Platform made;
  made.id = PlatformId(static_cast<std::int64_t>(rows.platforms.size()) + 1);
  made.name = name;
  rows.platforms.push_back(made);
  return made.id;
}

HoldingId PortfolioBuilder::holding(const std::string& kind, AssetId asset, std::optional<PlatformId> platform,
                                    const std::string& since, Params params) {
  Holding made;
  made.id = HoldingId(static_cast<std::int64_t>(rows.holdings.size()) + 1);
  made.kind = kind;
  made.asset = asset;
  made.platform = platform;
  made.opened = day(since);
  rows.holdings.push_back(made);
  terms(made.id, since, std::move(params));
  return made.id;
}

TermsId PortfolioBuilder::terms(HoldingId holding, const std::string& from, Params params) {
  const TermsId id(static_cast<std::int64_t>(rows.terms.size()) + 1);
  rows.terms.push_back({id, holding, day(from), std::move(params)});
  return id;
}

Entry& PortfolioBuilder::entry(HoldingId holding, EntryType type, const std::string& at, AssetId asset,
                               const std::string& quantity) {
  Entry made;
  made.id = EntryId(static_cast<std::int64_t>(entries.size()) + 1);
  made.holding = holding;
  made.type = type;
  made.at = *parse_instant(at);
  made.asset = asset;
  made.quantity = dec(quantity);
  entries.push_back(made);
  return entries.back();
}

void PortfolioBuilder::price(AssetId asset, const std::string& on, const std::string& price) {
  rows.prices.push_back({asset, Currency::literal("USD"), day(on), dec(price), "typed"});
}

Snapshot PortfolioBuilder::snapshot() const {
  Portfolio::Rows all = rows;
  all.entries.assign(entries.begin(), entries.end());
  return std::make_shared<const Portfolio>(std::move(all));
}

std::string difference(const Portfolio& a, const Portfolio& b) {
  for (const std::string& found :
       {table_difference("asset", a.assets(), b.assets()), table_difference("platform", a.platforms(), b.platforms()),
        table_difference("holding", a.holdings(), b.holdings()), table_difference("cover", a.covers(), b.covers()),
        table_difference("goal", a.goals(), b.goals()), table_difference("recurring", a.recurring(), b.recurring()),
        table_difference("forecast", a.forecasts(), b.forecasts()), table_difference("batch", a.batches(), b.batches()),
        holding_difference(a, b), price_difference(a, b),
        std::string(a.settings() == b.settings() ? "" : "settings")}) {
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace tidemill::test
