#include "core/store/entry_reader.h"

#include "core/store/row_mapping.h"

namespace tidemill {

namespace {

std::int64_t seconds(Date day) {
  return Instant(day).time_since_epoch().count();
}

// The WHERE of a filter with its bindings.
struct Condition {
  std::string sql;
  std::vector<Cell> values;

  void add(const char* clause, Cell value) {
    sql += (sql.empty() ? " WHERE " : " AND ") + std::string(clause);
    values.push_back(std::move(value));
  }
  // The same number for both marks of the clause.
  void add_twice(const char* clause, std::int64_t value) {
    add(clause, value);
    values.emplace_back(value);
  }
  int bind(Statement& statement) const {
    int index = 1;
    for (const Cell& value : values) statement.bind(index++, view_of(value));
    return index;
  }
};

Condition condition_of(const EntryFilter& filter) {
  Condition condition;
  if (filter.holding) condition.add_twice("(holding=? OR counter_holding=?)", filter.holding->value());
  if (filter.asset) condition.add_twice("(asset=? OR counter_asset=?)", filter.asset->value());
  if (filter.type) condition.add("type=?", to_cell(*filter.type));
  if (filter.batch) condition.add("batch=?", filter.batch->value());
  if (filter.from) condition.add("at>=?", seconds(*filter.from));
  if (filter.to) condition.add("at<?", seconds(*filter.to + std::chrono::days(1)));
  return condition;
}

Result<std::vector<Entry>> all_rows(Statement& statement) {
  std::vector<Entry> entries;
  while (statement.step()) {
    TIDEMILL_TRY(entry, read_row<Entry>(statement));
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

Result<std::vector<EntryFact>> read_entry_facts(SQLite::Database& database) {
  std::vector<EntryFact> entries;
  Statement count(database, "SELECT count(*) FROM entry");
  if (count.step()) entries.reserve(static_cast<std::size_t>(count.integer(0)));
  Statement select(database, RowSql<EntryFact>::select_all());
  while (select.step()) {
    EntryFact& entry = entries.emplace_back();
    if (!read_row(entry, [&](int index) { return select.cell(index); })) {
      return fail(read_row<EntryFact>(select).error());  // once more, for its name
    }
  }
  return entries;
}

Result<std::vector<Entry>> read_entries(SQLite::Database& database, const EntryFilter& filter, std::int64_t offset,
                                        std::int64_t limit) {
  const Condition condition = condition_of(filter);
  Statement select(database, RowSql<Entry>::select_all() + condition.sql +
                                 (filter.newest_first ? " ORDER BY at DESC, id DESC" : " ORDER BY at, id") +
                                 " LIMIT ? OFFSET ?");
  const int next = condition.bind(select);
  select.bind(next, limit);
  select.bind(next + 1, offset);
  return all_rows(select);
}

std::int64_t count_entries(SQLite::Database& database, const EntryFilter& filter) {
  const Condition condition = condition_of(filter);
  Statement select(database, "SELECT count(*) FROM entry" + condition.sql);
  condition.bind(select);
  return select.step() ? select.integer(0) : 0;
}

Result<std::optional<Entry>> read_entry(SQLite::Database& database, EntryId id) {
  Statement select(database, RowSql<Entry>::select_row());
  select.bind(1, id.value());
  if (!select.step()) return std::nullopt;
  TIDEMILL_TRY(entry, read_row<Entry>(select));
  return entry;
}

Result<std::vector<Entry>> read_unvalued_entries(SQLite::Database& database, const std::vector<AssetId>& assets) {
  std::vector<Entry> entries;
  Statement select(database, RowSql<Entry>::select_all() + " WHERE asset=? AND value IS NULL ORDER BY at, id");
  for (const AssetId asset : assets) {
    select.bind(1, asset.value());
    TIDEMILL_TRY(found, all_rows(select));
    for (Entry& entry : found) entries.push_back(std::move(entry));
    select.reset();
  }
  return entries;
}

Result<std::vector<Entry>> read_batch_entries(SQLite::Database& database, BatchId batch, bool undone) {
  const std::string columns_list = RowSql<Entry>::list(",", "", 0, RowSql<Entry>::count());
  Statement select(database, "SELECT " + columns_list + (undone ? " FROM entry_undone" : " FROM entry") +
                                 " WHERE batch=? ORDER BY id");
  select.bind(1, batch.value());
  return all_rows(select);
}

}  // namespace tidemill
