#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/model/asset.h"
#include "core/model/entry.h"
#include "core/model/fact.h"
#include "core/model/platform.h"
#include "core/model/terms.h"

namespace tidemill {

/// One stored value: NULL, INTEGER or TEXT. A portfolio knows no REAL and no BLOB.
using StoredCell = std::variant<std::monostate, std::int64_t, std::string>;
/// The same, looking at text that lives elsewhere.
using StoredCellView = std::variant<std::monostate, std::int64_t, std::string_view>;

StoredCellView view_of(const StoredCell& cell);

/// How each type is stored: numbers as canonical text, days as ISO text, moments as seconds since 1970 (UTC), enums by
/// their name, facts, incidents and parameters as JSON.
inline StoredCell to_cell(const std::string& text) {
  return text;
}
inline StoredCell to_cell(std::int64_t number) {
  return number;
}
inline StoredCell to_cell(bool flag) {
  return std::int64_t{flag ? 1 : 0};
}
StoredCell to_cell(Decimal number);
StoredCell to_cell(Date day);
StoredCell to_cell(Instant at);
StoredCell to_cell(const Currency& currency);
StoredCell to_cell(AssetKind kind);
StoredCell to_cell(PlatformKind kind);
StoredCell to_cell(EntryType type);
StoredCell to_cell(IncomeState state);
StoredCell to_cell(CostCategory category);
/// A map from text to text, as a JSON object.
StoredCell to_cell(const Params& params);
StoredCell to_cell(const Facts& facts);
StoredCell to_cell(const std::vector<Incident>& incidents);
template <class Tag>
StoredCell to_cell(StrongId<Tag> id) {
  return id.value();
}
template <class T>
StoredCell to_cell(const std::optional<T>& value) {
  return value ? to_cell(*value) : StoredCell();
}

/// The error of a cell that does not hold what it should.
inline tl::unexpected<Error> damaged_cell(std::string why) {
  return fail(ErrorCode::damaged, "", std::move(why));
}

/// Reads what to_cell wrote. The error (damaged) says what is wrong with the value; the caller adds the place.
Result<void> from_cell(StoredCellView cell, std::string& text);
Result<void> from_cell(StoredCellView cell, std::int64_t& number);
Result<void> from_cell(StoredCellView cell, bool& flag);
Result<void> from_cell(StoredCellView cell, Decimal& number);
Result<void> from_cell(StoredCellView cell, Date& day);
Result<void> from_cell(StoredCellView cell, Instant& at);
Result<void> from_cell(StoredCellView cell, Currency& currency);
Result<void> from_cell(StoredCellView cell, AssetKind& kind);
Result<void> from_cell(StoredCellView cell, PlatformKind& kind);
Result<void> from_cell(StoredCellView cell, EntryType& type);
Result<void> from_cell(StoredCellView cell, IncomeState& state);
Result<void> from_cell(StoredCellView cell, CostCategory& category);
Result<void> from_cell(StoredCellView cell, Params& params);
Result<void> from_cell(StoredCellView cell, Facts& facts);
Result<void> from_cell(StoredCellView cell, std::vector<Incident>& incidents);
template <class Tag>
Result<void> from_cell(StoredCellView cell, StrongId<Tag>& id) {
  std::int64_t number = 0;
  TIDEMILL_CHECK(from_cell(cell, number));
  id = StrongId<Tag>(number);
  return {};
}
template <class Tag>
Result<void> from_cell(StoredCellView cell, std::optional<StrongId<Tag>>& id) {
  std::optional<std::int64_t> number;
  if (!std::holds_alternative<std::monostate>(cell)) TIDEMILL_CHECK(from_cell(cell, number.emplace()));
  id = number ? std::optional(StrongId<Tag>(*number)) : std::nullopt;
  return {};
}
template <class T>
Result<void> from_cell(StoredCellView cell, std::optional<T>& value) {
  value.reset();
  if (std::holds_alternative<std::monostate>(cell)) return {};
  return from_cell(cell, value.emplace());
}

}  // namespace tidemill
