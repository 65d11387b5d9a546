#include <algorithm>
#include <set>

#include "core/edits/balance_check.h"
#include "core/edits/holding_draft.h"
#include "core/edits/terms_change.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

/// How much of an asset the openings put in.
Decimal opened_with(const Portfolio& portfolio, HoldingId id, AssetId asset) {
  Decimal total;
  portfolio.entries(id).each([&](const EntryFact& entry) {
    if (entry.type == EntryType::opening && entry.asset == asset) total += entry.quantity;
  });
  return total;
}

std::string asset_text(const Portfolio& portfolio, AssetId id) {
  const Asset* asset = portfolio.asset(id);
  if (!asset) return "#" + std::to_string(id.value());
  return portfolio.assets_called(asset->symbol).size() > 1 ? "#" + std::to_string(id.value()) : asset->symbol;
}

/// Brings the terms in force today, or those that begin on `terms_from`, to what was typed.
void correct_terms(const EditContext& context, const Holding& before, const Params& typed,
                   std::optional<Date> terms_from, Change& change) {
  const Date today = terms_from.value_or(std::max(context.as_of, before.opened));
  const Params in_force = params_on(context.portfolio->terms(before.id), today);
  Params set;
  for (const auto& [name, text] : typed)
    if (const auto found = in_force.find(name); found == in_force.end() || found->second != text) set[name] = text;
  for (const auto& [name, text] : in_force)
    if (!typed.contains(name)) set[name] = "";
  if (!set.empty()) put_terms(context, before, today, set, !terms_from, change);
}

/// A holding may not be funded by itself, through others either.
Result<void> check_funding(const Portfolio& portfolio, HoldingId id, std::optional<HoldingId> funded_by) {
  std::set<HoldingId> seen;
  while (funded_by && seen.insert(*funded_by).second) {
    if (*funded_by == id)
      return fail({ErrorCode::bad_input, "funded by", "the holding would be funded by itself", "choose another holding",
                   "funded_by"});
    const Holding* below = portfolio.holding(*funded_by);
    funded_by = below ? below->funded_by : std::nullopt;
  }
  return {};
}

/// What a holding is made of can only be corrected while nothing but its openings is known about it.
Result<void> check_nothing_recorded(const Portfolio& portfolio, const Holding& before, const Holding& after) {
  bool has_records = false;
  portfolio.entries(before.id).each([&](const EntryFact& entry) { has_records |= entry.type != EntryType::opening; });
  if (!has_records) return {};
  const char* field = before.kind != after.kind ? "kind" : before.asset != after.asset ? "asset" : "asset2";
  const char* label = before.kind != after.kind ? "Kind" : before.asset != after.asset ? "Asset" : "Second asset";
  return fail({ErrorCode::bad_input, label, "can't change once something was recorded",
               "close this holding and add another one", field});
}

/// Brings the opening of one asset to what was typed.
void put_opening(const EditContext& context, HoldingId id, AssetId asset, Decimal quantity, Date day,
                 const std::vector<Entry>& openings, Change& change) {
  const auto found = std::find_if(openings.begin(), openings.end(), [&](const Entry& entry) {
    return entry.holding == id && entry.type == EntryType::opening && entry.asset == asset;
  });
  if (found == openings.end()) {
    change.insert(opening_entry(context, change, id, asset, quantity, day));
    return;
  }
  Entry fresh = opening_entry(context, change, id, asset, quantity, day);
  if (found->quantity == quantity && date_of(found->at) == day) return;
  Entry after = *found;
  after.quantity = quantity;
  if (date_of(found->at) != day) after.at = day;
  after.value = fresh.value;  // another amount or another day: what was frozen belonged to the mistake
  after.value_source = fresh.value_source;
  after.currency = fresh.currency;
  change.update(*found, after);
}

}  // namespace

Result<Change> link_holding(const EditContext& context, HoldingId id, std::optional<HoldingId> funded_by) {
  const Holding* holding = context.portfolio->holding(id);
  const Holding* below = funded_by ? context.portfolio->holding(*funded_by) : nullptr;
  if (!holding || (funded_by && !below))
    return fail(ErrorCode::not_found, "holding", "it is no longer there", "look again");
  TIDEMILL_CHECK(check_funding(*context.portfolio, id, funded_by));
  const std::string title = quote(context.portfolio->title(*holding));
  Change change{.name = below ? "Link " + title + " to " + quote(context.portfolio->title(*below))
                              : "Take the link from " + title,
                .source = context.source,
                .rows = {},
                .batch = {}};
  Holding after = *holding;
  after.funded_by = funded_by;
  if (after != *holding) change.update(*holding, after);
  return change;
}

HoldingDraft draft_of(const Portfolio& portfolio, const Holding& holding, Date as_of) {
  HoldingDraft draft;
  draft.kind = holding.kind;
  draft.asset = {asset_text(portfolio, holding.asset), holding.asset};
  if (const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr)
    draft.platform = platform->name;
  const Decimal opened = opened_with(portfolio, holding.id, holding.asset);
  draft.quantity = opened.to_string();
  draft.watched = opened.is_zero();
  draft.since = to_string(holding.opened);
  if (holding.closed) draft.until = to_string(*holding.closed);
  draft.label = holding.label;
  draft.notes = holding.notes;
  draft.funded_by = holding.funded_by;
  draft.params = params_on(portfolio.terms(holding.id), as_of);
  std::erase_if(draft.params, [](const auto& entry) { return entry.second.empty(); });
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return draft;
  const auto second = TermsView(holding, draft.params, as_of).asset("asset2");
  for (const ParamSpec& spec : kind->descriptor().params) {
    if (spec.opens && second) {
      const Decimal beside = opened_with(portfolio, holding.id, *second);
      draft.params[spec.name] = beside.to_string();
      draft.watched = draft.watched && beside.is_zero();
    }
    const auto param = draft.params.find(spec.name);
    if (spec.type == ParamType::asset && param != draft.params.end())
      if (const auto id = TermsView(holding, draft.params, as_of).asset(spec.name))
        param->second = asset_text(portfolio, *id);
  }
  return draft;
}

Result<Change> edit_holding(const EditContext& context, HoldingId id, const HoldingDraft& draft,
                            const std::vector<Entry>& openings, std::optional<Date> terms_from) {
  const Holding* before = context.portfolio->holding(id);
  if (!before)
    return fail(ErrorCode::not_found, "holding " + std::to_string(id.value()), "there is no such holding",
                "see `holding list` for their numbers");
  std::vector<Error> errors;
  ReadDraft read = read_draft(context, draft, errors);
  if (!errors.empty()) return fail(errors.front());
  read.holding.id = id;
  TIDEMILL_CHECK(check_funding(*context.portfolio, id, read.holding.funded_by));
  std::set<AssetId> opened{read.holding.asset};
  for (const auto& [asset, quantity] : read.also_opened) opened.insert(asset);
  std::vector<Entry> kept;
  std::vector<Entry> given_up;  // openings of an asset that is no longer part of the holding
  for (const Entry& entry : openings)
    if (entry.holding == id && entry.type == EntryType::opening)
      (opened.contains(entry.asset) ? kept : given_up).push_back(entry);
  if (read.holding.kind != before->kind || read.holding.asset != before->asset || !given_up.empty())
    TIDEMILL_CHECK(check_nothing_recorded(*context.portfolio, *before, read.holding));
  Change& change = read.change;
  if (read.price) {
    const PriceSeries* series = context.portfolio->series(read.price->asset, read.price->quote);
    const PricePoint* point = series ? series->on(read.price->day) : nullptr;
    if (!point)
      change.insert(*read.price);
    else if (point->price != read.price->price)
      change.update(
          Price{read.price->asset, read.price->quote, read.price->day, point->price, series->source_of(*point)},
          *read.price);
  }
  if (read.holding != *before) change.update(*before, read.holding);

  if (read.holding.kind != before->kind)
    replace_terms(context, *before, read.params, change);
  else
    correct_terms(context, *before, read.params, terms_from, change);
  move_first_terms(context, *before, read.holding, change);
  for (const Entry& opening : given_up) change.remove(opening);
  put_opening(context, id, read.holding.asset, read.quantity, read.holding.opened, kept, change);
  for (const auto& [asset, quantity] : read.also_opened)
    put_opening(context, id, asset, quantity, read.holding.opened, kept, change);
  TIDEMILL_CHECK(check_terms_after(context, read.holding, change));
  TIDEMILL_CHECK(check_balances(context, change));
  change.name = "Edit " + context.portfolio->with(change)->title(read.holding);
  return change;
}

}  // namespace tidemill
