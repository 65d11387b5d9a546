#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <functional>
#include <vector>

namespace tidemill::ui {

/// Turns a value into what people read: currency, percent, a plain number. Pages pass one that hides amounts.
using NumberFormat = std::function<QString(double)>;

/// One place on the time axis of a chart: a month, a quarter or a year.
struct ChartMonth {
  QString label;  ///< short, under the axis: “Nov”
  QString year;   ///< “2026”; drawn below the first label and where it changes. May be empty.
  QString full;   ///< long, in hover cards and tables: “November 2026”
};

/// The place for the month that `day` lies in.
ChartMonth chartMonth(const QDate& day, const QLocale& locale);

/// Which of the labels fit into slots of `slotWidth` pixels when the widest needs `labelWidth`: indices, evenly spaced
/// by 1, 2, 3, 4, 6, 12 … and through the first change of year.
std::vector<int> labelsThatFit(const std::vector<ChartMonth>& months, double slotWidth, double labelWidth);

}  // namespace tidemill::ui
