#pragma once

#include <QVariant>

#include "ui/controls/labels.h"
#include "ui/controls/pressable.h"

namespace tidemill::ui {

class Theme;

/// A card with one number: label, figure at 1.85×, a line below. The figure shrinks when there is no room for it.
class FigureTile : public Pressable {
  Q_OBJECT

 public:
  explicit FigureTile(const Theme& theme, const QString& label = {}, QWidget* parent = nullptr);

  void setLabel(const QString& label);
  void setFigure(const QString& figure);
  /// Shows a grade pill in place of the figure, e.g. 'B', 71; removed by setFigure().
  void setGrade(QChar letter, int score);
  /// The line below; it wraps to a second line at most.
  void setSub(const QString& sub);
  /// A coloured beginning of the line below, e.g. “▲ 4.1 %” in Tone::Good.
  void setTrend(const QString& trend, Tone tone);
  /// Without a sheet the tile can stand in a row within a card.
  void setBare(bool bare);
  /// What explainWanted() passes on when the figure is to be opened; invalid: it can't be.
  void setNumber(const QVariant& number);
  /// Asks for an explanation of the figure; false when it has none.
  Q_INVOKABLE bool explain();

  QString figure() const { return figure_; }
  /// Font size in use for the figure, in pixels: smaller than asked for when the figure would not fit.
  double figurePixels() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void explainWanted(const QVariant& number);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  QFont fittedFont(int width) const;
  void describe();

  const Theme& theme_;
  QString label_;
  QString figure_;
  QString grade_;
  QString sub_;
  QString trend_;
  Tone trendTone_ = Tone::Good;
  QVariant number_;
  bool bare_ = false;
};

}  // namespace tidemill::ui
