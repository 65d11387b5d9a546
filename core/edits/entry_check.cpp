#include <array>

#include "core/edits/entry_draft.h"
#include "core/edits/holding_draft.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr std::array<const char*, 12> recordable{"deposit",      "withdrawal", "transfer",   "trade",
                                                 "reward",       "interest",   "fee_income", "incentive",
                                                 "other_income", "slash",      "cost",       "balance"};
constexpr std::array<const char*, 6> cost_categories{"gas",           "hosting", "commission", "borrow_interest",
                                                     "cover_premium", "other"};

template <std::size_t count>
std::string list_of(const std::array<const char*, count>& names) {
  return joined({names.begin(), names.end()});
}

/// Takes a result apart: the value goes to `target`, an error to the list.
template <class T, class Target>
void take(Result<T> result, Target& target, std::vector<Error>& errors) {
  if (result)
    target = *std::move(result);
  else
    errors.push_back(result.error());
}

const Holding* read_holding(const EditContext& context, const EntryDraft& draft, ReadEntry& read) {
  const Holding* holding = draft.holding ? context.portfolio->holding(*draft.holding) : nullptr;
  if (holding) {
    read.entry.holding = holding->id;
  } else if (draft.holding) {
    read.errors.push_back({ErrorCode::not_found, "holding",
                           "there is no holding " + std::to_string(draft.holding->value()),
                           "see the list of holdings for their numbers", "holding"});
  } else {
    read.errors.push_back(
        {ErrorCode::bad_input, "holding", "is missing", "say which holding it belongs to", "holding"});
  }
  return holding;
}

void read_type(const EntryDraft& draft, ReadEntry& read) {
  const std::string name = trimmed(draft.type);
  const auto type = entry_type_from(name);
  if (type) {
    read.entry.type = *type;
    return;
  }
  read.errors.push_back({ErrorCode::bad_input, "type",
                         name.empty() ? "is missing" : "there is no type called " + quote(name),
                         "choose from: " + list_of(recordable), "type"});
}

void read_state(const EntryDraft& draft, ReadEntry& read) {
  const std::string name = trimmed(draft.state);
  if (name.empty()) return;
  if (const auto state = income_state_from(name))
    read.entry.state = *state;
  else
    read.errors.push_back({ErrorCode::bad_input, "state", "there is no state called " + quote(name),
                           "choose from: accrued, claimable, received", "state"});
}

void read_category(const EntryDraft& draft, ReadEntry& read) {
  const std::string name = trimmed(draft.category);
  if (read.entry.type != EntryType::cost) {
    if (!name.empty())
      read.errors.push_back({ErrorCode::bad_input, "category", "only costs have one", "leave it empty", "category"});
    return;
  }
  for (const char* each : cost_categories)
    if (name == each || (name.empty() && each == std::string_view("other"))) {
      read.entry.category = *cost_category_from(each);
      return;
    }
  read.errors.push_back({ErrorCode::bad_input, "category", "there is no category of costs called " + quote(name),
                         "choose from: " + list_of(cost_categories), "category"});
}

/// What an entry is in unless an asset is named: the holding's asset; for a cost what the terms charge it in (a loop's
/// interest in what it borrowed), else the base currency, as bills are.
AssetId asset_by_default(const EditContext& context, const Holding& holding, const Entry& entry) {
  if (entry.type != EntryType::cost) return holding.asset;
  const Asset* base = context.portfolio->currency_asset(context.portfolio->currency());
  const std::optional<AssetId> base_id = base ? std::optional(base->id) : std::nullopt;
  if (const StrategyKind* kind = strategy_kind(holding.kind)) {
    const Date day = date_of(entry.at);
    const TermsView terms(holding, params_on(context.portfolio->terms(holding.id), day), day);
    for (const AccrualRule& rule : kind->rules(terms, base_id))
      if (rule.type == EntryType::cost && rule.cost_category == entry.category) return rule.paid_in;
  }
  return base_id.value_or(holding.asset);
}

void read_covered_stretch(const EntryDraft& draft, ReadEntry& read) {
  const std::string text = trimmed(draft.covers_from);
  if (text.empty()) return;
  const auto from = parse_date(text);
  if (!from)
    read.errors.push_back(in_field(from.error(), "covers from", "covers_from"));
  else if (*from > date_of(read.entry.at))
    read.errors.push_back({ErrorCode::bad_input, "covers from", "is after the payment itself",
                           "choose a day up to " + to_string(date_of(read.entry.at)), "covers_from"});
  else
    read.entry.covers_from = *from;
}

/// Nothing comes, goes or is counted before there is anything.
void check_first_day(const Holding& holding, ReadEntry& read) {
  const EntryType type = read.entry.type;
  const bool capital = type == EntryType::deposit || type == EntryType::withdrawal || type == EntryType::transfer ||
                       type == EntryType::trade || type == EntryType::balance || type == EntryType::slash;
  if (!capital || read.entry.at == Instant{} || date_of(read.entry.at) >= holding.opened) return;
  read.errors.push_back(
      {ErrorCode::bad_input, "at", to_string(date_of(read.entry.at)) + " is before the first day of the holding",
       "choose a day from " + to_string(holding.opened) + " on, or have the holding begin earlier", "at"});
}

/// Transfers need the other holding, trades the other leg.
void read_other_side(const EditContext& context, const EntryDraft& draft, ReadEntry& read, Change& change) {
  if (read.entry.type == EntryType::transfer) {
    if (!draft.counter_holding || !context.portfolio->holding(*draft.counter_holding))
      read.errors.push_back({ErrorCode::bad_input, "to", "a transfer needs the holding it goes to",
                             "name another holding, or record a withdrawal", "counter_holding"});
    else if (draft.counter_holding == draft.holding)
      read.errors.push_back(
          {ErrorCode::bad_input, "to", "is the holding it comes from", "name another holding", "counter_holding"});
    else
      read.entry.counter_holding = draft.counter_holding;
  }
  if (read.entry.type == EntryType::trade) {
    std::optional<AssetId> asset;
    take(need_asset(context, {trimmed(draft.counter_asset.symbol), draft.counter_asset.id}, change), asset,
         read.errors);
    if (asset) read.entry.counter_asset = *asset;
    Decimal amount;
    take(typed_amount(trimmed(draft.counter_quantity), "received amount", "counter_quantity", true), amount,
         read.errors);
    read.entry.counter_quantity = amount;
  }
}

void read_value(const EditContext& context, const EntryDraft& draft, ReadEntry& read, const Change& change) {
  read.entry.currency = context.portfolio->currency();
  if (const std::string code = trimmed(draft.currency); !code.empty()) {
    const auto currency = typed_currency(context, code, "currency");
    if (currency)
      read.entry.currency = *currency;
    else
      read.errors.push_back(currency.error());
  }
  if (const std::string text = trimmed(draft.value); !text.empty()) {
    Decimal value;
    take(typed_amount(text, "value", "value", false), value, read.errors);
    const bool missing = value.is_zero() && !read.entry.quantity.is_zero();  // exports write 0 where they had no price
    if (!missing) {
      read.entry.value = value;
      read.entry.value_source = "typed";
      return;
    }
  }
  if (read.entry.asset.value() == 0) return;
  const auto price = price_of_the_day(context, change, read.entry.asset, date_of(read.entry.at));
  const auto value = price ? multiply(read.entry.quantity, *price) : fail(ErrorCode::not_found, "", "");
  if (!value) return;
  read.entry.value = *value;
  read.entry.value_source = "price of the day";
  read.entry.currency = context.portfolio->currency();
}

}  // namespace

ReadEntry read_entry(const EditContext& context, const EntryDraft& draft, Change& change) {
  ReadEntry read;
  const Holding* holding = read_holding(context, draft, read);
  read_type(draft, read);
  if (trimmed(draft.at).empty())
    read.entry.at = context.as_of;
  else
    take(typed_moment(trimmed(draft.at), "at", "at", context.as_of), read.entry.at, read.errors);
  read_category(draft, read);
  if (holding) check_first_day(*holding, read);
  const std::string symbol = trimmed(draft.asset.symbol);
  if (symbol.empty() && !draft.asset.id) {
    if (holding) read.entry.asset = asset_by_default(context, *holding, read.entry);
  } else {
    take(need_asset(context, {symbol, draft.asset.id}, change), read.entry.asset, read.errors);
  }
  const bool capital = read.entry.type == EntryType::deposit || read.entry.type == EntryType::withdrawal ||
                       read.entry.type == EntryType::transfer || read.entry.type == EntryType::trade;
  if (trimmed(draft.quantity).empty())
    read.errors.push_back(
        {ErrorCode::bad_input, "quantity", "is missing", "type an amount, for example 0.0413", "quantity"});
  else
    take(typed_amount(trimmed(draft.quantity), "quantity", "quantity", capital), read.entry.quantity, read.errors);
  take(typed_flag(trimmed(draft.retained), "retained", "retained"), read.entry.retained, read.errors);
  read_state(draft, read);
  read_covered_stretch(draft, read);
  read_other_side(context, draft, read, change);
  read_value(context, draft, read, change);
  read.entry.note = draft.note;
  read.entry.external_id = draft.external_id;
  read.entry.source = context.source;
  return read;
}

std::vector<Error> check_entry(const EditContext& context, const EntryDraft& draft) {
  Change change;
  return read_entry(context, draft, change).errors;
}

}  // namespace tidemill
