#include "core/edits/holding_draft.h"
#include "core/edits/record_edit.h"

namespace tidemill {
namespace {

/// What the holding will be called, for the name of the change.
std::string title_after(const EditContext& context, const Change& change, const Holding& holding) {
  return context.portfolio->with(change)->title(holding);
}

}  // namespace

std::optional<Decimal> price_of_the_day(const EditContext& context, const Change& change, AssetId asset, Date day) {
  const Currency currency = context.portfolio->currency();
  for (const AnyRowChange& row : change.rows)
    if (const auto* edit = std::get_if<RowChange<Price>>(&row))
      if (edit->after && edit->after->asset == asset && edit->after->day == day && edit->after->quote == currency)
        return edit->after->price;
  const Asset* base = context.portfolio->currency_asset(currency);
  if (base && base->id == asset) return Decimal::one();
  const PriceSeries* series = context.portfolio->series(asset, currency);
  const PricePoint* point = series ? series->on(day) : nullptr;
  return point ? std::optional(point->price) : std::nullopt;
}

Entry opening_entry(const EditContext& context, const Change& change, HoldingId holding, AssetId asset,
                    Decimal quantity, Date day) {
  Entry entry;
  entry.id = EntryId{fresh_id(context, change, "entry")};
  entry.holding = holding;
  entry.type = EntryType::opening;
  entry.at = day;
  entry.asset = asset;
  entry.quantity = quantity;
  entry.currency = context.portfolio->currency();
  entry.source = context.source;
  if (const auto price = price_of_the_day(context, change, asset, day))
    if (const auto value = multiply(quantity, *price)) {
      entry.value = *value;
      entry.value_source = "price of the day";
    }
  return entry;
}

Result<Made<HoldingId>> add_holding(const EditContext& context, const HoldingDraft& draft) {
  std::vector<Error> errors;
  ReadDraft read = read_draft(context, draft, errors);
  if (!errors.empty()) return fail(errors.front());
  Change& change = read.change;
  if (read.price) {
    const PriceSeries* series = context.portfolio->series(read.price->asset, read.price->quote);
    const PricePoint* point = series ? series->on(read.price->day) : nullptr;
    if (point)
      change.update(
          Price{read.price->asset, read.price->quote, read.price->day, point->price, series->source_of(*point)},
          *read.price);
    else
      change.insert(*read.price);
  }
  read.holding.id = HoldingId{fresh_id(context, change, "holding")};
  change.insert(read.holding);
  change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, read.holding.id, read.holding.opened, read.params});
  change.insert(
      opening_entry(context, change, read.holding.id, read.holding.asset, read.quantity, read.holding.opened));
  for (const auto& [asset, quantity] : read.also_opened)
    change.insert(opening_entry(context, change, read.holding.id, asset, quantity, read.holding.opened));
  change.name = "Add " + title_after(context, change, read.holding);
  return Made<HoldingId>{read.holding.id, std::move(change)};
}

Result<Change> add_holdings(const EditContext& context, const std::vector<HoldingDraft>& drafts) {
  Change all{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  // Each is made on what those before it leave behind: they may bring the same platform in.
  std::shared_ptr<const Portfolio> after;
  EditContext at = context;
  for (const HoldingDraft& draft : drafts) {
    TIDEMILL_TRY(made, add_holding(at, draft));
    after = at.portfolio->with(made.change);
    at.portfolio = after.get();
    all.name = made.change.name;
    for (auto& row : made.change.rows) all.rows.push_back(std::move(row));
  }
  if (drafts.size() != 1) all.name = "Add " + std::to_string(drafts.size()) + " holdings";
  return all;
}

}  // namespace tidemill
