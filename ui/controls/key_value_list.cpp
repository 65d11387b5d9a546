#include "ui/controls/key_value_list.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/controls/elided_label.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kRowPad = 7;

}  // namespace

KeyValueList::KeyValueList(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(12);
  grid_->setVerticalSpacing(0);
  grid_->setColumnStretch(0, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyValueList::setRows(const std::vector<KeyValue>& rows) {
  while (rows_.size() > rows.size()) {
    for (QWidget* w : {static_cast<QWidget*>(rows_.back().label), static_cast<QWidget*>(rows_.back().note),
                       static_cast<QWidget*>(rows_.back().value)})
      delete w;
    rows_.pop_back();
  }
  while (rows_.size() < rows.size()) addRow();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Row& row = rows_[i];
    row.number = rows[i].number;
    const bool link = row.number.isValid();
    row.value->setTextInteractionFlags(link ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
    row.value->setFocusPolicy(link ? Qt::StrongFocus : Qt::NoFocus);
    row.value->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    row.value->setToolTip(link ? tr("How this number is made") : QString());
    row.label->setText(rows[i].label);
    row.label->setTone(rows[i].labelTone);
    row.note->setText(rows[i].note);
    row.value->setText(rows[i].value);
    row.value->setFont(rows[i].bold ? theme_.strongFont() : theme_.bodyFont());
    row.value->setAccessibleName(rows[i].label + ": " + rows[i].value);
    setTone(row.value, rows[i].tone);
  }
  updateGeometry();
  update();
}

void KeyValueList::addRow() {
  const int at = int(rows_.size());
  Row row{new ElidedLabel({}, this), label({}, Tone::Mute, this), label({}, Tone::Ink, this), {}};
  for (QLabel* l : {static_cast<QLabel*>(row.label), row.note, row.value}) {
    l->setContentsMargins(0, kRowPad, 0, kRowPad);
    l->setTextFormat(Qt::PlainText);
  }
  row.note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  row.value->installEventFilter(this);
  grid_->addWidget(row.label, at, 0);
  grid_->addWidget(row.note, at, 1);
  grid_->addWidget(row.value, at, 2);
  rows_.push_back(row);
}

bool KeyValueList::eventFilter(QObject* watched, QEvent* event) {
  const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const Row& each) { return each.value == watched; });
  if (row != rows_.end() && row->number.isValid()) {
    bool pressed =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (event->type() == QEvent::KeyPress) {
      const int key = static_cast<QKeyEvent*>(event)->key();
      pressed = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Enter ||
        event->type() == QEvent::Leave) {
      const bool lit = event->type() == QEvent::FocusIn || event->type() == QEvent::Enter;
      QFont font = row->value->font();
      font.setUnderline(lit);
      row->value->setFont(font);
    }
    if (pressed) {
      const QVariant number = row->number;  // the answer may change the rows
      emit explainWanted(number);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void KeyValueList::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (std::size_t i = 0; i + 1 < rows_.size(); ++i) {
    const int bottom = grid_->cellRect(int(i), 0).bottom();
    painter.fillRect(QRect(0, bottom, width(), 1), theme_.palette().line);
  }
}

}  // namespace tidemill::ui
