#include "ui/dialogs/record_payout_dialog.h"

#include <QComboBox>
#include <QRegularExpression>
#include <array>

#include "core/engine/analysis.h"
#include "core/strategies/registry.h"
#include "ui/controls/completer_edit.h"
#include "ui/controls/date_edit.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/dialogs/payout_defaults.h"
#include "ui/locale_input.h"
#include "ui/pages/entry_panel/completion_lists.h"
#include "ui/pages/holding_facts.h"
#include "ui/qt_format.h"
#include "ui/workspace.h"

namespace tidemill::ui {

namespace {

constexpr std::array kTypes{EntryType::reward,       EntryType::interest, EntryType::fee_income, EntryType::incentive,
                            EntryType::other_income, EntryType::slash,    EntryType::cost};

}  // namespace

Result<std::string> read_moment(const QString& text) {
  static const QRegularExpression time(QStringLiteral("^(.*[^\\s,T])[\\s,T]+(\\d{1,2}:\\d{2}(?::\\d{2})?)\\s*Z?$"));
  const auto parts = time.match(text.trimmed());
  TIDEMILL_TRY(date, parse_locale_date(parts.hasMatch() ? parts.captured(1) : text));
  if (!parts.hasMatch()) return to_string(date);
  const QString clock = parts.captured(2).rightJustified(parts.captured(2).count(':') == 2 ? 8 : 5, '0');
  TIDEMILL_TRY(moment, parse_instant(to_string(date) + "T" + to_std(clock)));
  return to_string(moment);
}

RecordPayoutDialog::RecordPayoutDialog(Workspace& workspace, const Theme& theme, std::optional<HoldingId> holding,
                                       QWidget* parent)
    : FormDialog(workspace, theme, tr("Record a payout"), tr("Record"), parent) {
  setObjectName(QStringLiteral("record_payout"));
  add_fields(holding);
  propose_stream();
  field("quantity")->editor()->setFocus();
}

void RecordPayoutDialog::add_fields(std::optional<HoldingId> first) {
  const Snapshot portfolio = workspace().portfolio();
  auto* holdings = new QComboBox;
  int chosen = -1;
  for (const auto& [id, each] : portfolio->holdings()) {
    if (id == first) chosen = holdings->count();
    const StrategyKind* kind = strategy_kind(each->kind);
    if (!first && chosen < 0 && kind && kind->descriptor().earns && !each->closed) chosen = holdings->count();
    holdings->addItem(to_qt(portfolio->title(*each)), QString::number(id.value()));
  }
  holdings->setCurrentIndex(std::max(chosen, 0));
  auto* types = new QComboBox;
  for (const EntryType type : kTypes) types->addItem(entry_type_text(type), to_qt(name_of(type)));
  auto* asset = new CompleterEdit(theme());
  asset->setCompletions(asset_completions(*portfolio, shipped_catalog()));
  auto* when = new QLineEdit(iso_text(workspace().as_of()));
  auto* value = new ExactNumberEdit(theme());
  value->setSuffix(to_qt(portfolio->currency().code()));

  add(new InputField(theme(), {"holding", tr("Holding")}, holdings, this), true);
  add(new InputField(theme(), {"type", tr("Kind of payout"), tr("What was paid; a slash and a cost are losses.")},
                     types, this));
  add(new InputField(theme(), {"at", tr("When, in UTC"), tr("A day, or a day and a time: 2026-11-22 14:30.")}, when,
                     this));
  add(new InputField(theme(), {"quantity", tr("Amount"), tr("How much was paid, exactly, without a sign.")},
                     new ExactNumberEdit(theme()), this));
  add(new InputField(theme(), {"asset", tr("Asset"), tr("What it was paid in.")}, asset, this));
  add(new InputField(theme(),
                     {"value", tr("Value"),
                      tr("What it was worth then. Left empty, the price of that day is taken, once it is known.")},
                     value, this));
  add(new InputField(theme(),
                     {"covers_from", tr("Covers from"),
                      tr("The first day this payout is for; no estimate is made for the days it covers.")},
                     new DateEdit(theme()), this));
  add(new InputField(theme(), {"note", tr("Note")}, new QLineEdit, this), true);
}

const Holding* RecordPayoutDialog::holding(const Portfolio& portfolio) const {
  return portfolio.holding(HoldingId{field("holding")->typed().toLongLong()});
}

std::optional<AssetId> RecordPayoutDialog::asset(const Portfolio& portfolio) const {
  const std::string symbol = text("asset");
  if (symbol.starts_with("#")) return AssetId{to_qt(symbol).mid(1).toLongLong()};
  const auto called = portfolio.assets_called(symbol);
  return called.size() == 1 ? std::optional(called.front()->id) : std::nullopt;
}

Date RecordPayoutDialog::day() const {
  const auto moment = read_moment(field("at")->typed());
  const auto instant = moment ? parse_instant(*moment) : fail(ErrorCode::bad_input, "", "");
  return instant ? date_of(*instant) : workspace().as_of();
}

/// The type and asset of the stream the terms describe first.
void RecordPayoutDialog::propose_stream() {
  const Snapshot portfolio = workspace().portfolio();
  const Holding* of = holding(*portfolio);
  if (!of) return;
  const auto streams = payout_streams(*portfolio, *of, day());
  if (!streams.empty()) field("type")->setTyped(to_qt(name_of(streams.front().type)));
  propose_asset();
}

void RecordPayoutDialog::propose_asset() {
  const Snapshot portfolio = workspace().portfolio();
  const Holding* of = holding(*portfolio);
  if (!of) return;
  AssetId id = of->asset;
  const auto type = entry_type_from(to_std(field("type")->typed()));
  for (const PayoutStream& stream : payout_streams(*portfolio, *of, day()))
    if (stream.type == type) {
      id = stream.asset;
      break;
    }
  const Asset* base = portfolio->currency_asset(portfolio->currency());
  if (type == EntryType::cost && base) id = base->id;
  const Asset* named = portfolio->asset(id);
  const bool shared = named && portfolio->assets_called(named->symbol).size() > 1;
  field("asset")->setTyped(shared ? "#" + QString::number(id.value()) : named ? to_qt(named->symbol) : QString());
  describe();
}

void RecordPayoutDialog::follow_edit(const QString& name) {
  if (name == QLatin1String("holding")) return propose_stream();
  if (name == QLatin1String("type")) return propose_asset();
  describe();
}

/// What is taken for the fields that are left empty stands in them in grey.
void RecordPayoutDialog::describe() {
  const Snapshot portfolio = workspace().portfolio();
  const AnalysisPtr analysis = workspace().analysis();
  const Holding* of = holding(*portfolio);
  const auto type = entry_type_from(to_std(field("type")->typed()));
  const auto paid_in = asset(*portfolio);
  auto* quantity = static_cast<ExactNumberEdit*>(field("quantity")->editor());
  field("quantity")->setHint(quantity->understood());

  auto* value = static_cast<ExactNumberEdit*>(field("value")->editor());
  QString worth;
  QString hint = tr("no price of that day yet");
  const auto amount = Decimal::parse(text("quantity"));
  const auto price = paid_in && analysis ? analysis->prices->price(*paid_in, day()) : std::nullopt;
  if (price && price->origin == PriceOrigin::peg) hint = tr("at its peg, until a price of that day is known");
  if (price && (price->origin == PriceOrigin::of_the_day || price->origin == PriceOrigin::base)) {
    hint = origin_text(price->origin, price->of, day());
    if (const auto product = amount ? multiply(*amount, price->price) : fail(ErrorCode::bad_input, "", ""))
      worth = exact_text(product->rounded(2));
  }
  value->setPlaceholderText(worth);
  field("value")->setHint(value->text().isEmpty() ? hint : value->understood());

  auto* covers = static_cast<DateEdit*>(field("covers_from")->editor());
  const bool income = type && is_income(*type) && of && paid_in;
  const Date from = income ? default_covers_from(*portfolio, *of, *type, *paid_in, day()) : day();
  covers->setEnabled(income);
  covers->setPlaceholderText(income ? iso_text(from) : QString());
  const Date begins = covers->date().value_or(from);
  const int days = days_between(begins, day()) + 1;
  field("covers_from")
      ->setHint(income && days > 0 ? (days == 1 ? tr("this day only") : tr("%1 days, up to this day").arg(days))
                                   : QString());
}

EntryDraft RecordPayoutDialog::draft() const {
  EntryDraft draft;
  draft.holding = HoldingId{field("holding")->typed().toLongLong()};
  draft.type = to_std(field("type")->typed());
  draft.at = read_moment(field("at")->typed()).value_or(std::string());
  draft.asset.symbol = text("asset");
  draft.quantity = text("quantity");
  draft.value = text("value");
  if (field("covers_from")->editor()->isEnabled()) draft.covers_from = text("covers_from");
  draft.note = text("note");
  return draft;
}

std::vector<Error> RecordPayoutDialog::check() const {
  std::vector<Error> errors;
  if (const auto moment = read_moment(field("at")->typed()); !moment) {
    Error error = moment.error();
    error.field = "at";
    errors.push_back(error);
  }
  for (const Error& error : check_entry(workspace().edit_context(), draft()))
    if (errors.empty() || error.field != "at") errors.push_back(error);
  return errors;
}

Result<Change> RecordPayoutDialog::change() const {
  TIDEMILL_TRY(made, record_entry(workspace().edit_context(), draft()));
  return std::move(made.change);
}

}  // namespace tidemill::ui
