#include "ui/controls/action_card.h"

#include <QPainter>

#include "ui/controls/card.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kActionPad = 20;

}  // namespace

ActionCard::ActionCard(const Theme& theme, const QString& heading, const QString& sentence, const QString& shortcut,
                       QWidget* parent)
    : QPushButton(parent), theme_(theme), heading_(heading), sentence_(sentence), shortcut_(shortcut) {
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setAutoDefault(true);
  setAccessibleName(heading);
  setAccessibleDescription(sentence);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ActionCard::setPreferred(bool preferred) {
  preferred_ = preferred;
  update();
}

QSize ActionCard::sizeHint() const {
  const QFontMetrics body(theme_.bodyFont());
  return QSize(244, 2 * kActionPad + body.height() * 4 + 26);
}

QSize ActionCard::minimumSizeHint() const {
  return QSize(180, sizeHint().height());
}

void ActionCard::paintEvent(QPaintEvent*) {
  const Palette& p = theme_.palette();
  QPainter painter(this);
  const bool strong = preferred_ || (hasFocus() && theme_.showsFocus()) || underMouse();
  paintSheet(painter, rect(), isDown() ? p.soft : p.card, strong ? p.accent : p.line,
             (hasFocus() && theme_.showsFocus()) ? 2.0 : 1.0);
  const QRect box = rect().adjusted(kActionPad, kActionPad, -kActionPad, -kActionPad);
  painter.setFont(theme_.strongFont());
  painter.setPen(p.ink);
  painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, heading_);
  const int line = QFontMetrics(theme_.bodyFont()).height();
  painter.setFont(theme_.bodyFont());
  painter.setPen(p.mute);
  painter.drawText(box.adjusted(0, line + 6, 0, -line), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence_);
  painter.setFont(theme_.smallFont());
  painter.setPen(p.faint);
  painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, shortcut_);
}

}  // namespace tidemill::ui
