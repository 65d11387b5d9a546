#include "core/store/change_json.h"

#include <nlohmann/json.hpp>

#include "core/store/row_mapping.h"

namespace tidemill {

namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson json_of(const StoredCell& cell) {
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return *number;
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  return nullptr;
}

template <class Row>
OrderedJson json_of(const std::optional<Row>& row) {
  if (!row) return nullptr;
  OrderedJson object = OrderedJson::object();
  Record<Row>::each(*row, [&](const char* column, const auto& member) { object[column] = json_of(to_cell(member)); });
  return object;
}

Result<void> read_member(const OrderedJson& json, auto& member) {
  if (json.is_null()) return from_cell({}, member);
  if (json.is_number_integer()) return from_cell(json.get<std::int64_t>(), member);
  if (json.is_string()) return from_cell(std::string_view(json.get_ref<const std::string&>()), member);
  return damaged_cell("is neither text nor a whole number");
}

template <class Row>
Result<std::optional<Row>> row_from(const OrderedJson& change, const char* side) {
  const auto found = change.find(side);
  if (found == change.end() || found->is_null()) return std::nullopt;
  if (!found->is_object()) return damaged_cell("a row is not a JSON object");
  Row row{};
  Result<void> outcome;
  Record<Row>::each(row, [&](const char* column, auto&& member) {
    const auto cell = found->find(column);
    if (!outcome || cell == found->end()) return;
    outcome = read_member(*cell, member);
    if (!outcome) outcome = fail(outcome.error().at(column));
  });
  if (!outcome) return fail(outcome.error());
  return row;
}

// The alternatives of AnyRowChange one after the other, until the table's name fits.
template <std::size_t index = 0>
Result<AnyRowChange> change_from(const OrderedJson& json, const std::string& table) {
  if constexpr (index == std::variant_size_v<AnyRowChange>) {
    return damaged_cell("there is no table " + quote(table));
  } else {
    using RowChangeType = std::variant_alternative_t<index, AnyRowChange>;
    using Row = typename decltype(RowChangeType::before)::value_type;
    if (table != Record<Row>::table) return change_from<index + 1>(json, table);
    TIDEMILL_TRY(before, row_from<Row>(json, "before"));
    TIDEMILL_TRY(after, row_from<Row>(json, "after"));
    if (!before && !after) return damaged_cell("a change of nothing");
    return AnyRowChange(RowChangeType{std::move(before), std::move(after)});
  }
}

}  // namespace

Result<std::string> rows_to_json(std::span<const AnyRowChange* const> rows) {
  OrderedJson list = OrderedJson::array();
  for (const AnyRowChange* any : rows) {
    std::visit(
        [&]<class Row>(const RowChange<Row>& row) {
          list.push_back(
              {{"table", Record<Row>::table}, {"before", json_of(row.before)}, {"after", json_of(row.after)}});
        },
        *any);
  }
  try {
    return list.dump();
  } catch (const OrderedJson::exception&) {
    return fail(ErrorCode::bad_input, "text", "it holds bytes that are not UTF-8", "type it again");
  }
}

Result<std::vector<AnyRowChange>> rows_from_json(std::string_view json) {
  const OrderedJson list = OrderedJson::parse(json, nullptr, false);
  if (!list.is_array()) return damaged_cell("is not a JSON list");
  std::vector<AnyRowChange> rows;
  rows.reserve(list.size());
  for (const OrderedJson& change : list) {
    if (!change.is_object()) return damaged_cell("a change is not a JSON object");
    const auto table = change.find("table");
    if (table == change.end() || !table->is_string()) return damaged_cell("a change without a table");
    TIDEMILL_TRY(row, change_from(change, table->get<std::string>()));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace tidemill
