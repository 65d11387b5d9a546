#pragma once

#include <QColor>
#include <QLabel>

class QWidget;

namespace tidemill::ui {

class Theme;
struct Palette;

/// Colour of a text by meaning; the theme turns it into a colour.
enum class Tone { Ink, Mute, Faint, Accent, Good, Bad, Warn };

/// The palette's colour for a tone.
QColor toneColour(const Palette& palette, Tone tone);

/// A label in a tone; follows the theme by style sheet. Word wrap is off.
QLabel* label(const QString& text, Tone tone = Tone::Ink, QWidget* parent = nullptr);

/// A muted label in the small font.
QLabel* smallLabel(const Theme& theme, const QString& text, QWidget* parent = nullptr);

/// A semibold label, the size of a card's title.
QLabel* headingLabel(const Theme& theme, const QString& text, QWidget* parent = nullptr);

/// A muted label that wraps words.
QLabel* paragraph(const QString& text, Tone tone = Tone::Mute, QWidget* parent = nullptr);

/// Gives an existing label another tone.
void setTone(QLabel* target, Tone tone);

}  // namespace tidemill::ui
