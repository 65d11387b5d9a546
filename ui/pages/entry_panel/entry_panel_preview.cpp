// What the panel says while something is being typed.
#include <QScrollArea>
#include <algorithm>

#include "core/strategies/registry.h"
#include "ui/controls/inline_message.h"
#include "ui/pages/entry_panel/entry_panel.h"
#include "ui/pages/entry_panel/preview_box.h"
#include "ui/pages/entry_panel/terms_choice.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

/// Errors, price and preview for what stands in the fields now.
void EntryPanel::look() {
  if (!workspace_.portfolio()) return;
  const DraftTask now = task();
  show_price(now);
  look_at_fields(complained_);
  show_preview(form_->read(occasion_.base));
}

std::vector<Error> EntryPanel::look_at_fields(bool all) {
  const DraftForm::Read read = form_->read(occasion_.base);
  terms_->setVisible(occasion_.editing && terms_differ(read.draft));
  std::vector<Error> errors = read.errors;
  const auto known = [&](const Error& error) {
    return std::any_of(errors.begin(), errors.end(), [&](const Error& each) { return each.field == error.field; });
  };
  bool unknown_asset = false;
  for (const Error& error : check_draft(task(), read.draft)) {
    if (known(error)) continue;
    errors.push_back(error);
    unknown_asset = unknown_asset || (error.field == "asset" && !read.draft.asset.symbol.empty() &&
                                      error.why.starts_with("there is no asset called"));
  }
  form_->show_errors(errors, all);
  const InputField* asset = form_->field(QStringLiteral("asset"));
  form_->offer_new_asset(unknown_asset && !asset->isUnfinished() ? to_qt(read.draft.asset.symbol) : QString());
  terms_->setError({});
  if (const auto from = terms_->from(); !terms_->isHidden() && !from) {
    terms_->setError(InputField::words(from.error()));
    errors.push_back(from.error());
  }
  return errors;
}

bool EntryPanel::terms_differ(const HoldingDraft& draft) const {
  const StrategyKind* kind = strategy_kind(draft.kind);
  if (!kind || draft.kind != occasion_.base.kind) return false;
  for (const ParamSpec& spec : kind->descriptor().params) {
    if (spec.opens) continue;
    const auto value = [&](const HoldingDraft& from) {
      const auto found = from.params.find(spec.name);
      return found == from.params.end() || found->second.empty() ? spec.preset : found->second;
    };
    if (value(draft) != value(occasion_.base)) return true;
  }
  return false;
}

void EntryPanel::show_price(const DraftTask& now) {
  const AnalysisPtr analysis = workspace_.analysis();
  const auto symbol = form_->field(QStringLiteral("asset"))->canonical();
  const PriceNeed need = price_need(now, analysis ? analysis->prices.get() : nullptr, symbol.value_or(""));
  const Currency currency = now.portfolio->currency();
  QString hint;
  if (need.known == PriceNeed::Known::peg) hint = tr("at its peg of 1 %1").arg(to_qt(need.peg));
  if (need.known == PriceNeed::Known::price)
    hint = money_text(need.price->price, currency) + ", " + origin_text(need.price->origin, need.price->of, now.as_of);
  form_->set_price_asked(need.asked, hint);
  if (need.asked)
    form_->field(QStringLiteral("price"))->setHint(tr("of 1 %1; without it its worth is unknown").arg(to_qt(*symbol)));
}

void EntryPanel::show_preview(const DraftForm::Read& read) {
  HoldingDraft draft = read.draft;
  const DraftTask now = task();
  const StrategyKind* kind = strategy_kind(draft.kind);
  // Extras that are wrong are left out, as long as what counts is there.
  for (const Error& error : check_draft(now, draft)) {
    const ParamSpec* spec = kind ? kind->descriptor().param(error.field) : nullptr;
    if (spec && !spec->required) draft.params.erase(error.field);
    if (error.field == "price") draft.price.clear();
  }
  if (draft.asset.symbol.empty() || draft.quantity.empty())
    return preview_->show_waiting(tr("Type an asset and an amount to see what it earns."));
  const auto made = change_of(now, draft);
  if (!made) {
    const bool missing = made.error().why == "is missing";
    return preview_->show_waiting(missing
                                      ? tr("%1 is still missing to see what it earns.").arg(to_qt(made.error().what))
                                      : tr("Mend the fields in red to see what it earns."));
  }
  const auto preview = preview_holding(*now.portfolio->with(made->change), made->id, now.as_of);
  if (preview)
    preview_->show(*preview);
  else
    preview_->show_waiting(error_text(preview.error()));
}

/// Beside its field when it has one, else above the buttons; the cursor goes there.
void EntryPanel::complain(const Error& error) {
  const InputField* at = form_->field(to_qt(error.field));
  if (at) {
    form_->field(to_qt(error.field))->setError(InputField::words(error));
    at->editor()->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(form_->field(to_qt(error.field)), 0, 24);
    return;
  }
  message_->setMessage(MessageKind::Error, error_text(error));
  message_->setAction({});
}

}  // namespace tidemill::ui
