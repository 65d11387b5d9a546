#include "ui/pages/holding_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/strategies/registry.h"
#include "ui/controls/exact_number_edit.h"
#include "ui/languages.h"
#include "ui/models/holding_lines.h"
#include "ui/number_link.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

using What = NumberRef::What;

constexpr std::size_t kReasons = 6;

QString fact_text(const char* text) {
  return QCoreApplication::translate("HoldingFacts", text);
}

QString symbol_of(const Portfolio& portfolio, AssetId id) {
  const Asset* asset = portfolio.asset(id);
  return asset ? to_qt(asset->symbol) : QStringLiteral("#%1").arg(id.value());
}

/// Where a stored price came from: "typed", "csv" …; empty when it is derived or a peg.
QString price_source(const Analysis& analysis, AssetId asset, const DayPrice& price) {
  const PriceSeries* series = analysis.portfolio->series(asset, analysis.currency);
  const PricePoint* point = series ? series->on(price.of) : nullptr;
  return point ? to_qt(series->source_of(*point)) : QString();
}

}  // namespace

QString entry_type_text(EntryType type) {
  QString text = to_qt(name_of(type)).replace('_', ' ');
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QString param_text(const Portfolio& portfolio, const ParamSpec& spec, const std::string& canonical) {
  if (canonical.empty()) return spec.preset.empty() ? unknown_text() : param_text(portfolio, spec, spec.preset);
  switch (spec.type) {
    case ParamType::rate: {
      const QString unit = spec.unit.empty() ? QStringLiteral("%") : core_text(spec.unit);
      return ExactNumberEdit::typedText(canonical, ExactNumberEdit::Reads::percent) + ' ' + unit;
    }
    case ParamType::choice:
      for (const ParamChoice& choice : spec.choices)
        if (choice.value == canonical) return core_text(choice.label);
      return to_qt(canonical);
    case ParamType::asset: {
      bool is_id = false;
      const qlonglong id = to_qt(canonical).toLongLong(&is_id);
      return is_id ? symbol_of(portfolio, AssetId{id}) : to_qt(canonical);
    }
    case ParamType::boolean:
      return canonical == "true" ? fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Yes"))
                                 : fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "No"));
    case ParamType::date: {
      const auto day = parse_date(canonical);
      return day ? date_text(*day) : to_qt(canonical);
    }
    case ParamType::amount:
    case ParamType::money:
    case ParamType::count:
    case ParamType::number: {
      const auto number = Decimal::parse(canonical);
      if (!number) return to_qt(canonical);
      if (spec.type == ParamType::money)
        return (money_text(*number, portfolio.currency()) + ' ' + core_text(spec.unit)).trimmed();
      return amount_text(*number, core_text(spec.unit), 18);
    }
  }
  return to_qt(canonical);
}

std::vector<KeyValue> worth_lines(const Analysis& analysis, const Holding& holding) {
  std::vector<KeyValue> lines;
  const Portfolio& portfolio = *analysis.portfolio;
  const HoldingValue* value = analysis.value_of(holding.id);
  if (!value) return lines;
  for (const HoldingBalance& balance : value->balances) {
    const QString symbol = symbol_of(portfolio, balance.asset);
    lines.push_back({.label = amount_text(balance.quantity, symbol, 8), .value = {}});
    const auto price = analysis.prices->now(balance.asset);
    if (!price) {
      lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "no price for %1")).arg(symbol),
                       .value = {},
                       .labelTone = Tone::Warn});
      continue;
    }
    if (price->origin == PriceOrigin::base) continue;
    const QString source = price_source(analysis, balance.asset, *price);
    lines.push_back(
        {.label = origin_text(price->origin, price->of, analysis.as_of) + (source.isEmpty() ? "" : " · " + source),
         .value = price_text(price->price, analysis.currency),
         .labelTone = Tone::Mute,
         .number = link_to({.what = What::price, .asset = balance.asset, .from = analysis.as_of})});
  }
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Worth")),
                   .value = money_text(value->value, analysis.currency),
                   .bold = true,
                   .number = link_to({.what = What::holding_value, .holding = holding.id})});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Put in")),
                   .value = money_text(value->cost_basis, analysis.currency),
                   .number = link_to({.what = What::holding_cost, .holding = holding.id})});
  if (value->impermanent_loss)
    lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Against keeping the coins")),
                     .value = percent_text(*value->impermanent_loss),
                     .tone = *value->impermanent_loss < 0 ? Tone::Bad : Tone::Ink});
  return lines;
}

std::vector<KeyValue> income_lines(const Analysis& analysis, const Holding& holding) {
  std::vector<KeyValue> lines;
  const HoldingValue* value = analysis.value_of(holding.id);
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!value || !kind || !kind->descriptor().earns) return lines;
  const Currency& currency = analysis.currency;
  if (const auto table = analysis.income_by({.holding = holding.id})) {
    lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Accrued")),
                     .value = money_text(table->total, currency),
                     .bold = true,
                     .number = link_to({.what = What::income, .holding = holding.id})});
    lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "recorded")),
                     .value = money_text(table->recorded, currency),
                     .labelTone = Tone::Mute});
    lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "estimated")),
                     .value = money_text(table->estimated, currency),
                     .labelTone = Tone::Mute});
    if (!table->costs.is_zero())
      lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Costs")),
                       .value = money_text(table->costs, currency)});
    if (table->unpriced > 0)
      lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Left out, no price")),
                       .value = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "%1 days or records")).arg(table->unpriced),
                       .tone = Tone::Warn});
  }
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Income a year")),
                   .value = value->income_year ? money_text(*value->income_year, currency, 0) : unknown_text(),
                   .number = link_to({.what = What::holding_income_year, .holding = holding.id})});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "APY")),
                   .value = percent_text(value->apy, 2),
                   .number = link_to({.what = What::holding_yield, .holding = holding.id})});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Dilution")),
                   .value = value->dilution_known ? percent_text(value->dilution, 2)
                                                  : fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "not known"))});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Real yield")),
                   .value = percent_text(value->real_yield, 2),
                   .number = link_to({.what = What::holding_real_yield, .holding = holding.id})});
  return lines;
}

std::vector<KeyValue> return_lines(const ReturnFigures& figures, const Currency& currency) {
  std::vector<KeyValue> lines;
  QStringList roots;
  for (const double root : figures.xirr) roots << percent_text(root, 2);
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Gain")),
                   .value = money_text(figures.gain, currency),
                   .bold = true});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "XIRR a year")),
                   .value = roots.isEmpty() ? unknown_text() : roots.join(QStringLiteral(", "))});
  lines.push_back(
      {.label = figures.time_weighted_year ? fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "TWR a year"))
                                           : fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "TWR")),
       .value = percent_text(figures.time_weighted_year ? figures.time_weighted_year : figures.time_weighted, 2)});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Realised rate")),
                   .value = percent_text(figures.realised, 2)});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Advertised rate")),
                   .value = percent_text(figures.advertised, 2)});
  if (figures.gap)
    lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Gap")),
                     .value = percent_text(*figures.gap, 2),
                     .tone = *figures.gap < 0 ? Tone::Bad : Tone::Ink});
  lines.push_back({.label = fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Yield on cost")),
                   .value = percent_text(figures.yield_on_cost, 2)});
  for (const std::string& note : {figures.xirr_note, figures.time_weighted_note})
    if (!note.empty()) lines.push_back({.label = core_text(note), .value = {}, .labelTone = Tone::Mute});
  return lines;
}

std::vector<KeyValue> term_lines(const Analysis& analysis, const Holding& holding) {
  std::vector<KeyValue> lines;
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind) return lines;
  const std::vector<Terms>& rows = analysis.portfolio->terms(holding.id);
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    const bool first = row + 1 == rows.rend();
    lines.push_back({.label = first ? fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "Since %1")).arg(date_text(row->from))
                                    : fact_text(QT_TRANSLATE_NOOP("HoldingFacts", "From %1")).arg(date_text(row->from)),
                     .value = {},
                     .bold = true});
    for (const ParamSpec& spec : kind->descriptor().params) {
      const auto found = row->params.find(spec.name);
      if (found == row->params.end()) continue;
      lines.push_back({.label = "  " + core_text(spec.label),
                       .value = param_text(*analysis.portfolio, spec, found->second),
                       .labelTone = Tone::Mute});
    }
  }
  return lines;
}

std::vector<KeyValue> reason_lines(const HoldingRisk& risk) {
  std::vector<KeyValue> lines;
  for (const std::string& gate : risk.gates)
    lines.push_back({.label = to_qt(gate), .value = {}, .labelTone = Tone::Warn});
  std::vector<const RiskReason*> ranked;
  for (const FactorResult& factor : risk.factors)
    if (factor.risk)
      for (const RiskReason& reason : factor.reasons)
        if (reason.points > 0) ranked.push_back(&reason);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const RiskReason* a, const RiskReason* b) { return a->points > b->points; });
  if (ranked.size() > kReasons) ranked.resize(kReasons);
  for (const RiskReason* reason : ranked)
    lines.push_back({.label = to_qt(reason->text) + (reason->detail.empty() ? "" : ": " + to_qt(reason->detail)),
                     .value = QStringLiteral("+%1").arg(qRound(reason->points))});
  return lines;
}

std::vector<KeyValue> entry_lines(const Portfolio& portfolio, const std::vector<Entry>& entries, Date as_of) {
  std::vector<KeyValue> lines;
  for (const Entry& entry : entries) {
    const Date day = date_of(entry.at);
    const QString when = year_start(day) == year_start(as_of) ? short_date_text(day) : date_text(day);
    lines.push_back({.label = when + " · " + entry_type_text(entry.type).toLower(),
                     .value = amount_text(entry.quantity, symbol_of(portfolio, entry.asset), 4)});
  }
  return lines;
}

}  // namespace tidemill::ui
