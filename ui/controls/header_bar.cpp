#include "ui/controls/header_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>
#include <functional>

#include "ui/controls/elided_label.h"
#include "ui/controls/segmented_control.h"
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
  fit();
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
  fit();
}

QSize HeaderBar::minimumSizeHint() const {
  constexpr int least = 420;
  return QSize(least, height());
}

bool HeaderBar::event(QEvent* event) {
  const bool done = QWidget::event(event);
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) fit();
  return done;
}

void HeaderBar::fit() {
  if (fitting_ || !controls_) return;
  const QScopedValueRollback<bool> guard(fitting_, true);
  QList<SegmentedControl*> segments;
  for (auto* each : controls_->findChildren<SegmentedControl*>())
    if (!each->isHidden()) segments << each;
  std::ranges::sort(segments, std::greater{}, &SegmentedControl::unfoldedWidth);
  const QMargins margins = row_->contentsMargins();
  const int room = width() - margins.left() - margins.right() - row_->spacing() - title_->sizeHint().width();
  int needed = controls_->sizeHint().width();
  for (const SegmentedControl* each : segments) needed += each->unfoldedWidth() - each->sizeHint().width();
  for (SegmentedControl* each : segments) {
    const bool folds = needed > room;
    if (folds) needed += each->foldedWidth() - each->unfoldedWidth();
    each->setFolded(folds);
  }
}

void HeaderBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme_.palette().card);
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.palette().line);
}

}  // namespace tidemill::ui
