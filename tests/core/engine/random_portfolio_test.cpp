// Random portfolios of every registered kind: whatever is asked, the parts are the whole to the last digit.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

#include "core/engine/analysis.h"
#include "core/strategies/registry.h"
#include "tests/core/engine/engine_case.h"

namespace tidemill::test {
namespace random_portfolio_test {

class RandomPortfolio {
 public:
  explicit RandomPortfolio(unsigned seed) : random_(seed) {
    c.rows.platforms.push_back({});
    c.rows.platforms.back().id = PlatformId{1};
    c.rows.platforms.back().name = "Somewhere";
    c.rows.platforms.back().chain = "Ethereum";
    for (const std::int64_t asset : {3, 5})
      for (int i = 0; i < 12; ++i)
        if (below(5) != 0) c.price(asset, to_string(first_ + std::chrono::days{30 * i + below(20)}), amount(4000));
    for (const StrategyKind* kind : strategy_kinds())
      for (int i = 1 + below(3); i > 0; --i) add(*kind);
  }

  EngineCase c;

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  std::string amount(int limit) {
    return std::to_string(1 + below(limit)) + "." + std::to_string(100'000'000 + below(899'999'999));
  }
  std::string asset() { return std::to_string(std::array{2, 3, 5}[static_cast<std::size_t>(below(3))]); }

  std::string value_of(const ParamSpec& spec) {
    if (spec.name == "lower" || spec.name == "weight1" || spec.name == "ltv")
      return "0." + std::to_string(10 + below(50));
    if (spec.name == "upper") return std::to_string(1 + below(3000));
    if (spec.name == "liquidation_threshold" || spec.name == "utilisation")
      return "0." + std::to_string(70 + below(25));
    if (spec.name == "management_fee") return "0.0" + std::to_string(below(9));
    if (spec.name == "rounds") return std::to_string(1 + below(9));
    switch (spec.type) {
      case tidemill::ParamType::date:
        return to_string(first_ + std::chrono::days{30 + below(500)});
      case tidemill::ParamType::choice:
        return spec.choices[static_cast<std::size_t>(below(static_cast<int>(spec.choices.size())))].value;
      case tidemill::ParamType::asset:
        return asset();
      case tidemill::ParamType::boolean:
        return below(2) ? "true" : "false";
      case tidemill::ParamType::count:
        return std::to_string(1 + below(20));
      case tidemill::ParamType::rate:
        return "0." + std::to_string(100 + below(899));
      default:
        return amount(300);
    }
  }

  /// Parameters the kind accepts: required ones, and every other with even chances.
  Params params_of(const StrategyKind& kind, const Holding& holding) {
    for (;;) {
      Params params;
      std::map<std::string, std::string> chosen;
      for (const ParamSpec& spec : kind.descriptor().params) {
        if (spec.opens || (!spec.one_of.empty() && chosen.contains(spec.one_of) && below(3) != 0)) continue;
        if (!spec.one_of.empty()) {
          if (const auto before = chosen.find(spec.one_of); before != chosen.end()) params.erase(before->second);
          chosen[spec.one_of] = spec.name;
        } else if (!spec.required && below(2)) {
          continue;
        }
        params[spec.name] = value_of(spec);
      }
      if (validate_params(kind, TermsView(holding, params, holding.opened))) return params;
    }
  }

  void add(const StrategyKind& kind) {
    Holding holding;
    holding.id = HoldingId{static_cast<std::int64_t>(c.rows.holdings.size()) + 1};
    holding.kind = kind.descriptor().id;
    holding.asset = AssetId{std::array{2, 3, 5}[static_cast<std::size_t>(below(3))]};
    holding.opened = first_ + std::chrono::days{below(200)};
    if (below(2)) holding.platform = PlatformId{1};
    if (below(5) == 0) holding.closed = holding.opened + std::chrono::days{1 + below(300)};
    if (below(4) == 0 && holding.id.value() > 1)
      holding.funded_by = HoldingId{1 + below(static_cast<int>(holding.id.value()) - 1)};
    const Params params = params_of(kind, holding);
    c.rows.holdings.push_back(holding);
    c.terms(holding.id, to_string(holding.opened), params);
    c.entry(holding.id, EntryType::opening, to_string(holding.opened), holding.asset.value(), amount(50));
    if (const auto second = TermsView(holding, params, holding.opened).asset("asset2"))
      c.entry(holding.id, EntryType::opening, to_string(holding.opened), second->value(), amount(90'000));
    for (int i = below(9); i > 0; --i) {
      const auto type =
          std::array{EntryType::reward,  EntryType::interest,    EntryType::fee_income, EntryType::incentive,
                     EntryType::slash,   EntryType::cost,        EntryType::withdrawal, EntryType::deposit,
                     EntryType::balance, EntryType::other_income}[static_cast<std::size_t>(below(10))];
      const Date on = holding.opened + std::chrono::days{below(300)};
      EntryFact& entry = c.entry(holding.id, type, to_string(on), holding.asset.value(), amount(3));
      if (below(3) == 0) {
        entry.value = dec(amount(900));
        entry.currency = Currency::literal("USD");
      }
    }
  }

  std::mt19937 random_;
  Date first_ = make_date(2025, 6, 1);
};

TEST(RandomPortfolios, AnyGroupingEqualsTheTotalToTheLastDigit) {
  const std::vector<std::vector<GroupKey>> groupings{
      {GroupKey::day},   {GroupKey::month, GroupKey::strategy}, {GroupKey::quarter, GroupKey::asset},
      {GroupKey::year},  {GroupKey::platform, GroupKey::chain}, {GroupKey::holding},
      {GroupKey::entry}, {GroupKey::strategy, GroupKey::asset}, {}};
  std::set<std::string> earning;
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const RandomPortfolio made(seed);
    const auto portfolio = std::make_shared<const Portfolio>(made.c.rows);
    const auto analysis = analyse(portfolio, Assumptions{}, make_date(2026, 7, 1));
    ASSERT_TRUE(analysis) << "seed " << seed << ": " << analysis.error().message();
    Decimal total, costs;
    std::int64_t unpriced = 0;
    for (const HoldingIncome& income : (*analysis)->income)
      for (const IncomeItem& item : income.items) {
        if (is_income(item.type)) earning.insert(portfolio->holding(income.holding)->kind);
        if (!item.value)
          ++unpriced;
        else
          (item.type == EntryType::cost ? costs : total) += *item.value;
      }
    for (const auto& by : groupings) {
      const auto table = (*analysis)->income_by({.by = by});
      ASSERT_TRUE(table);
      Decimal rows, recorded, estimated, row_costs;
      for (const IncomeRow& row : table->rows) {
        EXPECT_EQ(row.recorded + row.estimated, row.total);
        rows += row.total;
        recorded += row.recorded;
        estimated += row.estimated;
        row_costs += row.costs;
      }
      EXPECT_EQ(rows, total) << "seed " << seed;
      EXPECT_EQ(table->total, total);
      EXPECT_EQ(recorded + estimated, total);
      EXPECT_EQ(row_costs, costs);
      EXPECT_EQ(table->unpriced, unpriced);
    }
  }
  for (const StrategyKind* kind : strategy_kinds())
    EXPECT_EQ(earning.contains(kind->descriptor().id) || kind->descriptor().id == "wallet", true)
        << kind->descriptor().id;
}

TEST(RandomPortfolios, TheWholeIsWhatItsHoldingsAdd) {
  for (unsigned seed = 21; seed <= 40; ++seed) {
    const RandomPortfolio made(seed);
    const auto analysis = analyse(std::make_shared<const Portfolio>(made.c.rows), Assumptions{}, make_date(2026, 7, 1));
    ASSERT_TRUE(analysis);
    Decimal sum;
    for (const HoldingValue& value : (*analysis)->values) sum += value.own_value().value_or(Decimal::zero());
    EXPECT_EQ(sum, (*analysis)->value) << "seed " << seed;
    // Amounts made at random rarely fit a pool, which is said; anything else would be wrong.
    for (const HoldingIncome& income : (*analysis)->income)
      for (const Problem& problem : income.problems)
        EXPECT_NE(problem.text.find("count as swapped"), std::string::npos) << problem.text;
  }
}

TEST(RandomPortfolios, AnEstimateUpToADayIsThatOfEveryEarlierDayContinued) {
  // What is known on a day stays: the later analysis only adds days, as long as nothing new was recorded.
  for (unsigned seed = 41; seed <= 50; ++seed) {
    RandomPortfolio made(seed);
    std::erase_if(made.c.rows.entries, [](const EntryFact& entry) { return entry.type != EntryType::opening; });
    std::erase_if(made.c.rows.prices, [](const Price& price) { return price.day > make_date(2026, 3, 1); });
    const auto early = made.c.income("2026-04-01");
    const auto late = made.c.income("2026-06-01");
    for (std::size_t i = 0; i < early.size(); ++i) {
      Decimal before, after;
      for (const IncomeItem& item : early[i].items) before += item.quantity;
      for (const IncomeItem& item : late[i].items)
        if (item.day < make_date(2026, 4, 1)) after += item.quantity;
      EXPECT_EQ(before, after) << "seed " << seed << ", holding " << i + 1;
    }
  }
}

}  // namespace random_portfolio_test
}  // namespace tidemill::test
