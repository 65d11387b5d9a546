#include <algorithm>
#include <iterator>
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
  struct EntryEdit {
    EntryFact entry;
    bool adds;
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
      note(*edit.before, false);
      --next_.entry_count_;
    }
    if (!edit.after) return;
    note(*edit.after, true);
    ++next_.entry_count_;
    use_id("entry", edit.after->id.value());
  }

  /// For the holding's log and, for a transfer, the other holding's.
  void note(const EntryFact& entry, bool adds) {
    entries_[entry.holding].push_back({entry, adds});
    if (entry.counter_holding && *entry.counter_holding != entry.holding)
      entries_[*entry.counter_holding].push_back({entry, adds});
  }

  void take(const RowChange<Price>& edit) {
    if (edit.before) prices_[{edit.before->asset, edit.before->quote}].emplace_back(edit.before->day, std::nullopt);
    if (edit.after) prices_[{edit.after->asset, edit.after->quote}].emplace_back(edit.after->day, *edit.after);
  }

  /// What a log gains and loses in all: of one entry the first removal is of what the log holds, and the last addition
  /// is what it shall hold.
  static void net(std::vector<EntryEdit>& edits, std::vector<EntryFact>& added, std::vector<EntryFact>& removed) {
    const auto by_id = [](const EntryEdit& a, const EntryEdit& b) { return a.entry.id < b.entry.id; };
    if (!std::ranges::is_sorted(edits, by_id)) std::ranges::stable_sort(edits, by_id);
    for (auto first = edits.begin(); first != edits.end();) {
      const auto end =
          std::find_if(first, edits.end(), [&](const EntryEdit& edit) { return edit.entry.id != first->entry.id; });
      if (!first->adds) removed.push_back(first->entry);
      if (auto& last = *std::prev(end); last.adds) added.push_back(std::move(last.entry));
      first = end;
    }
  }

  void flush() {
    for (auto& [id, edits] : entries_) {
      std::vector<EntryFact> added;
      std::vector<EntryFact> removed;
      net(edits, added, removed);
      auto log = std::make_shared<const EntryLog>(next_.entries(id).with(std::move(added), removed));
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
  std::map<HoldingId, std::vector<EntryEdit>> entries_;  // in the order of the change
  std::map<Portfolio::SeriesKey, std::vector<std::pair<Date, std::optional<Price>>>> prices_;
};

std::shared_ptr<const Portfolio> Portfolio::with(const Change& change) const {
  return PortfolioEditor(*this).apply(change);
}

}  // namespace tidemill
