#include "ui/models/holding_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/strategies/registry.h"
#include "ui/languages.h"
#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

int order_of(const std::string& kind) {
  const auto kinds = strategy_kinds();
  return int(std::find_if(kinds.begin(), kinds.end(),
                          [&](const StrategyKind* each) { return each->descriptor().id == kind; }) -
             kinds.begin());
}

void take_value(const Analysis& analysis, const HoldingValue& value, HoldingLine& line) {
  const Portfolio& portfolio = *analysis.portfolio;
  line.value = value.value;
  line.apy = value.apy;
  line.real_yield = value.real_yield;
  line.income_year = value.income_year;
  line.dilution_unknown = !value.dilution_known;
  line.amount = balances_text(portfolio, value.balances);
  for (const HoldingBalance& balance : value.balances) {
    if (line.exact.empty()) line.quantity = balance.quantity.to_double();
    const Asset* asset = portfolio.asset(balance.asset);
    line.exact += (line.exact.empty() ? "" : " + ") + balance.quantity.to_string() + (asset ? " " + asset->symbol : "");
    if (asset && !analysis.prices->now(balance.asset))
      line.no_price += (line.no_price.isEmpty() ? "" : ", ") + to_qt(asset->symbol);
  }
}

/// Decimals that matter at a glance: fewer, the larger the amount.
int places_of(Decimal quantity) {
  if (quantity.abs() >= Decimal::of(1000)) return 2;
  return quantity.abs() >= Decimal::one() ? 4 : 6;
}

/// What can be typed over in the table: a label, the amount it began with, the rate of its terms.
void take_typed(const Analysis& analysis, const Holding& holding, HoldingLine& line) {
  const Portfolio& portfolio = *analysis.portfolio;
  line.label = to_qt(holding.label);
  const StrategyKind* kind = strategy_kind(holding.kind);
  if (!kind || line.closed) return;
  const Params params = params_on(portfolio.terms(holding.id), analysis.as_of);
  for (const ParamSpec& spec : kind->descriptor().params) {
    const auto found = params.find(spec.name);
    if (spec.type != ParamType::rate || (!spec.required && spec.one_of.empty()) || found == params.end()) continue;
    const auto rate = Decimal::parse(found->second);
    const auto percent = rate ? multiply(*rate, Decimal::of(100)) : rate;
    if (!percent) continue;
    line.rate = spec.name;
    line.typed_rate = exact_text(*percent);
    break;
  }
  int others = 0;
  std::optional<Decimal> opening;
  portfolio.entries(holding.id).each([&](const EntryFact& entry) {
    if (entry.type == EntryType::opening && entry.asset == holding.asset && !opening)
      opening = entry.quantity;
    else if (entry.type != EntryType::cost)
      ++others;
  });
  if (opening && others == 0) line.typed_amount = exact_text(*opening);
}

QString searched_text(const Portfolio& portfolio, const Holding& holding, const HoldingLine& line) {
  QString text =
      line.title + ' ' + line.chain + ' ' + line.amount + ' ' + to_qt(holding.label) + ' ' + to_qt(holding.notes);
  if (const Asset* asset = portfolio.asset(holding.asset)) text += ' ' + to_qt(asset->symbol + " " + asset->name);
  if (const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr)
    text += ' ' + to_qt(platform->name);
  if (const StrategyKind* kind = strategy_kind(holding.kind)) text += ' ' + core_text(kind->descriptor().label);
  return text.toLower();
}

}  // namespace

QString balances_text(const Portfolio& portfolio, const std::vector<HoldingBalance>& balances) {
  QString text;
  for (const HoldingBalance& balance : balances) {
    const Asset* asset = portfolio.asset(balance.asset);
    text += (text.isEmpty() ? "" : " + ") +
            amount_text(balance.quantity, asset ? to_qt(asset->symbol) : QString(), places_of(balance.quantity));
  }
  return text.isEmpty() ? unknown_text() : text;
}

QString chain_text(const Portfolio& portfolio, const Holding& holding) {
  const Platform* platform = holding.platform ? portfolio.platform(*holding.platform) : nullptr;
  if (platform && !platform->chain.empty()) return to_qt(platform->chain);
  if (platform && (platform->kind == PlatformKind::exchange || platform->kind == PlatformKind::custodian ||
                   platform->kind == PlatformKind::issuer))
    return QCoreApplication::translate("HoldingLine", "CeFi");
  const Asset* asset = portfolio.asset(holding.asset);
  return asset && !platform ? to_qt(asset->chain) : QString();
}

std::vector<HoldingLine> holding_lines(const Analysis& analysis) {
  std::vector<HoldingLine> lines;
  const Portfolio& portfolio = *analysis.portfolio;
  const auto income = analysis.income_by({.by = {GroupKey::holding}});
  for (const auto& [id, holding] : portfolio.holdings()) {
    HoldingLine line;
    line.id = id;
    line.kind = to_qt(holding->kind);
    line.kind_order = order_of(holding->kind);
    line.title = to_qt(portfolio.title(*holding));
    line.chain = chain_text(portfolio, *holding);
    const StrategyKind* kind = strategy_kind(holding->kind);
    line.earns = kind && kind->descriptor().earns;
    if (holding->closed && *holding->closed <= analysis.as_of) line.closed = holding->closed;
    line.waiting = holding->opened > analysis.as_of;
    if (const HoldingValue* value = analysis.value_of(id)) take_value(analysis, *value, line);
    if (const HoldingRisk* risk = analysis.risk_of(id)) {
      line.grade = risk->grade;
      line.score = risk->score;
    }
    take_typed(analysis, *holding, line);
    line.searched = searched_text(portfolio, *holding, line);
    lines.push_back(std::move(line));
  }
  if (income)
    for (const IncomeRow& row : income->rows) {
      const auto found = std::find_if(lines.begin(), lines.end(),
                                      [&](const HoldingLine& line) { return line.id.value() == row.ids.front(); });
      if (found == lines.end()) continue;
      found->accrued = row.total;
      found->recorded = row.recorded;
      found->estimated = row.estimated;
      found->unpriced = row.unpriced;
    }
  std::stable_sort(lines.begin(), lines.end(), [](const HoldingLine& a, const HoldingLine& b) {
    if (a.closed.has_value() != b.closed.has_value()) return !a.closed;
    if (a.kind_order != b.kind_order) return a.kind_order < b.kind_order;
    return a.value.value_or(Decimal::zero()) > b.value.value_or(Decimal::zero());
  });
  return lines;
}

}  // namespace tidemill::ui
