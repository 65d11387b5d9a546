#include "ui/pages/entry_panel/draft_task.h"

#include "core/edits/record_edit.h"
#include "core/model/name_match.h"
#include "core/session.h"

namespace tidemill::ui {

namespace {

/// The snapshot with the assets that the user wants made, and the change that makes them.
struct Ground {
  Snapshot portfolio;
  Change assets;
};

EditContext context_of(const DraftTask& task, const Portfolio& portfolio) {
  return {&portfolio, &shipped_catalog(), task.as_of, "window"};
}

bool names(const HoldingDraft& draft, const std::string& symbol) {
  if (same_name(draft.asset.symbol, symbol)) return true;
  for (const auto& [name, text] : draft.params)
    if (same_name(text, symbol)) return true;
  return false;
}

Ground ground_of(const DraftTask& task, const HoldingDraft& draft) {
  Ground ground{task.portfolio, {.name = {}, .source = "window", .rows = {}, .batch = {}}};
  for (const std::string& symbol : task.added_assets) {
    if (!names(draft, symbol) || !ground.portfolio->assets_called(symbol).empty()) continue;
    const auto made = set_asset(context_of(task, *ground.portfolio), symbol, {});
    if (!made) continue;  // the draft's own check says that there is no such asset
    ground.portfolio = ground.portfolio->with(made->change);
    ground.assets.rows.insert(ground.assets.rows.end(), made->change.rows.begin(), made->change.rows.end());
  }
  return ground;
}

}  // namespace

std::vector<Error> check_draft(const DraftTask& task, const HoldingDraft& draft) {
  const Ground ground = ground_of(task, draft);
  return check_holding(context_of(task, *ground.portfolio), draft);
}

Result<Made<HoldingId>> change_of(const DraftTask& task, const HoldingDraft& draft) {
  Ground ground = ground_of(task, draft);
  const EditContext context = context_of(task, *ground.portfolio);
  Made<HoldingId> made{HoldingId{0}, {}};
  if (task.editing) {
    TIDEMILL_TRY(change, edit_holding(context, *task.editing, draft, task.openings, task.terms_from));
    made = {*task.editing, std::move(change)};
  } else {
    TIDEMILL_TRY(added, add_holding(context, draft));
    made = std::move(added);
  }
  made.change.rows.insert(made.change.rows.begin(), ground.assets.rows.begin(), ground.assets.rows.end());
  return made;
}

PriceNeed price_need(const DraftTask& task, const PriceBook* prices, const std::string& symbol) {
  PriceNeed need;
  if (symbol.empty()) return need;
  const Currency base = task.portfolio->currency();
  Change unused;
  const auto id = need_asset(context_of(task, *task.portfolio), {symbol, {}}, unused);
  const Asset* own = id ? task.portfolio->asset(*id) : nullptr;
  const CatalogAsset* known = shipped_catalog().asset(symbol);
  const Asset* asset = own ? own : (id && known ? &known->asset : nullptr);
  if (!asset) {
    need.asked = task.added_assets.contains(symbol);
    return need;
  }
  if (asset->kind == AssetKind::fiat && same_name(asset->symbol, base.code())) return need;
  const auto price = own && prices ? prices->now(own->id) : std::nullopt;
  if (price && price->origin != PriceOrigin::peg) {
    need.known = PriceNeed::Known::price;
    need.price = price;
  } else if (price || (!own && asset->peg == base)) {
    need.known = PriceNeed::Known::peg;
    need.peg = asset->peg ? asset->peg->code() : base.code();
  } else {
    need.asked = true;
  }
  return need;
}

}  // namespace tidemill::ui
