#include "core/engine/income_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "core/engine/income_groups.h"
#include "core/strategies/registry.h"

namespace tidemill {
namespace {

constexpr std::array<std::pair<GroupKey, std::string_view>, 10> group_names{{{GroupKey::day, "day"},
                                                                             {GroupKey::month, "month"},
                                                                             {GroupKey::quarter, "quarter"},
                                                                             {GroupKey::year, "year"},
                                                                             {GroupKey::strategy, "strategy"},
                                                                             {GroupKey::asset, "asset"},
                                                                             {GroupKey::platform, "platform"},
                                                                             {GroupKey::chain, "chain"},
                                                                             {GroupKey::holding, "holding"},
                                                                             {GroupKey::entry, "entry"}}};

std::int64_t strategy_order(const std::string& kind) {
  const auto kinds = strategy_kinds();
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (kinds[i]->descriptor().id == kind) return static_cast<std::int64_t>(i);
  return static_cast<std::int64_t>(kinds.size());
}

/// Turns items into small integers per key, and integers back into texts: grouping a million items must not build
/// strings.
class Grouper {
 public:
  Grouper(const Portfolio& portfolio, const std::vector<GroupKey>& by) : portfolio_(portfolio), by_(by) {}

  void code(const Holding& holding, const IncomeItem& item, std::vector<std::int64_t>& out) {
    if (holding_ != &holding) look_up(holding);
    for (std::size_t i = 0; i < by_.size(); ++i) {
      switch (by_[i]) {
        case GroupKey::day:
          out[i] = item.day.time_since_epoch().count();
          break;
        case GroupKey::month:
          out[i] = start(month_, item.day, month_start);
          break;
        case GroupKey::quarter:
          out[i] = start(quarter_, item.day, quarter_start);
          break;
        case GroupKey::year:
          out[i] = start(year_, item.day, year_start);
          break;
        case GroupKey::strategy:
          out[i] = strategy_;
          break;
        case GroupKey::asset:
          out[i] = item.asset.value();
          break;
        case GroupKey::platform:
          out[i] = holding.platform ? holding.platform->value() : 0;
          break;
        case GroupKey::chain:
          out[i] = chain_;
          break;
        case GroupKey::holding:
          out[i] = holding.id.value();
          break;
        case GroupKey::entry:
          // Every record and every estimated day is a row of its own.
          out[i] = item.recorded ? item.entry : -(++estimates_);
          break;
      }
    }
  }

  std::string text(std::size_t index, std::int64_t code) const {
    const Date day{std::chrono::days{code}};
    switch (by_[index]) {
      case GroupKey::day:
        return to_string(day);
      case GroupKey::month:
        return to_string(day).substr(0, 7);
      case GroupKey::quarter:
        return to_string(day).substr(0, 4) + "-Q" + quarter_digit(day);
      case GroupKey::year:
        return to_string(day).substr(0, 4);
      case GroupKey::strategy:
        return strategies_.at(code);
      case GroupKey::asset:
        return asset_name(portfolio_, AssetId{code});
      case GroupKey::platform: {
        const Platform* platform = code == 0 ? nullptr : portfolio_.platform(PlatformId{code});
        return platform ? platform->name : "";
      }
      case GroupKey::chain:
        return chains_[static_cast<std::size_t>(code)];
      case GroupKey::holding: {
        const Holding* holding = portfolio_.holding(HoldingId{code});
        return holding ? holding_name(portfolio_, *holding) : "";
      }
      case GroupKey::entry:
        return code > 0 ? std::to_string(code) : "";
    }
    return {};
  }

  /// The id behind a code, where there is one.
  std::int64_t id(std::size_t index, std::int64_t code) const {
    switch (by_[index]) {
      case GroupKey::asset:
      case GroupKey::platform:
      case GroupKey::holding:
        return code;
      case GroupKey::entry:
        return std::max<std::int64_t>(code, 0);
      default:
        return 0;
    }
  }

 private:
  struct Span {
    Date first{};
    Date last{std::chrono::days{-1}};
    std::int64_t code = 0;
  };

  /// The start of a period, asked anew only when the day leaves the period of the one before.
  static std::int64_t start(Span& span, Date day, Date (*start_of)(Date)) {
    if (day < span.first || day > span.last) {
      span.first = start_of(day);
      span.last = day;
      span.code = span.first.time_since_epoch().count();
    }
    return span.code;
  }

  static std::string quarter_digit(Date day) {
    const std::chrono::year_month_day date{day};
    return std::to_string((static_cast<unsigned>(date.month()) - 1) / 3 + 1);
  }

  void look_up(const Holding& holding) {
    holding_ = &holding;
    strategy_ = strategy_order(holding.kind);
    strategies_[strategy_] = holding.kind;
    std::string chain = chain_of_income(portfolio_, holding);
    const auto found = std::find(chains_.begin(), chains_.end(), chain);
    chain_ = found - chains_.begin();
    if (found == chains_.end()) chains_.push_back(std::move(chain));
  }

  const Portfolio& portfolio_;
  const std::vector<GroupKey>& by_;
  const Holding* holding_ = nullptr;
  std::int64_t strategy_ = 0;
  std::int64_t chain_ = 0;
  std::int64_t estimates_ = 0;
  Span month_, quarter_, year_;
  std::map<std::int64_t, std::string> strategies_;
  std::vector<std::string> chains_;
};

/// Names sort by text, periods and strategies by their code.
bool sorts_by_text(GroupKey key) {
  return key == GroupKey::asset || key == GroupKey::platform || key == GroupKey::chain || key == GroupKey::holding;
}

void add(IncomeRow& row, const IncomeItem& item, const std::optional<Decimal>& value) {
  if (item.recorded) ++row.entries;
  if (!value) {
    ++row.unpriced;
  } else if (item.type == EntryType::cost) {
    row.costs += *value;
  } else {
    (item.recorded ? row.recorded : row.estimated) += *value;
    row.total += *value;
  }
}

bool wanted(const IncomeItem& item, const IncomeQuery& query) {
  if (query.from && item.day < *query.from) return false;
  if (query.to && item.day > *query.to) return false;
  if (query.state == StateFilter::recorded) return item.recorded;
  if (query.state == StateFilter::estimated) return !item.recorded;
  return true;
}

}  // namespace

std::string_view name_of(GroupKey key) {
  for (const auto& [each, name] : group_names)
    if (each == key) return name;
  return "";
}

std::optional<GroupKey> group_key_from(std::string_view name) {
  for (const auto& [key, each] : group_names)
    if (each == name) return key;
  return std::nullopt;
}

std::optional<StateFilter> state_filter_from(std::string_view name) {
  if (name == "recorded") return StateFilter::recorded;
  if (name == "estimated") return StateFilter::estimated;
  if (name == "all") return StateFilter::all;
  return std::nullopt;
}

Result<IncomeTable> group_income(const Portfolio& portfolio, const std::vector<HoldingIncome>& income,
                                 const PriceBook& prices, const IncomeQuery& query) try {
  const IncomeValuer valuer(portfolio, prices, query.valued);
  IncomeTable table;
  table.currency = valuer.currency();
  table.by = query.by;
  table.to = query.to.value_or(prices.as_of());
  std::optional<Date> first;
  Grouper grouper(portfolio, query.by);
  using Codes = std::vector<std::int64_t>;
  std::map<Codes, IncomeRow> groups;
  Codes codes(query.by.size());
  for (const HoldingIncome& each : income) {
    if (query.holding && each.holding != *query.holding) continue;
    const Holding* holding = portfolio.holding(each.holding);
    if (!holding) continue;
    Codes last;
    IncomeRow* row = nullptr;
    for (const IncomeItem& item : each.items) {
      if (!wanted(item, query)) continue;
      if (!first || item.day < *first) first = item.day;
      grouper.code(*holding, item, codes);
      if (!row || codes != last) {  // items come by day, so that runs of one group are long
        row = &groups[codes];
        last = codes;
      }
      add(*row, item, valuer.value(item));
    }
  }
  table.from = query.from.value_or(first.value_or(table.to));

  std::vector<std::pair<Codes, IncomeRow*>> order;
  order.reserve(groups.size());
  for (auto& [key, row] : groups) {
    for (std::size_t i = 0; i < key.size(); ++i) {
      row.keys.push_back(grouper.text(i, key[i]));
      row.ids.push_back(grouper.id(i, key[i]));
    }
    order.emplace_back(key, &row);
  }
  std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
    for (std::size_t i = 0; i < query.by.size(); ++i) {
      if (sorts_by_text(query.by[i]) && a.second->keys[i] != b.second->keys[i])
        return a.second->keys[i] < b.second->keys[i];
      if (a.first[i] != b.first[i]) return a.first[i] < b.first[i];
    }
    return false;
  });
  for (auto& [key, row] : order) {
    table.recorded += row->recorded;
    table.estimated += row->estimated;
    table.total += row->total;
    table.costs += row->costs;
    table.entries += row->entries;
    table.unpriced += row->unpriced;
    table.rows.push_back(std::move(*row));
  }
  return table;
} catch (const DecimalOverflow&) {
  return fail(ErrorCode::overflow, "income", "the total is larger than 170 quintillion",
              "check the entries for an amount or value that is far too large");
}

}  // namespace tidemill
