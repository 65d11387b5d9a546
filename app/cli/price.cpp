#include <set>

#include "app/cli/commands.h"
#include "app/cli/portfolio_file.h"
#include "core/edits/price_edit.h"
#include "core/io/csv.h"

namespace tidemill::cli {
namespace {

/// What is to be set, from a CSV file or from the options.
Result<PriceRows> wanted_prices(const Invocation& invocation) {
  const std::string asset = invocation.text("asset");
  if (invocation.has("csv")) {
    for (const char* other : {"on", "price"})
      if (invocation.has(other))
        return fail(ErrorCode::usage, "price", std::string("--csv and --") + other + " exclude each other",
                    "see tidemill price --help");
    const std::string path = invocation.text("csv");
    TIDEMILL_TRY(text, read_text_file(path));
    const auto table = parse_csv(text);
    if (!table) return fail(table.error().at(path));
    auto rows = price_drafts_from_csv(table->rows, asset, table->lines);
    if (!rows) return fail(rows.error().at(path));
    for (PriceDraft& draft : rows->drafts)
      if (draft.quote.empty()) draft.quote = invocation.text("currency");
    return rows;
  }
  for (const char* needed : {"asset", "on", "price"})
    if (!invocation.has(needed))
      return fail(ErrorCode::usage, "price", std::string("--") + needed + " is missing",
                  "give --asset, --on and --price, or --csv");
  PriceDraft draft;
  draft.asset.symbol = asset;
  draft.day = invocation.text("on");
  draft.price = invocation.text("price");
  draft.quote = invocation.text("currency");
  return PriceRows{{draft}, {}, 0};
}

Result<Answer> run_price(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(rows, wanted_prices(invocation));
  std::set<AssetId> assets;
  for (const PriceDraft& draft : rows.drafts) {
    for (const AssetId id : assets_meant(*file.portfolio, draft.asset.symbol)) assets.insert(id);
  }
  TIDEMILL_TRY(entries, file.session->unvalued_entries({assets.begin(), assets.end()}));
  TIDEMILL_TRY(change, set_prices(file.context(), rows.drafts, entries, invocation.text("csv"), rows.lines));
  TIDEMILL_CHECK(file.apply(change));

  Answer answer;
  const auto count = static_cast<std::int64_t>(rows.drafts.size());
  const auto skipped = static_cast<std::int64_t>(rows.skipped);
  answer.json = Value::Object{{"prices", count}, {"skipped", skipped}};
  answer.tables.push_back(
      {"",
       {{"prices", "Prices", TableColumn::Kind::number}, {"skipped", "Skipped", TableColumn::Kind::number}},
       {{count_cell(count), count_cell(skipped)}}});
  if (skipped > 0) answer.lines.push_back("Skipped rows have no price, or a price of 0, which counts as missing.");
  return answer;
}

}  // namespace

Command price_command() {
  Command command{"price", "Enters prices, one or a whole CSV file"};
  command.details =
      "A CSV file has the header asset,date,price, or Date,Close (as price services write it) together with --asset. "
      "All rows or none. A new price fills the value of entries of that day that have none, and never changes one that "
      "is there.";
  command.arguments = {file_argument()};
  command.options = {
      {"asset", "SYMBOL", "the ticker, or #ID when two share it"},
      {"on", "DATE", "the day of the price"},
      {"price", "NUMBER", "of one unit, more than 0"},
      {"currency", "CODE", "what the prices are in, where a row does not say; default: the base currency"},
      {"csv", "CSVFILE", "many prices at once"},
  };
  command.examples = {"price family.tidemill --asset ETH --on 2026-11-22 --price 3055.10",
                      "price family.tidemill --csv ETH-USD.csv --asset ETH"};
  command.json = R"({"prices": 1, "skipped": 0})";
  command.run = run_price;
  return command;
}

}  // namespace tidemill::cli
