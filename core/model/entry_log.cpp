#include "core/model/entry_log.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tidemill {

namespace {

bool earlier(const EntryFact& a, const EntryFact& b) {
  return a.at != b.at ? a.at < b.at : a.id < b.id;
}

/// Sorted in place of the entries, which are four times as large.
struct Place {
  Instant at;
  EntryId id;
  const EntryFact* entry;

  static bool before(const Place& a, const Place& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; }
};

std::vector<const EntryFact*> pointers_to(const std::vector<EntryFact>& entries) {
  std::vector<const EntryFact*> pointers;
  pointers.reserve(entries.size());
  for (const EntryFact& entry : entries) pointers.push_back(&entry);
  return pointers;
}

using Chunks = std::vector<std::shared_ptr<const EntryLog::Chunk>>;

// Appends `entries` as chunks. In the middle of a log they get the same size, so that the next entry finds room; at its
// end they are filled, since most entries are added there.
void append_chunks(Chunks& chunks, EntryLog::Chunk entries, bool at_end) {
  if (entries.empty()) return;
  const std::size_t count = (entries.size() + EntryLog::chunk_size - 1) / EntryLog::chunk_size;
  if (count == 1) {
    chunks.push_back(std::make_shared<const EntryLog::Chunk>(std::move(entries)));
    return;
  }
  const std::size_t size = at_end ? EntryLog::chunk_size : (entries.size() + count - 1) / count;
  for (std::size_t first = 0; first < entries.size(); first += size) {
    const std::size_t last = std::min(first + size, entries.size());
    chunks.push_back(std::make_shared<const EntryLog::Chunk>(
        std::make_move_iterator(entries.begin() + static_cast<std::ptrdiff_t>(first)),
        std::make_move_iterator(entries.begin() + static_cast<std::ptrdiff_t>(last))));
  }
}

using Cursor = std::vector<EntryFact>::iterator;

// `chunk` without [removed, removed_end) and with [added, added_end) moved in; all three are sorted.
EntryLog::Chunk merged(const EntryLog::Chunk& chunk, Cursor added, Cursor added_end,
                       std::vector<EntryFact>::const_iterator removed,
                       std::vector<EntryFact>::const_iterator removed_end) {
  EntryLog::Chunk result;
  result.reserve(chunk.size() + static_cast<std::size_t>(added_end - added));
  for (const EntryFact& entry : chunk) {
    while (removed != removed_end && earlier(*removed, entry)) ++removed;
    if (removed != removed_end && !earlier(entry, *removed)) continue;
    while (added != added_end && earlier(*added, entry)) result.push_back(std::move(*added++));
    result.push_back(entry);
  }
  std::move(added, added_end, std::back_inserter(result));
  return result;
}

}  // namespace

EntryLog::EntryLog(const std::vector<EntryFact>& entries) : EntryLog(pointers_to(entries)) {}

EntryLog::EntryLog(const std::vector<const EntryFact*>& entries) : size_(entries.size()) {
  std::vector<Place> places;
  places.reserve(entries.size());
  for (const EntryFact* entry : entries) places.push_back({entry->at, entry->id, entry});
  if (!std::ranges::is_sorted(places, &Place::before)) std::ranges::sort(places, &Place::before);
  chunks_.reserve(places.size() / chunk_size + 1);
  for (std::size_t first = 0; first < places.size(); first += chunk_size) {
    const std::size_t last = std::min(first + chunk_size, places.size());
    Chunk chunk;
    chunk.reserve(last - first);
    for (std::size_t i = first; i < last; ++i) chunk.push_back(*places[i].entry);
    chunks_.push_back(std::make_shared<const Chunk>(std::move(chunk)));
  }
}

EntryLog EntryLog::with(std::vector<EntryFact> added, const std::vector<EntryFact>& removed) const {
  if (chunks_.empty()) return EntryLog(added);
  if (!std::ranges::is_sorted(added, earlier)) std::ranges::sort(added, earlier);
  std::vector<EntryFact> gone = removed;
  if (!std::ranges::is_sorted(gone, earlier)) std::ranges::sort(gone, earlier);

  EntryLog next;
  next.chunks_.reserve(chunks_.size() + added.size() / chunk_size + 1);
  auto add = added.begin();
  auto remove = gone.cbegin();
  EntryLog::Chunk small;  // what is left of a chunk that became small: joins the next one
  for (std::size_t i = 0; i < chunks_.size(); ++i) {
    const bool last = i + 1 == chunks_.size();
    // A chunk owns the time up to the start of the next one; the first also what is before it.
    const auto add_end = last ? added.end() : std::lower_bound(add, added.end(), chunks_[i + 1]->front(), earlier);
    const auto remove_end =
        last ? gone.cend() : std::lower_bound(remove, gone.cend(), chunks_[i + 1]->front(), earlier);
    if (add == add_end && remove == remove_end && small.empty()) {
      next.chunks_.push_back(chunks_[i]);
      continue;
    }
    Chunk fresh = merged(*chunks_[i], add, add_end, remove, remove_end);
    fresh.insert(fresh.begin(), std::make_move_iterator(small.begin()), std::make_move_iterator(small.end()));
    small.clear();
    if (!last && fresh.size() < chunk_size / 4)
      small = std::move(fresh);
    else
      append_chunks(next.chunks_, std::move(fresh), last);
    add = add_end;
    remove = remove_end;
  }
  for (const auto& chunk : next.chunks_) next.size_ += chunk->size();
  return next;
}

}  // namespace tidemill
