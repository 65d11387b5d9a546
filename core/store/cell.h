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
using Cell = std::variant<std::monostate, std::int64_t, std::string>;
/// The same, looking at text that lives elsewhere.
using CellView = std::variant<std::monostate, std::int64_t, std::string_view>;

CellView view_of(const Cell& cell);

/// How each type is stored: numbers as canonical text, days as ISO text, moments as seconds since 1970 (UTC), enums by
/// their name, facts, incidents and parameters as JSON.
inline Cell to_cell(const std::string& text) {
  return text;
}
inline Cell to_cell(std::int64_t number) {
  return number;
}
inline Cell to_cell(bool flag) {
  return std::int64_t{flag ? 1 : 0};
}
Cell to_cell(Decimal number);
Cell to_cell(Date day);
Cell to_cell(Instant at);
Cell to_cell(const Currency& currency);
Cell to_cell(AssetKind kind);
Cell to_cell(PlatformKind kind);
Cell to_cell(EntryType type);
Cell to_cell(IncomeState state);
Cell to_cell(CostCategory category);
/// A map from text to text, as a JSON object.
Cell to_cell(const Params& params);
Cell to_cell(const Facts& facts);
Cell to_cell(const std::vector<Incident>& incidents);
template <class Tag>
Cell to_cell(StrongId<Tag> id) {
  return id.value();
}
template <class T>
Cell to_cell(const std::optional<T>& value) {
  return value ? to_cell(*value) : Cell();
}

/// The error of a cell that does not hold what it should.
inline tl::unexpected<Error> damaged_cell(std::string why) {
  return fail(ErrorCode::damaged, "", std::move(why));
}

/// Reads what to_cell wrote. The error (damaged) says what is wrong with the value; the caller adds the place.
Result<void> from_cell(CellView cell, std::string& text);
Result<void> from_cell(CellView cell, std::int64_t& number);
Result<void> from_cell(CellView cell, bool& flag);
Result<void> from_cell(CellView cell, Decimal& number);
Result<void> from_cell(CellView cell, Date& day);
Result<void> from_cell(CellView cell, Instant& at);
Result<void> from_cell(CellView cell, Currency& currency);
Result<void> from_cell(CellView cell, AssetKind& kind);
Result<void> from_cell(CellView cell, PlatformKind& kind);
Result<void> from_cell(CellView cell, EntryType& type);
Result<void> from_cell(CellView cell, IncomeState& state);
Result<void> from_cell(CellView cell, CostCategory& category);
Result<void> from_cell(CellView cell, Params& params);
Result<void> from_cell(CellView cell, Facts& facts);
Result<void> from_cell(CellView cell, std::vector<Incident>& incidents);
template <class Tag>
Result<void> from_cell(CellView cell, StrongId<Tag>& id) {
  std::int64_t number = 0;
  TIDEMILL_CHECK(from_cell(cell, number));
  id = StrongId<Tag>(number);
  return {};
}
template <class Tag>
Result<void> from_cell(CellView cell, std::optional<StrongId<Tag>>& id) {
  std::optional<std::int64_t> number;
  if (!std::holds_alternative<std::monostate>(cell)) TIDEMILL_CHECK(from_cell(cell, number.emplace()));
  id = number ? std::optional(StrongId<Tag>(*number)) : std::nullopt;
  return {};
}
template <class T>
Result<void> from_cell(CellView cell, std::optional<T>& value) {
  value.reset();
  if (std::holds_alternative<std::monostate>(cell)) return {};
  return from_cell(cell, value.emplace());
}

}  // namespace tidemill
