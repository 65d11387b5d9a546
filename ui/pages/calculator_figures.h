#pragma once

#include <QWidget>
#include <vector>

#include "core/calculators/calculator.h"

class QGridLayout;
class QLabel;

namespace tidemill::ui {

class FigureTile;
class LineChart;
class Theme;

/// What a calculator gave: its curve, its figures, and notes where a figure can't be known.
class CalculatorFigures : public QWidget {
  Q_OBJECT

 public:
  explicit CalculatorFigures(const Theme& theme, QWidget* parent = nullptr);

  void show_result(const CalcDescriptor& about, const CalcResult& result);
  /// In place of figures: why there are none.
  void show_error(const QString& text);
  /// Label and figure a line, parted by a tab, with all digits.
  QString as_text() const { return text_; }

 private:
  void show_curve(const CalcDescriptor& about, const std::optional<CalcCurve>& curve);
  FigureTile* tile_at(std::size_t place);
  void show_tiles(const CalcDescriptor& about, const CalcResult& result);

  const Theme& theme_;
  LineChart* chart_;
  QWidget* tiles_;
  QGridLayout* grid_;
  std::vector<FigureTile*> made_;  ///< kept from one result to the next: figures change, tiles stay
  QLabel* notes_;
  QString text_;
};

}  // namespace tidemill::ui
