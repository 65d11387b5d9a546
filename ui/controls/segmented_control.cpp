#include "ui/controls/segmented_control.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <algorithm>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// A radio button in the shape of a segment: assistive technology sees what it is.
class Segment final : public QRadioButton {
 public:
  Segment(const Theme& theme, const QString& text, QWidget* parent) : QRadioButton(text, parent), theme_(theme) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

  QSize sizeHint() const override {
    const QFontMetrics metrics(theme_.strongFont());
    return QSize(metrics.horizontalAdvance(text()) + 26, metrics.height() + 16);
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool hitButton(const QPoint& at) const override { return rect().contains(at); }

  void paintEvent(QPaintEvent*) override {
    const Palette& p = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
      // The frame's corners are rounded: clip to them, so that the end segments fill the frame and no more.
      QPainterPath frame;
      frame.addRoundedRect(QRectF(parentWidget()->rect()).adjusted(1, 1, -1, -1).translated(-pos()), 6.5, 6.5);
      painter.setClipPath(frame);
      painter.fillRect(rect(), isChecked() ? p.soft : p.hover);
      painter.setClipping(false);
    }
    if (hasFocus() && theme_.showsFocus()) {
      painter.setPen(QPen(p.accent, 2));
      painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
    }
    painter.setFont(isChecked() ? theme_.strongFont() : theme_.bodyFont());
    painter.setPen(!isEnabled() ? p.faint : isChecked() ? p.accent : p.mute);
    painter.drawText(rect(), Qt::AlignCenter, text());
  }

 private:
  const Theme& theme_;
};

/// Stands for all segments where there is no room for them.
class Fold final : public QToolButton {
 public:
  Fold(const Theme& theme, QWidget* parent) : QToolButton(parent), theme_(theme) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
  }

  static int widthOf(const Theme& theme, const QString& text) {
    return QFontMetrics(theme.strongFont()).horizontalAdvance(text) + 42;
  }
  QSize sizeHint() const override {
    return QSize(widthOf(theme_, text()), QFontMetrics(theme_.strongFont()).height() + 16);
  }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Palette& p = theme_.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6.5, 6.5);
    if (hasFocus() && theme_.showsFocus()) {
      painter.setPen(QPen(p.accent, 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5);
    }
    painter.setFont(theme_.strongFont());
    painter.setPen(isEnabled() ? p.accent : p.faint);
    painter.drawText(rect().adjusted(13, 0, -29, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    const QPointF tip(width() - 18, height() / 2.0 + 2);
    painter.setPen(QPen(isEnabled() ? p.accent : p.faint, 1.5));
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
  }

 private:
  const Theme& theme_;
};

}  // namespace

SegmentedControl::SegmentedControl(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), group_(new QButtonGroup(this)), fold_(new Fold(theme, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  row->addWidget(fold_);
  fold_->setObjectName("segment_fold");
  fold_->hide();
  auto* menu = new QMenu(fold_);
  fold_->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    for (QAbstractButton* button : group_->buttons()) {
      QAction* action = menu->addAction(button->text(), button, [button] { button->setChecked(true); });
      action->setCheckable(true);
      action->setChecked(button->isChecked());
      action->setToolTip(button->toolTip());
    }
  });
  connect(group_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
    update();
    showFold();
    if (on && !quiet_) emit chosen(button->property("segment").toString());
  });
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::addSegment(const QString& id, const QString& text, const QString& toolTip) {
  auto* segment = new Segment(theme_, text, this);
  segment->setProperty("segment", id);
  segment->setObjectName("segment_" + id);
  segment->setToolTip(toolTip);
  if (!toolTip.isEmpty()) segment->setAccessibleName(toolTip);
  group_->addButton(segment, int(group_->buttons().size()));
  layout()->addWidget(segment);
  if (group_->buttons().size() == 1) {
    const QScopedValueRollback<bool> guard(quiet_, true);
    segment->setChecked(true);
  }
}

void SegmentedControl::clear() {
  for (QAbstractButton* button : group_->buttons()) {
    group_->removeButton(button);
    delete button;
  }
}

QString SegmentedControl::currentId() const {
  const QAbstractButton* button = group_->checkedButton();
  return button ? button->property("segment").toString() : QString();
}

void SegmentedControl::setCurrent(const QString& id) {
  const QScopedValueRollback<bool> guard(quiet_, true);
  for (QAbstractButton* button : group_->buttons())
    if (button->property("segment").toString() == id) button->setChecked(true);
}

int SegmentedControl::foldedWidth() const {
  const QAbstractButton* button = group_->checkedButton();
  return button ? Fold::widthOf(theme_, button->text()) : 0;
}

int SegmentedControl::unfoldedWidth() const {
  int width = 0;
  for (const QAbstractButton* button : group_->buttons()) width += button->sizeHint().width();
  return width;
}

void SegmentedControl::setFolded(bool folded) {
  if (folded_ == folded) return;
  const bool focused = std::ranges::any_of(group_->buttons(), [](const auto* each) { return each->hasFocus(); });
  folded_ = folded;
  fold_->setVisible(folded);
  for (QAbstractButton* button : group_->buttons()) button->setVisible(!folded);
  showFold();
  if (folded && focused) fold_->setFocus();
}

/// What is chosen, on the button that stands for all.
void SegmentedControl::showFold() {
  const QAbstractButton* button = group_->checkedButton();
  if (!folded_ || !button) return;
  fold_->setText(button->text());
  fold_->setToolTip(accessibleName());
  fold_->setAccessibleName(accessibleName().isEmpty() ? button->text() : accessibleName() + ": " + button->text());
  fold_->updateGeometry();
}

void SegmentedControl::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(p.fieldLine);
  painter.setBrush(p.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
  const QList<QAbstractButton*> buttons = group_->buttons();
  for (qsizetype i = 1; i < buttons.size() && !folded_; ++i) {
    const double x = buttons[i]->x() + 0.5;
    painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
  }
}

}  // namespace tidemill::ui
