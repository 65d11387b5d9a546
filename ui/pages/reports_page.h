#pragma once

#include <functional>
#include <optional>

#include "core/reports/report_document.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace tidemill::ui {

class InlineMessage;
class ReportPreview;
class SegmentedControl;

/// Choose a report, a period and a format; see the pages; write the file.
class ReportsPage : public Page {
  Q_OBJECT
 public:
  ReportsPage(const PageContext& context, QWidget* parent);
  QWidget* header_controls() override { return controls_; }
  void refresh() override;
  /// The id of a report ("risk"), or "print": the one shown, in the preview of the platform.
  void open(const QString& argument) override;

  /// Asks where to write: suggested path and filter in, path out (empty: cancelled). Tests put their own in.
  std::function<QString(const QString& suggestion, const QString& filter)> ask_for_file;
  /// Writes the report shown to `path` in the chosen format; what goes wrong is shown on the page.
  bool write(const QString& path);

 private:
  void build_header();
  QWidget* build_choices();
  void build_options(QVBoxLayout* column);
  void show_document();
  void export_report();
  void print_report();
  QString chosen() const;
  QString suggested_name() const;
  QString command_line() const;

  PageContext context_;
  QWidget* controls_ = nullptr;
  QStackedLayout* layers_ = nullptr;
  QButtonGroup* choices_ = nullptr;
  QLineEdit *from_ = nullptr, *to_ = nullptr;
  QLabel *period_label_ = nullptr, *period_error_ = nullptr, *terminal_ = nullptr, *meaning_ = nullptr;
  QWidget* period_ = nullptr;
  SegmentedControl* format_ = nullptr;
  QCheckBox* open_after_ = nullptr;
  InlineMessage* message_ = nullptr;
  ReportPreview* preview_ = nullptr;
  std::optional<ReportDocument> document_;
};

Page* make_reports_page(const PageContext& context, QWidget* parent);

}  // namespace tidemill::ui
