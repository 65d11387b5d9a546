#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/engine/explanation_parts.h"
#include "core/engine/holding_terms.h"
#include "core/engine/holding_walk.h"
#include "core/engine/income_groups.h"

namespace tidemill {
namespace {

using What = NumberRef::What;

constexpr std::size_t most_single_amounts = 62;

std::string words(std::string_view name) {
  std::string text(name);
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

/// Whether income of a holding belongs to the group that `number` names; asked item by item only where the asset says.
bool in_group(const Analysis& analysis, const Holding& holding, AssetId asset, const NumberRef& number) {
  return !number.key || group_name(*analysis.portfolio, holding, asset, *number.key) == number.group;
}

struct Sum {
  Decimal total, recorded, estimated;
  std::int64_t unpriced = 0;
  std::vector<std::size_t> items;
};

/// The income (not costs) of one holding that `number` counts.
Result<Sum> sum_of(const Analysis& analysis, const Holding& holding, const HoldingIncome& income,
                   const NumberRef& number) {
  Sum sum;
  const bool by_asset = number.key == GroupKey::asset;
  if (!by_asset && !in_group(analysis, holding, AssetId{0}, number)) return sum;
  for (std::size_t i = 0; i < income.items.size(); ++i) {
    const IncomeItem& item = income.items[i];
    if (item.type == EntryType::cost || (number.from && item.day < *number.from) ||
        (number.to && item.day > *number.to) || (by_asset && !in_group(analysis, holding, item.asset, number)))
      continue;
    sum.items.push_back(i);
    if (!item.value) {
      ++sum.unpriced;
      continue;
    }
    sum.total += *item.value;
    (item.recorded ? sum.recorded : sum.estimated) += *item.value;
  }
  return sum;
}

std::string period_words(const NumberRef& number) {
  if (number.from && number.to)
    return *number.from == *number.to ? to_string(*number.from)
                                      : to_string(*number.from) + " to " + to_string(*number.to);
  if (number.to) return "up to " + to_string(*number.to);
  return number.from ? "since " + to_string(*number.from) : "since the first day";
}

ExplainedLine item_line(const Analysis& analysis, const IncomeItem& item, std::size_t index) {
  ExplainedLine line{fmt::format("{}, {}", to_string(item.day), words(name_of(item.type))), money(item.value)};
  line.note = fmt::format("{} {}, {}", item.quantity.to_string(), symbol_of(analysis, item.asset),
                          item.recorded ? "recorded" : "estimated");
  line.adds = true;
  line.opens = NumberRef{.what = What::item, .holding = item.holding, .index = index};
  return line;
}

/// The single amounts of one holding; month by month where there are too many to read.
void add_amounts(Explanation& made, const Analysis& analysis, const HoldingIncome& income, const Sum& sum,
                 const NumberRef& number) {
  if (sum.items.size() <= most_single_amounts) {
    for (auto i = sum.items.rbegin(); i != sum.items.rend(); ++i)
      made.lines.push_back(item_line(analysis, income.items[*i], *i));
    return;
  }
  std::map<Date, Decimal> months;
  for (const std::size_t i : sum.items)
    if (income.items[i].value) months[month_start(income.items[i].day)] += *income.items[i].value;
  for (auto month = months.rbegin(); month != months.rend(); ++month) {
    const Date end = add_months(month->first, 1) - std::chrono::days{1};
    NumberRef inner = number;
    inner.from = number.from ? std::max(*number.from, month->first) : month->first;
    inner.to = number.to ? std::min(*number.to, end) : end;
    // A month of one holding has few amounts, unless it pays by the minute: then a day opens them.
    if (months.size() == 1) break;
    made.lines.push_back({to_string(month->first).substr(0, 7), MoneyFigure{month->second}, {}, true, inner});
  }
  if (months.size() > 1) return;
  std::map<Date, Decimal> by_day;
  for (const std::size_t i : sum.items)
    if (income.items[i].value) by_day[income.items[i].day] += *income.items[i].value;
  for (auto day = by_day.rbegin(); day != by_day.rend(); ++day) {
    NumberRef inner = number;
    inner.from = inner.to = day->first;
    const bool single = by_day.size() == 1;
    made.lines.push_back({to_string(day->first), MoneyFigure{day->second}, single ? "many amounts" : "", true,
                          single ? std::nullopt : std::optional(inner)});
  }
}

/// The balance an estimate of that day was worked out from.
std::optional<Decimal> balance_on(const Analysis& analysis, const Holding& holding, Date day) {
  std::optional<Decimal> found;
  HoldingWalk walk(*analysis.portfolio, holding, *analysis.prices, analysis.as_of);
  walk.on_balance([&](Date from, Date to, Decimal balance) {
    if (from <= day && day < to) found = balance;
  });
  static_cast<void>(walk.run());
  return found;
}

const AccrualRule* rule_of(const TermsPeriod& terms, const IncomeItem& item) {
  for (const AccrualRule& rule : terms.rules)
    if (rule.type == item.type && rule.paid_in == item.asset && rule.emission == item.emission) return &rule;
  return nullptr;
}

void add_estimate(Explanation& made, const Analysis& analysis, const Holding& holding, const IncomeItem& item) {
  const auto periods = terms_periods(*analysis.portfolio, holding);
  if (periods.empty()) return;
  const TermsPeriod& terms = periods[period_on(periods, item.day)];
  const AccrualRule* rule = rule_of(terms, item);
  if (rule && rule->basis == AccrualBasis::per_period) {
    made.formula = fmt::format("the amount of a {}, spread over its days × price", name_of(rule->period));
    made.lines.push_back({fmt::format("Amount a {}", name_of(rule->period)), QuantityFigure{rule->rate, rule->paid_in},
                          "terms of " + to_string(terms.from)});
  } else {
    made.formula = "what it is a share of × rate × share kept ÷ 365 × price";
    if (rule && (rule->basis == AccrualBasis::balance || rule->basis == AccrualBasis::balance_in))
      if (const auto balance = balance_on(analysis, holding, item.day))
        made.lines.push_back({"Balance", QuantityFigure{*balance, rule->measured_in}, "on that day"});
    made.lines.push_back(
        {"Rate", PercentFigure{item.rate.to_double()}, "a year (Act/365F), terms of " + to_string(terms.from)});
  }
  if (item.keep != Decimal::one())
    made.lines.push_back({"Kept", PercentFigure{item.keep.to_double()},
                          item.share_of_others ? "your commission on what others earn" : "after commission"});
  made.notes.push_back(
      "Estimated from the terms, because no record covers the day. Between two changes of balance or terms the running "
      "sum is rounded once, at 18 places.");
}

}  // namespace

Result<Explanation> explain_income(const Analysis& analysis, const NumberRef& number) {
  const bool one = number.holding != HoldingId{0};
  const Holding* only = one ? analysis.portfolio->holding(number.holding) : nullptr;
  if (one && !only) return no_number("holding", "it is no longer there");
  Explanation made{"Income" + (only ? " of " + analysis.portfolio->title(*only) : std::string()) +
                   (number.key ? ", " + words(number.group) : "") + ", " + period_words(number)};
  made.formula = "recorded and estimated amounts, each at the value of its day; costs are not income";
  Sum all;
  try {
    for (const HoldingIncome& income : analysis.income) {
      const Holding* holding = analysis.portfolio->holding(income.holding);
      if (!holding || (only && only != holding)) continue;
      TIDEMILL_TRY(sum, sum_of(analysis, *holding, income, number));
      all.total += sum.total;
      all.recorded += sum.recorded;
      all.estimated += sum.estimated;
      all.unpriced += sum.unpriced;
      if (only) {
        add_amounts(made, analysis, income, sum, number);
      } else if (!sum.items.empty()) {
        NumberRef inner = number;
        inner.holding = holding->id;
        made.lines.push_back({analysis.portfolio->title(*holding), MoneyFigure{sum.total}, {}, true, inner});
      }
    }
  } catch (const DecimalOverflow&) {
    return fail(ErrorCode::overflow, "income", "it adds up to more than 170 quintillion", "check the entries");
  }
  made.figure = MoneyFigure{all.total};
  made.lines.push_back({"of it recorded", MoneyFigure{all.recorded}});
  made.lines.push_back({"of it estimated", MoneyFigure{all.estimated}});
  if (all.unpriced > 0)
    made.notes.push_back(fmt::format("Left out, because no price is known: {} days or records.", all.unpriced));
  return made;
}

Result<Explanation> explain_item(const Analysis& analysis, const Holding& holding, std::size_t index) {
  const HoldingIncome* income = analysis.income_of(holding.id);
  if (!income || index >= income->items.size()) return no_number("amount", "it is no longer there");
  const IncomeItem& item = income->items[index];
  Explanation made{fmt::format("{} of {}, {}", item.type == EntryType::cost ? "Cost" : "Income",
                               analysis.portfolio->title(holding), to_string(item.day)),
                   money(item.value)};
  if (item.recorded) {
    made.formula = item.value_frozen ? "as recorded: the value was kept with the record" : "amount × price of its day";
    made.lines.push_back({"Recorded as", words(name_of(item.type)), fmt::format("record {}", item.entry)});
  } else {
    add_estimate(made, analysis, holding, item);
  }
  made.lines.push_back({"Amount", QuantityFigure{item.quantity, item.asset}});
  if (item.value_frozen)
    made.lines.push_back({"Value kept", money(item.value), "a later price does not change it"});
  else
    made.lines.push_back(price_line(analysis, item.asset, item.day));
  if (item.covers_from < item.day) made.lines.push_back({"Earned from", item.covers_from, "to " + to_string(item.day)});
  made.lines.push_back({"State", words(name_of(item.state))});
  if (item.emission) made.notes.push_back("Paid from emissions or a subsidy, which can end.");
  return made;
}

}  // namespace tidemill
