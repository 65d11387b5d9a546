#include "ui/controls/form_field.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include "ui/controls/buttons.h"
#include "ui/controls/labels.h"
#include "ui/theme.h"

namespace tidemill::ui {

FormField::FormField(const Theme& theme, const QString& label, const QString& meaning, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      label_(smallLabel(theme, label, this)),
      editor_(editor),
      note_(smallLabel(theme, {}, this)),
      action_(secondaryButton(theme, {}, {}, this)),
      meaning_(meaning) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(3);
  column->addWidget(label_);
  column->addWidget(editor_);
  column->addWidget(note_);
  column->addWidget(action_, 0, Qt::AlignLeft);
  column->addStretch(1);
  label_->setBuddy(editor_);
  label_->setToolTip(meaning);
  note_->setWordWrap(true);
  note_->setTextFormat(Qt::PlainText);
  note_->hide();
  action_->hide();
  connect(action_, &QPushButton::clicked, this, &FormField::actionRequested);
  editor_->setToolTip(meaning);
  setLabel(label);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  showNote();
}

QString FormField::label() const {
  return QString(label_->text()).replace("&&", "&");
}

void FormField::setLabel(const QString& text) {
  label_->setText(QString(text).replace("&", "&&"));  // or it would be taken for a key
  editor_->setAccessibleName(text);
}

void FormField::setError(const QString& text) {
  if (error_ == text) return;
  const bool turned = error_.isEmpty() != text.isEmpty();
  error_ = text;
  if (turned) {
    editor_->setProperty("state", text.isEmpty() ? QVariant() : QVariant(QStringLiteral("error")));
    editor_->style()->unpolish(editor_);
    editor_->style()->polish(editor_);
    editor_->update();
  }
  showNote();
}

void FormField::setHint(const QString& text) {
  if (hint_ == text) return;
  hint_ = text;
  showNote();
}

void FormField::setAction(const QString& text) {
  action_->setText(text);
  action_->setVisible(!text.isEmpty());
}

void FormField::showNote() {
  const QString text = error_.isEmpty() ? hint_ : error_;
  note_->setText(text);
  setTone(note_, error_.isEmpty() ? Tone::Mute : Tone::Bad);
  note_->setVisible(!text.isEmpty());
  editor_->setAccessibleDescription(text.isEmpty() ? meaning_ : text + (meaning_.isEmpty() ? "" : "\n" + meaning_));
}

}  // namespace tidemill::ui
