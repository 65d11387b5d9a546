#include "ui/controls/labels.h"

#include <QStyle>

#include "ui/theme.h"

namespace tidemill::ui {

namespace {

/// The word that the style sheet knows the tone by; Ink needs none.
const char* word(Tone tone) {
  switch (tone) {
    case Tone::Ink:
      return "";
    case Tone::Mute:
      return "mute";
    case Tone::Faint:
      return "faint";
    case Tone::Accent:
      return "accent";
    case Tone::Good:
      return "good";
    case Tone::Bad:
      return "bad";
    case Tone::Warn:
      return "warn";
  }
  return "";
}

}  // namespace

QColor toneColour(const Palette& palette, Tone tone) {
  switch (tone) {
    case Tone::Ink:
      return palette.ink;
    case Tone::Mute:
      return palette.mute;
    case Tone::Faint:
      return palette.faint;
    case Tone::Accent:
      return palette.accent;
    case Tone::Good:
      return palette.good;
    case Tone::Bad:
      return palette.bad;
    case Tone::Warn:
      return palette.warn;
  }
  return palette.ink;
}

QLabel* label(const QString& text, Tone tone, QWidget* parent) {
  auto* made = new QLabel(text, parent);
  made->setProperty("tone", QString::fromLatin1(word(tone)));
  return made;
}

QLabel* smallLabel(const Theme& theme, const QString& text, QWidget* parent) {
  QLabel* made = label(text, Tone::Mute, parent);
  made->setFont(theme.smallFont());
  return made;
}

QLabel* headingLabel(const Theme& theme, const QString& text, QWidget* parent) {
  QLabel* made = label(text, Tone::Ink, parent);
  made->setFont(theme.strongFont());
  return made;
}

QLabel* paragraph(const QString& text, Tone tone, QWidget* parent) {
  QLabel* made = label(text, tone, parent);
  made->setWordWrap(true);
  return made;
}

void setTone(QLabel* target, Tone tone) {
  const QString wanted = QString::fromLatin1(word(tone));
  if (target->property("tone").toString() == wanted) return;
  target->setProperty("tone", wanted);
  target->style()->unpolish(target);
  target->style()->polish(target);
}

}  // namespace tidemill::ui
