#include "core/edits/csv_columns.h"
#include "core/edits/price_edit.h"

namespace tidemill {
namespace {

/// Cells in which exports say that there was no price.
bool no_price(const std::string& cell) {
  const std::string text = lowered(cell);
  if (text.empty() || text == "null" || text == "nan" || text == "n/a" || text == "-") return true;
  const auto number = Decimal::parse(text);
  return number && number->is_zero();
}

/// Feeds write far more digits than a double has; what is beyond 18 places is noise.
std::string within_places(const std::string& text) {
  const auto point = text.find('.');
  if (point == std::string::npos || text.size() - point - 1 <= Decimal::places) return text;
  return text.substr(0, point + 1 + Decimal::places);
}

}  // namespace

Result<PriceRows> price_drafts_from_csv(const std::vector<std::vector<std::string>>& table, const std::string& asset,
                                        const std::vector<std::size_t>& lines) {
  const char* expected = "the first line must be asset,date,price, or Date,Close with the asset given apart";
  if (table.empty()) return fail(ErrorCode::bad_input, "", "is empty", expected);
  const CsvColumns columns(table.front());
  const std::string price_column = columns.has("price") ? "price" : "close";
  if (!columns.has("date") || !columns.has(price_column))
    return fail(ErrorCode::bad_input, "line 1", "there is no column for the date or the price", expected);
  if (asset.empty() && !columns.has("asset"))
    return fail(ErrorCode::bad_input, "line 1", "nothing says which asset the prices are of", "name the asset");
  PriceRows rows;
  for (std::size_t i = 1; i < table.size(); ++i) {
    TIDEMILL_CHECK(columns.check_width(table[i], i < lines.size() ? lines[i] : i + 1));
    const std::string price = columns.cell(table[i], price_column);
    if (no_price(price)) {
      ++rows.skipped;
      continue;
    }
    PriceDraft draft;
    draft.asset.symbol = columns.has("asset") && asset.empty() ? columns.cell(table[i], "asset") : asset;
    draft.day = columns.cell(table[i], "date").substr(0, 10);
    draft.price = within_places(price);
    draft.quote = columns.cell(table[i], "quote");
    draft.source = "csv";
    rows.drafts.push_back(std::move(draft));
    rows.lines.push_back(i < lines.size() ? lines[i] : i + 1);
  }
  return rows;
}

}  // namespace tidemill
