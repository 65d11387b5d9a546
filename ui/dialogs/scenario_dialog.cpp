#include "ui/dialogs/scenario_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/edits/record_edit.h"
#include "core/engine/scenarios.h"
#include "ui/controls/buttons.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/labels.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

/// "0.6" of a fall as what is left.
Result<double> left_after(const std::string& fall, const char* field, double most) {
  if (fall.empty()) return 1.0;
  const auto number = Decimal::parse(fall);
  if (!number) return fail({ErrorCode::bad_input, field, "it is not a number", "write 60 for a fall by 60 %", field});
  const double left = (Decimal::one() - *number).to_double();
  if (left < 0 || left > most)
    return fail(
        {ErrorCode::bad_input, field, "nothing can fall by more than 100 %",
         "a rise is written as a negative fall, down to " + std::to_string(static_cast<int>((1 - most) * 100)) + " %",
         field});
  return left;
}

std::string fall_text(double left) {
  const auto fall = Decimal::parse(to_std(QString::number(1 - left, 'f', 6)));
  return left == 1 || !fall ? std::string() : fall->to_string();
}

constexpr double kMostPrice = 100, kMostRate = 10;

}  // namespace

ScenarioDialog::ScenarioDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent)
    : FormDialog(workspace, theme, name.isEmpty() ? tr("New scenario") : tr("Change the scenario"), tr("Save"), parent),
      original_(name) {
  setObjectName(QStringLiteral("scenario_dialog"));
  auto* title = new QLineEdit;
  auto* coins = new ExactNumberEdit(theme, ExactNumberEdit::Reads::percent);
  coins->setSuffix(QStringLiteral("%"));
  auto* rates = new ExactNumberEdit(theme, ExactNumberEdit::Reads::percent);
  rates->setSuffix(QStringLiteral("%"));
  auto* incentives = new QComboBox;
  incentives->addItem(tr("Stay as they are"), "stay");
  incentives->addItem(tr("End today"), "end");
  auto* single = new QPlainTextEdit;
  single->setFixedHeight(84);
  single->setTabChangesFocus(true);
  single->setPlaceholderText(QStringLiteral("price.ETH=0.5\nplatform.Lido=0.8"));
  add(new InputField(theme, {"name", tr("Name"), tr("What the scenario is called.")}, title, this), true);
  add(new InputField(theme,
                     {"coins", tr("Coins fall by"), tr("Every coin that is not named below, at once and for good.")},
                     coins, this));
  add(new InputField(theme, {"rates", tr("Rates fall by"), tr("Every rate, as a share of what it is today.")}, rates,
                     this));
  add(new InputField(theme, {"incentives", tr("Incentives"), tr("What is paid from new tokens or a subsidy.")},
                     incentives, this),
      true);
  add(new InputField(
          theme,
          {"single", tr("Single coins and platforms"),
           tr("One to a line, what is left of it: price.ETH=0.5 is a fall by half, platform.Lido=0.8 a loss of a "
              "fifth of what is held there.")},
          single, this),
      true);
  field("single")->setHint(tr("One to a line, what is left: price.ETH=0.5, platform.Lido=0.8"));
  if (!name.isEmpty()) {
    if (const auto found = find_scenario(*workspace.portfolio(), to_std(name))) {
      Shocks rest = found->shocks;
      rest.coins = rest.rates = 1;
      rest.incentives_end = false;
      field("name")->setCanonical(to_std(name));
      field("coins")->setCanonical(fall_text(found->shocks.coins));
      field("rates")->setCanonical(fall_text(found->shocks.rates));
      field("incentives")->setCanonical(found->shocks.incentives_end ? "end" : "stay");
      field("single")->setCanonical(to_std(to_qt(to_string(rest)).replace(' ', '\n')));
    }
    auto* away = dangerButton(theme, tr("Remove this scenario"), {}, this);
    away->setObjectName(QStringLiteral("scenario_remove"));
    connect(away, &QPushButton::clicked, this, &ScenarioDialog::remove);
    add_wide(away);
  }
  connect(this, &QDialog::accepted, this, [this] { emit saved(to_qt(text("name")).trimmed()); });
  title->setFocus();
}

Result<Shocks> ScenarioDialog::shocks() const {
  auto read = parse_shocks(text("single"));
  if (!read) {
    Error error = read.error();
    error.field = "single";
    return fail(error);
  }
  TIDEMILL_TRY(coins, left_after(text("coins"), "coins", kMostPrice));
  TIDEMILL_TRY(rates, left_after(text("rates"), "rates", kMostRate));
  read->coins = coins;
  read->rates = rates;
  read->incentives_end = text("incentives") == "end";
  return *read;
}

std::vector<Error> ScenarioDialog::check() const {
  const std::string name = to_std(to_qt(text("name")).trimmed());
  if (name.empty()) return {{ErrorCode::bad_input, "name", "is missing", "give the scenario a name", "name"}};
  if (to_qt(name) != original_)
    for (const Scenario& each : scenarios_of(*workspace().portfolio()))
      if (each.name == name || each.title == name)
        return {
            {ErrorCode::bad_input, "name", "there is a scenario of this name already", "choose another name", "name"}};
  const auto read = shocks();
  if (!read) return {read.error()};
  if (*read == Shocks{})
    return {{ErrorCode::bad_input, "coins", "nothing happens in it", "let something fall or end", "coins"}};
  return {};
}

Result<Change> ScenarioDialog::change() const {
  TIDEMILL_TRY(read, shocks());
  const std::string prefix(scenario_setting), name = to_std(to_qt(text("name")).trimmed());
  TIDEMILL_TRY(made, set_setting(workspace().edit_context(), prefix + name, to_string(read)));
  made.name = to_std((original_.isEmpty() ? tr("Add scenario “%1”") : tr("Change scenario “%1”")).arg(to_qt(name)));
  if (!original_.isEmpty() && to_qt(name) != original_) {
    TIDEMILL_TRY(gone, set_setting(workspace().edit_context(), prefix + to_std(original_), ""));
    for (auto& row : gone.rows) made.rows.push_back(std::move(row));
  }
  return made;
}

void ScenarioDialog::remove() {
  auto gone = set_setting(workspace().edit_context(), std::string(scenario_setting) + to_std(original_), "");
  if (!gone) return;
  gone->name = to_std(tr("Remove scenario “%1”").arg(original_));
  if (!workspace().apply(*gone)) return;
  emit saved({});
  reject();
}

}  // namespace tidemill::ui
