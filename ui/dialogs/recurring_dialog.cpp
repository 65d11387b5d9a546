#include "ui/dialogs/recurring_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <array>

#include "core/model/accrual_rule.h"
#include "core/session.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/labels.h"
#include "ui/dialogs/holding_choice.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/pages/holding_facts.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

constexpr std::array kRepeating{EntryType::cost,       EntryType::reward,    EntryType::interest,
                                EntryType::fee_income, EntryType::incentive, EntryType::other_income};

QString every_text(Period period) {
  switch (period) {
    case Period::day:
      return RecurringDialog::tr("every day");
    case Period::week:
      return RecurringDialog::tr("every week");
    case Period::month:
      return RecurringDialog::tr("every month");
    case Period::quarter:
      return RecurringDialog::tr("every quarter");
    default:
      return RecurringDialog::tr("every year");
  }
}

QString category_text(CostCategory category) {
  switch (category) {
    case CostCategory::gas:
      return RecurringDialog::tr("Gas");
    case CostCategory::hosting:
      return RecurringDialog::tr("Hosting");
    case CostCategory::commission:
      return RecurringDialog::tr("Commission");
    case CostCategory::cover_premium:
      return RecurringDialog::tr("Cover premium");
    default:
      return RecurringDialog::tr("Other");
  }
}

RecurringId recurring_of(const QString& id) {
  return RecurringId{id.toLongLong()};
}

QString sentence_of(const Portfolio& portfolio, const Recurring& rule) {
  const auto type = entry_type_from(rule.type);
  const auto every = period_from(rule.every);
  const Asset* asset = portfolio.asset(rule.asset);
  return RecurringDialog::tr("%1: %2 %3")
      .arg(type ? entry_type_text(*type) : to_qt(rule.type),
           amount_text(rule.quantity, asset ? to_qt(asset->symbol) : QString()),
           every ? every_text(*every) : to_qt(rule.every));
}

std::vector<TextRow> recurring_rows(const Portfolio& portfolio) {
  std::vector<TextRow> rows;
  for (const auto& [id, rule] : portfolio.recurring()) {
    const Holding* holding = portfolio.holding(rule->holding);
    rows.push_back(
        {QString::number(id.value()),
         {holding ? to_qt(portfolio.title(*holding)) : unknown_text(), sentence_of(portfolio, *rule), to_qt(rule->note),
          date_text(rule->from), rule->until ? date_text(*rule->until) : RecurringDialog::tr("goes on")},
         holding ? to_qt(holding->kind) : QString()});
  }
  return rows;
}

}  // namespace

RecurringDialog::RecurringDialog(Workspace& workspace, const Theme& theme, std::optional<RecurringId> id,
                                 QWidget* parent)
    : FormDialog(workspace, theme, id ? tr("End what repeats") : tr("What repeats"), tr("Save"), parent), id_(id) {
  setObjectName(QStringLiteral("recurring_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  auto* until = new DateEdit(theme);
  auto* until_field = new InputField(
      theme, {"until", tr("Until"), tr("The first day it no longer comes; empty: it goes on.")}, until, this);
  if (id) {
    if (const auto found = portfolio->recurring().find(*id); found != portfolio->recurring().end()) {
      add_wide(paragraph(sentence_of(*portfolio, *found->second), Tone::Ink, this));
      until->setDate(found->second->until.value_or(workspace.as_of()));
    }
    add(until_field, true);
    return;
  }
  auto* types = new QComboBox;
  for (const EntryType type : kRepeating) types->addItem(entry_type_text(type), to_qt(name_of(type)));
  auto* categories = new QComboBox;
  for (const CostCategory each : {CostCategory::hosting, CostCategory::gas, CostCategory::commission,
                                  CostCategory::cover_premium, CostCategory::other})
    categories->addItem(category_text(each), to_qt(name_of(each)));
  auto* every = new QComboBox;
  for (const Period each : {Period::day, Period::week, Period::month, Period::quarter, Period::year})
    every->addItem(every_text(each), to_qt(name_of(each)));
  auto* asset = new CompleterEdit(theme);
  asset->setCompletions(asset_completions(*portfolio, shipped_catalog()));
  auto* from = new DateEdit(theme);
  from->setDate(workspace.as_of());
  add(new InputField(theme, {"holding", tr("Holding"), tr("Whose cost or income it is.")},
                     holding_choice(*portfolio, workspace.as_of()), this),
      true);
  add(new InputField(theme, {"type", tr("Kind")}, types, this));
  add(new InputField(theme, {"category", tr("What for")}, categories, this));
  add(new InputField(theme, {"quantity", tr("Amount"), tr("Each time, exactly, without a sign.")},
                     new ExactNumberEdit(theme), this));
  add(new InputField(theme, {"asset", tr("Paid in")}, asset, this));
  add(new InputField(theme, {"every", tr("How often")}, every, this));
  add(new InputField(theme, {"at", tr("First on"), tr("Months count from this day.")}, from, this));
  add(until_field);
  add(new InputField(theme, {"note", tr("Note")}, new QLineEdit, this));
  field("every")->setCanonical("month");
  field("asset")->setCanonical(portfolio->currency().code());
}

void RecurringDialog::follow_edit(const QString& name) {
  if (name == "type") field("category")->setVisible(text("type") == "cost");
}

std::vector<Error> RecurringDialog::check() const {
  if (!id_ && text("quantity").empty())
    return {{ErrorCode::bad_input, "quantity", "is missing", "give the amount of each time", "quantity"}};
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> RecurringDialog::change() const {
  const EditContext context = workspace().edit_context();
  if (id_) {
    const auto until = parse_date(text("until"));
    if (!until)
      return fail({ErrorCode::bad_input, "until", "is missing", "give the first day it no longer comes, or remove it",
                   "until"});
    return end_recurring(context, *id_, *until);
  }
  EntryDraft draft;
  draft.holding = HoldingId{field("holding")->typed().toLongLong()};
  draft.type = text("type");
  draft.at = text("at");
  draft.asset.symbol = text("asset");
  draft.quantity = text("quantity");
  if (draft.type == "cost") draft.category = text("category");
  draft.note = text("note");
  auto made = record_recurring(context, draft, text("every"), text("until"));
  if (!made) return fail(made.error());
  return std::move(made->change);
}

RecordList recurring_list() {
  return {.id = QStringLiteral("recurring"),
          .title = RecurringDialog::tr("What repeats"),
          .meaning = RecurringDialog::tr("Bills and payments that come again are typed once; each day they fall on "
                                         "counts as if it had been recorded."),
          .nothing = RecurringDialog::tr("Nothing repeats."),
          .heads = {RecurringDialog::tr("Holding"), RecurringDialog::tr("What"), RecurringDialog::tr("Note"),
                    RecurringDialog::tr("First"), RecurringDialog::tr("Until")},
          .stretch = 1,
          .rows = recurring_rows,
          .form =
              [](Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent) {
                return new RecurringDialog(workspace, theme,
                                           id.isEmpty() ? std::nullopt : std::optional(recurring_of(id)), parent);
              },
          .remove = [](const EditContext& context,
                       const QString& id) { return end_recurring(context, recurring_of(id), std::nullopt); }};
}

}  // namespace tidemill::ui
