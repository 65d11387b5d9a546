#include "ui/dialogs/paste_holdings_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "core/strategies/registry.h"
#include "ui/controls/data_table.h"
#include "ui/controls/labels.h"
#include "ui/languages.h"
#include "ui/models/text_rows_model.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

PasteHoldingsDialog::PasteHoldingsDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : FormDialog(workspace, theme, tr("Paste holdings"), tr("Add"), parent),
      columns_(new QWidget(this)),
      column_row_(new QHBoxLayout(columns_)),
      table_(new DataTable(theme, this)),
      model_(new TextRowsModel(
          {tr("Line"), tr("Holding"), tr("Strategy"), tr("Amount"), tr("Since"), tr("Rate"), tr("What happens")},
          {0, 3, 5}, this)),
      summary_(label({}, Tone::Mute, this)) {
  setObjectName(QStringLiteral("paste_holdings"));
  resize(860, 640);
  auto* kind = new QComboBox;
  for (const StrategyKind* each : strategy_kinds())
    kind->addItem(core_text(each->descriptor().label), to_qt(each->descriptor().id));
  auto* rows = new QPlainTextEdit;
  rows->setTabChangesFocus(true);
  rows->setFixedHeight(120);
  rows->setPlaceholderText(tr("asset\tplatform\tamount\tsince\trate\nETH\tLido\t12.4\t2025-01-01\t2.9 %"));
  add(new InputField(theme, {"rows", tr("Rows from a spreadsheet or a CSV file"), tr("One holding a row.")}, rows,
                     this),
      true);
  add(new InputField(theme, {"kind", tr("Strategy"), tr("Of rows that don’t say theirs.")}, kind, this));
  column_row_->setContentsMargins(0, 0, 0, 0);
  column_row_->setSpacing(8);
  columns_->hide();
  add_wide(columns_);
  table_->setObjectName(QStringLiteral("pastedHoldings"));
  table_->setAccessibleName(tr("What happens to each row"));
  table_->setSortingEnabled(false);
  table_->setModel(model_);
  table_->setStretchColumn(6);
  table_->setPlaceholder(tr("Paste rows above; each says here what will happen to it."));
  table_->setMinimumHeight(170);
  add_wide(table_, true);
  summary_->setObjectName(QStringLiteral("pasteSummary"));
  add_wide(summary_);
  show_rows();
  rows->setFocus();
}

void PasteHoldingsDialog::take_rows(const QString& text) {
  findChild<QPlainTextEdit*>()->setPlainText(text);
}

void PasteHoldingsDialog::follow_edit(const QString& name) {
  if (name == "rows") {
    pasted_ = read_pasted_table(workspace().edit_context(), field("rows")->typed());
    ask_columns();
  }
  show_rows();
}

/// One choice a column, with what was guessed.
void PasteHoldingsDialog::ask_columns() {
  for (QComboBox* choice : choices_) choice->deleteLater();
  choices_.clear();
  const auto offered = column_roles();
  for (int column = 0; column < pasted_.columns(); ++column) {
    auto* choice = new QComboBox(columns_);
    choice->setObjectName(QStringLiteral("pasteColumn%1").arg(column));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    for (const auto& [role, name] : offered) choice->addItem(name, role);
    const ColumnRole guessed = pasted_.roles[column];
    if (choice->findData(guessed) < 0) choice->addItem(guessed, guessed);  // a parameter by its name
    choice->setCurrentIndex(choice->findData(guessed));
    const QString head = pasted_.head.value(column);
    choice->setAccessibleName(head.isEmpty() ? tr("Column %1").arg(column + 1) : tr("Column %1").arg(head));
    choice->setToolTip(choice->accessibleName());
    connect(choice, &QComboBox::activated, this, &PasteHoldingsDialog::show_rows);
    column_row_->addWidget(choice, 1);
    choices_.push_back(choice);
  }
  columns_->setVisible(!choices_.empty());
}

QList<ColumnRole> PasteHoldingsDialog::roles() const {
  QList<ColumnRole> roles;
  for (const QComboBox* choice : choices_) roles << choice->currentData().toString();
  return roles;
}

void PasteHoldingsDialog::show_rows() {
  const EditContext context = workspace().edit_context();
  holdings_ = read_holdings(context, pasted_, roles(), text("kind"));
  std::vector<TextRow> rows;
  for (const PastedHolding& each : holdings_) {
    const StrategyKind* kind = strategy_kind(each.draft.kind);
    const auto quantity = Decimal::parse(each.draft.quantity);
    const auto since = parse_date(each.draft.since);
    QString title = to_qt(each.draft.label.empty() ? each.draft.asset.symbol : each.draft.label);
    if (each.draft.label.empty() && !each.draft.platform.empty()) title += " · " + to_qt(each.draft.platform);
    rows.push_back(
        {QString::number(each.line),
         {QString::number(each.line), title, kind ? core_text(kind->descriptor().label) : unknown_text(),
          quantity ? amount_text(*quantity, {}) : unknown_text(), since ? date_text(*since) : date_text(context.as_of),
          each.rate.isEmpty() ? unknown_text() : each.rate, each.why.isEmpty() ? tr("is added") : each.why},
         {},
         !each.why.isEmpty()});
  }
  model_->set_rows(std::move(rows));
  const auto good = std::ranges::count(holdings_, QString(), &PastedHolding::why);
  const auto bad = static_cast<std::ptrdiff_t>(holdings_.size()) - good;
  QStringList parts;
  if (good > 0) parts << (good == 1 ? tr("1 holding will be added") : tr("%1 holdings will be added").arg(good));
  if (bad > 0)
    parts << (bad == 1 ? tr("1 row is left out, it says why") : tr("%1 rows are left out, they say why").arg(bad));
  summary_->setText(parts.join(QStringLiteral(" · ")));
  save_button()->setText(good == 0 ? tr("Add") : good == 1 ? tr("Add 1 holding") : tr("Add %1 holdings").arg(good));
  save_button()->setEnabled(good > 0);
}

std::vector<Error> PasteHoldingsDialog::check() const {
  return {};
}

Result<Change> PasteHoldingsDialog::change() const {
  std::vector<HoldingDraft> drafts;
  for (const PastedHolding& each : holdings_)
    if (each.why.isEmpty()) drafts.push_back(each.draft);
  return add_holdings(workspace().edit_context(), drafts);
}

}  // namespace tidemill::ui
