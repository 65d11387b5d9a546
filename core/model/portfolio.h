#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/change.h"
#include "core/model/entry_log.h"

namespace tidemill {

/// Everything in a portfolio file at one moment. Immutable; a new snapshot shares with the one before all that did not
/// change. Lookups by id return nullptr for what is not there.
class Portfolio {
 public:
  template <class Id, class Row>
  using Table = std::map<Id, std::shared_ptr<const Row>>;
  using SeriesKey = std::pair<AssetId, Currency>;

  /// The rows of a file; entries and prices are given apart because they are many.
  struct Rows {
    std::vector<Asset> assets;
    std::vector<Platform> platforms;
    std::vector<Holding> holdings;
    std::vector<Terms> terms;
    std::vector<EntryFact> entries;
    std::vector<Price> prices;
    std::vector<Cover> covers;
    std::vector<Goal> goals;
    std::vector<Recurring> recurring;
    std::vector<Forecast> forecasts;
    std::vector<Batch> batches;
    std::vector<Setting> settings;
    /// The next free number of each table, never one that was used before.
    std::map<std::string, std::int64_t, std::less<>> next_ids;
  };

  Portfolio() = default;
  explicit Portfolio(Rows rows);

  /// The base currency (setting "currency"), USD when unset.
  Currency currency() const;
  /// A setting's text, or nothing.
  std::optional<std::string> setting(std::string_view key) const;
  const std::map<std::string, std::string, std::less<>>& settings() const { return settings_; }

  const Table<AssetId, Asset>& assets() const { return assets_; }
  const Table<PlatformId, Platform>& platforms() const { return platforms_; }
  const Table<HoldingId, Holding>& holdings() const { return holdings_; }
  const Table<CoverId, Cover>& covers() const { return covers_; }
  const Table<GoalId, Goal>& goals() const { return goals_; }
  const Table<RecurringId, Recurring>& recurring() const { return recurring_; }
  const Table<ForecastId, Forecast>& forecasts() const { return forecasts_; }
  const Table<BatchId, Batch>& batches() const { return batches_; }
  const std::map<SeriesKey, std::shared_ptr<const PriceSeries>>& prices() const { return prices_; }

  const Asset* asset(AssetId id) const;
  const Platform* platform(PlatformId id) const;
  const Holding* holding(HoldingId id) const;
  /// Assets with this ticker, any case; several when two share it.
  std::vector<const Asset*> assets_called(std::string_view symbol) const;
  const Platform* platform_called(std::string_view name) const;
  /// The asset that stands for a currency (kind fiat, symbol = code), or nothing.
  const Asset* currency_asset(const Currency& currency) const;
  /// Terms of a holding sorted by `from`; empty when it has none.
  const std::vector<Terms>& terms(HoldingId id) const;
  /// Entries of a holding by time, incoming transfers included.
  const EntryLog& entries(HoldingId id) const;
  std::size_t entry_count() const { return entry_count_; }
  const PriceSeries* series(AssetId asset, const Currency& quote) const;

  /// The label of a holding, or "ETH · Lido" when it has none.
  std::string title(const Holding& holding) const;

  /// The next free id of a table: asset, platform, holding, terms, entry, cover, goal, recurring, forecast, batch.
  std::int64_t next_id(std::string_view table) const;

  /// The snapshot after a change. The store has checked that every `before` row matches; this does not check again.
  std::shared_ptr<const Portfolio> with(const Change& change) const;

 private:
  friend class PortfolioEditor;
  Table<AssetId, Asset> assets_;
  Table<PlatformId, Platform> platforms_;
  Table<HoldingId, Holding> holdings_;
  Table<CoverId, Cover> covers_;
  Table<GoalId, Goal> goals_;
  Table<RecurringId, Recurring> recurring_;
  Table<ForecastId, Forecast> forecasts_;
  Table<BatchId, Batch> batches_;
  std::map<HoldingId, std::shared_ptr<const std::vector<Terms>>> terms_;
  std::map<HoldingId, std::shared_ptr<const EntryLog>> entries_;
  std::map<SeriesKey, std::shared_ptr<const PriceSeries>> prices_;
  std::map<std::string, std::string, std::less<>> settings_;
  std::map<std::string, std::int64_t, std::less<>> next_ids_;
  std::size_t entry_count_ = 0;
};

using Snapshot = std::shared_ptr<const Portfolio>;

}  // namespace tidemill
