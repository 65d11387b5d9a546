#include <algorithm>
#include <utility>

#include "core/model/portfolio.h"

namespace tidemill {

/// Applies a change to a copy of a portfolio. Many rows of one holding or one series are gathered, so that a bulk
/// change costs one merge for each.
class PortfolioEditor {
 public:
  explicit PortfolioEditor(Portfolio start) : next_(std::move(start)) {}

  std::shared_ptr<const Portfolio> apply(const Change& change) {
    for (const AnyRowChange& row : change.rows) std::visit([this](const auto& edit) { take(edit); }, row);
    flush();
    return std::make_shared<const Portfolio>(std::move(next_));
  }

 private:
  struct EntryEdits {
    std::vector<EntryFact> added, removed;
  };

  template <class Id, class Row>
  void replace(Portfolio::Table<Id, Row>& table, const RowChange<Row>& edit, const char* name) {
    if (edit.before && (!edit.after || edit.after->id != edit.before->id)) table.erase(edit.before->id);
    if (!edit.after) return;
    table.insert_or_assign(edit.after->id, std::make_shared<const Row>(*edit.after));
    use_id(name, edit.after->id.value());
  }

  void use_id(const char* table, std::int64_t id) {
    auto& next = next_.next_ids_.try_emplace(table, 1).first->second;
    next = std::max(next, id + 1);
  }

  void take(const RowChange<Asset>& edit) { replace(next_.assets_, edit, "asset"); }
  void take(const RowChange<Platform>& edit) { replace(next_.platforms_, edit, "platform"); }
  void take(const RowChange<Holding>& edit) { replace(next_.holdings_, edit, "holding"); }
  void take(const RowChange<Cover>& edit) { replace(next_.covers_, edit, "cover"); }
  void take(const RowChange<Goal>& edit) { replace(next_.goals_, edit, "goal"); }
  void take(const RowChange<Recurring>& edit) { replace(next_.recurring_, edit, "recurring"); }
  void take(const RowChange<Forecast>& edit) { replace(next_.forecasts_, edit, "forecast"); }
  void take(const RowChange<Batch>& edit) { replace(next_.batches_, edit, "batch"); }

  void take(const RowChange<Setting>& edit) {
    if (edit.before) next_.settings_.erase(edit.before->key);
    if (edit.after) next_.settings_.insert_or_assign(edit.after->key, edit.after->value);
  }

  void take(const RowChange<Terms>& edit) {
    if (edit.before)
      change_terms(edit.before->holding, [&](std::vector<Terms>& rows) {
        std::erase_if(rows, [&](const Terms& row) { return row.id == edit.before->id; });
      });
    if (!edit.after) return;
    use_id("terms", edit.after->id.value());
    change_terms(edit.after->holding, [&](std::vector<Terms>& rows) {
      rows.push_back(*edit.after);
      std::ranges::sort(rows, [](const Terms& a, const Terms& b) {
        return std::pair{a.from, a.id} < std::pair{b.from, b.id};
      });
    });
  }

  template <class Edit>
  void change_terms(HoldingId id, Edit&& edit) {
    auto rows = std::vector<Terms>(next_.terms(id));
    edit(rows);
    if (rows.empty())
      next_.terms_.erase(id);
    else
      next_.terms_.insert_or_assign(id, std::make_shared<const std::vector<Terms>>(std::move(rows)));
  }

  void take(const RowChange<Entry>& edit) {
    if (edit.before) {
      each_log(*edit.before, [&](EntryEdits& edits) { edits.removed.push_back(*edit.before); });
      --next_.entry_count_;
    }
    if (!edit.after) return;
    each_log(*edit.after, [&](EntryEdits& edits) { edits.added.push_back(*edit.after); });
    ++next_.entry_count_;
    use_id("entry", edit.after->id.value());
  }

  /// The holding's log and, for a transfer, the other holding's.
  template <class Visit>
  void each_log(const EntryFact& entry, Visit&& visit) {
    visit(entries_[entry.holding]);
    if (entry.counter_holding && *entry.counter_holding != entry.holding) visit(entries_[*entry.counter_holding]);
  }

  void take(const RowChange<Price>& edit) {
    if (edit.before) prices_[{edit.before->asset, edit.before->quote}].emplace_back(edit.before->day, std::nullopt);
    if (edit.after) prices_[{edit.after->asset, edit.after->quote}].emplace_back(edit.after->day, *edit.after);
  }

  void flush() {
    for (auto& [id, edits] : entries_) {
      auto log = std::make_shared<const EntryLog>(next_.entries(id).with(std::move(edits.added), edits.removed));
      if (log->empty())
        next_.entries_.erase(id);
      else
        next_.entries_.insert_or_assign(id, std::move(log));
    }
    for (const auto& [key, edits] : prices_) {
      const PriceSeries* series = next_.series(key.first, key.second);
      auto changed = series ? series->with(edits) : PriceSeries(key.first, key.second, {}).with(edits);
      if (changed->points().empty())
        next_.prices_.erase(key);
      else
        next_.prices_.insert_or_assign(key, std::move(changed));
    }
  }

  Portfolio next_;
  std::map<HoldingId, EntryEdits> entries_;
  std::map<Portfolio::SeriesKey, std::vector<std::pair<Date, std::optional<Price>>>> prices_;
};

std::shared_ptr<const Portfolio> Portfolio::with(const Change& change) const {
  return PortfolioEditor(*this).apply(change);
}

}  // namespace tidemill
