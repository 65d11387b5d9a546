#pragma once

#include "core/engine/analysis.h"
#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace tidemill::ui {

class Card;
class DataTable;
class EntryPanel;
class HoldingDetails;
class HoldingsModel;
class InlineMessage;
class StackingNotice;

/// What is held: a table, the details of the chosen holding, and the panel for new and edited ones.
class HoldingsPage : public Page {
  Q_OBJECT
 public:
  HoldingsPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;
  /// The id of a holding, or a command: new (also "new?kind=…&apr=…"), edit, duplicate, close, delete, record, price,
  /// prices.
  void open(const QString& argument) override;
  QStringList commands() const override;
  QSize minimumSizeHint() const override { return {640, 360}; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build_header();
  QWidget* build_table();
  void listen();
  void choose(HoldingId id);
  std::optional<HoldingId> chosen() const;
  std::vector<HoldingId> chosen_all() const;
  void show_totals();
  void share_height();
  void selection_changed();
  void show_menu(const QPoint& at);
  void open_draft(const QString& query);
  void edit_chosen();
  void edit_in_row();
  void take_typed(HoldingId id, int column, const QString& text);
  void duplicate_chosen();
  void close_chosen();
  void remove_chosen();
  void record_payout();
  void enter_price();
  void paste_prices();
  void say(const Result<void>& result);

  PageContext context_;
  QWidget* controls_ = nullptr;
  QLineEdit* filter_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  InlineMessage* message_ = nullptr;
  StackingNotice* notice_ = nullptr;
  QSplitter* halves_ = nullptr;
  Card* card_ = nullptr;
  DataTable* table_ = nullptr;
  HoldingsModel* model_ = nullptr;
  HoldingDetails* details_ = nullptr;
  EntryPanel* panel_ = nullptr;
  bool split_by_hand_ = false;
  AnalysisPtr analysis_;
  std::optional<HoldingId> wanted_;  // to be chosen once the analysis knows it
};

Page* make_holdings_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
