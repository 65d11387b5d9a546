#include "ui/pages/entry_panel/kind_chooser.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <optional>

#include "core/strategies/registry.h"
#include "ui/controls/chip.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr int kCardColumns = 3;

}  // namespace

KindChooser::KindChooser(const Theme& theme, QWidget* parent) : QWidget(parent) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(6);
  setAccessibleName(tr("Kind of strategy"));
  for (const StrategyKind* kind : strategy_kinds()) {
    const KindDescriptor& about = kind->descriptor();
    const int index = int(cards_.size());
    auto* card = new Chip(theme, core_text(about.short_label), this);
    card->setKind(to_qt(about.id));
    card->setObjectName("kind_" + to_qt(about.id));
    card->setToolTip(core_text(about.label) + ": " + core_text(about.meaning));
    card->setAccessibleName(core_text(about.label));
    card->setAccessibleDescription(core_text(about.meaning));
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    card->installEventFilter(this);
    connect(card, &QCheckBox::clicked, this, [this, index] { choose(index, true); });
    grid->addWidget(card, index / kCardColumns, index % kCardColumns);
    cards_.push_back(card);
    ids_ << to_qt(about.id);
  }
  for (int i = 0; i < kCardColumns; ++i) grid->setColumnStretch(i, 1);
  choose(0, false);
}

QString KindChooser::kind() const {
  return ids_.value(current_);
}

void KindChooser::setKind(const QString& id) {
  if (const int index = int(ids_.indexOf(id)); index >= 0) choose(index, false);
}

void KindChooser::choose(int index, bool announce) {
  const bool other = index != current_;
  current_ = index;
  for (int i = 0; i < int(cards_.size()); ++i) {
    cards_[std::size_t(i)]->setChecked(i == index);
    cards_[std::size_t(i)]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
  }
  if (other && announce) emit chosen(kind());
}

bool KindChooser::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int count = int(cards_.size());
  const auto target = [&](int key) -> std::optional<int> {
    switch (key) {
      case Qt::Key_Right:
        return (current_ + 1) % count;
      case Qt::Key_Left:
        return (current_ + count - 1) % count;
      case Qt::Key_Down:
        return current_ + kCardColumns < count ? current_ + kCardColumns : current_;
      case Qt::Key_Up:
        return current_ >= kCardColumns ? current_ - kCardColumns : current_;
      default:
        return std::nullopt;
    }
  };
  const std::optional<int> wanted = target(static_cast<QKeyEvent*>(event)->key());
  if (!wanted) return QWidget::eventFilter(watched, event);
  const int index = *wanted;
  choose(index, true);
  cards_[std::size_t(index)]->setFocus(Qt::TabFocusReason);
  return true;
}

}  // namespace tidemill::ui
