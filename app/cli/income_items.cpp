#include "app/cli/income_items.h"

#include <algorithm>

#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

std::vector<const IncomeItem*> items_in(const std::vector<HoldingIncome>& income, const IncomeQuery& query) {
  std::vector<const IncomeItem*> items;
  for (const HoldingIncome& holding : income) {
    if (query.holding && holding.holding != *query.holding) continue;
    for (const IncomeItem& item : holding.items) {
      if (!is_income(item.type)) continue;
      if (query.from && item.day < *query.from) continue;
      if (query.to && *query.to < item.day) continue;
      if (query.state == StateFilter::recorded && !item.recorded) continue;
      if (query.state == StateFilter::estimated && item.recorded) continue;
      items.push_back(&item);
    }
  }
  std::stable_sort(items.begin(), items.end(),
                   [](const IncomeItem* a, const IncomeItem* b) { return a->day < b->day; });
  return items;
}

const char* origin_name(PriceOrigin origin) {
  switch (origin) {
    case PriceOrigin::base:
      return "base";
    case PriceOrigin::of_the_day:
      return "of_the_day";
    case PriceOrigin::carried:
      return "carried";
    case PriceOrigin::peg:
      return "peg";
    case PriceOrigin::carried_back:
      return "carried_back";
    case PriceOrigin::derived:
      return "derived";
  }
  return "";
}

/// Where the value of an item comes from, and of which day its price is.
struct ValueSource {
  const char* name = "unknown";
  std::optional<Date> day = {};
};

ValueSource source_of(const IncomeItem& item, const PriceBook& prices, ValuedAt at) {
  if (at == ValuedAt::receipt && item.value_frozen) return {"entry"};
  if (at == ValuedAt::receipt) return {origin_name(item.origin), item.price_of};
  const auto price = prices.now(item.asset);
  return price ? ValueSource{origin_name(price->origin), price->of} : ValueSource{};
}

Table empty_table() {
  constexpr auto number = TableColumn::Kind::number;
  return {"",
          {{"period", "Day"},
           {"holding_id", "Id", number},
           {"holding", "Holding"},
           {"strategy", "Strategy"},
           {"type", "Type"},
           {"state", "State"},
           {"asset", "Asset"},
           {"quantity", "Quantity", number},
           {"total", "Value", number},
           {"entry", "Entry", number},
           {"price_date", "Price of"},
           {"price_source", "Price source"}},
          {}};
}

}  // namespace

Answer income_items(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, const PriceBook& prices,
                    const IncomeQuery& query) {
  const std::vector<const IncomeItem*> items = items_in(income, query);
  const IncomeValuer valuer(portfolio, prices, query.valued);
  const Currency& currency = valuer.currency();
  Decimal recorded;
  Decimal estimated;
  std::int64_t unpriced = 0;
  std::int64_t entries = 0;
  Value::Array rows;
  Table table = empty_table();
  for (const IncomeItem* item : items) {
    const Holding& holding = *portfolio.holding(item->holding);
    const std::optional<Decimal> known = valuer.value(*item);
    const Decimal value = known.value_or(Decimal::zero());
    (item->recorded ? recorded : estimated) += value;
    if (!known) ++unpriced;
    if (item->recorded) ++entries;
    const std::optional<std::int64_t> entry = item->entry != 0 ? std::optional(item->entry) : std::nullopt;
    const ValueSource source = known ? source_of(*item, prices, query.valued.at) : ValueSource{};
    const std::string state = item->recorded ? "recorded" : "estimated";
    rows.push_back(Value::Object{{"period", item->day},
                                 {"holding", portfolio.title(holding)},
                                 {"holding_id", holding.id},
                                 {"strategy", holding.kind},
                                 {"type", name_of(item->type)},
                                 {"state", state},
                                 {"asset", symbol_of(portfolio, item->asset)},
                                 {"quantity", item->quantity},
                                 {"entry", entry},
                                 {"price_date", source.day},
                                 {"price_source", source.name},
                                 {"entries", item->recorded ? 1 : 0},
                                 {"recorded", item->recorded ? value : Decimal::zero()},
                                 {"estimated", item->recorded ? Decimal::zero() : value},
                                 {"total", value},
                                 {"unpriced", known ? 0 : 1}});
    table.rows.push_back({date_cell(item->day), count_cell(holding.id.value()), text_cell(portfolio.title(holding)),
                          text_cell(holding.kind), text_cell(name_of(item->type)), text_cell(state),
                          text_cell(symbol_of(portfolio, item->asset)), amount_cell(item->quantity),
                          money_cell(known, currency), entry ? count_cell(*entry) : Cell{}, date_cell(source.day),
                          text_cell(source.name)});
  }
  const Date first = items.empty() ? prices.as_of() : items.front()->day;
  Answer answer;
  answer.json = Value::Object{{"currency", currency.code()},
                              {"value", name_of(query.valued.at)},
                              {"from", query.from.value_or(first)},
                              {"to", query.to.value_or(prices.as_of())},
                              {"rows", std::move(rows)},
                              {"entries", entries},
                              {"recorded", recorded},
                              {"estimated", estimated},
                              {"total", recorded + estimated},
                              {"unpriced", unpriced}};
  answer.tables.push_back(std::move(table));
  answer.lines.push_back("Total " + money_cell(recorded + estimated, currency).shown + " " + currency.code() + ".");
  for (std::string& remark : income_remarks(portfolio, income, unpriced)) answer.lines.push_back(std::move(remark));
  return answer;
}

std::vector<std::string> income_problems(const Portfolio& portfolio, const std::vector<HoldingIncome>& income) {
  std::vector<std::string> texts;
  for (const HoldingIncome& holding : income)
    for (const Problem& problem : holding.problems) {
      const Holding* row = portfolio.holding(holding.holding);
      texts.push_back((row == nullptr ? std::string() : portfolio.title(*row) + ": ") + problem.text);
    }
  return texts;
}

std::vector<std::string> income_remarks(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                        std::int64_t unpriced) {
  std::vector<std::string> remarks = income_problems(portfolio, income);
  if (unpriced > 0)
    remarks.insert(remarks.begin(),
                   "Left out because they have no price: " + std::to_string(unpriced) + " days and entries.");
  return remarks;
}

}  // namespace tidemill::cli
