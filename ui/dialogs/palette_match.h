#pragma once

#include <QString>

namespace tidemill::ui {

/// How well a text fits what was typed, greater is better; 0: not at all. Every word typed has to be found: at the
/// start of the text, at the start of a word, within one, or as letters in order, in that rank. Case and accents don't
/// matter; nothing typed fits everything alike.
int palette_match(const QString& typed, const QString& text);

}  // namespace tidemill::ui
