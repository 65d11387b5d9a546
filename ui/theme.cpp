#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleFactory>

#include "ui/style_sheet.h"

namespace tidemill::ui {

namespace {

QPalette toQPalette(const Palette& p) {
  QPalette q;
  q.setColor(QPalette::Window, p.window);
  q.setColor(QPalette::WindowText, p.ink);
  q.setColor(QPalette::Base, p.card);
  q.setColor(QPalette::AlternateBase, p.hover);
  q.setColor(QPalette::Text, p.ink);
  q.setColor(QPalette::Button, p.card);
  q.setColor(QPalette::ButtonText, p.ink);
  q.setColor(QPalette::BrightText, p.bad);
  q.setColor(QPalette::Highlight, p.accent);
  q.setColor(QPalette::HighlightedText, p.onAccent);
  q.setColor(QPalette::Link, p.accent);
  q.setColor(QPalette::LinkVisited, p.accent);
  q.setColor(QPalette::ToolTipBase, p.card);
  q.setColor(QPalette::ToolTipText, p.ink);
  q.setColor(QPalette::PlaceholderText, p.faint);
  q.setColor(QPalette::Light, p.card);
  q.setColor(QPalette::Midlight, p.hover);
  q.setColor(QPalette::Mid, p.line);
  q.setColor(QPalette::Dark, p.fieldLine);
  q.setColor(QPalette::Shadow, p.line);
  const QColor off = blend(p.mute, p.card, 0.62);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    q.setColor(QPalette::Disabled, role, off);
  q.setColor(QPalette::Disabled, QPalette::Highlight, p.line);
  return q;
}

/// The platform's font; 10 pt where the platform names none.
QFont platformFont() {
  QFont font = QApplication::font();
  const bool unsized = font.pointSizeF() <= 0 && font.pixelSize() <= 0;
  // Qt's own stand-in where no desktop tells a font.
  const bool standIn = font.family() == "Sans Serif" && font.pointSize() == 9;
  if (unsized || standIn) font.setPointSizeF(10);
  return font;
}

}  // namespace

Theme::Theme(QApplication& app, ThemeMode mode) : app_(app), mode_(mode), body_(platformFont()) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  palette_ = wantsDark() ? darkPalette() : lightPalette();
  apply();
  app_.installEventFilter(this);
}

Theme::~Theme() {
  app_.removeEventFilter(this);
}

void Theme::setMode(ThemeMode mode) {
  if (mode == mode_) return;
  mode_ = mode;
  palette_ = wantsDark() ? darkPalette() : lightPalette();
  apply();
  emit changed();
}

bool Theme::wantsDark() {
  if (mode_ != ThemeMode::Auto) return mode_ == ThemeMode::Dark;
  // Dropping our palette for a moment is the only way Qt 6.4 tells the platform's own.
  const QScopedValueRollback<bool> guard(applying_, true);
  QApplication::setPalette(QPalette());
  return isDarkPalette(QApplication::palette());
}

QFont Theme::strongFont() const {
  QFont font = body_;
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont Theme::smallFont() const {
  return scaledFont(0.9);
}

QFont Theme::titleFont() const {
  QFont font = scaledFont(1.3);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont Theme::figureFont() const {
  QFont font = scaledFont(1.85);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont Theme::scaledFont(double factor) const {
  QFont font = body_;
  if (body_.pointSizeF() > 0)
    font.setPointSizeF(body_.pointSizeF() * factor);
  else
    font.setPixelSize(qRound(body_.pixelSize() * factor));
  return font;
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress)
    keyboard_ = true;
  else if (event->type() == QEvent::MouseButtonPress)
    keyboard_ = false;
  if (!applying_ && mode_ == ThemeMode::Auto) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &app_) {
      followPlatform(isDarkPalette(QApplication::palette()));
    } else if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
      const bool dark = wantsDark();
      if (dark == palette_.dark) {
        const QScopedValueRollback<bool> guard(applying_, true);
        QApplication::setPalette(toQPalette(palette_));
      }
      followPlatform(dark);
    }
  }
  return QObject::eventFilter(watched, event);
}

void Theme::followPlatform(bool platformIsDark) {
  if (platformIsDark == palette_.dark) return;
  palette_ = platformIsDark ? darkPalette() : lightPalette();
  apply();
  emit changed();
}

void Theme::apply() {
  const QScopedValueRollback<bool> guard(applying_, true);
  QApplication::setFont(body_);
  QApplication::setPalette(toQPalette(palette_));
  app_.setStyleSheet(styleSheet(palette_));
}

bool isDarkPalette(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::WindowText).lightness() >
         palette.color(QPalette::Active, QPalette::Window).lightness();
}

}  // namespace tidemill::ui
