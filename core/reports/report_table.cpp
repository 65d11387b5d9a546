#include "core/reports/report_table.h"

#include <algorithm>
#include <cassert>

namespace tidemill {

Cell money_cell(const std::optional<Decimal>& amount) {
  return amount ? Cell(MoneyCell{*amount, {}}) : Cell();
}

Cell estimate_cell(const std::optional<double>& amount) {
  return amount ? Cell(EstimateCell{*amount}) : Cell();
}

Cell percent_cell(const std::optional<double>& fraction) {
  return fraction ? Cell(PercentCell{*fraction}) : Cell();
}

ReportColumn text_column(std::string key, std::string title) {
  return {std::move(key), std::move(title), Align::left};
}

ReportColumn number_column(std::string key, std::string title) {
  return {std::move(key), std::move(title), Align::right};
}

std::size_t column_index(const ReportTable& table, std::string_view key) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const ReportColumn& column) { return column.key == key; });
  assert(found != table.columns.end());
  return static_cast<std::size_t>(found - table.columns.begin());
}

ReportRow& add_total(ReportTable& table, std::string label, const std::vector<std::string_view>& money,
                     const std::vector<std::string_view>& counts) {
  ReportRow total{std::vector<Cell>(table.columns.size()), {}, true};
  total.cells.at(0) = std::move(label);  // a table without columns has no total
  for (const std::string_view key : money) {
    const std::size_t column = column_index(table, key);
    Decimal sum;
    for (const ReportRow& row : table.rows)
      if (const auto* cell = std::get_if<MoneyCell>(&row.cells[column])) sum += cell->amount;
    total.cells[column] = MoneyCell{sum, {}};
  }
  for (const std::string_view key : counts) {
    const std::size_t column = column_index(table, key);
    std::int64_t sum = 0;
    for (const ReportRow& row : table.rows)
      if (const auto* count = std::get_if<std::int64_t>(&row.cells[column])) sum += *count;
    total.cells[column] = sum;
  }
  return table.rows.emplace_back(std::move(total));
}

}  // namespace tidemill
