#include "ui/dialogs/payout_grid_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include "core/edits/entry_edit.h"
#include "ui/controls/buttons.h"
#include "ui/controls/data_table.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/labels.h"
#include "ui/models/payout_grid_model.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr int kMonthsBack = 24;

}  // namespace

PayoutGridDialog::PayoutGridDialog(Workspace& workspace, const Theme& theme, QWidget* parent)
    : FormDialog(workspace, theme, tr("Record a month"), tr("Record"), parent),
      table_(new DataTable(theme, this)),
      model_(new PayoutGridModel(this)) {
  setObjectName(QStringLiteral("payout_grid"));
  resize(720, 560);
  auto* months = new QComboBox;
  for (int back = 0; back < kMonthsBack; ++back) {
    const Date first = add_months(month_start(workspace.as_of()), -back);
    months->addItem(month_text(first), iso_text(first));
  }
  add(new InputField(theme, {"month", tr("Month"), tr("The month that the payouts came in.")}, months, this));
  add(new InputField(theme, {"at", tr("Recorded on"), tr("The day written beside each of them.")}, new DateEdit(theme),
                     this));
  add_wide(paragraph(tr("Expected amounts stand in grey. Type what came; what stays grey is not recorded."), Tone::Mute,
                     this));
  table_->setObjectName(QStringLiteral("payoutGrid"));
  table_->setAccessibleName(tr("Payouts of the month"));
  table_->setSortingEnabled(false);
  table_->setModel(model_);
  table_->setStretchColumn(PayoutGridModel::col_holding);
  table_->setCellSelection(true);
  table_->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                          QAbstractItemView::EditKeyPressed);
  table_->setPlaceholder(tr("Nothing was earned in this month."));
  table_->setMinimumHeight(220);
  add_wide(table_, true);
  auto* all = secondaryButton(theme, tr("Take all as expected"), {}, this);
  all->setObjectName(QStringLiteral("payoutsExpected"));
  all->setAutoDefault(false);
  auto* below = new QWidget(this);
  auto* row = new QHBoxLayout(below);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(all);
  row->addStretch(1);
  add_wide(below);
  connect(all, &QPushButton::clicked, model_, &PayoutGridModel::take_expected);
  connect(model_, &PayoutGridModel::edited, this, &PayoutGridDialog::count);
  show_month();
}

Date PayoutGridDialog::month() const {
  return parse_date(text("month")).value_or(month_start(workspace().as_of()));
}

void PayoutGridDialog::follow_edit(const QString& name) {
  if (name == "month") show_month();
}

/// The days of the month that are over; a payout is dated on the last of them.
void PayoutGridDialog::show_month() {
  const AnalysisPtr analysis = workspace().analysis();
  if (!analysis) return;
  const Date first = month(), as_of = workspace().as_of();
  const Date last = std::min(add_months(first, 1) - std::chrono::days{1}, as_of);
  field("at")->setCanonical(to_string(last));
  model_->set_payouts(expected_payouts(*analysis, first, last + std::chrono::days{1}), analysis->portfolio);
  table_->setCurrentIndex(model_->index(0, PayoutGridModel::col_amount));
}

void PayoutGridDialog::count() {
  const auto typed = static_cast<int>(model_->typed().size());
  save_button()->setText(typed == 0   ? tr("Record")
                         : typed == 1 ? tr("Record 1 payout")
                                      : tr("Record %1 payouts").arg(typed));
  save_button()->setEnabled(typed > 0);
}

std::vector<Error> PayoutGridDialog::check() const {
  if (const QString wrong = model_->first_error(); !wrong.isEmpty())
    return {{ErrorCode::bad_input, to_std(wrong), "", "", "amounts"}};
  if (model_->typed().empty()) return {};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> PayoutGridDialog::change() const {
  EntryRows rows{.name = to_std(tr("payouts of %1").arg(month_text(month()))), .rows = {}, .lines = {}};
  for (const PayoutGridModel::Typed& typed : model_->typed()) {
    EntryDraft draft;
    draft.holding = typed.payout.holding;
    draft.type = std::string(name_of(typed.payout.type));
    draft.at = text("at");
    draft.asset.id = typed.payout.asset;
    draft.quantity = typed.quantity;
    rows.rows.push_back(std::move(draft));
    rows.lines.push_back(static_cast<std::size_t>(typed.row) + 1);
  }
  return record_entries(workspace().edit_context(), rows);
}

}  // namespace tidemill::ui
