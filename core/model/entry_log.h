#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/model/entry.h"

namespace tidemill {

/// The entries of one holding in order of time (then id), in immutable chunks that snapshots share: an edit copies one
/// chunk, never the log.
class EntryLog {
 public:
  using Chunk = std::vector<EntryFact>;
  static constexpr std::size_t chunk_size = 4096;

  EntryLog() = default;
  /// Takes entries in any order.
  explicit EntryLog(const std::vector<EntryFact>& entries);
  /// Copies entries, in any order, from where they are.
  explicit EntryLog(const std::vector<const EntryFact*>& entries);

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const std::vector<std::shared_ptr<const Chunk>>& chunks() const { return chunks_; }

  /// Calls `visit(const EntryFact&)` in order of time.
  template <class Visit>
  void each(Visit&& visit) const {
    for (const auto& chunk : chunks_)
      for (const EntryFact& entry : *chunk) visit(entry);
  }

  /// The log with entries added (many at once cost one merge) and removed; the rest is shared.
  EntryLog with(std::vector<EntryFact> added, const std::vector<EntryFact>& removed) const;

 private:
  std::vector<std::shared_ptr<const Chunk>> chunks_;
  std::size_t size_ = 0;
};

}  // namespace tidemill
