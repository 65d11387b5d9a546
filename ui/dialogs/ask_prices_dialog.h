#pragma once

#include <QDialog>

#include "ui/price_fetcher.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;

namespace tidemill::ui {

class DataTable;
class DateEdit;
class InlineMessage;
class PriceAskingModel;
class Theme;
class Workspace;

/// Asks a price service for daily closes, once somebody has read what leaves the computer and agreed to it. What comes
/// is shown before anything is saved, and saving is one step. Deletes itself when closed.
class AskPricesDialog : public QDialog {
  Q_OBJECT

 public:
  AskPricesDialog(Workspace& workspace, const Theme& theme, QSettings& settings, QWidget* parent);

  PriceFetcher& fetcher() { return fetcher_; }

 private:
  PriceShape shape() const;
  Currency currency() const;
  std::vector<PriceFetcher::Job> jobs() const;
  void build(const Theme& theme);
  void take_service();
  void list_assets();
  void follow();
  void ask();
  void answered(const QString& id, const PriceFetcher::Outcome& outcome);
  void finished();
  void save();
  void set_running(bool running);
  std::vector<PriceDraft> drafts() const;

  Workspace& workspace_;
  QSettings& settings_;
  PriceFetcher fetcher_;
  QComboBox* service_;
  QLineEdit* address_;
  QLineEdit* key_;
  DateEdit* from_;
  PriceAskingModel* model_;
  DataTable* table_;
  QPlainTextEdit* leaves_;
  QCheckBox* agreed_;
  InlineMessage* message_;
  QProgressBar* progress_;
  QLabel* status_;
  QPushButton* ask_;
  QPushButton* save_;
};

}  // namespace tidemill::ui
