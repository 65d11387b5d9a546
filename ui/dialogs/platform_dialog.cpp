#include "ui/dialogs/platform_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

QString platform_kind_text(PlatformKind kind) {
  switch (kind) {
    case PlatformKind::protocol:
      return PlatformDialog::tr("Protocol");
    case PlatformKind::exchange:
      return PlatformDialog::tr("Exchange or lender");
    case PlatformKind::validator:
      return PlatformDialog::tr("Validator or operator");
    case PlatformKind::own_hardware:
      return PlatformDialog::tr("Own hardware");
    case PlatformKind::issuer:
      return PlatformDialog::tr("Issuer");
    default:
      return PlatformDialog::tr("Custodian");
  }
}

std::vector<TextRow> platform_rows(const Portfolio& portfolio) {
  std::vector<TextRow> rows;
  for (const auto& [id, platform] : portfolio.platforms()) {
    const auto launched = fact_date(platform->facts, "launched");
    const auto audits = fact_text(platform->facts, "audits");
    rows.push_back({to_qt(platform->name),
                    {to_qt(platform->name), platform_kind_text(platform->kind), to_qt(platform->chain),
                     to_qt(platform->jurisdiction), launched ? date_text(*launched) : unknown_text(),
                     audits ? to_qt(*audits) : unknown_text(), QString::number(platform->incidents.size())}});
  }
  return rows;
}

}  // namespace

PlatformDialog::PlatformDialog(Workspace& workspace, const Theme& theme, const QString& name, QWidget* parent)
    : FactsDialog(workspace, theme, name.isEmpty() ? tr("New platform") : name, tr("Save"), parent), original_(name) {
  setObjectName(QStringLiteral("platform_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  const Platform* found = name.isEmpty() ? nullptr : portfolio->platform_called(to_std(name));
  const Platform platform = found ? *found : Platform{};
  auto* kind = new QComboBox;
  for (const PlatformKind each : {PlatformKind::protocol, PlatformKind::exchange, PlatformKind::validator,
                                  PlatformKind::own_hardware, PlatformKind::issuer, PlatformKind::custodian})
    kind->addItem(platform_kind_text(each), to_qt(name_of(each)));
  if (!found) add(new InputField(theme, {"name", tr("Name"), tr("As you call it.")}, new QLineEdit, this), true);
  add_fact(new InputField(theme, {"kind", tr("Kind"), tr("Decides which risks it has.")}, kind, this),
           std::string(name_of(platform.kind)));
  add_fact(
      new InputField(theme, {"chain", tr("Chain"), tr("Empty for companies and own hardware.")}, new QLineEdit, this),
      platform.chain);
  add_fact(new InputField(theme, {"jurisdiction", tr("Country"), tr("Under whose law it stands; empty when unknown.")},
                          new QLineEdit, this),
           platform.jurisdiction);
  const auto fact = [&](const char* key, const QString& label, const QString& meaning, auto* editor) {
    const auto at = platform.facts.find(key);
    add_fact(new InputField(theme, {key, label, meaning}, editor, this),
             at == platform.facts.end() ? std::string() : at->second.value,
             at == platform.facts.end() ? nullptr : &at->second);
  };
  const auto number = [&] { return new ExactNumberEdit(theme); };
  auto* uptime = new ExactNumberEdit(theme, ExactNumberEdit::Reads::percent);
  uptime->setSuffix(QStringLiteral("%"));
  fact("restricted", tr("Closed to"), tr("Countries whose people may not use it, apart by commas."), new QLineEdit);
  fact("launched", tr("In use since"), tr("The day it opened."), new DateEdit(theme));
  fact("audits", tr("Audits"), tr("How many are published."), number());
  fact("admin", tr("Who can change it"), tr("“none”, “timelock”, “multisig”, or in your words."), new QLineEdit);
  fact("custody", tr("Custody"), tr("Who holds the coins."), new QLineEdit);
  fact("kyc", tr("Asks who one is"), {}, yes_or_no());
  fact("cover_available", tr("Can be insured"), {}, yes_or_no());
  fact("unbonding_days", tr("Days to get out"), tr("From asking to having."), number());
  fact("operators", tr("Operators"), tr("How many share the work."), number());
  fact("uptime", tr("Uptime"), tr("Share of the time it worked."), uptime);
}

std::vector<Error> PlatformDialog::check() const {
  if (original_.isEmpty()) {
    if (text("name").empty())
      return {{ErrorCode::bad_input, "name", "is missing", "name the protocol, exchange or validator", "name"}};
    if (workspace().portfolio()->platform_called(text("name")))
      return {{ErrorCode::bad_input, "name", "is there already", "change it in the list", "name"}};
  }
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> PlatformDialog::change() const {
  auto made =
      set_platform(workspace().edit_context(), original_.isEmpty() ? text("name") : to_std(original_), changed());
  if (!made) return fail(made.error());
  return std::move(made->change);
}

RecordList platforms_list() {
  return {
      .id = QStringLiteral("platforms"),
      .title = PlatformDialog::tr("Platforms"),
      .meaning = PlatformDialog::tr("What is known of the places you use. Risk and rules read it; what you enter goes "
                                    "before the catalogue, and unknown stays unknown."),
      .nothing = PlatformDialog::tr("No platform is used yet."),
      .heads = {PlatformDialog::tr("Platform"), PlatformDialog::tr("Kind"), PlatformDialog::tr("Chain"),
                PlatformDialog::tr("Country"), PlatformDialog::tr("Since"), PlatformDialog::tr("Audits"),
                PlatformDialog::tr("Incidents")},
      .right = {5, 6},
      .rows = platform_rows,
      .form = [](Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent) {
        return new PlatformDialog(workspace, theme, id, parent);
      }};
}

}  // namespace tidemill::ui
