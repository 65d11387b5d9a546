#include <fmt/format.h>

#include <set>

#include "core/store/change_json.h"
#include "core/store/check.h"
#include "core/store/history.h"
#include "core/store/row_mapping.h"

namespace tidemill {

namespace {

class RowCheck {
 public:
  explicit RowCheck(SQLite::Database& database) : database_(database) {}

  template <class Row>
  void table(const char* name = Record<Row>::table) {
    const std::string list = RowSql<Row>::list(",", "", 0, RowSql<Row>::count());
    Statement select(database_, "SELECT " + list + " FROM " + name);
    while (select.step()) check_row<Row>(select);
    if constexpr (requires(const Row& row) { row.id.value(); }) check_sequence(Record<Row>::table, name);
  }

  void history() {
    check_sequence("change", "change");
    std::optional<std::int64_t> first_undone;
    std::set<std::int64_t> hidden;
    Statement select(database_, "SELECT id, undone, batch, batch_rows, changes FROM change ORDER BY id");
    while (select.step()) {
      const std::int64_t id = select.integer(0);
      const bool undone = select.integer(1) != 0;
      if (auto rows = rows_from_json(select.text(4)); !rows) {
        problems_.push_back(fmt::format("change {}: {}", id, rows.error().message()));
      }
      if (undone && !first_undone) first_undone = id;
      if (!undone && first_undone) {
        problems_.push_back(fmt::format("change {} is not undone although change {} before it is", id, *first_undone));
      }
      const std::string_view batch_rows = select.text(3);
      if ((undone && batch_rows == "added") || (!undone && batch_rows == "removed")) hidden.insert(select.integer(2));
    }
    Statement kept(database_, "SELECT DISTINCT batch FROM entry_undone");
    while (kept.step()) {
      if (!hidden.contains(kept.integer(0))) {
        problems_.push_back(fmt::format("undone entries of batch {} belong to no change", kept.integer(0)));
      }
    }
  }

  std::vector<std::string> take() { return std::move(problems_); }

 private:
  template <class Row>
  void check_row(const Statement& statement) {
    auto row = read_row<Row>(statement);
    if (!row) {
      problems_.push_back(row.error().message());
      return;
    }
    const auto canonical = to_cells(*row);
    for (std::size_t i = 0; i < canonical.size(); ++i) {
      if (view_of(canonical[i]) == statement.cell(static_cast<int>(i))) continue;
      problems_.push_back(fmt::format("{}: {}: {} is not in the form Tidemill writes", title_of<Row>(canonical),
                                      columns<Row>()[i], quote(statement.text(static_cast<int>(i)))));
    }
  }

  void check_sequence(const std::string& sequence, const std::string& table) {
    Statement select(database_, "SELECT coalesce((SELECT max(id) FROM " + table +
                                    "), 0), coalesce((SELECT next FROM sequence WHERE name=?), 1)");
    select.bind(1, std::string_view(sequence));
    select.step();
    if (select.integer(0) >= select.integer(1)) {
      problems_.push_back(fmt::format("the next number of {} is {}, but {} is in use already", sequence,
                                      select.integer(1), select.integer(0)));
    }
  }

  SQLite::Database& database_;
  std::vector<std::string> problems_;
};

}  // namespace

Result<std::vector<std::string>> check_rows(const Connection& connection) {
  return connection.guarded([&]() -> Result<std::vector<std::string>> {
    RowCheck check(connection.database());
    check.table<Asset>();
    check.table<Platform>();
    check.table<Holding>();
    check.table<Terms>();
    check.table<Entry>();
    check.table<Entry>("entry_undone");
    check.table<Price>();
    check.table<Cover>();
    check.table<Goal>();
    check.table<Recurring>();
    check.table<Forecast>();
    check.table<Batch>();
    check.table<Setting>();
    check.history();
    return check.take();
  });
}

}  // namespace tidemill
