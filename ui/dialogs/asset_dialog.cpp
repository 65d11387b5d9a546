#include "ui/dialogs/asset_dialog.h"

#include <QComboBox>
#include <QLineEdit>

#include "core/session.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {
namespace {

QString asset_kind_text(AssetKind kind) {
  switch (kind) {
    case AssetKind::coin:
      return AssetDialog::tr("Coin");
    case AssetKind::stablecoin:
      return AssetDialog::tr("Stablecoin");
    case AssetKind::receipt_token:
      return AssetDialog::tr("Receipt token");
    case AssetKind::lp_token:
      return AssetDialog::tr("Pool token");
    case AssetKind::fiat:
      return AssetDialog::tr("Currency");
    case AssetKind::treasury:
      return AssetDialog::tr("Treasury");
    default:
      return AssetDialog::tr("Other");
  }
}

AssetId asset_of(const QString& id) {
  return AssetId{id.toLongLong()};
}

std::vector<TextRow> asset_rows(const Portfolio& portfolio) {
  std::vector<TextRow> rows;
  for (const auto& [id, asset] : portfolio.assets()) {
    const auto issuance = asset->issuance();
    const Asset* source = asset->derived ? portfolio.asset(asset->derived->of) : nullptr;
    rows.push_back({QString::number(id.value()),
                    {to_qt(asset->symbol), to_qt(asset->name), asset_kind_text(asset->kind), to_qt(asset->chain),
                     issuance ? percent_text(issuance->to_double()) : unknown_text(),
                     asset->peg ? AssetDialog::tr("peg to %1").arg(to_qt(asset->peg->code()))
                     : source ? AssetDialog::tr("%1 × %2").arg(exact_text(asset->derived->ratio), to_qt(source->symbol))
                              : AssetDialog::tr("of its own")}});
  }
  return rows;
}

}  // namespace

AssetDialog::AssetDialog(Workspace& workspace, const Theme& theme, std::optional<AssetId> id, QWidget* parent)
    : FactsDialog(workspace, theme, id ? tr("Asset") : tr("New asset"), tr("Save"), parent), id_(id) {
  setObjectName(QStringLiteral("asset_dialog"));
  const Snapshot portfolio = workspace.portfolio();
  const Asset* found = id ? portfolio->asset(*id) : nullptr;
  const Asset asset = found ? *found : Asset{};
  if (found)
    setWindowTitle(to_qt(found->symbol));
  else
    add(new InputField(theme, {"symbol", tr("Ticker"), tr("As people write it: ETH.")}, new QLineEdit, this), true);
  auto* kind = new QComboBox;
  for (const AssetKind each : {AssetKind::coin, AssetKind::stablecoin, AssetKind::receipt_token, AssetKind::lp_token,
                               AssetKind::fiat, AssetKind::treasury, AssetKind::other})
    kind->addItem(asset_kind_text(each), to_qt(name_of(each)));
  auto* inflation = new ExactNumberEdit(theme, ExactNumberEdit::Reads::percent);
  inflation->setSuffix(tr("% a year"));
  auto* price_of = new CompleterEdit(theme);
  price_of->setCompletions(asset_completions(*portfolio, shipped_catalog()));
  const auto fact = [&](const char* key) {
    const auto at = asset.facts.find(key);
    return at == asset.facts.end() ? nullptr : &at->second;
  };
  const auto value = [&](const char* key) { return fact(key) ? fact(key)->value : std::string(); };
  const auto line = [&](const char* key, const QString& label, const QString& meaning, const std::string& now) {
    add_fact(new InputField(theme, {key, label, meaning}, new QLineEdit, this), now, fact(key));
  };
  line("name", tr("Name"), tr("In full: Ether."), asset.name);
  add_fact(new InputField(theme, {"kind", tr("Kind"), tr("Decides how it is valued and what can happen to it.")}, kind,
                          this),
           std::string(name_of(asset.kind)));
  line("chain", tr("Chain"), tr("Empty when it has none."), asset.chain);
  line("peg", tr("Pegged to"), tr("The currency it is meant to be worth one of: USD."),
       asset.peg ? asset.peg->code() : std::string());
  add_fact(new InputField(theme, {"inflation", tr("Supply grows by"), tr("What is issued a year; it dilutes holders.")},
                          inflation, this),
           value("issuance"), fact("issuance"));
  add_fact(new InputField(theme, {"supply", tr("Supply"), tr("Units there are.")}, new ExactNumberEdit(theme), this),
           value("supply"), fact("supply"));
  line("backing", tr("Backed by"), tr("What stands behind it."), value("backing"));
  line("issuer", tr("Issuer"), tr("Who has to redeem it."), value("issuer"));
  line("coingecko", tr("Price services call it"),
       tr("Its id at CoinGecko: ethereum. DefiLlama also knows a chain and a contract: base:0x…"), value("coingecko"));
  line("underlying", tr("Stands for"), tr("The ticker of what it stands for."), value("underlying"));
  const Asset* source = asset.derived ? portfolio->asset(asset.derived->of) : nullptr;
  add_fact(new InputField(theme, {"price_of", tr("Takes its price from"), tr("Empty: it has prices of its own.")},
                          price_of, this),
           source ? source->symbol : std::string());
  add_fact(new InputField(theme, {"price_ratio", tr("Times"), tr("How much of that one unit is worth.")},
                          new ExactNumberEdit(theme), this),
           asset.derived ? asset.derived->ratio.to_string() : std::string());
}

std::vector<Error> AssetDialog::check() const {
  if (!id_) {
    if (text("symbol").empty())
      return {{ErrorCode::bad_input, "symbol", "is missing", "give the ticker, for example ETH", "symbol"}};
    if (!workspace().portfolio()->assets_called(text("symbol")).empty())
      return {{ErrorCode::bad_input, "symbol", "is there already", "change it in the list", "symbol"}};
  }
  const auto made = change();
  return made ? std::vector<Error>{} : std::vector<Error>{made.error()};
}

Result<Change> AssetDialog::change() const {
  Fields fields = changed();
  // Without a source there is nothing to multiply.
  if (text("price_of").empty() || text("price_ratio").empty()) fields.erase("price_ratio");
  auto made = set_asset(workspace().edit_context(), id_ ? "#" + std::to_string(id_->value()) : text("symbol"), fields);
  if (!made) return fail(made.error());
  return std::move(made->change);
}

RecordList assets_list() {
  return {
      .id = QStringLiteral("assets"),
      .title = AssetDialog::tr("Assets"),
      .meaning = AssetDialog::tr("What is known of the coins and currencies you use. Values, dilution and risk read "
                                 "it; what you enter goes before the catalogue."),
      .nothing = AssetDialog::tr("No asset is used yet."),
      .heads = {AssetDialog::tr("Ticker"), AssetDialog::tr("Name"), AssetDialog::tr("Kind"), AssetDialog::tr("Chain"),
                AssetDialog::tr("Supply grows"), AssetDialog::tr("Price")},
      .right = {4},
      .stretch = 1,
      .rows = asset_rows,
      .form = [](Workspace& workspace, const Theme& theme, const QString& id, QWidget* parent) {
        return new AssetDialog(workspace, theme, id.isEmpty() ? std::nullopt : std::optional(asset_of(id)), parent);
      }};
}

}  // namespace tidemill::ui
