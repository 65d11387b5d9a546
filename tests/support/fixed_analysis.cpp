#include "tests/support/fixed_analysis.h"

#include <cmath>

namespace tidemill::test {

namespace {

const AssetId eth{1};
const AssetId usdc{2};
const AssetId crv{3};
const PlatformId lido{1};
const PlatformId aave{2};
const PlatformId curve{3};

Asset asset(AssetId id, const char* symbol, AssetKind kind, const char* chain) {
  Asset asset;
  asset.id = id;
  asset.symbol = symbol;
  asset.name = symbol;
  asset.kind = kind;
  asset.chain = chain;
  return asset;
}

Platform platform(PlatformId id, const char* name, const char* chain) {
  Platform platform;
  platform.id = id;
  platform.name = name;
  platform.chain = chain;
  return platform;
}

Holding holding(std::int64_t id, const char* kind, AssetId of, std::optional<PlatformId> at, Date opened) {
  Holding holding;
  holding.id = HoldingId{id};
  holding.kind = kind;
  holding.asset = of;
  holding.platform = at;
  holding.opened = opened;
  return holding;
}

Entry opening(std::int64_t id, std::int64_t holding, Date day, AssetId of, const char* quantity) {
  Entry entry;
  entry.id = EntryId{id};
  entry.holding = HoldingId{holding};
  entry.type = EntryType::opening;
  entry.at = Instant(day);
  entry.asset = of;
  entry.quantity = Decimal::literal(quantity);
  entry.currency = Currency::literal("USD");
  return entry;
}

Snapshot portfolio() {
  Portfolio::Rows rows;
  rows.assets = {asset(eth, "ETH", AssetKind::coin, "Ethereum"), asset(usdc, "USDC", AssetKind::stablecoin, "Ethereum"),
                 asset(crv, "CRV", AssetKind::coin, "Ethereum")};
  rows.platforms = {platform(lido, "Lido", "Ethereum"), platform(aave, "Aave v3", "Ethereum"),
                    platform(curve, "Curve", "Arbitrum")};
  rows.holdings = {holding(1, "staking", eth, lido, make_date(2025, 1, 1)),
                   holding(2, "lending", usdc, aave, make_date(2026, 3, 1)),
                   holding(3, "liquidity_mining", eth, curve, make_date(2026, 2, 1)),
                   holding(4, "wallet", crv, std::nullopt, make_date(2026, 2, 1)),
                   holding(5, "lending", usdc, aave, make_date(2025, 5, 1))};
  rows.holdings[2].label = awkward_name;
  rows.holdings[4].label = "USDC, closed";
  rows.holdings[4].closed = make_date(2026, 4, 1);
  rows.terms = {
      {TermsId{1}, HoldingId{1}, make_date(2025, 1, 1), {{"apr", "0.029"}, {"commission", "0.1"}}},
      {TermsId{2}, HoldingId{1}, make_date(2026, 1, 1), {{"apr", "0.031"}}},
      {TermsId{3}, HoldingId{2}, make_date(2026, 3, 1), {{"apr", "0.048"}, {"compounding", "none"}}},
      {TermsId{4}, HoldingId{3}, make_date(2026, 2, 1), {{"fee_apr", "0.12"}, {"asset2", "2"}}},
  };
  rows.entries = {opening(1, 1, make_date(2025, 1, 1), eth, "12.4301"),
                  opening(2, 2, make_date(2026, 3, 1), usdc, "25000"), opening(3, 3, make_date(2026, 2, 1), eth, "2.1"),
                  opening(4, 3, make_date(2026, 2, 1), usdc, "6300.123456789012345678")};
  const Currency dollar = Currency::literal("USD");
  rows.prices = {{eth, dollar, make_date(2026, 11, 22), Decimal::literal("3050.05"), "typed"},
                 {usdc, dollar, make_date(2026, 11, 22), Decimal::one(), "typed"}};
  rows.settings = {{"currency", "USD"}};
  return std::make_shared<const Portfolio>(std::move(rows));
}

IncomeItem item(HoldingIncome& income, Date day, AssetId of, EntryType type, const char* quantity, const char* value) {
  IncomeItem item;
  item.day = day;
  item.holding = income.holding;
  item.asset = of;
  item.type = type;
  item.quantity = Decimal::literal(quantity);
  if (*value != '\0') item.value = Decimal::literal(value);
  return item;
}

void estimate(HoldingIncome& income, Date day, AssetId of, EntryType type, const char* quantity, const char* value) {
  income.items.push_back(item(income, day, of, type, quantity, value));
}

void record(HoldingIncome& income, Date day, AssetId of, EntryType type, const char* quantity, const char* value) {
  static constexpr std::int64_t first = 100;
  income.items.push_back(item(income, day, of, type, quantity, value));
  income.items.back().recorded = true;
  income.items.back().entry = first + static_cast<std::int64_t>(income.items.size());
}

std::vector<HoldingIncome> income() {
  std::vector<HoldingIncome> all;
  for (const std::int64_t id : {1, 2, 3, 4, 5}) all.push_back({HoldingId{id}, {}, {}, {}, {}, {}});
  for (unsigned month = 1; month <= 11; ++month) {
    const Date day = make_date(2026, month, 20);
    record(all[0], day, eth, EntryType::reward, "0.0301", month % 2 == 0 ? "91.805" : "88.123456789012345678");
    if (month < 3) continue;
    estimate(all[1], day, usdc, EntryType::interest, "101.369863013698630137", "101.369863013698630137");
    estimate(all[2], day, eth, EntryType::fee_income, "0.011", "33.55");
    // The price of CRV is not known in summer.
    const bool priced = month < 6 || month > 8;
    estimate(all[2], day, crv, EntryType::incentive, "44.5", priced ? "21.250000000000000001" : "");
    if (month % 3 == 0) record(all[2], day, eth, EntryType::cost, "-0.001", "-3.01");
  }
  record(all[0], make_date(2026, 11, 21), eth, EntryType::slash, "-0.01", "-29.005");
  estimate(all[4], make_date(2026, 2, 10), usdc, EntryType::interest, "12.5", "12.5");
  all[4].items.insert(all[4].items.begin(), item(all[4], make_date(2025, 12, 31), usdc, EntryType::interest, "7", "7"));
  return all;
}

HoldingValue value(std::int64_t id, std::vector<HoldingBalance> balances, const char* worth, const char* cost,
                   double income_year, double apy) {
  HoldingValue value;
  value.holding = HoldingId{id};
  value.balances = std::move(balances);
  if (*worth != '\0') value.value = Decimal::literal(worth);
  if (*cost != '\0') value.cost_basis = Decimal::literal(cost);
  value.income_year = income_year;
  value.apy = apy;
  value.real_yield = apy - 0.004;
  return value;
}

Band band(double mean, double spread) {
  return {mean * (1 - 1.6 * spread), mean * (1 - 1.3 * spread), mean * (1 - 0.7 * spread), mean * (1 - 0.08 * spread),
          mean * (1 + 0.6 * spread), mean * (1 + 1.3 * spread), mean * (1 + 1.9 * spread), mean};
}

Projection projection(Date as_of) {
  Projection projection;
  const std::vector<std::pair<const char*, double>> kinds{
      {"staking", 96.25}, {"lending", 100.5}, {"liquidity_mining", 54.75}};
  for (const auto& [kind, mean] : kinds) projection.strategies.push_back({kind, {}, band(mean * 12, 0.2)});
  for (int i = 0; i < 12; ++i) {
    const Date from = add_months(as_of, i);
    const Date to = add_months(as_of, i + 1);
    const double spread = 0.08 + 0.03 * i;
    projection.months.push_back({from, to, band(251.5, spread)});
    for (std::size_t k = 0; k < kinds.size(); ++k)
      projection.strategies[k].months.push_back({from, to, band(kinds[k].second, spread)});
  }
  projection.total = band(251.5 * 12, 0.24);
  projection.income_at_risk_95 = projection.total.mean - projection.total.p5;
  projection.expected_shortfall_95 = projection.income_at_risk_95 * 1.2;
  projection.goal = 400;
  projection.goal_chance = 0.12;
  projection.assumptions = {{"Volatility of ETH", "62 % a year", "from 730 days of prices, shrunk towards 80 %"},
                            {"Price drift", "none", "no view"}};
  projection.method = "Closed form: the sum of lognormals is matched by its moments.";
  return projection;
}

FactorResult factor(const char* id, std::vector<RiskReason> reasons) {
  FactorResult result;
  result.factor = id;
  double sum = 0;
  for (const RiskReason& reason : reasons) sum += reason.points;
  if (!reasons.empty()) result.risk = sum;
  result.reasons = std::move(reasons);
  return result;
}

RiskReview risk() {
  RiskReview review;
  review.score = 74;
  review.grade = 'B';
  review.holdings.push_back({HoldingId{1},
                             84,
                             'A',
                             {factor("smart_contract", {{"Runs on smart contracts", "", 20, "kind of strategy"},
                                                        {"Live for 6 years", "since 2020-12-18", -8, "Lido, 2026-01"}}),
                              factor("market", {{"Price swings of ETH", "62 % a year", 40, "prices"}})},
                             {}});
  review.holdings.push_back(
      {HoldingId{2},
       81,
       'A',
       {factor("smart_contract", {{"Runs on smart contracts", "", 20, "kind of strategy"}}), factor("market", {})},
       {}});
  review.holdings.push_back({HoldingId{3},
                             38,
                             'D',
                             {factor("smart_contract", {{"Runs on smart contracts", "", 40, "kind of strategy"}}),
                              factor("market", {{"Pool of two assets", "ETH against USDC", 84, "prices"}})},
                             {"Incentives end within a month: at most D"}});
  review.factors = {{"smart_contract", "Smart contract", 21.5},
                    {"market", "Market", 47.0},
                    {"regulatory", "Regulatory", std::nullopt}};
  review.concentration = {
      {"platform", 5200, 1.9, {{"Lido", 0.62}, {"Aave v3", 0.31}, {awkward_name, 0.07}}},
      {"strategy", 4100, 2.4, {{"staking", 0.62}, {"lending", 0.31}, {"liquidity_mining", 0.07}}},
  };
  return review;
}

}  // namespace

Analysis fixed_analysis() {
  Analysis analysis;
  analysis.portfolio = portfolio();
  analysis.as_of = make_date(2026, 11, 22);
  analysis.currency = Currency::literal("USD");
  analysis.prices = std::make_shared<const PriceBook>(*analysis.portfolio, analysis.as_of);
  analysis.income = income();
  analysis.values = {
      value(1, {{eth, Decimal::literal("12.4301")}}, "37912.405", "33000", 1097.25, 0.0314),
      value(2, {{usdc, Decimal::literal("25000")}}, "25000", "25000", 1200, 0.048),
      value(3, {{eth, Decimal::literal("2.1")}, {usdc, Decimal::literal("6300.123456789012345678")}},
            "12705.000000000000000003", "12000", 657, 0.118),
      value(4, {{crv, Decimal::literal("0.000000000000000123")}}, "", "", 0, 0),
      value(5, {}, "0", "", 0, 0),
  };
  analysis.values[3].apy.reset();
  analysis.values[3].real_yield.reset();
  analysis.values[3].income_year.reset();
  analysis.value = Decimal::literal("75617.405000000000000003");
  analysis.unvalued = 1;
  analysis.income_year = 1097.25 + 1200 + 657;
  analysis.apy = 0.0414;
  analysis.real_yield = 0.0371;
  analysis.yield_on_cost = 0.0206;
  analysis.projection = projection(analysis.as_of);
  analysis.risk = risk();
  analysis.problems = {{HoldingId{4}, "CRV has no price; enter one to value it"}};
  return analysis;
}

ReportDocument awkward_document() {
  ReportDocument document;
  document.id = "awkward";
  document.title = awkward_name;
  document.subtitle = std::string("Sub ") + awkward_name;
  document.portfolio = std::string(awkward_name) + ".tidemill";
  document.as_of = make_date(2026, 2, 28);
  document.currency = Currency::literal("EUR");

  ReportFigures figures;
  figures.figures = {{"tiny", "Tiny", MoneyCell{Decimal::literal("0.000000000000000001"), {}}, awkward_name},
                     {"loss", "Loss", MoneyCell{Decimal::literal("-1234567.895"), {}}, {}},
                     {"nothing", "Nothing", Cell(), {}},
                     {"infinite", "Infinite", EstimateCell{INFINITY}, {}},
                     {"dollars", "Dollars", MoneyCell{Decimal::literal("10"), Currency::literal("USD")}, {}}};

  ReportTable table{"cells", awkward_name, {}, {}, true};
  table.columns = {
      {"name", "Name", Align::left},          {"money", "Money", Align::right},     {"amount", "Amount", Align::right},
      {"estimate", "Estimate", Align::right}, {"percent", "Percent", Align::right}, {"score", "Score", Align::centre},
      {"grade", "Grade", Align::centre},      {"day", "Day", Align::left},          {"count", "Count", Align::right},
      {"number", "Number", Align::right},     {"month", "Month", Align::left},      {"period", "Period", Align::left}};
  const std::vector<std::string> names{"=SUM(A1:A9)", "+1", "-1", "@cmd", awkward_name, awkward_name};
  Decimal sum;
  for (const std::string& name : names) {
    const Decimal money = Decimal::literal("0.1") + sum;
    sum += money;
    table.rows.push_back(
        {{name, MoneyCell{money, {}}, AmountCell{money, name}, EstimateCell{1e-9}, PercentCell{-0.0004},
          ScoreCell{84.4}, GradeCell{'D', 38}, document.as_of, std::int64_t{-1304}, NumberCell{2.25, 1},
          MonthCell{make_date(2026, 2, 1)}, PeriodCell{make_date(2025, 12, 31), document.as_of}},
         "staking"});
  }
  table.rows.push_back({{"Total", MoneyCell{sum, {}}, Cell(), Cell(), Cell(), Cell(), Cell(), Cell(),
                         std::int64_t{-1304 * static_cast<std::int64_t>(names.size())}, Cell(), Cell(), Cell()},
                        {},
                        true});

  ReportBarChart chart;
  chart.title = awkward_name;
  chart.unit = "EUR a month";
  chart.categories = {"2025-12", "2026-01", "2026-02", "2026-03"};
  chart.series = {{"staking", awkward_name, {10, -4, NAN, 0}, {0, 0, 0, 12}}, {"no_such_kind", "Other", {1, 2, 3}, {}}};
  chart.whiskers = {std::nullopt, std::nullopt, std::nullopt, std::pair{4.0, 19.0}};
  chart.medians = {std::nullopt, std::nullopt, std::nullopt, 11.0};
  chart.today = 2;

  ReportBarList bars{awkward_name, 100, {{awkward_name, 84, {}}, {"low", 3, {}}, {"beyond", 140, {}}}};
  document.blocks = {ReportHeading{awkward_name}, ReportParagraph{awkward_name}, figures, table, chart, bars};
  document.notes = {awkward_name, "=1+1"};
  return document;
}

}  // namespace tidemill::test
