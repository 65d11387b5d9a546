#pragma once

#include <QFont>
#include <QObject>

#include "ui/palette.h"

class QApplication;

namespace tidemill::ui {

/// Which palette the window uses; Auto follows the lightness of the platform's palette.
enum class ThemeMode { Auto, Light, Dark };

/// The look of the window: palette, fonts, Fusion style and one application style sheet. Exactly one lives in main()
/// (or a test); widgets get it by reference and follow changed().
class Theme : public QObject {
  Q_OBJECT

 public:
  /// Applies the look to `app` at once. `app` must outlive the theme.
  explicit Theme(QApplication& app, ThemeMode mode = ThemeMode::Auto);
  ~Theme() override;

  /// The colours in use; the reference stays valid, its contents change before changed().
  const Palette& palette() const { return palette_; }
  ThemeMode mode() const { return mode_; }
  bool isDark() const { return palette_.dark; }
  /// True while the keyboard was used last: painted controls draw their focus ring only then. Fields always show it.
  bool showsFocus() const { return keyboard_; }
  void setMode(ThemeMode mode);

  /// The platform's font, or 10 pt where the platform names no size.
  QFont bodyFont() const { return body_; }
  /// The body font, semibold.
  QFont strongFont() const;
  /// 0.9 × the body: table heads, axis labels, notes.
  QFont smallFont() const;
  /// 1.3 × semibold: the title in the header bar.
  QFont titleFont() const;
  /// 1.85 × semibold: the figure of a tile.
  QFont figureFont() const;
  /// `factor` × the body's size.
  QFont scaledFont(double factor) const;

 signals:
  /// Palette or fonts have changed; repaint and rebuild what was coloured by hand.
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void apply();
  /// What the mode asks for; in Auto the application's palette is the platform's afterwards, until apply().
  bool wantsDark();
  void followPlatform(bool platformIsDark);

  QApplication& app_;
  ThemeMode mode_;
  Palette palette_;
  QFont body_;
  bool applying_ = false;
  bool keyboard_ = false;
};

/// True where text is brighter than the window behind it.
bool isDarkPalette(const QPalette& palette);

}  // namespace tidemill::ui
