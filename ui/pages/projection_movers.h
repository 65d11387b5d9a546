#pragma once

#include <optional>

#include "core/engine/projection.h"
#include "ui/controls/card.h"

namespace tidemill::ui {

class BarListChart;
class SegmentedControl;
class Theme;

/// What moves a projection most: what its mean income would change by, one shock at a time, and what capital is lost
/// by which cause.
class ProjectionMovers : public Card {
  Q_OBJECT

 public:
  ProjectionMovers(const Theme& theme, QWidget* parent);

  /// `span` is "next 12 months".
  void show_projection(const Projection& projection, const Currency& currency, const QString& span);

 private:
  void show_rows();

  SegmentedControl* view_;
  BarListChart* chart_;
  std::vector<Sensitivity> shocks_;
  std::vector<LossByCause> losses_;
  Currency currency_;
};

}  // namespace tidemill::ui
