#include "ui/pages/reports_page.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QUrl>

#include "core/report_file.h"
#include "core/reports/report.h"
#include "ui/controls/buttons.h"
#include "ui/controls/card.h"
#include "ui/controls/empty_state.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/controls/segmented_control.h"
#include "ui/export/pdf_report.h"
#include "ui/export/print_preview.h"
#include "ui/languages.h"
#include "ui/locale_input.h"
#include "ui/pages/report_preview.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr int kChoicesWidth = 330;

/// A report in the list: a flat button that stays down while it is the one shown.
QPushButton* choice_button(const Theme& theme, const Report& report, QWidget* parent) {
  auto* button = ghostButton(theme, core_text(report.title()), {}, parent);
  button->setObjectName("report-" + to_qt(report.id()));
  button->setCheckable(true);
  button->setProperty("listItem", true);
  button->setToolTip(core_text(report.meaning()));
  return button;
}

}  // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent) : Page(parent), context_(context) {
  setObjectName("reportsPage");
  ask_for_file = [this](const QString& suggestion, const QString& filter) {
    return QFileDialog::getSaveFileName(this, tr("Export report"), suggestion, filter);
  };
  build_header();
  auto* filled = new QWidget(this);
  auto* row = new QHBoxLayout(filled);
  row->setContentsMargins(kPageMargin, 18, kPageMargin, 18);
  row->setSpacing(kPageGap);
  row->addWidget(build_choices());
  auto* right = new QVBoxLayout;
  message_ = new InlineMessage(context_.theme, filled);
  message_->setObjectName("reportMessage");
  message_->hide();
  right->addWidget(message_);
  preview_ = new ReportPreview(context_.theme);
  auto* area = new QScrollArea(filled);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setAccessibleName(tr("Preview"));
  area->setWidget(preview_);
  area->viewport()->setAutoFillBackground(false);
  preview_->setAutoFillBackground(false);
  right->addWidget(area, 1);
  row->addLayout(right, 1);
  auto* empty =
      new EmptyState(context_.theme, "reports", tr("Nothing to report yet"),
                     tr("Add a holding first; then income statement, holdings and risk review are one click away."),
                     tr("New holding"), this);
  connect(empty, &EmptyState::activated, this, [this] { context_.navigate("holdings", "new"); });
  layers_ = new QStackedLayout(this);
  layers_->addWidget(filled);
  layers_->addWidget(empty);
}

void ReportsPage::build_header() {
  controls_ = new QWidget(this);
  auto* row = new QHBoxLayout(controls_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  open_after_ = new QCheckBox(tr("Open folder after export"), controls_);
  row->addWidget(open_after_);
  auto* button = primaryButton(context_.theme, tr("Export…"), "export", controls_);
  button->setObjectName("reportExport");
  connect(button, &QPushButton::clicked, this, [this] { export_report(); });
  row->addWidget(button);
}

QWidget* ReportsPage::build_choices() {
  auto* card = new Card(context_.theme, tr("Report"), this);
  card->setFixedWidth(kChoicesWidth);
  choices_ = new QButtonGroup(this);
  auto* list = new QVBoxLayout;
  list->setSpacing(4);
  int index = 0;
  for (const Report* each : reports()) {
    QPushButton* button = choice_button(context_.theme, *each, card);
    choices_->addButton(button, index++);
    list->addWidget(button);
  }
  choices_->button(0)->setChecked(true);
  connect(choices_, &QButtonGroup::idClicked, this, [this] { show_document(); });
  card->body()->addLayout(list);
  meaning_ = paragraph({}, Tone::Mute, card);
  card->body()->addWidget(meaning_);
  card->body()->addSpacing(8);
  card->body()->addWidget(headingLabel(context_.theme, tr("Options"), card));
  build_options(card->body());
  card->body()->addStretch(1);
  return card;
}

void ReportsPage::build_options(QVBoxLayout* column) {
  period_ = new QWidget(this);
  auto* period = new QVBoxLayout(period_);
  period->setContentsMargins(0, 0, 0, 0);
  period->setSpacing(6);
  period_label_ = smallLabel(context_.theme, tr("Period, first and last day"), period_);
  period->addWidget(period_label_);
  auto* days = new QHBoxLayout;
  const auto add = [&](QLineEdit*& edit, const char* name, const QString& label) {
    edit = new QLineEdit(period_);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(tr("YYYY-MM-DD"));
    days->addWidget(edit, 1);
    connect(edit, &QLineEdit::textEdited, this, [this] { show_document(); });
  };
  add(from_, "reportFrom", tr("First day"));
  days->addWidget(label(QString::fromUtf8("–"), Tone::Mute, period_));
  add(to_, "reportTo", tr("Last day"));
  period->addLayout(days);
  period_error_ = paragraph({}, Tone::Bad, period_);
  period_error_->setObjectName("reportPeriodError");
  period_error_->hide();
  period->addWidget(period_error_);
  column->addWidget(period_);
  column->addWidget(smallLabel(context_.theme, tr("Format"), this));
  format_ = new SegmentedControl(context_.theme, this);
  format_->setObjectName("reportFormat");
  format_->setAccessibleName(tr("Format"));
  format_->addSegment("pdf", tr("PDF"), tr("Pages to print or send"));
  format_->addSegment("html", tr("HTML"), tr("One page for the browser, readable by screen readers"));
  format_->addSegment("csv", tr("CSV"), tr("Tables for a spreadsheet, every digit"));
  format_->addSegment("json", tr("JSON"), tr("For programs, every digit"));
  connect(format_, &SegmentedControl::chosen, this, [this] { terminal_->setText(command_line()); });
  auto* row = new QHBoxLayout;
  row->addWidget(format_);
  row->addStretch(1);
  column->addLayout(row);
  column->addSpacing(6);
  column->addWidget(smallLabel(context_.theme, tr("The same from a terminal:"), this));
  terminal_ = paragraph({}, Tone::Ink, this);
  QFont mono = context_.theme.smallFont();
  mono.setFamilies({"monospace"});
  mono.setStyleHint(QFont::Monospace);
  terminal_->setFont(mono);
  terminal_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  terminal_->setAccessibleName(tr("The same from a terminal"));
  column->addWidget(terminal_);
}

QString ReportsPage::chosen() const {
  return to_qt(reports()[static_cast<std::size_t>(choices_->checkedId())]->id());
}

void ReportsPage::refresh() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  layers_->setCurrentIndex(analysis->portfolio->holdings().empty() ? 1 : 0);
  if (from_->text().isEmpty()) from_->setText(iso_text(year_start(analysis->as_of)));
  if (to_->text().isEmpty()) to_->setText(iso_text(analysis->as_of));
  show_document();
}

void ReportsPage::open(const QString& argument) {
  if (argument == QLatin1String("print")) return print_report();
  const auto all = reports();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (to_qt(all[i]->id()) == argument) choices_->button(static_cast<int>(i))->setChecked(true);
  show_document();
}

void ReportsPage::show_document() {
  const AnalysisPtr analysis = context_.workspace.analysis();
  if (!analysis) return;
  const Report& report = *reports()[static_cast<std::size_t>(choices_->checkedId())];
  meaning_->setText(core_text(report.meaning()));
  period_->setVisible(report.uses_period());
  terminal_->setText(command_line());
  ReportOptions options;
  options.portfolio_name = to_std(context_.workspace.file_name());
  period_error_->hide();
  const auto complain = [this](const Error& error) {
    period_error_->setText(error_text(error));
    period_error_->show();
  };
  if (report.uses_period()) {
    for (const auto& [edit, target] : {std::pair{from_, &options.from}, {to_, &options.to}}) {
      if (edit->text().trimmed().isEmpty()) continue;
      const auto day = parse_locale_date(edit->text());
      if (!day) return complain(day.error());  // what was shown before stays until the day can be read
      *target = *day;
    }
  }
  auto document = report.build(*analysis, options);
  if (!document) return complain(document.error());
  document_ = *std::move(document);
  preview_->set_document(*document_);
}

QString ReportsPage::command_line() const {
  const Report& report = *reports()[static_cast<std::size_t>(choices_->checkedId())];
  QString text = QString("tidemill report %1 %2 --format %3 -o %4")
                     .arg(context_.workspace.file_name(), chosen(), format_->currentId(), suggested_name());
  if (report.uses_period() && !from_->text().isEmpty()) text += " --from " + from_->text();
  if (report.uses_period() && !to_->text().isEmpty()) text += " --to " + to_->text();
  return text;
}

QString ReportsPage::suggested_name() const {
  return chosen() + "." + format_->currentId();
}

void ReportsPage::export_report() {
  const QString format = format_->currentId();
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString filter = tr("%1 files (*.%2)").arg(format.toUpper(), format);
  QString path = ask_for_file(QDir(folder).filePath(suggested_name()), filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += "." + format;
  write(path);
}

void ReportsPage::print_report() {
  if (!document_) return;
  if (amounts_hidden())
    return message_->setMessage(MessageKind::Info, tr("Amounts are hidden. Ctrl+Shift+H shows them again."));
  (new PrintPreview(*document_, window()))->open();
}

bool ReportsPage::write(const QString& path) {
  if (!document_) return false;
  const QString format = format_->currentId();
  const auto done = format == QLatin1String("pdf") ? write_pdf(*document_, path)
                                                   : write_report_file(*document_, to_std(format), to_std(path));
  if (!done) {
    message_->setMessage(MessageKind::Error, error_text(done.error()));
    return false;
  }
  message_->setMessage(MessageKind::Success, tr("Written to %1").arg(QDir::toNativeSeparators(path)));
  if (open_after_->isChecked()) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
  return true;
}

Page* make_reports_page(const PageContext& context, QWidget* parent) {
  return new ReportsPage(context, parent);
}

}  // namespace tidemill::ui
