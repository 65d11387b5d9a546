#include "ui/controls/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/controls/elided_label.h"
#include "ui/controls/labels.h"
#include "ui/theme.h"

namespace tidemill::ui {

Card::Card(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      head_(new QWidget(this)),
      headRow_(new QHBoxLayout(head_)),
      title_(new ElidedLabel({}, head_)),
      subtitle_(new ElidedLabel({}, head_)),
      right_(smallLabel(theme, {}, head_)),
      body_(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 13, 16, 14);
  column->setSpacing(8);
  headRow_->setContentsMargins(0, 0, 0, 0);
  headRow_->setSpacing(8);
  title_->setTone(Tone::Ink);
  title_->setFont(theme.strongFont());
  // The title gets its room first, the subtitle what is left.
  subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  subtitle_->setTone(Tone::Mute);
  subtitle_->setFont(theme.smallFont());
  constexpr int worth_showing = 8;
  subtitle_->setLeastLetters(worth_showing);
  headRow_->addWidget(title_);
  headRow_->addWidget(subtitle_, 1);
  headRow_->addWidget(right_);
  column->addWidget(head_);
  body_->setContentsMargins(0, 0, 0, 0);
  body_->setSpacing(8);
  column->addLayout(body_, 1);
  setTitle(title);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString& title) {
  title_->setText(title);
  setAccessibleName(title);
  showHead();
}

void Card::setSubtitle(const QString& subtitle) {
  subtitle_->setText(subtitle);
  showHead();
}

void Card::setRightText(const QString& text) {
  right_->setText(text);
  showHead();
}

void Card::addTitleWidget(QWidget* widget) {
  headRow_->insertWidget(headRow_->indexOf(subtitle_), widget);
  ++headWidgets_;
  showHead();
}

void Card::addRightWidget(QWidget* widget) {
  headRow_->addWidget(widget);
  ++headWidgets_;
  showHead();
}

void Card::showHead() {
  title_->setVisible(!title_->text().isEmpty());
  right_->setVisible(!right_->text().isEmpty());
  head_->setVisible(headWidgets_ > 0 || !title_->text().isEmpty() || !subtitle_->text().isEmpty() ||
                    !right_->text().isEmpty());
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintSheet(painter, rect(), theme_.palette().card, theme_.palette().line);
}

void paintSheet(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, double width) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(border, width));
  painter.setBrush(fill);
  const double inset = width / 2.0;
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 10.0, 10.0);
}

}  // namespace tidemill::ui
