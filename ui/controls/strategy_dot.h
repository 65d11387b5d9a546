#pragma once

#include <QWidget>

class QPainter;

namespace tidemill::ui {

class Theme;

/// The small rounded square in the colour of a strategy kind. Never the only cue: a name stands beside it.
class StrategyDot : public QWidget {
  Q_OBJECT

 public:
  explicit StrategyDot(const Theme& theme, const QString& kindId = {}, QWidget* parent = nullptr);

  void setKind(const QString& kindId);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QString kindId_;
};

/// Side of the dot, in logical pixels.
constexpr double kDotSize = 9.0;

/// Paints a dot with its centre at `centre`.
void paintDot(QPainter& painter, const QPointF& centre, const QColor& colour);

}  // namespace tidemill::ui
