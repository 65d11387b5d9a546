#include "ui/controls/suffix_edit.h"

#include <QFocusEvent>
#include <QPainter>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

constexpr int kSuffixPad = 10;

}  // namespace

SuffixEdit::SuffixEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), theme_(theme) {
  setMinimumWidth(60);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SuffixEdit::setSuffix(const QString& suffix) {
  if (suffix_ == suffix) return;
  suffix_ = suffix;
  update();
}

void SuffixEdit::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (suffix_.isEmpty()) return;
  const QFont font = theme_.bodyFont();
  const QFontMetrics metrics(font);
  // Actions (a calendar button) stand at the right end too.
  const int taken = actions().isEmpty() ? 0 : 22;
  const QString shown = text().isEmpty() ? placeholderText() : text();
  const int left = kSuffixPad + fontMetrics().horizontalAdvance(shown) + 8;
  const int room = width() - kSuffixPad - taken - left;
  const QString words = metrics.elidedText(suffix_, Qt::ElideRight, room);
  if (words.size() < 2 && words != suffix_) return;
  QPainter painter(this);
  painter.setFont(font);
  painter.setPen(theme_.palette().faint);
  painter.drawText(QRect(left, 0, room, height()), Qt::AlignRight | Qt::AlignVCenter, words);
}

void SuffixEdit::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  // Coming by Tab, the whole text is chosen, so that typing replaces it.
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) selectAll();
}

}  // namespace tidemill::ui
