#include <algorithm>
#include <array>
#include <charconv>

#include "core/edits/csv_columns.h"
#include "core/edits/entry_edit.h"

namespace tidemill {
namespace {

constexpr std::array<const char*, 12> entry_columns{"holding",     "type",     "at",    "asset",
                                                    "quantity",    "value",    "note",  "currency",
                                                    "covers_from", "retained", "state", "category"};
constexpr const char* entry_header =
    "holding,type,at,asset,quantity,value,note[,currency,covers_from,retained,state,category]";

}  // namespace

Result<std::vector<EntryDraft>> entry_drafts_from_csv(const std::vector<std::vector<std::string>>& table,
                                                      const std::vector<std::size_t>& lines) {
  if (table.empty())
    return fail(ErrorCode::bad_input, "", "is empty", std::string("the first line must be ") + entry_header);
  const CsvColumns columns(table.front());
  for (const char* needed : {"holding", "type", "at", "quantity"})
    if (!columns.has(needed))
      return fail(ErrorCode::bad_input, "line 1", "the column “" + std::string(needed) + "” is missing",
                  std::string("the first line must be ") + entry_header);
  for (const auto& [name, position] : columns.positions())
    if (std::find(entry_columns.begin(), entry_columns.end(), name) == entry_columns.end())
      return fail(ErrorCode::bad_input, "line 1", "there is no column called " + quote(name),
                  std::string("the first line must be ") + entry_header);
  std::vector<EntryDraft> drafts;
  drafts.reserve(table.size() - 1);
  for (std::size_t i = 1; i < table.size(); ++i) {
    const auto& row = table[i];
    TIDEMILL_CHECK(columns.check_width(row, i < lines.size() ? lines[i] : i + 1));
    EntryDraft draft;
    const std::string holding = columns.cell(row, "holding");
    std::int64_t id = 0;
    const auto parsed = std::from_chars(holding.data(), holding.data() + holding.size(), id);
    if (holding.empty() || parsed.ec != std::errc{} || parsed.ptr != holding.data() + holding.size())
      return fail({ErrorCode::bad_input, "line " + std::to_string(i < lines.size() ? lines[i] : i + 1) + ": holding",
                   quote(holding) + " is not the number of a holding", "give its number, as `holding list` shows it",
                   "holding"});
    draft.holding = HoldingId{id};
    draft.type = columns.cell(row, "type");
    draft.at = columns.cell(row, "at");
    draft.asset.symbol = columns.cell(row, "asset");
    draft.quantity = columns.cell(row, "quantity");
    draft.value = columns.cell(row, "value");
    draft.note = columns.cell(row, "note");
    draft.currency = columns.cell(row, "currency");
    draft.covers_from = columns.cell(row, "covers_from");
    draft.retained = columns.cell(row, "retained");
    draft.state = columns.cell(row, "state");
    draft.category = columns.cell(row, "category");
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace tidemill
