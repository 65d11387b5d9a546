#pragma once

#include "core/model/asset.h"
#include "core/model/entry.h"
#include "core/model/holding.h"
#include "core/model/plan_records.h"
#include "core/model/platform.h"
#include "core/model/price_series.h"
#include "core/model/terms.h"
#include "core/store/cell.h"

namespace tidemill {

/// What each record is called in SQL and in the history's JSON: the one place that names the columns. `each` calls
/// visit(column, member) in the order of the table; the first `keys` columns are its key. A new stored field is a
/// member of the struct, a migration and one line here.
template <class Row>
struct Record;

/// The price another asset's price follows, as its two columns.
template <class Optional>
struct DerivedOf {
  Optional& price;
};
template <class Optional>
struct DerivedRatio {
  Optional& price;
};
template <class Optional>
StoredCell to_cell(const DerivedOf<Optional>& part) {
  return part.price ? to_cell(part.price->of) : StoredCell();
}
template <class Optional>
StoredCell to_cell(const DerivedRatio<Optional>& part) {
  return part.price ? to_cell(part.price->ratio) : StoredCell();
}
template <class Optional>
Result<void> from_cell(StoredCellView cell, DerivedOf<Optional>& part) {
  std::optional<AssetId> of;
  TIDEMILL_CHECK(from_cell(cell, of));
  part.price = of ? std::optional(DerivedPrice{*of, Decimal()}) : std::nullopt;
  return {};
}
template <class Optional>
Result<void> from_cell(StoredCellView cell, DerivedRatio<Optional>& part) {
  std::optional<Decimal> ratio;
  TIDEMILL_CHECK(from_cell(cell, ratio));
  if (ratio.has_value() != part.price.has_value()) {
    return fail(ErrorCode::damaged, "", "does not go with derived_of");
  }
  if (ratio) part.price->ratio = *ratio;
  return {};
}

template <>
struct Record<Asset> {
  static constexpr const char* table = "asset";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("symbol", row.symbol);
    visit("name", row.name);
    visit("kind", row.kind);
    visit("chain", row.chain);
    visit("peg", row.peg);
    visit("derived_of", DerivedOf{row.derived});
    visit("derived_ratio", DerivedRatio{row.derived});
    visit("carry_price_back", row.carry_price_back);
    visit("facts", row.facts);
  }
};

template <>
struct Record<Platform> {
  static constexpr const char* table = "platform";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("name", row.name);
    visit("kind", row.kind);
    visit("chain", row.chain);
    visit("jurisdiction", row.jurisdiction);
    visit("facts", row.facts);
    visit("incidents", row.incidents);
  }
};

template <>
struct Record<Holding> {
  static constexpr const char* table = "holding";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("kind", row.kind);
    visit("asset", row.asset);
    visit("platform", row.platform);
    visit("opened", row.opened);
    visit("closed", row.closed);
    visit("label", row.label);
    visit("notes", row.notes);
    visit("funded_by", row.funded_by);
  }
};

template <>
struct Record<Terms> {
  static constexpr const char* table = "terms";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("holding", row.holding);
    visit("from_day", row.from);
    visit("params", row.params);
  }
};

/// The figures of an entry: the first columns of its table, so that loading them needs no other.
template <>
struct Record<EntryFact> {
  static constexpr const char* table = "entry";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("holding", row.holding);
    visit("type", row.type);
    visit("state", row.state);
    visit("retained", row.retained);
    visit("at", row.at);
    visit("asset", row.asset);
    visit("quantity", row.quantity);
    visit("value", row.value);
    visit("currency", row.currency);
    visit("covers_from", row.covers_from);
    visit("counter_holding", row.counter_holding);
    visit("counter_asset", row.counter_asset);
    visit("counter_quantity", row.counter_quantity);
    visit("category", row.category);
  }
};

template <>
struct Record<Entry> {
  static constexpr const char* table = "entry";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    Record<EntryFact>::each(row, visit);
    visit("value_source", row.value_source);
    visit("note", row.note);
    visit("source", row.source);
    visit("external_id", row.external_id);
    visit("batch", row.batch);
  }
};

template <>
struct Record<Price> {
  static constexpr const char* table = "price";
  static constexpr std::size_t keys = 3;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("asset", row.asset);
    visit("quote", row.quote);
    visit("day", row.day);
    visit("price", row.price);
    visit("source", row.source);
  }
};

template <>
struct Record<Cover> {
  static constexpr const char* table = "cover";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("holding", row.holding);
    visit("provider", row.provider);
    visit("amount", row.amount.amount);
    visit("amount_currency", row.amount.currency);
    visit("premium", row.premium.amount);
    visit("premium_currency", row.premium.currency);
    visit("deductible", row.deductible.amount);
    visit("deductible_currency", row.deductible.currency);
    visit("from_day", row.from);
    visit("until_day", row.until);
    visit("note", row.note);
  }
};

template <>
struct Record<Goal> {
  static constexpr const char* table = "goal";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("name", row.name);
    visit("monthly", row.monthly.amount);
    visit("currency", row.monthly.currency);
    visit("by_day", row.by);
  }
};

template <>
struct Record<Recurring> {
  static constexpr const char* table = "recurring";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("holding", row.holding);
    visit("type", row.type);
    visit("asset", row.asset);
    visit("quantity", row.quantity);
    visit("every", row.every);
    visit("from_day", row.from);
    visit("until_day", row.until);
    visit("category", row.category);
    visit("note", row.note);
  }
};

template <>
struct Record<Forecast> {
  static constexpr const char* table = "forecast";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("name", row.name);
    visit("as_of", row.as_of);
    visit("body", row.body);
  }
};

template <>
struct Record<Batch> {
  static constexpr const char* table = "batch";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("id", row.id);
    visit("name", row.name);
    visit("source", row.source);
    visit("at", row.at);
    visit("row_count", row.rows);
  }
};

template <>
struct Record<Setting> {
  static constexpr const char* table = "setting";
  static constexpr std::size_t keys = 1;
  template <class Row, class Visit>
  static void each(Row& row, Visit&& visit) {
    visit("key", row.key);
    visit("value", row.value);
  }
};

}  // namespace tidemill
