// What can be done with holdings on their page.
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QUrlQuery>
#include <limits>
#include <set>

#include "core/edits/holding_edit.h"
#include "core/strategies/registry.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/dialogs/close_holding_dialog.h"
#include "ui/dialogs/edit_selection_dialog.h"
#include "ui/dialogs/paste_prices_dialog.h"
#include "ui/dialogs/price_dialog.h"
#include "ui/dialogs/record_payout_dialog.h"
#include "ui/locale_input.h"
#include "ui/models/holdings_model.h"
#include "ui/pages/entry_panel/entry_panel.h"
#include "ui/pages/holdings_page.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

void HoldingsPage::open(const QString& argument) {
  if (argument == QLatin1String("new")) return panel_->open_new();
  if (argument.startsWith(QLatin1String("new?"))) return open_draft(argument.mid(4));
  if (argument == QLatin1String("edit")) return edit_chosen();
  if (argument == QLatin1String("duplicate")) return duplicate_chosen();
  if (argument == QLatin1String("close")) return close_chosen();
  if (argument == QLatin1String("delete")) return remove_chosen();
  if (argument == QLatin1String("record")) return record_payout();
  if (argument == QLatin1String("price")) return enter_price();
  if (argument == QLatin1String("prices")) return paste_prices();
  bool is_id = false;
  const qlonglong id = argument.toLongLong(&is_id);
  if (!is_id) return;
  filter_->clear();
  choose(HoldingId{id});
  table_->setFocus();
}

/// A new holding begun by a calculator: "kind=leveraged_loop&ltv=0.7".
void HoldingsPage::open_draft(const QString& query) {
  HoldingDraft draft;
  for (const auto& [name, text] : QUrlQuery(query).queryItems(QUrl::FullyDecoded)) {
    if (name == QLatin1String("kind"))
      draft.kind = to_std(text);
    else
      draft.params[to_std(name)] = to_std(text);
  }
  if (strategy_kind(draft.kind)) panel_->open_draft(draft);
}

/// One opens the panel, several ask what they are all to be given.
void HoldingsPage::edit_chosen() {
  if (const auto ids = chosen_all(); ids.size() > 1)
    return (new EditSelectionDialog(context_.workspace, context_.theme, ids, this))->open();
  if (const auto id = chosen()) panel_->open_edit(*id);
}

/// The current cell, or the first of its row that can be typed over.
void HoldingsPage::edit_in_row() {
  const QModelIndex current = table_->currentIndex();
  for (const int column :
       {current.column(), int(HoldingsModel::apy), int(HoldingsModel::amount), int(HoldingsModel::holding)}) {
    const QModelIndex cell = current.siblingAtColumn(column);
    if (!(cell.flags() & Qt::ItemIsEditable) || table_->isColumnHidden(column)) continue;
    table_->setCurrentIndex(cell);
    return table_->edit(cell);
  }
}

/// A rate holds from today on; an amount or a name was wrong all along.
void HoldingsPage::take_typed(HoldingId id, int column, const QString& text) {
  Workspace& workspace = context_.workspace;
  const Snapshot portfolio = workspace.portfolio();
  const Holding* holding = portfolio->holding(id);
  const HoldingLine* line = model_->line_at(model_->row_of(id));
  if (!holding || !line) return;
  const EditContext context = workspace.edit_context();
  const auto change = [&]() -> Result<Change> {
    if (column == HoldingsModel::holding) return label_holding(context, id, to_std(text));
    if (column == HoldingsModel::apy) {
      TIDEMILL_TRY(rate, parse_locale_percent(text));
      return change_terms(context, id, std::max(context.as_of, holding->opened), {{line->rate, rate}}, false);
    }
    HoldingDraft draft = draft_of(*portfolio, *holding, context.as_of);
    TIDEMILL_TRY(quantity, parse_locale_number(text));
    draft.quantity = quantity;
    EntryFilter openings;
    openings.holding = id;
    openings.type = EntryType::opening;
    TIDEMILL_TRY(stored, workspace.session()->entries(openings, 0, std::numeric_limits<std::int32_t>::max()));
    return edit_holding(context, id, draft, stored.entries);
  }();
  if (!change) return say(fail(change.error().at(portfolio->title(*holding))));
  if (!change->rows.empty()) wanted_ = id;
  say(workspace.apply(*change));
}

void HoldingsPage::duplicate_chosen() {
  if (const auto id = chosen()) panel_->open_duplicate(*id);
}

/// Closing asks for the day; what is closed already is opened again.
void HoldingsPage::close_chosen() {
  const auto id = chosen();
  const Snapshot portfolio = context_.workspace.portfolio();
  const Holding* holding = id ? portfolio->holding(*id) : nullptr;
  if (!holding) return;
  if (!holding->closed) return (new CloseHoldingDialog(context_.workspace, context_.theme, *id, this))->open();
  const auto change = close_holding(context_.workspace.edit_context(), *id, std::nullopt);
  say(change ? context_.workspace.apply(*change) : Result<void>(fail(change.error())));
}

/// Removes what is chosen, entries and all, as one step that can be taken back; nothing is asked.
void HoldingsPage::remove_chosen() {
  const std::vector<HoldingId> ids = chosen_all();
  const Session* session = context_.workspace.session();
  if (ids.empty() || !session) return;
  std::vector<Entry> entries;
  std::set<EntryId> known;
  for (const HoldingId id : ids) {
    EntryFilter filter;
    filter.holding = id;
    auto page = session->entries(filter, 0, std::numeric_limits<std::int32_t>::max());
    if (!page) return say(fail(page.error()));
    for (Entry& entry : page->entries) {
      // A transfer between two of them is found from both ends.
      if (known.insert(entry.id).second) entries.push_back(std::move(entry));
    }
  }
  const auto change = remove_holdings(context_.workspace.edit_context(), ids, entries);
  say(change ? context_.workspace.apply(*change) : Result<void>(fail(change.error())));
}

void HoldingsPage::record_payout() {
  (new RecordPayoutDialog(context_.workspace, context_.theme, chosen(), this))->open();
}

void HoldingsPage::enter_price() {
  (new PriceDialog(context_.workspace, context_.theme, chosen(), this))->open();
}

void HoldingsPage::paste_prices() {
  (new PastePricesDialog(context_.workspace, context_.theme, chosen(), this))->open();
}

void HoldingsPage::say(const Result<void>& result) {
  if (result)
    message_->setMessage(MessageKind::Info, {});
  else
    message_->setMessage(MessageKind::Error, error_text(result.error()));
}

void HoldingsPage::show_menu(const QPoint& at) {
  const auto id = chosen();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (id) {
    const HoldingLine* line = model_->line_at(table_->currentIndex().row());
    const auto several = chosen_all().size();
    menu->addAction(several > 1 ? tr("Edit %1 holdings…").arg(several) : tr("Edit"), QKeySequence(), this,
                    [this] { edit_chosen(); });
    menu->addAction(tr("Edit in the row"), QKeySequence(), this, [this] { edit_in_row(); });
    menu->addAction(tr("Duplicate"), QKeySequence(), this, [this] { duplicate_chosen(); });
    menu->addAction(line && line->closed ? tr("Open again") : tr("Close on a day…"), QKeySequence(), this,
                    [this] { close_chosen(); });
    menu->addSeparator();
    menu->addAction(tr("Record a payout…"), QKeySequence(), this, [this] { record_payout(); });
    menu->addAction(tr("Enter a price…"), QKeySequence(), this, [this] { enter_price(); });
    menu->addSeparator();
    if (table_->currentIndex().data(ExplainRole).isValid())
      menu->addAction(tr("How this number is made"), QKeySequence(), this, [this] { table_->explain(); });
    menu->addAction(tr("Copy"), QKeySequence(), this, [this] { table_->copySelection(); });
    menu->addAction(tr("Copy with headings"), QKeySequence(), this, [this] { table_->copySelection(true); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence(), this, [this] { remove_chosen(); });
  } else {
    menu->addAction(tr("New holding"), QKeySequence(), this, [this] { open(QStringLiteral("new")); });
  }
  menu->popup(table_->viewport()->mapToGlobal(at));
}

}  // namespace tidemill::ui
