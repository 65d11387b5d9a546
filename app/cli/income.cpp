#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/income_items.h"
#include "app/cli/income_options.h"
#include "app/cli/portfolio_file.h"
#include "core/engine/income_table.h"

namespace tidemill::cli {
namespace {

bool is_period(GroupKey key) {
  return key == GroupKey::day || key == GroupKey::month || key == GroupKey::quarter || key == GroupKey::year;
}

Result<std::vector<GroupKey>> group_keys(const std::string& words) {
  std::vector<GroupKey> keys;
  std::size_t start = 0;
  while (start <= words.size()) {
    const std::size_t comma = std::min(words.find(',', start), words.size());
    const std::string word = words.substr(start, comma - start);
    const auto key = group_key_from(word);
    if (!key)
      return fail(ErrorCode::usage, "--by", quote(word) + " is not a way to group",
                  "choose from day, month, quarter, year, strategy, asset, platform, chain, holding, entry");
    if (std::find(keys.begin(), keys.end(), *key) != keys.end())
      return fail(ErrorCode::usage, "--by", quote(word) + " is given twice", "give it once");
    keys.push_back(*key);
    start = comma + 1;
  }
  if (std::count_if(keys.begin(), keys.end(), is_period) > 1)
    return fail(ErrorCode::usage, "--by", "there is more than one period", "give one of day, month, quarter, year");
  if (keys.size() > 1 && std::find(keys.begin(), keys.end(), GroupKey::entry) != keys.end())
    return fail(ErrorCode::usage, "--by", "entry goes with nothing else",
                "every row already says day, holding and asset");
  return keys;
}

Result<IncomeQuery> query_of(const Portfolio& portfolio, const Invocation& invocation) {
  IncomeQuery query;
  TIDEMILL_TRY(from, invocation.date("from"));
  TIDEMILL_TRY(to, invocation.date("to"));
  if (from && to && *to < *from)
    return fail(ErrorCode::bad_input, "--to", to_string(*to) + " is before " + to_string(*from), "swap the two days");
  query.from = from;
  query.to = to;
  TIDEMILL_TRY(keys, group_keys(invocation.has("by") ? invocation.text("by") : "month,strategy"));
  query.by = keys;
  if (invocation.has("state")) query.state = *state_filter_from(invocation.text("state"));
  if (invocation.has("holding")) {
    TIDEMILL_TRY(holding, find_holding(portfolio, invocation, "holding"));
    query.holding = holding->id;
  }
  TIDEMILL_TRY(valued, valuation_of(invocation));
  query.valued = valued;
  return query;
}

std::string json_key(GroupKey key) {
  return is_period(key) ? "period" : std::string(name_of(key));
}

std::string title_of(GroupKey key) {
  std::string word = json_key(key);
  word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

Value json_of(const IncomeTable& table, ValuedAt at, const std::vector<std::string>& left_out) {
  Value::Array problems(left_out.begin(), left_out.end());
  Value::Array rows;
  for (const IncomeRow& row : table.rows) {
    Value::Object object;
    for (std::size_t i = 0; i < table.by.size(); ++i) {
      object.emplace_back(json_key(table.by[i]), row.keys[i]);
      // Two holdings may have one name, and two assets one ticker.
      if (row.ids[i] != 0) object.emplace_back(json_key(table.by[i]) + "_id", row.ids[i]);
    }
    object.emplace_back("entries", row.entries);
    object.emplace_back("recorded", row.recorded);
    object.emplace_back("estimated", row.estimated);
    object.emplace_back("total", row.total);
    object.emplace_back("unpriced", row.unpriced);
    rows.push_back(std::move(object));
  }
  return Value::Object{{"currency", table.currency.code()},
                       {"value", name_of(at)},
                       {"from", table.from},
                       {"to", table.to},
                       {"rows", std::move(rows)},
                       {"entries", table.entries},
                       {"recorded", table.recorded},
                       {"estimated", table.estimated},
                       {"total", table.total},
                       {"unpriced", table.unpriced},
                       {"problems", std::move(problems)}};
}

Table table_of(const IncomeTable& income) {
  constexpr auto number = TableColumn::Kind::number;
  Table table{
      "Income in " + income.currency.code() + ", " + to_string(income.from) + " to " + to_string(income.to), {}, {}};
  for (const GroupKey key : income.by) table.columns.push_back({json_key(key), title_of(key)});
  for (const auto& [key, title] : {std::pair{"entries", "Entries"},
                                   {"recorded", "Recorded"},
                                   {"estimated", "Estimated"},
                                   {"total", "Total"},
                                   {"unpriced", "Unpriced"}})
    table.columns.push_back({key, title, number});
  const auto figures = [&](const auto& row) {
    return std::vector<Cell>{count_cell(row.entries), money_cell(row.recorded, income.currency),
                             money_cell(row.estimated, income.currency), money_cell(row.total, income.currency),
                             count_cell(row.unpriced)};
  };
  for (const IncomeRow& row : income.rows) {
    std::vector<Cell> cells;
    for (const std::string& key : row.keys) cells.push_back(text_cell(key));
    std::ranges::move(figures(row), std::back_inserter(cells));
    table.rows.push_back(std::move(cells));
  }
  for (std::size_t i = 0; i < income.by.size(); ++i) table.footer.push_back(text_cell(i == 0 ? "Total" : ""));
  std::ranges::move(figures(income), std::back_inserter(table.footer));
  return table;
}

Result<Answer> run_income(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(query, query_of(*file.portfolio, invocation));
  // Only the past is asked for, so neither projection nor risk is worked out.
  const PriceBook prices(*file.portfolio, invocation.as_of);
  const std::vector<HoldingIncome> income = portfolio_income(*file.portfolio, prices, invocation.as_of);
  if (query.by.front() == GroupKey::entry) return income_items(*file.portfolio, income, prices, query);
  TIDEMILL_TRY(table, group_income(*file.portfolio, income, prices, query));
  Answer answer;
  answer.json = json_of(table, query.valued.at, income_problems(*file.portfolio, income));
  answer.tables.push_back(table_of(table));
  answer.lines = income_remarks(*file.portfolio, income, table.unpriced);
  return answer;
}

}  // namespace

Command income_command() {
  Command command{"income", "Shows what was earned: recorded, and estimated where nothing was recorded"};
  command.details =
      "Rewards, interest, fees, incentives, other income and slashes, after commission; costs are not in it. A total "
      "sums what has a price; “unpriced” counts the days and entries left out, and “problems” names holdings that "
      "could not be "
      "worked out. --by entry lists every record and every "
      "estimated day. Another currency than the base one goes by the exchange rates of the days, as recorded with "
      "“price” for its asset; a day without one counts as unpriced. The rows sum to the total, exactly.";
  command.arguments = {file_argument()};
  command.options = {
      {"from", "DATE", "the first day; default: the first day with income"},
      {"to", "DATE", "the last day; default: as-of"},
      {"by", "KEYS",
       "day, month, quarter or year, and strategy, asset, platform, chain, holding, joined by commas; or entry; "
       "default "
       "month,strategy"},
      {"state", "STATE", "which amounts", false, false, {"recorded", "estimated", "all"}},
      {"holding", "ID", "only of this holding"},
      currency_option(),
      value_option(),
  };
  command.examples = {"income family.tidemill", "income family.tidemill --by quarter,asset --from 2026-01-01",
                      "income family.tidemill --by entry --state recorded --format csv",
                      "income family.tidemill --currency EUR --value today"};
  command.json =
      R"({"currency": "USD", "value": "receipt", "from": "2026-03-01", "to": "2026-11-22",
  "rows": [{"period": "2026-03", "strategy": "lending", "entries": 0, "recorded": "0",
            "estimated": "101.917808219178082192", "total": "101.917808219178082192", "unpriced": 0}, …],
  "entries": 0, "recorded": "0", "estimated": "874.520547945205479452", "total": "874.520547945205479452",
  "unpriced": 0, "problems": []})";
  command.run = run_income;
  return command;
}

}  // namespace tidemill::cli
