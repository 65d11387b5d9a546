#include "ui/pages/entry_panel/entry_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/controls/buttons.h"
#include "ui/controls/inline_message.h"
#include "ui/pages/entry_panel/preview_box.h"
#include "ui/pages/entry_panel/terms_choice.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr int kWidth = 388;
constexpr int kPauseMilliseconds = 40;
const QString kNew = QStringLiteral("new");

}  // namespace

EntryPanel::EntryPanel(Workspace& workspace, const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent),
      workspace_(workspace),
      theme_(theme),
      scroll_(new QScrollArea(this)),
      form_(new DraftForm(theme)),
      terms_(new TermsChoice(theme)),
      preview_(new PreviewBox(theme)),
      message_(new InlineMessage(theme, this)),
      another_(secondaryButton(theme, tr("Save && add another"), {}, this)),
      save_(primaryButton(theme, tr("Save"), {}, this)) {
  setObjectName(QStringLiteral("entry_panel"));
  setFixedWidth(kWidth);
  setRightText(tr("Esc closes"));
  build();
  timer_.setSingleShot(true);
  timer_.setInterval(kPauseMilliseconds);
  connect(&timer_, &QTimer::timeout, this, &EntryPanel::look);
  const auto wait = [this] {
    message_->hide();  // it was about what stood there before
    timer_.start();
  };
  connect(form_, &DraftForm::edited, this, wait);
  connect(terms_, &TermsChoice::edited, this, wait);
  connect(form_, &DraftForm::new_asset_wanted, this, [this](const QString& symbol) {
    added_assets_.insert(to_std(symbol));
    look();
  });
  connect(&workspace_, &Workspace::analysis_ready, this, [this] {
    if (isVisible()) look();
  });
}

void EntryPanel::build() {
  auto* inside = new QWidget;
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 6, 0);
  column->setSpacing(12);
  column->addWidget(form_);
  column->addWidget(terms_);
  scroll_->setWidget(inside);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->viewport()->setAutoFillBackground(false);
  inside->setAutoFillBackground(false);
  scroll_->setMinimumHeight(120);
  inside->installEventFilter(this);
  // The preview follows the fields where they are few, and stays in sight where they are many.
  body()->addWidget(scroll_, 1000);
  body()->addWidget(preview_);
  body()->addStretch(1);
  body()->addWidget(message_);
  message_->setObjectName(QStringLiteral("entry_message"));
  message_->setClosable(true);
  message_->hide();
  terms_->hide();

  auto* cancel = secondaryButton(theme_, tr("Cancel"), {}, this);
  cancel->setObjectName(QStringLiteral("entry_cancel"));
  another_->setObjectName(QStringLiteral("entry_save_another"));
  save_->setObjectName(QStringLiteral("entry_save"));
  another_->setToolTip(tr("Saves and keeps kind, platform and first day for the next one (Ctrl+Enter)"));
  save_->setToolTip(tr("Saves the holding (Enter)"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addStretch(1);
  for (QPushButton* button : {cancel, another_, save_}) row->addWidget(button);
  body()->addLayout(row);
  connect(cancel, &QPushButton::clicked, this, &EntryPanel::leave);
  connect(another_, &QPushButton::clicked, this, [this] { save(true); });
  connect(save_, &QPushButton::clicked, this, [this] { save(false); });
  connect(message_, &InlineMessage::activated, this, [this] {
    message_->hide();
    parked_.remove(occasion_.key);
    form_->set_state(occasion_.start);
    look();
  });
}

void EntryPanel::open_new() {
  open({kNew, std::nullopt, {}, {}}, tr("New holding"), [] {
    HoldingDraft draft;
    draft.kind = "staking";
    return draft;
  }());
}

void EntryPanel::open_draft(const HoldingDraft& draft) {
  QString key = "draft " + to_qt(draft.kind);
  for (const auto& [name, text] : draft.params) key += ' ' + to_qt(name) + '=' + to_qt(text);
  open({key, std::nullopt, {}, {}}, tr("New holding"), draft);
}

void EntryPanel::open_edit(HoldingId id) {
  const Snapshot portfolio = workspace_.portfolio();
  const Holding* holding = portfolio->holding(id);
  if (!holding) return;
  const HoldingDraft draft = draft_of(*portfolio, *holding, workspace_.as_of());
  open({"edit " + QString::number(id.value()), id, draft, {}}, tr("Edit %1").arg(to_qt(portfolio->title(*holding))),
       draft);
}

void EntryPanel::open_duplicate(HoldingId id) {
  const Snapshot portfolio = workspace_.portfolio();
  const Holding* holding = portfolio->holding(id);
  if (!holding) return;
  HoldingDraft draft = draft_of(*portfolio, *holding, workspace_.as_of());
  draft.until.clear();
  open({"duplicate " + QString::number(id.value()), std::nullopt, draft, {}},
       tr("Duplicate of %1").arg(to_qt(portfolio->title(*holding))), draft);
}

void EntryPanel::open(Occasion occasion, const QString& title, const HoldingDraft& draft) {
  if (isVisible() && occasion.key == occasion_.key) return form_->focus_first();
  if (isVisible()) park();
  occasion_ = std::move(occasion);
  complained_ = false;
  setTitle(title);
  another_->setVisible(!occasion_.editing);
  message_->hide();
  terms_->reset(workspace_.as_of());
  form_->set_surroundings(workspace_.portfolio(), workspace_.as_of());
  form_->set_draft(draft);
  occasion_.start = form_->state();
  if (const auto kept = parked_.constFind(occasion_.key); kept != parked_.constEnd()) {
    form_->set_state(*kept);
    message_->setMessage(MessageKind::Info, tr("What you typed last time is still here."));
    message_->setAction(tr("Start afresh"));
  }
  scroll_->verticalScrollBar()->setValue(0);
  show();
  form_->focus_first();
  look();
}

/// Keeps what was typed until the panel is opened for the same thing again.
void EntryPanel::park() {
  if (form_->state().typed == occasion_.start.typed)
    parked_.remove(occasion_.key);
  else
    parked_.insert(occasion_.key, form_->state());
}

void EntryPanel::leave() {
  timer_.stop();
  park();
  hide();
  emit left();
}

DraftTask EntryPanel::task() const {
  DraftTask task{workspace_.portfolio(), workspace_.as_of(), occasion_.editing, {}, {}, added_assets_};
  if (!task.editing || !workspace_.session()) return task;
  EntryFilter filter;
  filter.holding = task.editing;
  filter.type = EntryType::opening;
  if (const auto page = workspace_.session()->entries(filter, 0, 1000)) task.openings = page->entries;
  if (const auto from = terms_->from(); from && !terms_->isHidden()) task.terms_from = *from;
  return task;
}

bool EntryPanel::save(bool another) {
  timer_.stop();
  complained_ = true;
  const std::vector<Error> errors = look_at_fields(true);
  if (!errors.empty()) {
    complain(errors.front());
    return false;
  }
  if (changed_meanwhile()) return false;
  const auto made = change_of(task(), form_->read(occasion_.base).draft);
  if (!made) {
    complain(made.error());
    return false;
  }
  if (const auto applied = workspace_.apply(made->change); !applied) {
    complain(applied.error());
    return false;
  }
  parked_.remove(occasion_.key);
  added_assets_.clear();
  message_->hide();
  complained_ = false;
  if (another) {
    form_->set_surroundings(workspace_.portfolio(), workspace_.as_of());
    form_->start_another();
    occasion_ = {kNew, std::nullopt, {}, form_->state()};
    setTitle(tr("New holding"));
    look();
  } else {
    hide();
    emit left();
  }
  emit saved(made->id);
  return true;
}

/// Another window or program may have edited the same holding: its work is not written over unseen.
bool EntryPanel::changed_meanwhile() {
  if (!occasion_.editing) return false;
  const Snapshot portfolio = workspace_.portfolio();
  const Holding* holding = portfolio->holding(*occasion_.editing);
  if (!holding) {
    complain({ErrorCode::not_found,
              "",
              "this holding is not there any more",
              "undo its removal first, or save it as a duplicate",
              {}});
    return true;
  }
  const HoldingDraft now = draft_of(*portfolio, *holding, workspace_.as_of());
  const HoldingDraft& then = occasion_.base;
  const bool same = now.kind == then.kind && now.asset.id == then.asset.id && now.platform == then.platform &&
                    now.quantity == then.quantity && now.since == then.since && now.until == then.until &&
                    now.params == then.params && now.label == then.label && now.notes == then.notes;
  if (same) return false;
  occasion_.base = now;
  complain({ErrorCode::conflict,
            "",
            "this holding was changed elsewhere while you were editing it",
            "what you typed is kept; save once more to put it over that change",
            {}});
  return true;
}

void EntryPanel::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape) return leave();
  if (!enter) return Card::keyPressEvent(event);
  auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
  if (button && isAncestorOf(button) && !button->isCheckable()) return button->click();
  save(event->modifiers().testFlag(Qt::ControlModifier) && !occasion_.editing);
}

bool EntryPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == scroll_->widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
    const QLayout* fields = scroll_->widget()->layout();
    const int width = scroll_->viewport()->width();
    scroll_->setMaximumHeight(fields->hasHeightForWidth() ? fields->totalHeightForWidth(width)
                                                          : fields->totalSizeHint().height());
  }
  return Card::eventFilter(watched, event);
}

void EntryPanel::showEvent(QShowEvent* event) {
  Card::showEvent(event);
  form_->focus_first();
}

}  // namespace tidemill::ui
