#pragma once

#include <vector>

#include "core/engine/coming_up.h"
#include "ui/pages/page.h"

class QStackedLayout;

namespace tidemill::ui {

class BarListChart;
class Card;
class ChecksCard;
class ComingUpCard;
class EmptyState;
class FigureTile;
class InlineMessage;
class MeterBar;
class SegmentedControl;
class StackedIncomeChart;

/// The page people open the program for: what came in, what will probably come, and where the risk sits.
class OverviewPage : public Page {
  Q_OBJECT
 public:
  OverviewPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build_header();
  QWidget* build_tiles();
  QWidget* build_cards();
  void show_tiles();
  void show_chart();
  void show_side();
  void show_risks(int rows);
  void show_earners(int most);
  void show_missing();

  PageContext context_;
  QWidget* controls_ = nullptr;
  SegmentedControl* range_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  FigureTile *month_ = nullptr, *year_ = nullptr, *ahead_ = nullptr, *real_ = nullptr, *at_risk_ = nullptr,
             *risk_ = nullptr;
  StackedIncomeChart* chart_ = nullptr;
  Card* risk_card_ = nullptr;
  std::vector<MeterBar*> meters_;
  ComingUpCard* coming_ = nullptr;
  Card* earners_card_ = nullptr;
  BarListChart* earners_ = nullptr;
  std::vector<ComingEvent> events_;
  InlineMessage* missing_ = nullptr;
  ChecksCard* checks_ = nullptr;
};

Page* make_overview_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
