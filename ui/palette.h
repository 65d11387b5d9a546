#pragma once

#include <QColor>
#include <QString>

namespace tidemill::ui {

/// A background and the text that is readable on it (contrast at least 4.5:1).
struct Tint {
  QColor background;
  QColor text;
};

/// Every colour of the window, for one of the two themes. Pages take colours from here only. All text tokens (ink,
/// mute, faint, accent, good, bad, warn) reach 4.5:1 on window, card and soft.
struct Palette {
  bool dark = false;

  QColor window;       ///< behind the cards
  QColor card;         ///< cards, side bar, header bar, fields
  QColor line;         ///< 1 px lines and grid
  QColor fieldLine;    ///< border of fields and buttons, a little stronger than line
  QColor hover;        ///< under the pointer, on card
  QColor inset;        ///< quiet area within a card, meter track
  QColor ink;          ///< main text
  QColor mute;         ///< secondary text
  QColor faint;        ///< tertiary text, axis labels
  QColor accent;       ///< Tidemill's teal
  QColor accentHover;  ///< a primary button under the pointer
  QColor soft;         ///< tinted background of what is chosen
  QColor onAccent;     ///< text on accent
  QColor good;         ///< rising, safe
  QColor bad;          ///< falling, dangerous, errors
  QColor warn;         ///< attention
  Tint infoTint;
  Tint warnTint;
  Tint badTint;
  Tint goodTint;

  /// Colour of a strategy kind by id ("staking", "lending", "liquidity_mining", "node_operation", "leveraged_loop",
  /// "tokenised_treasury", "vote_lock", "custom_stream", "wallet"); an unknown id gives the neutral of "wallet".
  QColor strategy(const QString& kindId) const;

  /// Colour number `index` (from 0, repeating after ten) for groups that are no strategies: assets, chains, platforms.
  QColor categorical(int index) const;

  /// Tint of a grade pill, 'A' (best) to 'E'; any other letter gives a neutral tint.
  Tint grade(QChar letter) const;

  /// Tint of a table cell for a risk from 0 (safe) to 100 (worst); out of range is clamped.
  Tint heat(int risk) const;

  /// Solid colour of a meter for a risk from 0 (safe) to 100 (worst): good below 30, warn to 50, bad above.
  QColor meter(int risk) const;
};

/// The light palette of the page designs.
Palette lightPalette();

/// The dark palette of the page designs.
Palette darkPalette();

/// `top` at `share` (0…1) over `bottom`, as one opaque colour.
QColor blend(const QColor& top, const QColor& bottom, double share);

/// Contrast ratio of two opaque colours, 1…21 (WCAG 2.1, relative luminance of sRGB).
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace tidemill::ui
