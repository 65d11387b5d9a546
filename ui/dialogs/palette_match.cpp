#include "ui/dialogs/palette_match.h"

#include <QStringList>

namespace tidemill::ui {
namespace {

/// Lower case, without accents.
QString plain(const QString& text) {
  QString out;
  for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_D))
    if (c.category() != QChar::Mark_NonSpacing) out += c;
  return out;
}

/// Whether the letters come in this order.
bool in_order(const QString& word, const QString& text) {
  qsizetype at = 0;
  for (const QChar c : word) {
    at = text.indexOf(c, at) + 1;
    if (at == 0) return false;
  }
  return true;
}

int word_score(const QString& word, const QString& text) {
  const qsizetype at = text.indexOf(word);
  if (at == 0) return 8;
  for (qsizetype i = at; i > 0; i = text.indexOf(word, i + 1))
    if (!text[i - 1].isLetterOrNumber()) return 6;
  if (at > 0) return 4;
  return word.size() > 1 && in_order(word, text) ? 1 : 0;
}

}  // namespace

int palette_match(const QString& typed, const QString& text) {
  const QString where = plain(text);
  int score = 1;
  for (const QString& word : plain(typed).split(' ', Qt::SkipEmptyParts)) {
    const int found = word_score(word, where);
    if (found == 0) return 0;
    score += found;
  }
  return score;
}

}  // namespace tidemill::ui
