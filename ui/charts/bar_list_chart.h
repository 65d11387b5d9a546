#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

/// One bar.
struct BarListRow {
  QString id;
  QString label;
  double value = 0.0;            ///< length of the bar; the sign does not matter for it
  QString text;                  ///< what stands at the right: “−$1,430”, “78 %”
  QString kindId = {};           ///< colour of a strategy kind …
  std::optional<int> risk = {};  ///< … or of a risk 0–100 …
  QColor colour = {};            ///< … or a fixed one; none of them: accent
  double start = 0.0;            ///< where a floating bar begins
  QString hint = {};             ///< what the hover card says of it: “4 % of gross”; empty: no card
};

/// Horizontal bars with a label before and a value after each. Rows keep a readable height; what does not fit scrolls
/// with the page.
class BarListChart : public ChartWidget {
  Q_OBJECT

 public:
  explicit BarListChart(const Theme& theme, QWidget* parent = nullptr);

  void setRows(const std::vector<BarListRow>& rows);
  int rowCount() const { return static_cast<int>(rows_.size()); }
  /// The value of a full bar; without one the longest row is full.
  void setMaximum(std::optional<double> maximum);
  /// With true bars run from `start` to `start + value` on one scale with a line at zero: waterfalls, gains and losses.
  void setFloating(bool floating);
  /// With true rows take focus and a click emits rowClicked().
  void setInteractive(bool interactive);

  ChartTable table() const override;
  QString summary() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void rowClicked(const QString& id);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  int rowHeight() const;
  int rowAt(double y) const;
  void hover(int row, QPointF pointer);
  QColor colourOf(const BarListRow& row) const;
  void paintFloating(QPainter& painter, const BarListRow& row, const QRectF& track) const;

  std::vector<BarListRow> rows_;
  std::optional<double> maximum_;
  bool interactive_ = false;
  bool floating_ = false;
  int current_ = -1;
};

}  // namespace tidemill::ui
