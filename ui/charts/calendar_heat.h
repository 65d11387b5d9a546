#pragma once

#include <QDate>
#include <QLocale>
#include <map>
#include <optional>

#include "ui/charts/chart_month.h"
#include "ui/charts/chart_widget.h"

namespace tidemill::ui {

/// One month as a grid of days, each tinted by its value: more income, deeper colour; losses red. The week begins as
/// the locale says. Arrow keys move, Enter or a click chooses, Page Up and Page Down ask for another month.
class CalendarHeat : public ChartWidget {
  Q_OBJECT

 public:
  explicit CalendarHeat(const Theme& theme, QWidget* parent = nullptr);

  /// `month`: any day of the month to show. Days without a value are left pale (unknown is not zero).
  void setMonth(const QDate& month, const std::map<QDate, double>& values);
  void setFormat(NumberFormat format);
  void setLocaleUsed(const QLocale& locale);
  /// Outlines a day; an invalid date outlines none.
  void setToday(const QDate& today);
  QDate month() const { return month_; }
  QDate currentDay() const { return current_; }
  /// Rectangle of a day's cell; empty for days outside the month.
  QRectF cellOf(const QDate& day) const;

  ChartTable table() const override;
  QString summary() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void dayClicked(const QDate& day);
  /// Page Up (−1) or Page Down (+1).
  void monthStepped(int step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QDate dayAt(const QPointF& at) const;
  int weekCount() const;
  int columnOf(const QDate& day) const;
  QString textOf(const QDate& day) const;

  QDate month_;
  QDate today_;
  QDate current_;
  std::map<QDate, double> values_;
  NumberFormat format_;
  QLocale locale_;
};

}  // namespace tidemill::ui
