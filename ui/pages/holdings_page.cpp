#include "ui/pages/holdings_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <algorithm>
#include <array>

#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/data_table.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/models/holdings_model.h"
#include "ui/pages/entry_panel/entry_panel.h"
#include "ui/pages/holding_details.h"
#include "ui/pages/stacking_notice.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

HoldingsPage::HoldingsPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName(QStringLiteral("holdingsPage"));
  build_header();
  message_ = new InlineMessage(context_.theme, this);
  message_->setObjectName(QStringLiteral("holdings_message"));
  message_->setClosable(true);
  message_->hide();

  halves_ = new QSplitter(Qt::Vertical);
  halves_->setHandleWidth(kPageGap);
  halves_->setChildrenCollapsible(false);
  details_ = new HoldingDetails(context_.workspace, context_.theme);
  halves_->addWidget(build_table());
  halves_->addWidget(details_);
  halves_->setStretchFactor(0, 0);
  halves_->setStretchFactor(1, 1);

  auto* filled = new QWidget;
  auto* filled_column = new QVBoxLayout(filled);
  filled_column->setContentsMargins(0, 0, 0, 0);
  filled_column->addWidget(halves_);
  auto* empty = new EmptyState(context_.theme, QStringLiteral("holdings"), tr("No holdings yet"),
                               tr("Type in what you hold: an asset, where it earns, how much and since when. You see "
                                  "what it has earned while you type."),
                               tr("New holding"));
  empty->setObjectName(QStringLiteral("holdings_empty"));
  connect(empty, &EmptyState::activated, this, [this] { open(QStringLiteral("new")); });
  auto* left = new QWidget(this);
  layers_ = new QStackedLayout(left);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
  panel_ = new EntryPanel(context_.workspace, context_.theme, this);
  panel_->hide();

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  column->setSpacing(kPageGap);
  column->addWidget(message_);
  notice_ = new StackingNotice(context_.workspace, context_.theme, this);
  column->addWidget(notice_);
  auto* row = new QHBoxLayout;
  row->setSpacing(kPageGap);
  row->addWidget(left, 1);
  row->addWidget(panel_);
  column->addLayout(row, 1);
  listen();
}

void HoldingsPage::build_header() {
  const Theme& theme = context_.theme;
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  filter_ = new QLineEdit(controls_);
  filter_->setObjectName(QStringLiteral("holdings_filter"));
  filter_->setPlaceholderText(tr("Filter holdings…"));
  filter_->setAccessibleName(tr("Filter holdings"));
  filter_->setToolTip(tr("Shows holdings with all these words in name, asset, platform, chain or kind (Ctrl+F)"));
  filter_->setClearButtonEnabled(true);
  QAction* search = filter_->addAction(QIcon(), QLineEdit::LeadingPosition);
  const auto draw = [search, &theme] { search->setIcon(icon(QStringLiteral("search"), theme.palette().faint)); };
  draw();
  connect(&theme, &Theme::changed, search, draw);
  filter_->setFixedWidth(210);
  auto* prices = new QMenu(controls_);
  prices->addAction(tr("Enter a price…"), this, [this] { enter_price(); });
  prices->addAction(tr("Paste prices…"), this, [this] { paste_prices(); });
  auto* record = secondaryButton(theme, tr("Record payout"), {}, controls_);
  record->setObjectName(QStringLiteral("holdings_record"));
  auto* make = primaryButton(theme, tr("New holding"), QStringLiteral("plus"), controls_);
  make->setObjectName(QStringLiteral("holdings_new"));
  make->setToolTip(tr("A new holding (Ctrl+N)"));
  row->addWidget(filter_);
  QPushButton* price_menu = menuButton(theme, tr("Prices"), prices, controls_);
  price_menu->setObjectName(QStringLiteral("holdings_prices"));
  row->addWidget(price_menu);
  row->addWidget(record);
  row->addWidget(make);
  connect(record, &QPushButton::clicked, this, &HoldingsPage::record_payout);
  connect(make, &QPushButton::clicked, this, [this] { open(QStringLiteral("new")); });
}

QWidget* HoldingsPage::build_table() {
  card_ = new Card(context_.theme);
  model_ = new HoldingsModel(this);
  table_ = new DataTable(context_.theme, card_);
  table_->setObjectName(QStringLiteral("holdings_table"));
  table_->setAccessibleName(tr("Holdings"));
  table_->setModel(model_);
  table_->setStretchColumn(HoldingsModel::holding);
  // Where there is no room for every column, those that the details show too go first.
  table_->setSpareColumns(
      {HoldingsModel::chain, HoldingsModel::real_yield, HoldingsModel::accrued, HoldingsModel::amount});
  table_->setEditTriggers(QAbstractItemView::DoubleClicked);
  table_->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->setPlaceholder(tr("No holding fits the filter."));
  QLabel* keys = smallLabel(context_.theme,
                            tr("Enter edits · Shift+Enter edits in the row · Ctrl+N new · Ctrl+D duplicates · Del "
                               "removes · Ctrl+Z takes back"),
                            card_);
  keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  card_->body()->addWidget(table_, 1);
  card_->body()->addWidget(keys);
  return card_;
}

void HoldingsPage::listen() {
  connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
    const auto id = chosen();
    model_->set_filter(text);
    if (id) choose(*id);
    show_totals();
    selection_changed();
  });
  connect(halves_, &QSplitter::splitterMoved, this, [this] { split_by_hand_ = true; });
  auto* find = new QShortcut(QKeySequence(QStringLiteral("Ctrl+F")), this);
  connect(find, &QShortcut::activated, this, [this] {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HoldingsPage::selection_changed);
  auto* in_row =
      new QShortcut(QKeySequence(QStringLiteral("Shift+Return")), table_, nullptr, nullptr, Qt::WidgetShortcut);
  connect(in_row, &QShortcut::activated, this, &HoldingsPage::edit_in_row);
  connect(model_, &HoldingsModel::typed, this, &HoldingsPage::take_typed);
  connect(table_, &QAbstractItemView::activated, this, &HoldingsPage::edit_chosen);
  connect(table_, &QWidget::customContextMenuRequested, this, &HoldingsPage::show_menu);
  connect(notice_, &StackingNotice::failed, this, [this](const Error& error) { say(fail(error)); });
  connect(table_, &DataTable::explainWanted, this, context_.explain);
  connect(details_, &HoldingDetails::explainWanted, this, context_.explain);
  connect(details_, &HoldingDetails::edit_wanted, this, &HoldingsPage::edit_chosen);
  connect(details_, &HoldingDetails::record_wanted, this, &HoldingsPage::record_payout);
  connect(panel_, &EntryPanel::saved, this, [this](HoldingId id) { wanted_ = id; });
  connect(panel_, &EntryPanel::left, this, [this] { table_->setFocus(); });
}

void HoldingsPage::refresh() {
  const AnalysisPtr newest = context_.workspace.analysis();
  if (newest != analysis_) {
    const auto id = wanted_ ? wanted_ : chosen();
    const int row = table_->currentIndex().row();
    analysis_ = newest;
    notice_->refresh();
    model_->set_analysis(newest);
    if (id) choose(*id);
    if (wanted_ && model_->row_of(*wanted_) >= 0) wanted_.reset();
    // Where one was removed, the next takes its place.
    if (!chosen() && model_->rowCount() > 0) choose(model_->line_at(std::clamp(row, 0, model_->rowCount() - 1))->id);
  }
  const bool none = newest && newest->portfolio->holdings().empty();
  layers_->setCurrentIndex(none ? 1 : 0);
  show_totals();
  share_height();
  selection_changed();
}

void HoldingsPage::show_totals() {
  if (!analysis_) return card_->setTitle(tr("Holdings"));
  const int all = model_->count_of_all();
  const int shown = model_->rowCount();
  card_->setTitle(shown == all ? (all == 1 ? tr("1 holding") : tr("%1 holdings").arg(all))
                               : tr("%1 of %2 holdings").arg(shown).arg(all));
  QString text = tr("grouped by strategy · %1 · %2 a year")
                     .arg(money_text(analysis_->value, analysis_->currency, 0),
                          money_text(analysis_->income_year, analysis_->currency, 0));
  if (analysis_->unvalued > 0)
    text += " · " + (analysis_->unvalued == 1 ? tr("1 without a price is left out")
                                              : tr("%1 without a price are left out").arg(analysis_->unvalued));
  card_->setSubtitle(text);
}

void HoldingsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  share_height();
}

/// The table takes the height of its rows as far as that leaves the details a good third; the user may move the border.
void HoldingsPage::share_height() {
  if (split_by_hand_) return;
  const int rows = table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + 92;
  const int whole = halves_->height() - kPageGap;
  const int top = std::min(rows, whole * 60 / 100);
  halves_->setSizes({top, whole - top});
}

void HoldingsPage::choose(HoldingId id) {
  const int row = model_->row_of(id);
  if (row < 0) return;
  table_->setCurrentIndex(model_->index(row, 0));
  table_->scrollTo(model_->index(row, 0));
}

std::optional<HoldingId> HoldingsPage::chosen() const {
  const QModelIndex current = table_->currentIndex();
  const HoldingLine* line = current.isValid() ? model_->line_at(current.row()) : nullptr;
  return line && table_->selectionModel()->isRowSelected(current.row()) ? std::optional(line->id) : std::nullopt;
}

std::vector<HoldingId> HoldingsPage::chosen_all() const {
  std::vector<HoldingId> ids;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows())
    if (const HoldingLine* line = model_->line_at(index.row())) ids.push_back(line->id);
  return ids;
}

void HoldingsPage::selection_changed() {
  details_->show_holding(chosen());
  emit commands_changed();
}

QStringList HoldingsPage::commands() const {
  return chosen() ? QStringList{"edit", "duplicate", "close", "delete"} : QStringList();
}

Page* make_holdings_page(const PageContext& context, QWidget* parent) {
  return new HoldingsPage(context, parent);
}

}  // namespace tidemill::ui
