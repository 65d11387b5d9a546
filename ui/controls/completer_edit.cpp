#include "ui/controls/completer_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kNameRole = Qt::UserRole + 1;
constexpr int kEditPad = 9;

/// Key at the left, name muted at the right.
class CompletionDelegate : public QStyledItemDelegate {
 public:
  CompletionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Palette& p = theme_.palette();
    const bool chosen = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(option.rect, chosen ? p.soft : p.card);
    const QRect room = option.rect.adjusted(kEditPad, 0, -kEditPad, 0);
    const QString key = index.data().toString();
    painter->setFont(theme_.bodyFont());
    painter->setPen(chosen ? p.accent : p.ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, key);
    const QFont small = theme_.smallFont();
    const int left = QFontMetrics(theme_.bodyFont()).horizontalAdvance(key) + 12;
    painter->setFont(small);
    painter->setPen(p.mute);
    painter->drawText(
        room, Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(kNameRole).toString(), Qt::ElideRight, room.width() - left));
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const QFontMetrics body(theme_.bodyFont());
    const QFontMetrics small(theme_.smallFont());
    return QSize(body.horizontalAdvance(index.data().toString()) +
                     small.horizontalAdvance(index.data(kNameRole).toString()) + 2 * kEditPad + 24,
                 body.height() + 12);
  }

 private:
  const Theme& theme_;
};

/// 0: the key is typed; 1: it begins so; 2: a word of the name begins so; 3: somewhere within; −1: not at all.
int closeness(const Completion& item, const QString& typed) {
  if (item.key.compare(typed, Qt::CaseInsensitive) == 0) return 0;
  if (item.key.startsWith(typed, Qt::CaseInsensitive)) return 1;
  for (const QString& word : (item.key + ' ' + item.name).split(' ', Qt::SkipEmptyParts))
    if (word.startsWith(typed, Qt::CaseInsensitive)) return 2;
  if (item.name.startsWith(typed, Qt::CaseInsensitive)) return 2;
  if (typed.size() > 2 &&
      (item.name.contains(typed, Qt::CaseInsensitive) || item.key.contains(typed, Qt::CaseInsensitive)))
    return 3;
  return -1;
}

}  // namespace

CompleterEdit::CompleterEdit(const Theme& theme, QWidget* parent)
    : SuffixEdit(theme, parent), completer_(new QCompleter(this)), shown_(new QStandardItemModel(this)) {
  completer_->setModel(shown_);
  completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer_->setWidget(this);
  completer_->popup()->setItemDelegate(new CompletionDelegate(theme, completer_));
  completer_->popup()->setProperty("popup", "true");
  completer_->popup()->setMouseTracking(true);
  connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& key) {
    setText(key);
    emit textEdited(key);
    emit picked();
  });
  connect(this, &QLineEdit::textEdited, this, &CompleterEdit::showMatches);
  connect(this, &QLineEdit::textChanged, this, &CompleterEdit::describe);
}

void CompleterEdit::setCompletions(std::vector<Completion> completions) {
  completions_ = std::move(completions);
  std::stable_sort(completions_.begin(), completions_.end(),
                   [](const Completion& a, const Completion& b) { return a.first && !b.first; });
  describe();
}

void CompleterEdit::setAllowsNew(bool allows, const QString& hint) {
  allowsNew_ = allows;
  newHint_ = hint;
  describe();
}

const Completion* CompleterEdit::match() const {
  const QString typed = text().trimmed();
  const auto found = std::find_if(completions_.begin(), completions_.end(), [&](const Completion& item) {
    return item.key.compare(typed, Qt::CaseInsensitive) == 0;
  });
  return found == completions_.end() ? nullptr : &*found;
}

QStringList CompleterEdit::matching(const QString& typed, int limit) const {
  const QString wanted = typed.trimmed();
  QStringList keys;
  for (int step = 0; step <= 3 && keys.size() < limit; ++step)
    for (const Completion& item : completions_)
      if (keys.size() < limit && (wanted.isEmpty() ? step == 0 : closeness(item, wanted) == step)) keys << item.key;
  return keys;
}

void CompleterEdit::showMatches(const QString& typed) {
  const QStringList keys = matching(typed);
  const bool done =
      keys.isEmpty() || (keys.size() == 1 && keys.front().compare(typed.trimmed(), Qt::CaseInsensitive) == 0);
  if (done || !hasFocus()) return completer_->popup()->hide();
  shown_->clear();
  for (const QString& key : keys) {
    auto* row = new QStandardItem(key);
    const auto item =
        std::find_if(completions_.begin(), completions_.end(), [&](const Completion& each) { return each.key == key; });
    QString about = item->name;
    if (!item->note.isEmpty() && item->note != item->name) about += (about.isEmpty() ? "" : " · ") + item->note;
    row->setData(about, kNameRole);
    shown_->appendRow(row);
  }
  completer_->complete();
  // Where only known words will do, Enter takes the first of them.
  completer_->popup()->setCurrentIndex(allowsNew_ ? QModelIndex() : shown_->index(0, 0));
}

void CompleterEdit::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down && !completer_->popup()->isVisible()) {
    showMatches(text());
    return;
  }
  SuffixEdit::keyPressEvent(event);
}

void CompleterEdit::mouseReleaseEvent(QMouseEvent* event) {
  SuffixEdit::mouseReleaseEvent(event);
  if (text().isEmpty() && !isReadOnly()) showMatches({});
}

void CompleterEdit::describe() {
  if (text().trimmed().isEmpty()) return setSuffix({});
  if (const Completion* item = match()) return setSuffix(item->note.isEmpty() ? item->name : item->note);
  setSuffix(allowsNew_ ? newHint_ : QString());
}

}  // namespace tidemill::ui
