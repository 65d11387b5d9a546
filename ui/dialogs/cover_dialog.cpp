#include "ui/dialogs/cover_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/dialogs/holding_choice.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

CoverId cover_of(const QString& id) {
  return CoverId{id.toLongLong()};
}

std::vector<TextRow> cover_rows(const Portfolio& portfolio) {
  std::vector<TextRow> rows;
  for (const auto& [id, cover] : portfolio.covers()) {
    const Holding* holding = portfolio.holding(cover->holding);
    rows.push_back(
        {QString::number(id.value()),
         {holding ? to_qt(portfolio.title(*holding)) : unknown_text(), to_qt(cover->provider),
          money_text(cover->amount.amount, cover->amount.currency),
          money_text(cover->premium.amount, cover->premium.currency), date_text(cover->from), date_text(cover->until)},
         holding ? to_qt(holding->kind) : QString()});
  }
  return rows;
}

}  // namespace

CoverDialog::CoverDialog(Workspace& workspace, const Theme& theme, std::optional<CoverId> id, QWidget* parent)
    : FormDialog(workspace, theme, id ? tr("Change the cover") : tr("New cover"), tr("Save"), parent), id_(id) {
  setObjectName(QStringLiteral("cover_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  const auto found = id ? portfolio->covers().find(*id) : portfolio->covers().end();
  const Cover* cover = found == portfolio->covers().end() ? nullptr : found->second.get();
  const Currency currency = cover ? cover->amount.currency : portfolio->currency();
  const auto money = [&] {
    auto* editor = new ExactNumberEdit(theme);
    editor->setSuffix(to_qt(currency.code()));
    return editor;
  };
  auto* from = new DateEdit(theme);
  from->setDate(cover ? cover->from : workspace.as_of());
  auto* until = new DateEdit(theme);
  until->setDate(cover ? cover->until : add_months(workspace.as_of(), 12));
  add(new InputField(
          theme, {"holding", tr("Holding"), tr("What is covered.")},
          holding_choice(*portfolio, workspace.as_of(), cover ? std::optional(cover->holding) : std::nullopt), this),
      true);
  add(new InputField(theme, {"provider", tr("Provider"), tr("Who pays.")}, new QLineEdit, this));
  add(new InputField(theme, {"amount", tr("Pays at most"), tr("For the whole of it, whatever happens.")}, money(),
                     this));
  add(new InputField(theme, {"premium", tr("Premium"), tr("What it costs for the whole time.")}, money(), this));
  add(new InputField(theme, {"deductible", tr("Deductible"), tr("The part of a loss that you bear.")}, money(), this));
  add(new InputField(theme, {"from", tr("From"), tr("The first day it pays for.")}, from, this));
  add(new InputField(theme, {"until", tr("Until"), tr("The first day it no longer pays for.")}, until, this));
  add(new InputField(theme, {"note", tr("Note"), {}}, new QLineEdit, this), true);
  if (!cover) return;
  field("provider")->setCanonical(cover->provider);
  field("amount")->setCanonical(cover->amount.amount.to_string());
  field("premium")->setCanonical(cover->premium.amount.to_string());
  if (!cover->deductible.amount.is_zero()) field("deductible")->setCanonical(cover->deductible.amount.to_string());
  field("note")->setCanonical(cover->note);
}

std::vector<Error> CoverDialog::check() const {
  if (text("amount").empty())
    return {{ErrorCode::bad_input, "amount", "is missing", "give the most that the cover pays", "amount"}};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> CoverDialog::change() const {
  // An empty field of a change would stay as it is; here it was emptied.
  const auto amount = [&](const char* name) { return text(name).empty() ? std::string("0") : text(name); };
  const CoverDraft draft{.holding = text("holding"),
                         .provider = text("provider"),
                         .amount = text("amount"),
                         .premium = amount("premium"),
                         .deductible = amount("deductible"),
                         .from = text("from"),
                         .until = text("until"),
                         .note = text("note")};
  const EditContext context = workspace().edit_context();
  if (id_) return change_cover(context, *id_, draft);
  auto made = add_cover(context, draft);
  if (!made) return fail(made.error());
  return std::move(made->change);
}

RecordList covers_list() {
  return {.id = QStringLiteral("covers"),
          .title = CoverDialog::tr("Covers"),
          .meaning = CoverDialog::tr("Insurance on holdings. Premiums are in the waterfall, what covers pay in the "
                                     "projection, and a cover that ends soon needs you."),
          .nothing = CoverDialog::tr("Nothing is insured."),
          .heads = {CoverDialog::tr("Holding"), CoverDialog::tr("Provider"), CoverDialog::tr("Pays at most"),
                    CoverDialog::tr("Premium"), CoverDialog::tr("From"), CoverDialog::tr("Until")},
          .right = {2, 3},
          .rows = cover_rows,
          .form =
              [](Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent) {
                return new CoverDialog(workspace, theme, id.isEmpty() ? std::nullopt : std::optional(cover_of(id)),
                                       parent);
              },
          .remove = [](const EditContext& context, const QString& id) { return remove_cover(context, cover_of(id)); }};
}

}  // namespace tidemill::ui
