#pragma once

#include <QWidget>

#include "ui/palette.h"

class QPainter;

namespace tidemill::ui {

class Theme;

/// A tinted pill with a grade and its score, “B 71”; also any short word in a tint (“Stale price”).
class GradePill : public QWidget {
  Q_OBJECT

 public:
  explicit GradePill(const Theme& theme, QWidget* parent = nullptr);

  /// `letter` 'A'…'E', `score` 0–100 (100 best).
  void setGrade(QChar letter, int score);
  /// A word in the tint of the grade `letter`; a letter outside A–E gives the neutral tint.
  void setWord(const QString& word, QChar letter);
  QString text() const { return text_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont pillFont() const;

  const Theme& theme_;
  QString text_;
  QChar letter_;
};

/// “B 71”.
QString gradeText(QChar letter, int score);
/// Room that a pill with `text` needs.
QSizeF pillSize(const QFont& font, const QString& text);
/// Paints a pill that fills `rect`.
void paintPill(QPainter& painter, const QRectF& rect, const QString& text, const Tint& tint, const QFont& font);

}  // namespace tidemill::ui
