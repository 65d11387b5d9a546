#include "ui/dialogs/price_dialog.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/analysis.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/controls/key_value_list.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr std::size_t kRecent = 6;

}  // namespace

QString asset_wanting_price(const Workspace& workspace, std::optional<HoldingId> holding) {
  const Snapshot portfolio = workspace.portfolio();
  const AnalysisPtr analysis = workspace.analysis();
  const auto name = [&](AssetId id) {
    const Asset* asset = portfolio->asset(id);
    if (!asset) return QString();
    return portfolio->assets_called(asset->symbol).size() > 1 ? "#" + QString::number(id.value())
                                                              : to_qt(asset->symbol);
  };
  const Holding* chosen = holding ? portfolio->holding(*holding) : nullptr;
  const Asset* base = portfolio->currency_asset(portfolio->currency());
  if (chosen && (!base || chosen->asset != base->id)) return name(chosen->asset);
  for (const auto& [id, each] : portfolio->holdings())
    if (analysis && !analysis->prices->now(each->asset)) return name(each->asset);
  return {};
}

std::vector<Entry> entries_without_value(const Workspace& workspace, const std::vector<std::string>& symbols) {
  std::vector<AssetId> ids;
  for (const std::string& symbol : symbols) {
    if (symbol.starts_with("#")) ids.push_back(AssetId{to_qt(symbol).mid(1).toLongLong()});
    for (const Asset* asset : workspace.portfolio()->assets_called(symbol)) ids.push_back(asset->id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  if (ids.empty() || !workspace.session()) return {};
  auto found = workspace.session()->unvalued_entries(ids);
  return found ? std::move(*found) : std::vector<Entry>{};
}

PriceDialog::PriceDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding, QWidget* parent)
    : FormDialog(workspace, theme, tr("Enter a price"), tr("Save"), parent) {
  setObjectName(QStringLiteral("enter_price"));
  auto* asset = new CompleterEdit(theme);
  asset->setCompletions(asset_completions(*workspace.portfolio(), shipped_catalog()));
  asset->setText(asset_wanting_price(workspace, holding));
  auto* day = new DateEdit(theme);
  day->setDate(workspace.as_of());
  auto* price = new ExactNumberEdit(theme);
  price->setSuffix(to_qt(workspace.portfolio()->currency().code()));
  add(new InputField(theme, {"asset", tr("Asset"), tr("The coin or token, by its ticker or name.")}, asset, this),
      true);
  add(new InputField(theme, {"day", tr("Date"), tr("The day the price is of.")}, day, this));
  add(new InputField(theme, {"price", tr("Price of one"), tr("In the base currency, exactly.")}, price, this));
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 6, 0, 0);
  column->setSpacing(2);
  recent_title_ = smallLabel(theme, {}, box);
  recent_ = new KeyValueList(theme, box);
  recent_->setObjectName(QStringLiteral("recent_prices"));
  column->addWidget(recent_title_);
  column->addWidget(recent_);
  add_wide(box);
  show_recent();
  (asset->text().isEmpty() ? static_cast<QWidget*>(asset) : price)->setFocus();
}

void PriceDialog::follow_edit(const QString& name) {
  if (name == QLatin1String("price"))
    field("price")->setHint(static_cast<ExactNumberEdit*>(field("price")->editor())->understood());
  if (name == QLatin1String("asset")) show_recent();
}

void PriceDialog::show_recent() {
  const Snapshot portfolio = workspace().portfolio();
  const std::string symbol = text("asset");
  const auto called = portfolio->assets_called(symbol);
  const Asset* asset = called.size() == 1 ? called.front() : nullptr;
  if (symbol.starts_with("#")) asset = portfolio->asset(AssetId{to_qt(symbol).mid(1).toLongLong()});
  const PriceSeries* series = asset ? portfolio->series(asset->id, portfolio->currency()) : nullptr;
  std::vector<KeyValue> rows;
  if (series)
    for (auto point = series->points().rbegin(); point != series->points().rend() && rows.size() < kRecent; ++point)
      rows.push_back({.label = date_text(point->day),
                      .value = price_text(point->price, portfolio->currency()),
                      .note = to_qt(series->source_of(*point))});
  recent_title_->setText(rows.empty() ? tr("No price was typed in so far.") : tr("The newest prices"));
  recent_->setRows(rows);
  recent_->setVisible(!rows.empty());
}

PriceDraft PriceDialog::draft() const {
  return {.asset = {text("asset"), {}}, .day = text("day"), .price = text("price"), .quote = {}, .source = "typed"};
}

std::vector<Error> PriceDialog::check() const {
  std::vector<Error> errors;
  for (const auto& [name, todo] :
       {std::pair{"asset", "name a coin, for example ETH"}, std::pair{"day", "give the day the price is of"},
        std::pair{"price", "type the price of one"}})
    if (text(name).empty()) errors.push_back({ErrorCode::bad_input, name, "is missing", todo, name});
  if (!errors.empty()) return errors;
  const auto made = set_prices(workspace().edit_context(), {draft()}, {});
  return made ? errors : std::vector<Error>{made.error()};
}

Result<Change> PriceDialog::change() const {
  return set_prices(workspace().edit_context(), {draft()}, entries_without_value(workspace(), {text("asset")}));
}

}  // namespace tidemill::ui
