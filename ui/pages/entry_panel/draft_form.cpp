#include "ui/pages/entry_panel/draft_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/session.h"
#include "core/strategies/registry.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/help_topics.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/pages/entry_panel/kind_chooser.h"
#include "ui/pages/entry_panel/param_field.h"
#include "ui/qt_format.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

const QString kAsset = QStringLiteral("asset");
const QString kPlatform = QStringLiteral("platform");
const QString kQuantity = QStringLiteral("quantity");
const QString kSince = QStringLiteral("since");
const QString kPrice = QStringLiteral("price");
const QString kLabel = QStringLiteral("label");
const QString kNotes = QStringLiteral("notes");
const QString kFundedBy = QStringLiteral("funded_by");
const QString kUnbonding = QStringLiteral("unbonding_days");

QGridLayout* two_columns(QWidget* parent = nullptr) {
  auto* grid = new QGridLayout(parent);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(9);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  return grid;
}

}  // namespace

DraftForm::DraftForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      kinds_(new KindChooser(theme, this)),
      grid_(two_columns()),
      more_(new QToolButton(this)),
      more_box_(new QWidget(this)),
      more_grid_(two_columns(more_box_)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  column->addWidget(kinds_);
  column->addLayout(grid_);
  column->addWidget(more_, 0, Qt::AlignLeft);
  column->addWidget(more_box_);
  more_->setObjectName(QStringLiteral("more"));
  more_->setText(tr("More"));
  more_->setCheckable(true);
  more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  more_->setToolTip(tr("Label, notes and what few holdings need"));
  connect(more_, &QToolButton::toggled, this, &DraftForm::open_more);
  connect(&theme_, &Theme::changed, this, [this] { open_more(more_->isChecked()); });
  open_more(false);
  make_common_fields();
  connect(kinds_, &KindChooser::chosen, this, [this](const QString& kind) {
    show_kind(kind);
    emit edited();
  });
}

InputField* DraftForm::add(InputField* field) {
  fields_.insert(field->name(), field);
  fresh_.insert(field->name(), field->typed());
  connect(field, &InputField::edited, this, [this, field] { field_edited(field); });
  return field;
}

void DraftForm::make_common_fields() {
  asset_ = new CompleterEdit(theme_);
  platform_ = new CompleterEdit(theme_);
  platform_->setAllowsNew(true, tr("new platform"));
  quantity_ = new ExactNumberEdit(theme_);
  auto* notes = new QPlainTextEdit;
  notes->setFixedHeight(58);
  notes->setTabChangesFocus(true);
  auto* name = new QLineEdit;
  name->setMaxLength(120);
  auto* asset =
      add(new InputField(theme_, {kAsset, tr("Asset"), tr("The coin or token, by its ticker or name.")}, asset_, this));
  connect(asset, &FormField::actionRequested, this, [this] { emit new_asset_wanted(asset_->text().trimmed()); });
  add(new InputField(theme_,
                     {kPlatform, tr("Platform"), tr("The protocol, exchange, validator or hardware it earns on.")},
                     platform_, this));
  add(new InputField(theme_, {kQuantity, tr("Amount"), tr("How much was put in, exactly.")}, quantity_, this));
  add(new InputField(theme_, {kSince, tr("Since"), tr("The first day it earns, for example 2026-03-01.")},
                     new DateEdit(theme_), this));
  add(new InputField(theme_, {kPrice, tr("Price"), tr("The price of one unit today, in the base currency.")},
                     new ExactNumberEdit(theme_), this));
  add(new InputField(theme_, {kLabel, tr("Label"), tr("A name of your own, in place of “ETH · Lido”.")}, name, this));
  funding_ = new QComboBox;
  funding_->addItem(tr("Nothing: new money"), QString());
  add(new InputField(theme_,
                     {kFundedBy, tr("Comes from"),
                      tr("The holding whose coins or receipt tokens are used here. Their value counts once.")},
                     funding_, this));
  add(new InputField(theme_, {kNotes, tr("Notes"), tr("Anything worth remembering.")}, notes, this));
}

void DraftForm::set_surroundings(const Snapshot& portfolio, Date as_of) {
  portfolio_ = portfolio;
  as_of_ = as_of;
  asset_->setCompletions(asset_completions(*portfolio, shipped_catalog()));
  static_cast<DateEdit*>(field(kSince)->editor())->setPlaceholderText(iso_text(as_of));
  static_cast<ExactNumberEdit*>(field(kPrice)->editor())->setSuffix(to_qt(portfolio->currency().code()));
  fill_funding();
  keep_typed();
  show_kind(kinds_->kind());
}

/// The holdings that this one may be stacked on.
void DraftForm::fill_funding() {
  const QSignalBlocker quiet(funding_);
  const QVariant chosen = funding_->currentData();
  while (funding_->count() > 1) funding_->removeItem(1);
  for (const auto& [id, holding] : portfolio_->holdings())
    funding_->addItem(to_qt(portfolio_->title(*holding)), QString::number(id.value()));
  funding_->setCurrentIndex(std::max(0, funding_->findData(chosen)));
}

QString DraftForm::kind() const {
  return kinds_->kind();
}

void DraftForm::keep_typed() {
  for (const InputField* param : params_)
    if (param->typed() == fresh_.value(param->name()))
      typed_.remove(param->name());
    else
      typed_.insert(param->name(), param->typed());
}

void DraftForm::drop_params() {
  for (InputField* param : params_) {
    fields_.remove(param->name());
    param->hide();
    param->setParent(nullptr);  // nobody may find it any more; it may be the sender of what happens now
    param->deleteLater();
  }
  params_.clear();
}

void DraftForm::show_kind(const QString& kind) {
  keep_typed();
  drop_params();
  const StrategyKind* chosen = strategy_kind(to_std(kind));
  if (!chosen || !portfolio_) return;
  const KindDescriptor& about = chosen->descriptor();
  const ParamSurroundings around{asset_completions(*portfolio_, shipped_catalog()),
                                 to_qt(portfolio_->currency().code())};
  const QString topic = "kind." + kind;
  setProperty(kHelpTopic, topic);
  for (const ParamSpec& spec : about.params) {
    InputField* param = add(make_param_field(theme_, spec, around, spec.advanced ? more_box_ : this));
    if (const auto kept = typed_.constFind(spec.name.c_str()); kept != typed_.constEnd()) param->setTyped(*kept);
    param->setProperty(kHelpTopic, topic + '#' + to_qt(spec.name));
    params_.push_back(param);
  }
  field(kAsset)->setLabel(core_text(about.asset_label));
  field(kQuantity)->setLabel(core_text(about.quantity_label));
  field(kPlatform)->setLabel(about.needs_platform ? tr("Platform") : tr("Platform, if any"));
  platform_->setCompletions(platform_completions(*portfolio_, shipped_catalog(), to_std(kind)));
  arrange();
  name_units();
  prefill_unbonding();
}

/// Two fields a row, in the order of the description; the advanced ones, label and notes in the part that folds.
void DraftForm::arrange() {
  for (QGridLayout* grid : {grid_, more_grid_})
    while (QLayoutItem* item = grid->takeAt(0)) delete item;
  int count = 0;
  int more_count = 0;
  QWidget* before = kinds_;
  const auto place = [&](QGridLayout* grid, int& at, InputField* each) {
    grid->addWidget(each, at / 2, at % 2);
    each->show();
    setTabOrder(before, each->editor());
    before = each->editor();
    ++at;
  };
  for (const QString& name : {kAsset, kPlatform, kQuantity, kSince}) place(grid_, count, field(name));
  field(kPrice)->setVisible(price_asked_);
  if (price_asked_) place(grid_, count, field(kPrice));
  const KindDescriptor& about = strategy_kind(to_std(kind()))->descriptor();
  for (InputField* param : params_)
    if (!about.param(to_std(param->name()))->advanced) place(grid_, count, param);
  setTabOrder(before, more_);
  before = more_;
  for (InputField* param : params_)
    if (about.param(to_std(param->name()))->advanced) place(more_grid_, more_count, param);
  place(more_grid_, more_count, field(kLabel));
  place(more_grid_, more_count, field(kFundedBy));
  const int row = (more_count + 1) / 2;
  more_grid_->addWidget(field(kNotes), row, 0, 1, 2);
  setTabOrder(before, field(kNotes)->editor());
}

DraftForm::State DraftForm::state() const {
  State state{kind(), typed_};
  for (const InputField* each : fields_)
    if (each->typed() == fresh_.value(each->name()))
      state.typed.remove(each->name());
    else
      state.typed.insert(each->name(), each->typed());
  return state;
}

void DraftForm::set_state(const State& state) {
  kinds_->setKind(state.kind);
  // Choices and ticks have a default that is not the empty text: fields nobody filled are made afresh.
  drop_params();
  prefilled_.clear();
  typed_ = state.typed;
  for (InputField* each : fields_) each->setTyped(state.typed.value(each->name()));
  show_kind(kinds_->kind());
  show_errors({}, true);
}

void DraftForm::set_draft(const HoldingDraft& draft) {
  set_state({to_qt(draft.kind), {}});
  field(kAsset)->setCanonical(draft.asset.symbol);
  field(kPlatform)->setCanonical(draft.platform);
  field(kQuantity)->setCanonical(draft.quantity);
  field(kSince)->setCanonical(draft.since);
  field(kPrice)->setCanonical(draft.price);
  field(kLabel)->setCanonical(draft.label);
  field(kNotes)->setCanonical(draft.notes);
  field(kFundedBy)->setCanonical(draft.funded_by ? std::to_string(draft.funded_by->value()) : std::string());
  bool more = !draft.label.empty() || !draft.notes.empty() || draft.funded_by;
  const StrategyKind* kind = strategy_kind(draft.kind);
  for (InputField* param : params_) {
    const auto given = draft.params.find(to_std(param->name()));
    if (given == draft.params.end()) continue;
    param->setCanonical(given->second);
    more = more || (kind && kind->descriptor().param(given->first)->advanced);
  }
  more_->setChecked(more);
  name_units();
}

void DraftForm::start_another() {
  State next{kind(), {}};
  next.typed.insert(kPlatform, field(kPlatform)->typed());
  next.typed.insert(kSince, field(kSince)->typed());
  set_state(next);
  asset_->setFocus();
}

void DraftForm::focus_first() {
  (asset_->text().isEmpty() ? static_cast<QWidget*>(asset_) : quantity_)->setFocus(Qt::TabFocusReason);
}

DraftForm::Read DraftForm::read(HoldingDraft base) const {
  Read read{std::move(base), {}};
  HoldingDraft& draft = read.draft;
  draft.kind = to_std(kind());
  const auto take = [&](const QString& name) {
    auto text = field(name)->canonical();
    if (text) return *text;
    read.errors.push_back(text.error());
    return std::string();
  };
  draft.asset = {take(kAsset), {}};
  draft.platform = take(kPlatform);
  draft.quantity = take(kQuantity);
  draft.since = take(kSince);
  draft.price = price_asked_ ? take(kPrice) : std::string();
  draft.label = take(kLabel);
  draft.notes = take(kNotes);
  const qlonglong source = to_qt(take(kFundedBy)).toLongLong();
  draft.funded_by = source > 0 ? std::optional(HoldingId{source}) : std::nullopt;
  draft.params.clear();
  for (const InputField* param : params_)
    if (std::string text = take(param->name()); !text.empty()) draft.params[to_std(param->name())] = std::move(text);
  return read;
}

void DraftForm::set_price_asked(bool asked, const QString& asset_hint) {
  field(kAsset)->setHint(asset_hint);
  if (asked == price_asked_) return;
  price_asked_ = asked;
  arrange();
}

void DraftForm::offer_new_asset(const QString& symbol) {
  field(kAsset)->setAction(symbol.isEmpty() ? QString() : tr("Add %1").arg(symbol.left(12)));
}

void DraftForm::open_more(bool open) {
  more_box_->setVisible(open);
  more_->setIcon(icon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), theme_.palette().mute));
}

}  // namespace tidemill::ui
