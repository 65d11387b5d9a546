#include "ui/controls/grade_pill.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/theme.h"

namespace tidemill::ui {

GradePill::GradePill(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&theme_, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GradePill::setGrade(QChar letter, int score) {
  text_ = gradeText(letter, score);
  letter_ = letter;
  setAccessibleName(tr("Grade %1, score %2 of 100").arg(letter).arg(score));
  updateGeometry();
  update();
}

void GradePill::setWord(const QString& word, QChar letter) {
  text_ = word;
  letter_ = letter;
  setAccessibleName(word);
  updateGeometry();
  update();
}

QFont GradePill::pillFont() const {
  QFont font = theme_.smallFont();
  font.setWeight(QFont::DemiBold);
  return font;
}

QSize GradePill::sizeHint() const {
  return pillSize(pillFont(), text_).toSize();
}

void GradePill::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintPill(painter, rect(), text_, theme_.palette().grade(letter_), pillFont());
}

QString gradeText(QChar letter, int score) {
  return QStringLiteral("%1 %2").arg(letter).arg(score);
}

QSizeF pillSize(const QFont& font, const QString& text) {
  const QFontMetricsF metrics(font);
  return QSizeF(qCeil(metrics.horizontalAdvance(text)) + 13, qCeil(metrics.height()) + 3);
}

void paintPill(QPainter& painter, const QRectF& rect, const QString& text, const Tint& tint, const QFont& font) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tint.background);
  painter.drawRoundedRect(rect, 5, 5);
  painter.setFont(font);
  painter.setPen(tint.text);
  painter.drawText(rect, Qt::AlignCenter, text);
  painter.restore();
}

}  // namespace tidemill::ui
