#pragma once

#include <functional>
#include <vector>

#include "core/engine/coming_up.h"
#include "ui/controls/card.h"

namespace tidemill::ui {

/// “Coming up”: the next dated things, a line each, leading to the page where they are looked at; all of them open in a
/// dialog.
class ComingUpCard : public Card {
  Q_OBJECT
 public:
  using Navigate = std::function<void(const QString& page, const QString& argument)>;
  ComingUpCard(const Theme& theme, Navigate navigate, QWidget* parent = nullptr);

  static constexpr int row_height = 32;
  static constexpr int most_rows = 6;
  /// Takes the first of these; the card hides itself when there are none.
  void set_events(const std::vector<ComingEvent>& events, const Portfolio& portfolio);
  /// Shows as many of them as there is room for.
  void set_room(int rows);

 signals:
  void all_wanted();

 private:
  Navigate navigate_;
  QWidget* rows_ = nullptr;
  std::vector<QWidget*> lines_;
};

}  // namespace tidemill::ui
