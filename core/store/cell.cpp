#include "core/store/cell.h"

#include <array>

namespace tidemill {

namespace {

Result<std::string_view> text_of(StoredCellView cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell)) return *text;
  return damaged_cell("is not text");
}

template <class Enum>
Result<void> from_name(StoredCellView cell, Enum& value, std::optional<Enum> (*find)(std::string_view)) {
  TIDEMILL_TRY(text, text_of(cell));
  const auto found = find(text);
  if (!found) return damaged_cell(quote(text) + " is not known here");
  value = *found;
  return {};
}

StoredCell name_cell(std::string_view name) {
  return std::string(name);
}

// The first second of 2000 and of 2200: the years a portfolio can speak of.
const std::int64_t first_second = Instant(make_date(2000, 1, 1)).time_since_epoch().count();
const std::int64_t end_second = Instant(make_date(2200, 1, 1)).time_since_epoch().count();

}  // namespace

StoredCellView view_of(const StoredCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return std::string_view(*text);
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  return {};
}

StoredCell to_cell(Decimal number) {
  return number.to_string();
}
StoredCell to_cell(Date day) {
  return to_string(day);
}
StoredCell to_cell(Instant at) {
  return std::int64_t{at.time_since_epoch().count()};
}
StoredCell to_cell(const Currency& currency) {
  return currency.code();
}
StoredCell to_cell(AssetKind kind) {
  return name_cell(name_of(kind));
}
StoredCell to_cell(PlatformKind kind) {
  return name_cell(name_of(kind));
}
StoredCell to_cell(EntryType type) {
  return name_cell(name_of(type));
}
StoredCell to_cell(IncomeState state) {
  return name_cell(name_of(state));
}
StoredCell to_cell(CostCategory category) {
  return name_cell(name_of(category));
}

Result<void> from_cell(StoredCellView cell, std::string& text) {
  TIDEMILL_TRY(read, text_of(cell));
  text = read;
  return {};
}

Result<void> from_cell(StoredCellView cell, std::int64_t& number) {
  const auto* read = std::get_if<std::int64_t>(&cell);
  if (read == nullptr) return damaged_cell("is not a whole number");
  number = *read;
  return {};
}

Result<void> from_cell(StoredCellView cell, bool& flag) {
  std::int64_t number = 0;
  TIDEMILL_CHECK(from_cell(cell, number));
  if (number != 0 && number != 1) return damaged_cell("is neither 0 nor 1");
  flag = number == 1;
  return {};
}

Result<void> from_cell(StoredCellView cell, Decimal& number) {
  TIDEMILL_TRY(text, text_of(cell));
  auto read = Decimal::parse(text);
  if (!read) return damaged_cell(read.error().why);
  number = *read;
  return {};
}

Result<void> from_cell(StoredCellView cell, Date& day) {
  TIDEMILL_TRY(text, text_of(cell));
  auto read = parse_date(text);
  if (!read) return damaged_cell(read.error().why);
  day = *read;
  return {};
}

Result<void> from_cell(StoredCellView cell, Instant& at) {
  std::int64_t seconds = 0;
  TIDEMILL_CHECK(from_cell(cell, seconds));
  if (seconds < first_second || seconds >= end_second) return damaged_cell("is a moment outside the years 2000–2199");
  at = Instant(std::chrono::seconds(seconds));
  return {};
}

Result<void> from_cell(StoredCellView cell, Currency& currency) {
  TIDEMILL_TRY(text, text_of(cell));
  if (text == currency.code()) return {};
  auto read = Currency::parse(text);
  if (!read) return damaged_cell(read.error().why);
  currency = std::move(*read);
  return {};
}

Result<void> from_cell(StoredCellView cell, AssetKind& kind) {
  return from_name(cell, kind, &asset_kind_from);
}
Result<void> from_cell(StoredCellView cell, PlatformKind& kind) {
  return from_name(cell, kind, &platform_kind_from);
}
Result<void> from_cell(StoredCellView cell, EntryType& type) {
  return from_name(cell, type, &entry_type_from);
}
Result<void> from_cell(StoredCellView cell, IncomeState& state) {
  return from_name(cell, state, &income_state_from);
}
Result<void> from_cell(StoredCellView cell, CostCategory& category) {
  return from_name(cell, category, &cost_category_from);
}

}  // namespace tidemill
