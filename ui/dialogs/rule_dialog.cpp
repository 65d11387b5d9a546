#include "ui/dialogs/rule_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/edits/record_edit.h"
#include "core/strategies/registry.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

using Effect = RegulatoryRule::Effect;

std::string rule_key(const std::string& name) {
  return std::string(rule_setting) + name;
}

const char* const effect_names[] = {"ban", "identity", "tax"};

std::vector<TextRow> rule_rows(const Portfolio& portfolio) {
  std::vector<TextRow> rows;
  for (const RegulatoryRule& rule : rules_of(portfolio))
    rows.push_back({to_qt(rule.name),
                    {to_qt(rule.name), to_qt(in_words(rule)),
                     rule.from == Date{} ? RuleDialog::tr("in force") : date_text(rule.from)}});
  return rows;
}

/// A choice with “any” first, whose data is empty.
QComboBox* any_of(const QString& any, const std::vector<std::pair<std::string, std::string>>& items) {
  auto* choice = new QComboBox;
  choice->addItem(any, QString());
  for (const auto& [label, data] : items) choice->addItem(to_qt(label), to_qt(data));
  return choice;
}

}  // namespace

RuleDialog::RuleDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent)
    : FormDialog(workspace, theme, name.isEmpty() ? tr("New rule") : tr("Change the rule"), tr("Save"), parent),
      original_(name) {
  setObjectName(QStringLiteral("rule_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  auto* effect = new QComboBox;
  for (const auto& [each, words] : {std::pair{"ban", tr("Ban: the income ends")},
                                    {"identity", tr("Identity: one has to say who one is")},
                                    {"tax", tr("Tax: a share of the income goes")}})
    effect->addItem(words, QString::fromLatin1(each));
  auto* tax = new ExactNumberEdit(theme, ExactNumberEdit::Reads::percent);
  tax->setSuffix(QStringLiteral("%"));
  std::vector<std::pair<std::string, std::string>> platforms, kinds, assets;
  for (const auto& [id, platform] : portfolio->platforms()) platforms.emplace_back(platform->name, platform->name);
  for (const StrategyKind* kind : strategy_kinds())
    if (kind->descriptor().earns) kinds.emplace_back(kind->descriptor().label, kind->descriptor().id);
  for (const auto& [id, asset] : portfolio->assets()) assets.emplace_back(asset->symbol, asset->symbol);
  add(new InputField(theme, {"name", tr("Name"), tr("What you call it, without spaces: mica-2027.")}, new QLineEdit,
                     this));
  add(new InputField(theme, {"from", tr("From"), tr("Empty: it is in force already.")}, new DateEdit(theme), this));
  add(new InputField(theme, {"effect", tr("What it does")}, effect, this));
  add(new InputField(theme, {"tax", tr("Tax"), tr("Share of the income, on top of what is put aside for tax.")}, tax,
                     this));
  add(new InputField(theme, {"strategy", tr("Strategy")}, any_of(tr("any"), kinds), this));
  add(new InputField(theme, {"platform", tr("Platform")}, any_of(tr("any"), platforms), this));
  add(new InputField(theme, {"asset", tr("Asset")}, any_of(tr("any"), assets), this));
  add(new InputField(theme, {"jurisdiction", tr("Country of the platform"), tr("As its facts name it; empty: any.")},
                     new QLineEdit, this));
  for (const RegulatoryRule& each : rules_of(*portfolio)) {
    if (name.isEmpty() || to_qt(each.name) != name) continue;
    field("name")->setCanonical(each.name);
    if (each.from != Date{}) field("from")->setCanonical(to_string(each.from));
    field("effect")->setCanonical(effect_names[static_cast<int>(each.effect)]);
    if (each.effect == Effect::tax) field("tax")->setCanonical(to_std(QString::number(each.tax, 'g', 10)));
    field("strategy")->setCanonical(each.strategy);
    field("platform")->setCanonical(each.platform);
    field("asset")->setCanonical(each.asset);
    field("jurisdiction")->setCanonical(each.jurisdiction);
  }
  RuleDialog::follow_edit("effect");
}

void RuleDialog::follow_edit(const QString& name) {
  if (name == "effect") field("tax")->setVisible(text("effect") == "tax");
}

RegulatoryRule RuleDialog::rule() const {
  RegulatoryRule made;
  made.name = text("name");
  const std::string effect = text("effect");
  made.effect = effect == "tax" ? Effect::tax : effect == "identity" ? Effect::identity : Effect::ban;
  if (const auto share = Decimal::parse(text("tax")); share && made.effect == Effect::tax)
    made.tax = share->to_double();
  if (const auto from = parse_date(text("from"))) made.from = *from;
  made.strategy = text("strategy");
  made.platform = text("platform");
  made.asset = text("asset");
  made.jurisdiction = text("jurisdiction");
  return made;
}

std::vector<Error> RuleDialog::check() const {
  const QString name = to_qt(text("name"));
  if (name.isEmpty())
    return {{ErrorCode::bad_input, "name", "is missing", "give it a short name, mica-2027 say", "name"}};
  if (name.contains(' ')) return {{ErrorCode::bad_input, "name", "has a space", "write - instead", "name"}};
  if (name != original_ && workspace().portfolio()->setting(rule_key(to_std(name))))
    return {{ErrorCode::bad_input, "name", "is taken", "choose another name", "name"}};
  if (text("effect") == "tax") {
    const auto share = Decimal::parse(text("tax"));
    if (!share || share->sign() <= 0 || *share > Decimal::one())
      return {{ErrorCode::bad_input, "tax", "is not a share up to 100 %", "25 takes a quarter", "tax"}};
  }
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> RuleDialog::change() const {
  const RegulatoryRule made = rule();
  std::vector<std::pair<std::string, std::string>> settings;
  if (!original_.isEmpty() && to_qt(made.name) != original_) settings.emplace_back(rule_key(to_std(original_)), "");
  settings.emplace_back(rule_key(made.name), to_string(made));
  return set_settings(workspace().edit_context(), "Set rule " + made.name, settings);
}

RecordList rules_list() {
  return {.id = QStringLiteral("rules"),
          .title = RuleDialog::tr("Rules"),
          .meaning =
              RuleDialog::tr("Rules of law that you expect or that hold: the projection, the checks and the share of "
                             "income by law take them up from their day on."),
          .nothing = RuleDialog::tr("No rule is expected."),
          .heads = {RuleDialog::tr("Name"), RuleDialog::tr("What it does"), RuleDialog::tr("From")},
          .stretch = 1,
          .rows = rule_rows,
          .form = [](Workspace& workspace, const Theme& theme, const QString& id,
                     QWidget* parent) { return new RuleDialog(workspace, theme, id, parent); },
          .remove = [](const EditContext& context,
                       const QString& id) { return set_setting(context, rule_key(to_std(id)), ""); }};
}

}  // namespace tidemill::ui
