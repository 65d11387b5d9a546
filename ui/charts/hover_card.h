#pragma once

#include <QWidget>
#include <vector>

namespace tidemill::ui {

class Theme;

/// One line of a hover card.
struct HoverLine {
  QColor swatch;  ///< invalid: none
  QString label;
  QString value;
  QString share = {};   ///< muted, after the value: “24 %”
  bool strong = false;  ///< semibold in ink
};

/// The small sheet with values that stands beside the pointer in a chart. It never takes the pointer itself.
class HoverCard : public QWidget {
  Q_OBJECT

 public:
  HoverCard(const Theme& theme, QWidget* parent);

  void setContent(const QString& title, const std::vector<HoverLine>& lines);
  /// Shows the card beside `x` (in the parent's coordinates), right of it where there is room, else left, near `y`.
  void showBeside(double x, double y, double gap = 14.0);
  QString title() const { return title_; }
  const std::vector<HoverLine>& lines() const { return lines_; }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Theme& theme_;
  QString title_;
  std::vector<HoverLine> lines_;
};

}  // namespace tidemill::ui
