#include "ui/dialogs/command_palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/dialogs/palette_match.h"
#include "ui/theme.h"

namespace tidemill::ui {
namespace {

constexpr int kIndexRole = Qt::UserRole + 1;
constexpr int kGroupRole = Qt::UserRole + 2;
constexpr int kKeysRole = Qt::UserRole + 3;
constexpr int kRowHeight = 34;
constexpr std::size_t kMost = 60;  // more than anybody scrolls through

/// A line: what it is, muted where it belongs, its keys at the right.
class PaletteDelegate : public QStyledItemDelegate {
 public:
  PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {option.rect.width(), kRowHeight};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Palette& palette = theme_.palette();
    painter->save();
    if (option.state & QStyle::State_Selected) {
      painter->setRenderHint(QPainter::Antialiasing);
      painter->setPen(Qt::NoPen);
      painter->setBrush(palette.soft);
      painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    }
    QRect rect = option.rect.adjusted(12, 0, -12, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    const QString keys = index.data(kKeysRole).toString();
    painter->setPen(palette.mute);
    if (!keys.isEmpty()) {
      painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, keys);
      rect.setRight(rect.right() - metrics.horizontalAdvance(keys) - 16);
    }
    const QString group = index.data(kGroupRole).toString();
    const int group_width = std::min(metrics.horizontalAdvance(group), rect.width() / 3);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width() - group_width - 10);
    painter->setPen(palette.ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(text) + 10);
    painter->setPen(palette.mute);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(group, Qt::ElideRight, std::max(0, rect.width())));
    painter->restore();
  }

 private:
  const Theme& theme_;
};

}  // namespace

CommandPalette::CommandPalette(const Theme& theme, std::vector<PaletteItem> items, QWidget* parent)
    : QDialog(parent),
      items_(std::move(items)),
      field_(new QLineEdit(this)),
      list_(new QListView(this)),
      model_(new QStandardItemModel(this)) {
  setObjectName("commandPalette");
  setWindowTitle(tr("Commands"));
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 14, 14, 14);
  column->setSpacing(10);
  field_->setObjectName("paletteField");
  field_->setPlaceholderText(tr("Type a command, a page, a holding or a calculator"));
  field_->setAccessibleName(tr("Command"));
  column->addWidget(field_);
  list_->setObjectName("paletteList");
  list_->setAccessibleName(tr("Commands that fit"));
  list_->setModel(model_);
  list_->setItemDelegate(new PaletteDelegate(theme, list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addWidget(list_, 1);
  resize(620, 440);

  field_->installEventFilter(this);
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(field_, &QLineEdit::returnPressed, this, &CommandPalette::run_current);
  connect(list_, &QListView::clicked, this, &CommandPalette::run_current);
  filter({});
  field_->setFocus();
}

QStringList CommandPalette::listed() const {
  QStringList names;
  for (int row = 0; row < model_->rowCount(); ++row) names << model_->index(row, 0).data().toString();
  return names;
}

void CommandPalette::filter(const QString& typed) {
  struct Fit {
    int score;
    int index;
  };
  std::vector<Fit> fits;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    // The name counts for more than where it belongs.
    const int score = std::max(2 * palette_match(typed, items_[i].text),
                               palette_match(typed, items_[i].text + ' ' + items_[i].group));
    if (score > 0) fits.push_back({score, static_cast<int>(i)});
  }
  std::ranges::stable_sort(fits, std::greater{}, &Fit::score);
  if (fits.size() > kMost) fits.resize(kMost);
  model_->clear();
  for (const Fit& fit : fits) {
    const PaletteItem& item = items_[static_cast<std::size_t>(fit.index)];
    auto* row = new QStandardItem(item.text);
    row->setData(fit.index, kIndexRole);
    row->setData(item.group, kGroupRole);
    row->setData(item.keys, kKeysRole);
    row->setData(QStringLiteral("%1, %2").arg(item.text, item.group), Qt::AccessibleTextRole);
    model_->appendRow(row);
  }
  list_->setCurrentIndex(model_->index(0, 0));
}

/// The window is itself again before the command runs: it may open a dialog of its own.
void CommandPalette::run_current() {
  const QModelIndex index = list_->currentIndex();
  if (!index.isValid()) return;
  const auto run = items_[static_cast<std::size_t>(index.data(kIndexRole).toInt())].run;
  accept();
  run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == field_ && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? 8
                     : key == Qt::Key_PageUp   ? -8
                                               : 0;
    if (step != 0 && model_->rowCount() > 0) {
      const int row = std::clamp(list_->currentIndex().row() + step, 0, model_->rowCount() - 1);
      list_->setCurrentIndex(model_->index(row, 0));
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace tidemill::ui
