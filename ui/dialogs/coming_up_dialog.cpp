#include "ui/dialogs/coming_up_dialog.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

#include "core/calendar_file.h"
#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/inline_message.h"
#include "ui/controls/labels.h"
#include "ui/models/coming_up_model.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr int months_ahead = 24;

}  // namespace

ComingUpDialog::ComingUpDialog(Workspace& workspace, const Theme& theme, Dialogs dialogs, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      dialogs_(std::move(dialogs)),
      message_(new InlineMessage(theme, this)),
      table_(new DataTable(theme, this)),
      model_(new ComingUpModel(this)) {
  setObjectName("coming_up");
  setWindowTitle(tr("Coming up"));
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("surface", "card");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  column->addWidget(
      paragraph(tr("What has a date in the next two years. Payments are worked out from today’s rates, balances and "
                   "prices; what comes more than once a week is left out."),
                Tone::Mute, this));
  message_->hide();
  column->addWidget(message_);
  table_->setObjectName("comingUpTable");
  table_->setAccessibleName(tr("What is coming up"));
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setStretchColumn(ComingUpModel::col_text);
  table_->setPlaceholder(
      tr("Nothing with a date lies ahead. Locks, coupons, covers, costs, goals and rules that are "
         "entered show here."));
  column->addWidget(table_, 1);
  auto* row = new QHBoxLayout;
  auto* save = secondaryButton(theme, tr("Export calendar…"), "calendar", this);
  save->setObjectName("comingUpExport");
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName("comingUpClose");
  row->addWidget(save);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  resize(820, 560);

  connect(save, &QPushButton::clicked, this, &ComingUpDialog::export_calendar);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(&workspace_, &Workspace::analysis_ready, this, &ComingUpDialog::show_events);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
  show_events();
}

void ComingUpDialog::show_events() {
  const AnalysisPtr analysis = workspace_.analysis();
  if (analysis)
    model_->set_events(coming_up(*analysis, add_months(analysis->as_of, months_ahead)), analysis->portfolio);
}

void ComingUpDialog::export_calendar() {
  const AnalysisPtr analysis = workspace_.analysis();
  if (!analysis) return;
  const QString path =
      dialogs_.save_path(this, {tr("Export calendar"), tr("Calendars (*.ics)"),
                                QDir(documents_folder()).filePath(QStringLiteral("tidemill.ics")), "ics"});
  if (path.isEmpty()) return;
  const auto done = write_calendar_file(model_->events(), *analysis, to_std(path));
  message_->setMessage(done ? MessageKind::Success : MessageKind::Error,
                       done ? tr("Written: %1").arg(QDir::toNativeSeparators(path)) : error_text(done.error()));
  message_->show();
}

}  // namespace tidemill::ui
