#include "ui/controls/header_bar.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/controls/elided_label.h"
#include "ui/theme.h"

namespace tidemill::ui {

HeaderBar::HeaderBar(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), theme_(theme), title_(new ElidedLabel(title, this)), row_(new QHBoxLayout(this)) {
  setFixedHeight(qMax(56, QFontMetrics(theme.bodyFont()).height() + 34));
  row_->setContentsMargins(24, 0, 24, 0);
  row_->setSpacing(12);
  title_->setFont(theme.titleFont());
  title_->setObjectName("pageTitle");
  row_->addWidget(title_, 1);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HeaderBar::setTitle(const QString& title) {
  title_->setText(title);
}

void HeaderBar::addControl(QWidget* control) {
  row_->addWidget(control, 0, Qt::AlignVCenter);
}

void HeaderBar::setControls(QWidget* controls) {
  if (controls == controls_) return;
  if (controls_) {
    row_->removeWidget(controls_);
    controls_->hide();
  }
  controls_ = controls;
  if (controls_) {
    row_->addWidget(controls_, 0, Qt::AlignVCenter);
    controls_->show();
  }
}

void HeaderBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.palette().card);
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.palette().line);
}

}  // namespace tidemill::ui
