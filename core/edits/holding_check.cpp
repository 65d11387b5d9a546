#include <algorithm>

#include "core/edits/holding_draft.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_text.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

void read_kind(const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  read.kind = strategy_kind(draft.kind);
  read.holding.kind = draft.kind;
  if (read.kind) return;
  std::vector<std::string> names;
  for (const StrategyKind* kind : strategy_kinds()) names.push_back(kind->descriptor().id);
  errors.push_back({ErrorCode::bad_input, "kind",
                    draft.kind.empty() ? "is missing" : "there is no kind of strategy called " + quote(draft.kind),
                    "choose from: " + joined(names), "kind"});
}

void read_dates(const EditContext& context, const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  read.holding.opened = context.as_of;
  if (!trimmed(draft.since).empty()) {
    const auto since = typed_day(trimmed(draft.since), "Since", "since", context.as_of);
    if (since)
      read.holding.opened = *since;
    else
      errors.push_back(since.error());
  }
  if (trimmed(draft.until).empty()) return;
  const auto until = parse_date(trimmed(draft.until));
  if (!until)
    errors.push_back(in_field(until.error(), "Until", "until"));
  else if (*until <= read.holding.opened)
    errors.push_back({ErrorCode::bad_input, "Until", "is not after the first day",
                      "choose a day after " + to_string(read.holding.opened), "until"});
  else
    read.holding.closed = *until;
}

/// A range of prices that excludes today's takes one asset only: none of the other is put in.
bool may_be_one_sided(const HoldingDraft& draft) {
  const auto pool = draft.params.find("pool");
  return pool != draft.params.end() && trimmed(pool->second) == "concentrated";
}

void read_quantity(const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  const std::string label = read.kind ? read.kind->descriptor().quantity_label : "Amount";
  const bool may_be_empty = draft.watched || (read.kind && !read.kind->descriptor().earns) || may_be_one_sided(draft);
  const std::string text = trimmed(draft.quantity);
  if (text.empty() && draft.watched) return;
  if (text.empty()) {
    errors.push_back(
        {ErrorCode::bad_input, label, "is missing", "type how much is held, for example 12.5", "quantity"});
    return;
  }
  const auto quantity = typed_amount(text, label, "quantity", !may_be_empty);
  if (quantity)
    read.quantity = *quantity;
  else
    errors.push_back(quantity.error());
}

void read_assets(const EditContext& context, const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  const auto asset = need_asset(context, {trimmed(draft.asset.symbol), draft.asset.id}, read.change);
  if (asset)
    read.holding.asset = *asset;
  else
    errors.push_back(asset.error());
  const std::string platform = trimmed(draft.platform);
  if (platform.empty()) {
    if (read.kind && read.kind->descriptor().needs_platform)
      errors.push_back(
          {ErrorCode::bad_input, "Platform", "is missing", "name the protocol, exchange or validator", "platform"});
    return;
  }
  const auto found = need_platform(context, platform, trimmed(draft.platform_chain), read.change);
  if (found)
    read.holding.platform = *found;
  else
    errors.push_back(found.error());
}

/// Takes parameters that open the holding (quantity2) out of the stored ones.
void read_openings(const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  for (const ParamSpec& spec : read.kind->descriptor().params) {
    if (!spec.opens) continue;
    const auto typed = draft.params.find(spec.name);
    const std::string text = typed == draft.params.end() ? "" : trimmed(typed->second);
    if (text.empty()) {
      if (spec.required && !draft.watched)
        errors.push_back({ErrorCode::bad_input, spec.label, "is missing", spec.meaning, spec.name});
      continue;
    }
    const auto amount = typed_amount(text, spec.label, spec.name, !draft.watched && !may_be_one_sided(draft));
    if (!amount) {
      errors.push_back(amount.error());
      continue;
    }
    if (!draft.watched && amount->is_zero() && read.quantity.is_zero())
      errors.push_back({ErrorCode::bad_input, spec.label, "nothing of either asset is put in",
                        "give an amount of the first, of the second or of both", spec.name});
    if (const auto second = TermsView(read.holding, read.params, read.holding.opened).asset("asset2"))
      read.also_opened.emplace_back(*second, *amount);
  }
}

void read_price(const EditContext& context, const HoldingDraft& draft, ReadDraft& read, std::vector<Error>& errors) {
  const std::string text = trimmed(draft.price);
  if (text.empty()) return;
  const auto amount = typed_amount(text, "Price", "price", true);
  if (!amount) {
    errors.push_back(amount.error());
    return;
  }
  if (read.holding.asset.value() == 0) return;
  read.price = Price{read.holding.asset, context.portfolio->currency(), draft.price_day.value_or(context.as_of),
                     *amount, "typed"};
}

}  // namespace

Params read_params(const EditContext& context, const StrategyKind& kind, const Params& typed, Change& change,
                   std::vector<Error>& errors) {
  Params params;
  for (const auto& [name, raw] : typed) {
    const std::string text = trimmed(raw);
    const ParamSpec* spec = kind.descriptor().param(name);
    if (!spec) {
      std::vector<std::string> known;
      for (const ParamSpec& each : kind.descriptor().params) known.push_back(each.name);
      errors.push_back({ErrorCode::bad_input, name,
                        "a holding of kind " + quote(kind.descriptor().id) + " has no parameter of this name",
                        known.empty() ? "this kind has none" : "choose from: " + joined(known), name});
      continue;
    }
    if (spec->opens || text.empty()) {
      if (text.empty() && !spec->opens) params[name] = "";
      continue;
    }
    if (spec->type == ParamType::asset) {
      const auto asset = need_asset(context, {text, {}}, change);
      if (asset)
        params[name] = std::to_string(asset->value());
      else
        errors.push_back(in_field(asset.error(), spec->label, name));
      continue;
    }
    const auto value = canonical_value(*spec, text);
    if (value)
      params[name] = *value;
    else
      errors.push_back(value.error());
  }
  return params;
}

ReadDraft read_draft(const EditContext& context, const HoldingDraft& draft, std::vector<Error>& errors) {
  ReadDraft read;
  read.change.source = context.source;
  read_kind(draft, read, errors);
  read_assets(context, draft, read, errors);
  read_dates(context, draft, read, errors);
  read_quantity(draft, read, errors);
  read_price(context, draft, read, errors);
  read.holding.label = trimmed(draft.label);
  read.holding.notes = draft.notes;
  read.holding.funded_by = draft.funded_by;
  if (draft.funded_by && !context.portfolio->holding(*draft.funded_by))
    errors.push_back({ErrorCode::not_found, "funded by",
                      "there is no holding " + std::to_string(draft.funded_by->value()), "", "funded_by"});
  if (!read.kind) return read;
  const std::size_t problems = errors.size();
  read.params = read_params(context, *read.kind, draft.params, read.change, errors);
  std::erase_if(read.params, [](const auto& entry) { return entry.second.empty(); });
  read_openings(draft, read, errors);
  if (errors.size() > problems) return read;  // what follows would only repeat it
  const auto valid = validate_params(*read.kind, TermsView(read.holding, read.params, read.holding.opened));
  if (!valid) errors.push_back(valid.error());
  return read;
}

std::vector<Error> check_holding(const EditContext& context, const HoldingDraft& draft) {
  std::vector<Error> errors;
  read_draft(context, draft, errors);
  return errors;
}

}  // namespace tidemill
