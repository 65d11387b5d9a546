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

const char* name_of(PriceOrigin origin) {
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

/// Where the value of an item comes from.
const char* value_source(const IncomeItem& item) {
  if (!item.value) return "unknown";
  return item.value_frozen ? "entry" : name_of(item.origin);
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

Answer income_items(const Portfolio& portfolio, const std::vector<HoldingIncome>& income, const IncomeQuery& query,
                    Date as_of) {
  const std::vector<const IncomeItem*> items = items_in(income, query);
  const Currency currency = portfolio.currency();
  Decimal recorded;
  Decimal estimated;
  std::int64_t unpriced = 0;
  std::int64_t entries = 0;
  Value::Array rows;
  Table table = empty_table();
  for (const IncomeItem* item : items) {
    const Holding& holding = *portfolio.holding(item->holding);
    const Decimal value = item->value.value_or(Decimal::zero());
    (item->recorded ? recorded : estimated) += value;
    if (!item->value) ++unpriced;
    if (item->recorded) ++entries;
    const std::optional<std::int64_t> entry = item->entry != 0 ? std::optional(item->entry) : std::nullopt;
    const std::optional<Date> price_date =
        item->value && !item->value_frozen ? std::optional(item->price_of) : std::nullopt;
    const std::string state = item->recorded ? "recorded" : "estimated";
    rows.push_back(Value::Object{{"period", item->day},
                                 {"holding", portfolio.title(holding)},
                                 {"holding_id", holding.id},
                                 {"strategy", holding.kind},
                                 {"type", tidemill::name_of(item->type)},
                                 {"state", state},
                                 {"asset", symbol_of(portfolio, item->asset)},
                                 {"quantity", item->quantity},
                                 {"entry", entry},
                                 {"price_date", price_date},
                                 {"price_source", value_source(*item)},
                                 {"entries", item->recorded ? 1 : 0},
                                 {"recorded", item->recorded ? value : Decimal::zero()},
                                 {"estimated", item->recorded ? Decimal::zero() : value},
                                 {"total", value},
                                 {"unpriced", item->value ? 0 : 1}});
    table.rows.push_back({date_cell(item->day), count_cell(holding.id.value()), text_cell(portfolio.title(holding)),
                          text_cell(holding.kind), text_cell(tidemill::name_of(item->type)), text_cell(state),
                          text_cell(symbol_of(portfolio, item->asset)), amount_cell(item->quantity),
                          money_cell(item->value, currency), entry ? count_cell(*entry) : Cell{}, date_cell(price_date),
                          text_cell(value_source(*item))});
  }
  const Date first = items.empty() ? as_of : items.front()->day;
  Answer answer;
  answer.json = Value::Object{{"currency", currency.code()},
                              {"from", query.from.value_or(first)},
                              {"to", query.to.value_or(as_of)},
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

std::vector<std::string> income_remarks(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                        std::int64_t unpriced) {
  std::vector<std::string> remarks;
  if (unpriced > 0)
    remarks.push_back("Left out because they have no price: " + std::to_string(unpriced) + " days and entries.");
  for (const HoldingIncome& holding : income)
    for (const Problem& problem : holding.problems) {
      const Holding* row = portfolio.holding(holding.holding);
      remarks.push_back((row == nullptr ? std::string() : portfolio.title(*row) + ": ") + problem.text);
    }
  return remarks;
}

}  // namespace tidemill::cli
