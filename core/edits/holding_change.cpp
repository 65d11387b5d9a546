#include <algorithm>
#include <set>

#include "core/edits/holding_draft.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

Result<const Holding*> find(const EditContext& context, HoldingId id) {
  if (const Holding* holding = context.portfolio->holding(id)) return holding;
  return fail(ErrorCode::not_found, "holding " + std::to_string(id.value()), "there is no such holding",
              "see `holding list` for their numbers");
}

Change change_of(const EditContext& context, std::string name) {
  return {.name = std::move(name), .source = context.source, .rows = {}, .batch = {}};
}

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

/// The row of terms in force on a day: the last one up to it, else the first.
const Terms* row_on(const std::vector<Terms>& rows, Date day) {
  const Terms* found = rows.empty() ? nullptr : &rows.front();
  for (const Terms& row : rows)
    if (row.from <= day) found = &row;
  return found;
}

/// Writes `set` over the terms: into the row in force on `from` (correct), or as a row that begins on it.
void put_terms(const EditContext& context, const Holding& holding, Date from, const Params& set, bool correct,
               Change& change) {
  const std::vector<Terms>& rows = context.portfolio->terms(holding.id);
  const Terms* row = row_on(rows, from);
  const auto same_day = std::find_if(rows.begin(), rows.end(), [&](const Terms& each) { return each.from == from; });
  if (!correct && same_day == rows.end()) {
    change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, holding.id, from, set});
    return;
  }
  const Terms* target = correct ? row : &*same_day;
  if (!target) {
    change.insert(Terms{TermsId{fresh_id(context, change, "terms")}, holding.id, holding.opened, set});
    return;
  }
  Terms after = *target;
  const bool first = target == &rows.front();
  for (const auto& [name, text] : set) {
    if (text.empty() && first)
      after.params.erase(name);
    else
      after.params[name] = text;
  }
  if (after != *target) change.update(*target, after);
}

Result<void> check_terms_after(const EditContext& context, const Holding& holding, const Change& change) {
  const auto next = context.portfolio->with(change);
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return {};
  for (const Terms& row : next->terms(holding.id)) {
    Params params = params_on(next->terms(holding.id), row.from);
    std::erase_if(params, [](const auto& entry) { return entry.second.empty(); });
    TIDEMILL_CHECK(validate_params(*kind, TermsView(holding, params, row.from)));
  }
  return {};
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

HoldingDraft draft_of(const Portfolio& portfolio, const Holding& holding, Date as_of) {
  HoldingDraft draft;
  draft.kind = holding.kind;
  draft.asset = {asset_text(portfolio, holding.asset), holding.asset};
  if (const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr)
    draft.platform = platform->name;
  draft.quantity = opened_with(portfolio, holding.id, holding.asset).to_string();
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
    if (spec.opens && second) draft.params[spec.name] = opened_with(portfolio, holding.id, *second).to_string();
    const auto param = draft.params.find(spec.name);
    if (spec.type == ParamType::asset && param != draft.params.end())
      if (const auto id = TermsView(holding, draft.params, as_of).asset(spec.name))
        param->second = asset_text(portfolio, *id);
  }
  return draft;
}

Result<Change> edit_holding(const EditContext& context, HoldingId id, const HoldingDraft& draft,
                            const std::vector<Entry>& openings, std::optional<Date> terms_from) {
  TIDEMILL_TRY(before, find(context, id));
  std::vector<Error> errors;
  ReadDraft read = read_draft(context, draft, errors);
  if (!errors.empty()) return fail(errors.front());
  read.holding.id = id;
  const bool other_thing = read.holding.kind != before->kind || read.holding.asset != before->asset;
  bool has_records = false;
  context.portfolio->entries(id).each([&](const EntryFact& entry) { has_records |= entry.type != EntryType::opening; });
  if (other_thing && has_records)
    return fail({ErrorCode::bad_input, read.holding.kind != before->kind ? "kind" : "Asset",
                 "can't change once something was recorded", "close this holding and add another one",
                 read.holding.kind != before->kind ? "kind" : "asset"});
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

  const std::vector<Terms>& rows = context.portfolio->terms(id);
  const Date today = terms_from.value_or(std::max(context.as_of, before->opened));
  Params in_force = params_on(rows, today);
  std::erase_if(in_force, [](const auto& entry) { return entry.second.empty(); });
  Params set;
  for (const auto& [name, text] : read.params)
    if (const auto found = in_force.find(name); found == in_force.end() || found->second != text) set[name] = text;
  for (const auto& [name, text] : in_force)
    if (!read.params.contains(name)) set[name] = "";
  if (!set.empty()) put_terms(context, *before, today, set, !terms_from, change);
  if (read.holding.opened != before->opened && !rows.empty() && rows.front().from == before->opened) {
    // The first terms begin with the holding.
    const auto edited = std::find_if(change.rows.begin(), change.rows.end(), [&](const AnyRowChange& row) {
      const auto* edit = std::get_if<RowChange<Terms>>(&row);
      return edit && edit->before && edit->before->id == rows.front().id;
    });
    if (edited != change.rows.end()) {
      std::get<RowChange<Terms>>(*edited).after->from = read.holding.opened;
    } else {
      Terms after = rows.front();
      after.from = read.holding.opened;
      change.update(rows.front(), after);
    }
  }
  if (other_thing)
    for (const Entry& opening : openings)
      if (opening.holding == id && opening.type == EntryType::opening) change.remove(opening);
  const std::vector<Entry> kept = other_thing ? std::vector<Entry>{} : openings;
  put_opening(context, id, read.holding.asset, read.quantity, read.holding.opened, kept, change);
  for (const auto& [asset, quantity] : read.also_opened)
    put_opening(context, id, asset, quantity, read.holding.opened, kept, change);
  TIDEMILL_CHECK(check_terms_after(context, read.holding, change));
  change.name = "Edit " + context.portfolio->with(change)->title(read.holding);
  return change;
}

Result<Change> change_terms(const EditContext& context, HoldingId id, Date from, const Params& set, bool correct) {
  TIDEMILL_TRY(holding, find(context, id));
  const StrategyKind* kind = strategy_kind(holding->kind);
  if (!kind)
    return fail({ErrorCode::bad_input, "kind", "“" + holding->kind + "” is not known to this version",
                 "use a newer version", "kind"});
  if (!correct && from < holding->opened)
    return fail({ErrorCode::bad_input, "from", to_string(from) + " is before the holding began",
                 "choose a day from " + to_string(holding->opened) + " on", "from"});
  if (from > add_months(context.as_of, 120))
    return fail(
        {ErrorCode::bad_input, "from", to_string(from) + " is more than ten years ahead", "check the year", "from"});
  Change change = change_of(context, "Change terms of " + context.portfolio->title(*holding));
  std::vector<Error> errors;
  for (const auto& [name, text] : set) {
    const ParamSpec* spec = kind->descriptor().param(name);
    if (spec && spec->opens)
      errors.push_back({ErrorCode::bad_input, spec->label, "is not part of the terms",
                        "record a deposit or withdrawal instead", name});
  }
  Params params = read_params(context, *kind, set, change, errors);
  if (!errors.empty()) return fail(errors.front());
  // One of a group replaces the other: a holding with an APY that is given an APR has no APY any more.
  for (const ParamSpec& given : kind->descriptor().params) {
    if (given.one_of.empty() || !params.contains(given.name) || params[given.name].empty()) continue;
    for (const ParamSpec& other : kind->descriptor().params)
      if (other.one_of == given.one_of && !set.contains(other.name)) params[other.name] = "";
  }
  Params in_force = params_on(context.portfolio->terms(id), from);
  std::erase_if(params, [&](const auto& entry) {
    const auto now = in_force.find(entry.first);
    return (now == in_force.end() ? std::string() : now->second) == entry.second;
  });
  if (!params.empty()) put_terms(context, *holding, from, params, correct, change);
  TIDEMILL_CHECK(check_terms_after(context, *holding, change));
  return change;
}

Result<Change> close_holding(const EditContext& context, HoldingId id, std::optional<Date> on) {
  TIDEMILL_TRY(holding, find(context, id));
  if (on && *on <= holding->opened)
    return fail({ErrorCode::bad_input, "Closed on", to_string(*on) + " is not after the first day",
                 "choose a day after " + to_string(holding->opened), "on"});
  Change change = change_of(context, (on ? "Close " : "Reopen ") + context.portfolio->title(*holding));
  Holding after = *holding;
  after.closed = on;
  if (after != *holding) change.update(*holding, after);
  return change;
}

Result<Change> remove_holdings(const EditContext& context, const std::vector<HoldingId>& ids,
                               const std::vector<Entry>& full_entries) {
  const std::set<HoldingId> gone(ids.begin(), ids.end());
  Change change = change_of(context, {});
  for (const HoldingId id : gone) TIDEMILL_CHECK(find(context, id));
  for (const auto& [other_id, other] : context.portfolio->holdings())
    if (other->funded_by && gone.contains(*other->funded_by) && !gone.contains(other_id))
      return fail(ErrorCode::bad_input, context.portfolio->title(*context.portfolio->holding(*other->funded_by)),
                  "“" + context.portfolio->title(*other) + "” is funded by it", "remove or change that one first");
  for (const Entry& entry : full_entries) {
    if (gone.contains(entry.holding)) {
      change.remove(entry);
    } else if (entry.counter_holding && gone.contains(*entry.counter_holding)) {
      Entry after = entry;  // the other end of a transfer stays; it leaves the portfolio now
      after.type = EntryType::withdrawal;
      after.counter_holding.reset();
      change.update(entry, after);
    }
  }
  for (const auto& [cover_id, cover] : context.portfolio->covers())
    if (gone.contains(cover->holding)) change.remove(*cover);
  for (const auto& [rule_id, rule] : context.portfolio->recurring())
    if (gone.contains(rule->holding)) change.remove(*rule);
  for (const HoldingId id : gone)
    for (const Terms& terms : context.portfolio->terms(id)) change.remove(terms);
  for (const HoldingId id : gone) change.remove(*context.portfolio->holding(id));
  change.name = gone.size() == 1 ? "Remove " + context.portfolio->title(*context.portfolio->holding(*gone.begin()))
                                 : "Remove " + std::to_string(gone.size()) + " holdings";
  return change;
}

}  // namespace tidemill
