#pragma once

#include <map>

#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace tidemill {
struct CalcUse;
}

namespace tidemill::ui {

class CalculatorFigures;
class CalculatorForm;
class Card;

/// Every calculator: a list to choose from, its inputs, its figures and curve, its formula and where it comes from.
/// Needs no portfolio.
class CalculatorsPage : public Page {
  Q_OBJECT
 public:
  CalculatorsPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;
  /// The id of a calculator ("loop").
  void open(const QString& argument) override;

 private:
  void build_header();
  QWidget* build_list();
  QWidget* build_result();
  QWidget* build_inputs();
  void filter(const QString& words);
  void choose(int index);
  void compute();
  void use_in_holding(const CalcUse& use);

  PageContext context_;
  QWidget* controls_ = nullptr;
  QLineEdit* filter_ = nullptr;
  QButtonGroup* choices_ = nullptr;
  std::vector<std::pair<QLabel*, std::vector<int>>> groups_;  // headings and what stands below them
  Card* result_ = nullptr;
  CalculatorFigures* figures_ = nullptr;
  QLabel* meaning_ = nullptr;
  QStackedWidget* forms_ = nullptr;
  QPushButton* use_ = nullptr;
  QMenu* use_menu_ = nullptr;
  std::map<int, CalculatorForm*> made_;
  int current_ = -1;
};

Page* make_calculators_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
