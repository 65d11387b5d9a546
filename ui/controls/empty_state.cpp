#include "ui/controls/empty_state.h"

#include <QBoxLayout>
#include <QLabel>

#include "ui/controls/buttons.h"
#include "ui/controls/labels.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace tidemill::ui {

EmptyState::EmptyState(const Theme& theme, const QString& iconName, const QString& heading, const QString& sentence,
                       const QString& buttonText, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      iconName_(iconName),
      picture_(new QLabel(this)),
      button_(primaryButton(theme, buttonText, {}, this)) {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(picture_, 0, Qt::AlignHCenter);
  column->addSpacing(4);
  QLabel* title = headingLabel(theme, heading, this);
  title->setFont(theme.titleFont());
  title->setWordWrap(true);
  title->setAlignment(Qt::AlignCenter);
  column->addWidget(title);
  QLabel* text = paragraph(sentence, Tone::Mute, this);
  text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  text->setMaximumWidth(QFontMetrics(theme.bodyFont()).averageCharWidth() * 64);
  auto* row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(text, 4);
  row->addStretch(1);
  column->addLayout(row);
  column->addSpacing(6);
  column->addWidget(button_, 0, Qt::AlignHCenter);
  column->addStretch(3);
  button_->setVisible(!buttonText.isEmpty());
  setAccessibleName(heading);
  setAccessibleDescription(sentence);
  connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
  connect(&theme_, &Theme::changed, this, &EmptyState::paintIcon);
  paintIcon();
}

void EmptyState::paintIcon() {
  picture_->setPixmap(iconPixmap(iconName_, theme_.palette().accent, 44, devicePixelRatioF()));
}

}  // namespace tidemill::ui
