#pragma once

#include <QVariant>

#include "core/engine/analysis.h"
#include "ui/controls/card.h"

class QLabel;

namespace tidemill {
struct IncomeChange;
}

namespace tidemill::ui {

class BarListChart;

/// What became of the income of a period, from gross to spendable, or why it differs from the period before.
class IncomeReasons : public Card {
  Q_OBJECT

 public:
  explicit IncomeReasons(const Theme& theme, QWidget* parent = nullptr);

  enum class View { spendable, change };
  void set_view(View view);
  /// A period (its last day inclusive, at most the as-of day) and the first day of the one before it, which is compared
  /// whole, or over as many days while this one is still running.
  void show_period(const AnalysisPtr& analysis, Date first, Date last, Date first_before, const QString& name);

 signals:
  /// A number behind the picture is to be opened.
  void explainWanted(const QVariant& number);

 private:
  void redraw();
  void open_row(const QString& id);
  void show_waterfall();
  void show_change();
  void show_holdings(const IncomeChange& change);

  const Theme& theme_;
  BarListChart* chart_;
  BarListChart* holdings_;  // behind a change
  QLabel* heading_;
  QLabel* note_;
  View view_ = View::spendable;
  AnalysisPtr analysis_;
  Date first_{}, last_{}, before_{};
  bool running_ = false;  // the period is not over
  QString name_;
};

}  // namespace tidemill::ui
