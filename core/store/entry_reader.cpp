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
  std::vector<StoredCell> values;

  void add(const char* clause, StoredCell value) {
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
    for (const StoredCell& value : values) statement.bind(index++, view_of(value));
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

// Reads columns<EntryFact>() straight from SQLite's buffers, in half the time that their description takes. `entry`
// still holds the row before, with which most share type, state and currency. False when a value does not read.
class FactReader {
 public:
  explicit FactReader(const Statement& row) : row_(row) {}

  bool read(EntryFact& entry) const {
    entry.id = EntryId(row_.integer(0));
    entry.holding = HoldingId(row_.integer(1));
    entry.at = Instant(std::chrono::seconds(row_.integer(5)));
    entry.asset = AssetId(row_.integer(6));
    entry.retained = row_.is_null(4) ? std::nullopt : std::optional(row_.integer(4) != 0);
    entry.counter_holding = row_.is_null(11) ? std::nullopt : std::optional(HoldingId(row_.integer(11)));
    entry.counter_asset = row_.is_null(12) ? std::nullopt : std::optional(AssetId(row_.integer(12)));
    return named(2, entry.type, &entry_type_from) && named(3, entry.state, &income_state_from) &&
           number(7, entry.quantity) && optional(8, entry.value) && currency(9, entry.currency) &&
           optional(10, entry.covers_from) && optional(13, entry.counter_quantity) &&
           named(14, entry.category, &cost_category_from);
  }

 private:
  template <class Enum>
  bool named(int column, Enum& value, std::optional<Enum> (*find)(std::string_view)) const {
    const std::string_view name = row_.text(column);
    if (name == name_of(value)) return true;
    const auto found = find(name);
    if (found) value = *found;
    return found.has_value();
  }
  bool number(int column, Decimal& value) const {
    const auto parsed = Decimal::parse(row_.text(column));
    if (parsed) value = *parsed;
    return parsed.has_value();
  }
  template <class T>
  bool optional(int column, std::optional<T>& value) const {
    value.reset();
    const std::string_view text = row_.text(column);
    return text.data() == nullptr || from_cell(text, value.emplace()).has_value();
  }
  bool currency(int column, Currency& value) const {
    const std::string_view code = row_.text(column);
    return code == value.code() || from_cell(code, value).has_value();
  }

  const Statement& row_;
};

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
  const FactReader reader(select);
  EntryFact entry;
  while (select.step()) {
    if (!reader.read(entry)) {
      TIDEMILL_TRY(slowly, read_row<EntryFact>(select));  // says what does not read, and where
      entry = std::move(slowly);
    }
    entries.push_back(entry);
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
