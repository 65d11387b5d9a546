#pragma once

#include <optional>

#include "core/engine/income_table.h"
#include "ui/controls/card.h"
#include "ui/pages/income_chart_data.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;

namespace tidemill::ui {

class DataTable;
class IncomeMatrixModel;
class SegmentedControl;
class StackedIncomeChart;

/// Past income by group and period: as a table of exact sums or as bars, at receipt or at today's prices, in a
/// currency.
class IncomeMatrixCard : public Card {
  Q_OBJECT
 public:
  IncomeMatrixCard(const PageContext& context, QWidget* parent);

  /// Offers the base currency and those that have a rate; the choice stays.
  void fill_currencies(const Analysis& analysis);
  IncomeValuation valuation() const;
  /// As a "table" or a "chart".
  void show_as(const QString& view);
  /// Shows what the query asks, grouped by {period, group}, valued as chosen here. The currency of the sums, or nothing
  /// when they can't be had.
  std::optional<Currency> show(IncomeQuery query);

 signals:
  void valuation_changed();
  void view_changed(bool chart);
  /// A cell or a bar: no period for the column of totals, no group for all.
  void chosen(const QString& period, const QString& group);

 private:
  void build_valuation();
  QWidget* build_chart();
  void choose_cell();
  void show_view();
  void show_chart();

  PageContext context_;
  SegmentedControl *view_ = nullptr, *valued_ = nullptr, *shape_ = nullptr;
  QComboBox* currency_ = nullptr;
  DataTable* table_ = nullptr;
  IncomeMatrixModel* model_ = nullptr;
  QWidget* bars_ = nullptr;
  StackedIncomeChart* chart_ = nullptr;
  QCheckBox* before_ = nullptr;
  IncomeQuery query_;
  IncomeHistory history_;
};

}  // namespace tidemill::ui
