#include "ui/controls/choice_row.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include "ui/controls/buttons.h"
#include "ui/controls/elided_label.h"
#include "ui/theme.h"

namespace tidemill::ui {

ChoiceRow::ChoiceRow(const Theme& theme, const QString& text, const QString& meaning, QWidget* parent)
    : QWidget(parent), theme_(theme), label_(new ElidedLabel(text, this)), menu_(new QMenu(this)) {
  button_ = menuButton(theme, {}, menu_, this);
  button_->setProperty("variant", "ghost");
  button_->setProperty("row", true);
  button_->setToolTip(meaning);
  button_->setAccessibleDescription(meaning);
  label_->setTone(Tone::Ink);
  label_->setToolTip(meaning);
  label_->setBuddy(button_);
  choices_ = new QActionGroup(this);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 1);
  row->setSpacing(8);
  row->addWidget(label_);
  row->addStretch(1);
  row->addWidget(button_);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceRow::addChoice(const QString& id, const QString& text) {
  QAction* action = menu_->addAction(text);
  action->setCheckable(true);
  action->setData(id);
  choices_->addAction(action);
  connect(action, &QAction::triggered, this, [this, id] {
    setCurrent(id);
    emit chosen(id);
  });
  if (choices_->actions().size() == 1) setCurrent(id);
}

void ChoiceRow::addSeparator() {
  menu_->addSeparator();
}

void ChoiceRow::addCommand(const QString& id, const QString& text) {
  QAction* action = menu_->addAction(text);
  action->setData(id);
  connect(action, &QAction::triggered, this, [this, id] { emit chosen(id); });
}

void ChoiceRow::setCurrent(const QString& id) {
  current_.clear();
  for (QAction* action : choices_->actions()) {
    action->setChecked(action->data().toString() == id);
    if (!action->isChecked()) continue;
    current_ = id;
    button_->setText(action->text());
  }
  describe();
}

void ChoiceRow::setValue(const QString& text) {
  if (QAction* chosen = choices_->checkedAction()) {
    choices_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    chosen->setChecked(false);
    choices_->setExclusionPolicy(QActionGroup::ExclusionPolicy::Exclusive);
  }
  current_.clear();
  button_->setText(text);
  describe();
}

QString ChoiceRow::value() const {
  return button_->text();
}

void ChoiceRow::describe() {
  button_->setAccessibleName(label_->text() + QStringLiteral(": ") + button_->text());
}

void ChoiceRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRectF(0, height() - 1, width(), 1), theme_.palette().line);
}

}  // namespace tidemill::ui
