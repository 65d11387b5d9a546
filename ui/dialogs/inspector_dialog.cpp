#include "ui/dialogs/inspector_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/models/explanation_model.h"
#include "ui/qt_format.h"
#include "ui/theme.h"
#include "ui/workspace.h"

namespace tidemill::ui {

InspectorDialog::InspectorDialog(const Workspace& workspace, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      back_(ghostButton(theme, tr("Back"), QStringLiteral("chevron-left"), this)),
      title_(headingLabel(theme, {}, this)),
      figure_(label({}, Tone::Ink, this)),
      formula_(paragraph({}, Tone::Mute, this)),
      notes_(paragraph({}, Tone::Mute, this)),
      table_(new DataTable(theme, this)),
      model_(new ExplanationModel(this)) {
  setObjectName(QStringLiteral("inspector"));
  setWindowTitle(tr("How this number is made"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 18, 24, 18);
  column->setSpacing(10);
  auto* head = new QHBoxLayout;
  title_->setWordWrap(true);
  title_->setObjectName(QStringLiteral("inspectorTitle"));
  back_->setObjectName(QStringLiteral("inspectorBack"));
  head->addWidget(title_, 1);
  head->addWidget(back_);
  column->addLayout(head);
  figure_->setFont(theme.figureFont());
  figure_->setObjectName(QStringLiteral("inspectorFigure"));
  figure_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(figure_);
  formula_->setObjectName(QStringLiteral("inspectorFormula"));
  formula_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(formula_);
  table_->setObjectName(QStringLiteral("inspectorLines"));
  table_->setAccessibleName(tr("What the number is made of"));
  table_->setModel(model_);
  table_->setSortingEnabled(false);
  table_->setStretchColumn(ExplanationModel::source);
  table_->setPlaceholder(tr("Nothing lies behind it."));
  column->addWidget(table_, 1);
  notes_->setObjectName(QStringLiteral("inspectorNotes"));
  notes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(notes_);
  auto* row = new QHBoxLayout;
  auto* copy = secondaryButton(theme, tr("Copy"), QStringLiteral("copy"), this);
  copy->setObjectName(QStringLiteral("inspectorCopy"));
  auto* close = primaryButton(theme, tr("Close"), {}, this);
  close->setObjectName(QStringLiteral("inspectorClose"));
  row->addWidget(copy);
  row->addStretch(1);
  row->addWidget(close);
  column->addLayout(row);
  resize(760, 560);

  connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(as_text()); });
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(back_, &QPushButton::clicked, this, &InspectorDialog::go_back);
  connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &InspectorDialog::go_back);
  connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) { open_row(index.row()); });
  connect(table_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, table_)) open_row(index.row());
  });
  connect(&workspace_, &Workspace::analysis_ready, this, &InspectorDialog::show_number);
  connect(&workspace_, &Workspace::opened, this, &QDialog::reject);
}

void InspectorDialog::open_number(const NumberRef& number) {
  way_ = {number};
  show_number();
  table_->setFocus();
}

void InspectorDialog::open_row(int row) {
  const auto number = model_->opens(row);
  if (!number) return;
  way_.push_back(*number);
  show_number();
}

void InspectorDialog::go_back() {
  if (way_.size() < 2) return;
  way_.pop_back();
  show_number();
}

void InspectorDialog::show_number() {
  const AnalysisPtr analysis = workspace_.analysis();
  if (!analysis || way_.empty()) return;
  auto made = explain(*analysis, way_.back());
  shown_ = made ? *made : Explanation{.title = to_std(error_text(made.error()))};
  title_->setText(core_text(shown_.title));
  figure_->setText(made ? figure_words(*analysis, shown_.figure) : QString());
  formula_->setText(shown_.formula.empty() ? QString() : QStringLiteral("= ") + core_text(shown_.formula));
  model_->set_explanation(analysis, shown_);
  QStringList notes;
  for (const std::string& note : shown_.notes) notes << core_text(note);
  notes_->setText(notes.join('\n'));
  notes_->setVisible(!notes.isEmpty());
  back_->setEnabled(way_.size() > 1);
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
}

QString InspectorDialog::as_text() const {
  const AnalysisPtr analysis = workspace_.analysis();
  if (!analysis) return {};
  QString text = core_text(shown_.title) + '\t' + figure_words(*analysis, shown_.figure, true) + '\n';
  if (!shown_.formula.empty()) text += "= " + core_text(shown_.formula) + '\n';
  for (const ExplainedLine& line : shown_.lines)
    text += core_text(line.label).trimmed() + '\t' + figure_words(*analysis, line.figure, true) + '\t' +
            core_text(line.note) + '\n';
  for (const std::string& note : shown_.notes) text += core_text(note) + '\n';
  return text;
}

}  // namespace tidemill::ui
