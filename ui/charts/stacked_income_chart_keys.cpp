#include <QKeyEvent>
#include <algorithm>
#include <cstdlib>

#include "ui/charts/income_plot.h"
#include "ui/charts/stacked_income_chart.h"

// How keyboard and focus move through the income chart, and the choice of a stretch of months.
namespace tidemill::ui {

void StackedIncomeChart::select(int from, int to) {
  selected_ = std::pair{from, to};
  hover(to, {});
}

void StackedIncomeChart::zoomToSelection() {
  const auto [from, to] = selected_.value_or(std::pair{0, 0});
  selected_.reset();
  if (from != to)
    zoom(first_ + std::min(from, to), first_ + std::max(from, to));
  else
    plot_->viewport()->update();
}

/// Shows that many months, with the one at hand where it was, as far as there are months.
void StackedIncomeChart::zoomAround(int month, int months) {
  constexpr int least = 2;
  const int count = int(all_.months.size());
  const int wanted = std::clamp(months, std::min(least, count), count);
  const int centre = first_ + (month >= 0 ? month : (last_ - first_) / 2);
  const int first = std::clamp(centre - wanted / 2, 0, count - wanted);
  zoom(first, first + wanted - 1);
  if (month >= 0) hover(centre - first_, {});
}

void StackedIncomeChart::keyPressEvent(QKeyEvent* event) {
  const int count = int(data_.months.size());
  if (count == 0) return ChartWidget::keyPressEvent(event);
  const std::vector<std::size_t> parts = month_ >= 0 ? partsOf(month_) : std::vector<std::size_t>();
  int place = -1;
  for (std::size_t i = 0; i < parts.size(); ++i)
    if (data_.series[parts[i]].id == part_) place = int(i);
  const int left = month_ < 0 ? count - 1 : std::max(month_ - 1, 0);
  const int right = std::min(month_ + 1, count - 1);
  const bool selects = event->modifiers() & Qt::ShiftModifier;
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
      const int to = event->key() == Qt::Key_Right ? right : left;
      if (selects) return select(selected_ ? selected_->first : std::max(month_, 0), to);
      selected_.reset();
      return hover(to, part_);
    }
    case Qt::Key_Home:
      return hover(0, part_);
    case Qt::Key_End:
      return hover(count - 1, part_);
    case Qt::Key_Up:
    case Qt::Key_Down: {
      if (parts.empty()) return;
      const int step = event->key() == Qt::Key_Up ? 1 : -1;
      const int next =
          place < 0 ? (step > 0 ? 0 : int(parts.size()) - 1) : std::clamp(place + step, 0, int(parts.size()) - 1);
      return hover(month_, data_.series[parts[std::size_t(next)]].id);
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoomAround(month_, count / 2);
    case Qt::Key_Minus:
      return zoomAround(month_, count * 2);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (selected_) return zoomToSelection();
      if (month_ >= 0) emit barClicked(first_ + month_, place >= 0 ? part_ : QString());
      return;
    case Qt::Key_Escape:
      if (selected_) {
        selected_.reset();
        return plot_->viewport()->update();
      }
      if (month_ >= 0) return hover(-1);
      if (isZoomed()) return showAll();
      break;
    default:
      if (event == QKeySequence::Copy) return copyAsTable();
      break;
  }
  ChartWidget::keyPressEvent(event);
}

void StackedIncomeChart::focusInEvent(QFocusEvent* event) {
  // Arriving by keyboard shows at once where one is.
  if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
    hover(month_ >= 0 ? month_ : 0, part_);
  ChartWidget::focusInEvent(event);
}

void StackedIncomeChart::focusOutEvent(QFocusEvent* event) {
  if (event->reason() != Qt::PopupFocusReason) {
    selected_.reset();
    hover(-1);
  }
  ChartWidget::focusOutEvent(event);
}

}  // namespace tidemill::ui
