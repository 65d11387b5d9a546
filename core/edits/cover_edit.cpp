#include <charconv>

#include "core/edits/plan_edit.h"
#include "core/edits/record_edit.h"
#include "core/edits/typed_currency.h"
#include "core/edits/typed_text.h"

namespace tidemill {
namespace {

Result<void> read_holding(const EditContext& context, const std::string& text, Cover& cover) {
  const std::string typed = trimmed(text);
  if (typed.empty() && cover.holding.value() != 0) return {};
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), id);
  if (error != std::errc() || end != typed.data() + typed.size() || !context.portfolio->holding(HoldingId{id}))
    return fail(field_error("holding", typed.empty() ? "is missing" : "there is no holding " + quote(typed),
                            "give the id of the holding that is covered"));
  cover.holding = HoldingId{id};
  return {};
}

/// Takes what was typed into a cover.
Result<void> read(const EditContext& context, const CoverDraft& draft, Cover& cover) {
  TIDEMILL_CHECK(read_holding(context, draft.holding, cover));
  if (const std::string provider = trimmed(draft.provider); !provider.empty()) cover.provider = provider;
  if (const std::string note = trimmed(draft.note); !note.empty()) cover.note = note;
  TIDEMILL_CHECK(take_currency(context, draft.currency, "currency", cover.amount.currency));
  cover.premium.currency = cover.deductible.currency = cover.amount.currency;
  TIDEMILL_CHECK(take_amount(draft.amount, "amount", true, cover.amount.amount));
  TIDEMILL_CHECK(take_amount(draft.premium, "premium", false, cover.premium.amount));
  TIDEMILL_CHECK(take_amount(draft.deductible, "deductible", false, cover.deductible.amount));
  if (cover.amount.amount.sign() <= 0)
    return fail(field_error("amount", "is missing", "give the most that the cover pays"));
  if (cover.deductible.amount >= cover.amount.amount)
    return fail(field_error("deductible", "is not below the amount", "a cover that never pays is none"));
  const bool given_from = !trimmed(draft.from).empty(), given_until = !trimmed(draft.until).empty();
  TIDEMILL_CHECK(take_day(draft.from, "from", cover.from));
  TIDEMILL_CHECK(take_day(draft.until, "until", cover.until));
  if (given_from && !given_until && cover.until <= cover.from) cover.until = add_months(cover.from, 12);
  if (cover.until <= cover.from)
    return fail(field_error("until", "is not after the first day", "choose a day after " + to_string(cover.from)));
  return {};
}

Result<Cover> find(const EditContext& context, CoverId id) {
  const auto found = context.portfolio->covers().find(id);
  if (found == context.portfolio->covers().end())
    return fail(ErrorCode::not_found, "cover " + std::to_string(id.value()), "there is none with this id",
                "“tidemill cover FILE list” shows them");
  return *found->second;
}

std::string named(const EditContext& context, const Cover& cover) {
  const Holding* holding = context.portfolio->holding(cover.holding);
  return "cover of " + (holding ? quote(context.portfolio->title(*holding)) : "a holding");
}

}  // namespace

Result<Made<CoverId>> add_cover(const EditContext& context, const CoverDraft& draft) {
  Change change{.name = {}, .source = context.source, .rows = {}, .batch = {}};
  const Currency& currency = context.portfolio->currency();
  Cover cover{.id = CoverId{fresh_id(context, change, "cover")},
              .holding = HoldingId{0},
              .provider = {},
              .amount = {currency, Decimal::zero()},
              .premium = {currency, Decimal::zero()},
              .deductible = {currency, Decimal::zero()},
              .from = context.as_of,
              .until = add_months(context.as_of, 12),
              .note = {}};
  TIDEMILL_CHECK(read(context, draft, cover));
  change.name = "Add " + named(context, cover);
  const CoverId id = cover.id;
  change.insert(std::move(cover));
  return Made<CoverId>{id, std::move(change)};
}

Result<Change> change_cover(const EditContext& context, CoverId id, const CoverDraft& draft) {
  TIDEMILL_TRY(before, find(context, id));
  Cover after = before;
  TIDEMILL_CHECK(read(context, draft, after));
  Change change{.name = "Change " + named(context, after), .source = context.source, .rows = {}, .batch = {}};
  if (after != before) change.update(before, after);
  return change;
}

Result<Change> remove_cover(const EditContext& context, CoverId id) {
  TIDEMILL_TRY(cover, find(context, id));
  Change change{.name = "Remove " + named(context, cover), .source = context.source, .rows = {}, .batch = {}};
  change.remove(cover);
  return change;
}

}  // namespace tidemill
