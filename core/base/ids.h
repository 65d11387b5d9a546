#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tidemill {

/// A row number that can't be mistaken for another table's. There is no null id: use std::optional.
template <class Tag>
class StrongId {
 public:
  constexpr explicit StrongId(std::int64_t value) : value_(value) {}
  constexpr std::int64_t value() const { return value_; }
  friend constexpr auto operator<=>(StrongId, StrongId) = default;

 private:
  std::int64_t value_;
};

using AssetId = StrongId<struct AssetTag>;
using PlatformId = StrongId<struct PlatformTag>;
using HoldingId = StrongId<struct HoldingTag>;
using TermsId = StrongId<struct TermsTag>;
using EntryId = StrongId<struct EntryTag>;
using CoverId = StrongId<struct CoverTag>;
using GoalId = StrongId<struct GoalTag>;
using RecurringId = StrongId<struct RecurringTag>;
using ForecastId = StrongId<struct ForecastTag>;
using BatchId = StrongId<struct BatchTag>;
using ChangeId = StrongId<struct ChangeTag>;

}  // namespace tidemill

template <class Tag>
struct std::hash<tidemill::StrongId<Tag>> {
  std::size_t operator()(tidemill::StrongId<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
