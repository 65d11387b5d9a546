#include "ui/controls/inline_message.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

#include "ui/controls/buttons.h"
#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

namespace {

QString iconFor(MessageKind kind) {
  switch (kind) {
    case MessageKind::Info:
      return "info";
    case MessageKind::Success:
      return "check";
    case MessageKind::Warning:
      return "warning";
    case MessageKind::Error:
      return "error";
  }
  return "info";
}

}  // namespace

Tint messageTint(const Palette& palette, MessageKind kind) {
  switch (kind) {
    case MessageKind::Info:
      return palette.infoTint;
    case MessageKind::Success:
      return palette.goodTint;
    case MessageKind::Warning:
      return palette.warnTint;
    case MessageKind::Error:
      return palette.badTint;
  }
  return palette.infoTint;
}

InlineMessage::InlineMessage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      icon_(new QLabel(this)),
      text_(paragraph({}, Tone::Ink, this)),
      action_(ghostButton(theme, {}, {}, this)),
      close_(iconButton(theme, "close", tr("Close"), this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(12, 6, 8, 6);
  row->setSpacing(9);
  row->addWidget(icon_, 0, Qt::AlignVCenter);
  row->addWidget(text_, 1);
  row->addWidget(action_, 0, Qt::AlignVCenter);
  row->addWidget(close_, 0, Qt::AlignVCenter);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text_->setTextFormat(Qt::PlainText);
  text_->setMinimumHeight(20);
  action_->setObjectName("messageAction");
  close_->setObjectName("messageClose");
  action_->hide();
  close_->hide();
  close_->setIconSize(QSize(14, 14));
  hide();
  connect(action_, &QPushButton::clicked, this, &InlineMessage::activated);
  connect(close_, &QToolButton::clicked, this, [this] {
    hide();
    emit closed();
  });
  connect(&theme_, &Theme::changed, this, &InlineMessage::recolour);
}

void InlineMessage::setMessage(MessageKind kind, const QString& text) {
  kind_ = kind;
  text_->setText(text);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  recolour();
}

void InlineMessage::setAction(const QString& text) {
  action_->setText(text);
  action_->setVisible(!text.isEmpty());
}

void InlineMessage::setClosable(bool closable) {
  close_->setVisible(closable);
}

QString InlineMessage::text() const {
  return text_->text();
}

void InlineMessage::recolour() {
  const Tint tint = messageTint(theme_.palette(), kind_);
  icon_->setPixmap(iconPixmap(iconFor(kind_), tint.text, 18, devicePixelRatioF()));
  // The text's colour depends on the kind, which the application's sheet does not know.
  text_->setStyleSheet(QStringLiteral("color: %1;").arg(tint.text.name()));
  action_->setStyleSheet(QStringLiteral("QPushButton { color: %1; font-weight: 600; }").arg(tint.text.name()));
  update();
}

void InlineMessage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(messageTint(theme_.palette(), kind_).background);
  painter.drawRoundedRect(rect(), 8, 8);
}

}  // namespace tidemill::ui
