#pragma once

#include <QDate>
#include <optional>

#include "core/engine/income_table.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedLayout;

namespace tidemill::ui {

class CalendarHeat;
class Card;
class DataTable;
class IncomeItemsModel;
class IncomeMatrixCard;
class IncomeReasons;
class SegmentedControl;

/// Past income: a matrix of groups and periods, the amounts behind the chosen cell, and the month as a calendar.
class IncomePage : public Page {
  Q_OBJECT
 public:
  IncomePage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;
  /// A month ("2026-11") to show, or "chart": the matrix as bars.
  void open(const QString& argument) override;
  QStringList commands() const override;

 private:
  void build_header();
  QWidget* build_entries();
  QWidget* build_side();
  QWidget* build_calendar();
  GroupKey period_key() const;
  GroupKey group_key() const;
  void show_matrix();
  void choose(const QString& period, const QString& group);
  void show_entries();
  void show_calendar();
  void remove_selected();

  PageContext context_;
  QWidget* controls_ = nullptr;
  SegmentedControl *periods_ = nullptr, *groups_ = nullptr, *range_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  IncomeMatrixCard* matrix_card_ = nullptr;
  Card *entries_card_ = nullptr, *calendar_card_ = nullptr;
  DataTable* entries_ = nullptr;
  IncomeItemsModel* items_model_ = nullptr;
  CalendarHeat* calendar_ = nullptr;
  IncomeReasons* reasons_ = nullptr;
  QString period_, group_;    // what the entries are of; empty group: all
  std::optional<QDate> day_;  // a single day chosen in the calendar
  QDate month_;               // shown in the calendar
};

Page* make_income_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
