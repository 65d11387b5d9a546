#include "core/store/history.h"

#include "core/store/change_json.h"
#include "core/store/statement.h"

namespace tidemill {

namespace {

constexpr const char* without_rows = "SELECT id, name, source, at, undone, batch, batch_rows, '' FROM change ";
constexpr const char* with_rows = "SELECT id, name, source, at, undone, batch, batch_rows, changes FROM change ";

std::optional<std::string> text_of(BatchRows rows) {
  switch (rows) {
    case BatchRows::none:
      return std::nullopt;
    case BatchRows::added:
      return "added";
    case BatchRows::removed:
      return "removed";
  }
  return std::nullopt;
}

Result<StoredChange> read(const Statement& statement) {
  StoredChange change;
  change.id = ChangeId(statement.integer(0));
  change.name = statement.text(1);
  change.source = statement.text(2);
  const std::string place = "change " + std::to_string(change.id.value());
  if (auto at = from_cell(statement.cell(3), change.at); !at) return fail(at.error().at(place + ": at"));
  change.undone = statement.integer(4) != 0;
  if (auto batch = from_cell(statement.cell(5), change.batch); !batch) return fail(batch.error().at(place + ": batch"));
  const std::string_view rows = statement.text(6);
  change.batch_rows = rows == "added" ? BatchRows::added : rows == "removed" ? BatchRows::removed : BatchRows::none;
  change.rows = statement.text(7);
  return change;
}

}  // namespace

void History::drop_undone() {
  // An undone load is never coming back, and neither are its entries. (An undone removal has its entries in place.)
  database_->exec(
      "DELETE FROM entry_undone WHERE batch IN (SELECT batch FROM change WHERE undone=1 AND batch_rows='added');"
      "DELETE FROM change WHERE undone=1;");
}

void History::append(const Change& change, BatchRows batch_rows, const std::string& rows, Instant at) {
  drop_undone();
  Statement number(*database_,
                   "INSERT INTO sequence(name, next) VALUES('change', 2) "
                   "ON CONFLICT(name) DO UPDATE SET next=next+1 RETURNING next-1");
  number.step();
  const std::int64_t id = number.integer(0);
  number.run();

  const auto kind = text_of(batch_rows);
  Statement insert(*database_,
                   "INSERT INTO change(id, name, source, at, undone, batch, batch_rows, changes) "
                   "VALUES(?, ?, ?, ?, 0, ?, ?, ?)");
  insert.bind(1, id);
  insert.bind(2, std::string_view(change.name));
  insert.bind(3, std::string_view(change.source));
  insert.bind(4, std::int64_t{at.time_since_epoch().count()});
  insert.bind(5, change.batch ? StoredCellView(change.batch->value()) : StoredCellView());
  insert.bind(6, kind ? StoredCellView(std::string_view(*kind)) : StoredCellView());
  insert.bind(7, std::string_view(rows));
  insert.run();
}

Result<std::optional<StoredChange>> History::one(const char* where) {
  Statement select(*database_, std::string(with_rows) + where);
  if (!select.step()) return std::nullopt;
  TIDEMILL_TRY(change, read(select));
  return change;
}

Result<std::optional<StoredChange>> History::newest_done() {
  return one("WHERE undone=0 ORDER BY id DESC LIMIT 1");
}

Result<std::optional<StoredChange>> History::oldest_undone() {
  return one("WHERE undone=1 ORDER BY id LIMIT 1");
}

void History::mark(ChangeId id, bool undone) {
  Statement update(*database_, "UPDATE change SET undone=? WHERE id=?");
  update.bind(1, std::int64_t{undone ? 1 : 0});
  update.bind(2, id.value());
  update.run();
}

Result<std::vector<StoredChange>> History::list(int limit) {
  Statement select(*database_, std::string(without_rows) + "ORDER BY id DESC LIMIT ?");
  select.bind(1, std::int64_t{limit});
  std::vector<StoredChange> changes;
  while (select.step()) {
    TIDEMILL_TRY(change, read(select));
    changes.push_back(std::move(change));
  }
  return changes;
}

std::pair<std::int64_t, std::int64_t> History::fingerprint() {
  Statement select(*database_,
                   "SELECT coalesce((SELECT next FROM sequence WHERE name='change'), 1), "
                   "(SELECT count(*) FROM change WHERE undone=1)");
  select.step();
  return {select.integer(0), select.integer(1)};
}

void History::run_for(const char* sql, BatchId batch) {
  Statement statement(*database_, sql);
  statement.bind(1, batch.value());
  statement.run();
}

std::int64_t History::count(const char* sql, BatchId batch) {
  Statement statement(*database_, sql);
  statement.bind(1, batch.value());
  statement.step();
  return statement.integer(0);
}

void History::hide_entries(BatchId batch) {
  run_for("INSERT INTO entry_undone SELECT * FROM entry WHERE batch=?", batch);
  run_for("DELETE FROM entry WHERE batch=?", batch);
}

void History::show_entries(BatchId batch) {
  run_for("INSERT INTO entry SELECT * FROM entry_undone WHERE batch=?", batch);
  run_for("DELETE FROM entry_undone WHERE batch=?", batch);
}

std::int64_t History::count_entries(BatchId batch) {
  return count("SELECT count(*) FROM entry WHERE batch=?", batch);
}

std::int64_t History::count_hidden_entries(BatchId batch) {
  return count("SELECT count(*) FROM entry_undone WHERE batch=?", batch);
}

Result<Change> whole_change(const StoredChange& stored, std::vector<Entry> batch_entries) {
  Change change{stored.name, stored.source, {}, stored.batch};
  auto rows = rows_from_json(stored.rows);
  if (!rows) return fail(rows.error().at("change " + std::to_string(stored.id.value())));
  // A load makes its batch first and adds to it; a removal empties the batch first and then removes it.
  if (stored.batch_rows == BatchRows::removed) {
    for (Entry& entry : batch_entries) change.remove(std::move(entry));
  }
  for (AnyRowChange& row : *rows) change.rows.push_back(std::move(row));
  if (stored.batch_rows == BatchRows::added) {
    for (Entry& entry : batch_entries) change.insert(std::move(entry));
  }
  return change;
}

}  // namespace tidemill
