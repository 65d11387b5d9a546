#include <gtest/gtest.h>

#include "core/store/change_json.h"
#include "core/store/row_mapping.h"

namespace tidemill {
namespace cell_test {

template <class Row>
Row back(const Row& row) {
  const auto cells = to_cells(row);
  Row read{};
  const auto outcome = read_row(read, [&](int i) { return view_of(cells[static_cast<std::size_t>(i)]); });
  EXPECT_TRUE(outcome) << outcome.error().message();
  return read;
}

Asset full_asset() {
  Asset asset;
  asset.id = AssetId(7);
  asset.symbol = "wstETH";
  asset.name = "Wrapped “staked” Ether";
  asset.kind = AssetKind::receipt_token;
  asset.chain = "Ethereum";
  asset.peg = Currency::literal("EUR");
  asset.derived = DerivedPrice{AssetId(3), Decimal::literal("1.200000000000000001")};
  asset.carry_price_back = true;
  asset.facts["issuance"] = Fact{"0.008", "a \"source\" with\nlines", make_date(2024, 12, 31)};
  asset.facts["launched"] = Fact{"2020-12-03", "entered by you", std::nullopt};
  return asset;
}

Platform full_platform() {
  Platform platform;
  platform.id = PlatformId(2);
  platform.name = "Lido";
  platform.kind = PlatformKind::custodian;
  platform.chain = "Ethereum";
  platform.jurisdiction = "CH";
  platform.facts["audits"] = Fact{"9", "its site", make_date(2026, 1, 2)};
  platform.incidents = {{make_date(2022, 6, 12), "Traded below its peg.", Decimal::literal("12.5"), "news"},
                        {make_date(2023, 1, 1), "Something else.", std::nullopt, ""}};
  return platform;
}

Entry full_entry() {
  Entry entry;
  entry.id = EntryId(9);
  entry.holding = HoldingId(1);
  entry.type = EntryType::trade;
  entry.state = IncomeState::claimable;
  entry.retained = false;
  entry.at = Instant(make_date(2026, 10, 30)) + std::chrono::hours(12);
  entry.asset = AssetId(2);
  entry.quantity = Decimal::literal("874.520547945205479452");
  entry.value = Decimal::literal("0.000000000000000001");
  entry.currency = Currency::literal("EUR");
  entry.covers_from = make_date(2026, 10, 1);
  entry.counter_holding = HoldingId(4);
  entry.counter_asset = AssetId(5);
  entry.counter_quantity = Decimal::literal("3");
  entry.value_source = "typed";
  entry.category = CostCategory::gas;
  entry.note = "Zürich; \"quoted\"\n€";
  entry.source = "import";
  entry.external_id = "abc";
  entry.batch = BatchId(6);
  return entry;
}

TEST(RowMappingTest, EveryMemberComesBack) {
  EXPECT_EQ(back(full_asset()), full_asset());
  EXPECT_EQ(back(full_platform()), full_platform());
  EXPECT_EQ(back(full_entry()), full_entry());
  const Holding holding{HoldingId(3),          "staking",  AssetId(1), PlatformId(2), make_date(2025, 1, 1),
                        make_date(2026, 1, 1), "My stake", "notes",    HoldingId(2)};
  EXPECT_EQ(back(holding), holding);
  const Terms terms{TermsId(1), HoldingId(3), make_date(2025, 2, 28), {{"apr", "0.03"}, {"commission", ""}}};
  EXPECT_EQ(back(terms), terms);
  const Price price{AssetId(1), Currency::literal("USD"), make_date(2025, 3, 1), Decimal::literal("3012.77"), "typed"};
  EXPECT_EQ(back(price), price);
  const Money money{Currency::literal("GBP"), Decimal::literal("1000.5")};
  const Cover cover{CoverId(1),
                    HoldingId(3),
                    "Nexus",
                    money,
                    {Currency::literal("EUR"), Decimal::of(2)},
                    money,
                    make_date(2025, 1, 1),
                    make_date(2026, 1, 1),
                    "note"};
  EXPECT_EQ(back(cover), cover);
  const Goal goal{GoalId(1), "Rent", money, make_date(2030, 1, 1)};
  EXPECT_EQ(back(goal), goal);
  const Recurring recurring{
      RecurringId(1),        HoldingId(3),          "cost",    AssetId(1), Decimal::of(9), "month",
      make_date(2025, 1, 1), make_date(2027, 1, 1), "hosting", "note"};
  EXPECT_EQ(back(recurring), recurring);
  const Forecast forecast{ForecastId(1), "Spring", make_date(2026, 3, 1), R"({"months":[]})"};
  EXPECT_EQ(back(forecast), forecast);
  const Batch batch{BatchId(1), "rows.csv", "record --csv", Instant(make_date(2026, 3, 1)), 12};
  EXPECT_EQ(back(batch), batch);
  const Setting setting{"currency", "EUR"};
  EXPECT_EQ(back(setting), setting);
}

TEST(RowMappingTest, EmptyIsNullAndComesBackEmpty) {
  EXPECT_EQ(back(Asset{}), Asset{});
  EXPECT_EQ(back(Platform{}), Platform{});
  Entry entry;
  entry.at = Instant(make_date(2025, 1, 1));
  EXPECT_EQ(back(entry), entry);
  EXPECT_TRUE(std::holds_alternative<std::monostate>(to_cells(entry).back()));
}

TEST(RowMappingTest, FactsComeFirstInEntries) {
  const auto facts = columns<EntryFact>();
  const auto all = columns<Entry>();
  EXPECT_TRUE(std::equal(facts.begin(), facts.end(), all.begin()));
}

struct BadCell {
  const char* name;
  std::size_t column;
  StoredCell cell;
  const char* why;
};

class BadCellTest : public testing::TestWithParam<BadCell> {};

TEST_P(BadCellTest, NamesTheColumnAndWhatIsWrong) {
  auto cells = to_cells(full_entry());
  cells[GetParam().column] = GetParam().cell;
  Entry entry;
  const auto outcome = read_row(entry, [&](int i) { return view_of(cells[static_cast<std::size_t>(i)]); });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::damaged);
  EXPECT_EQ(outcome.error().message(), GetParam().why);
}

INSTANTIATE_TEST_SUITE_P(
    Entries, BadCellTest,
    testing::Values(BadCell{"Id", 0, std::string("nine"), "id: is not a whole number"},
                    BadCell{"Type", 2, std::string("rewards"), "type: “rewards” is not known here"},
                    BadCell{"Retained", 4, std::int64_t{2}, "retained: is neither 0 nor 1"},
                    BadCell{"At", 5, std::int64_t{1}, "at: is a moment outside the years 2000–2199"},
                    BadCell{"Quantity", 7, std::string("4O"), "quantity: “4O” is not a number"},
                    BadCell{"NoQuantity", 7, StoredCell(), "quantity: is not text"},
                    BadCell{"Currency", 9, std::string("?"), "currency: “?” is not a currency code"},
                    BadCell{"CoversFrom", 10, std::string("2026-02-30"), "covers_from: there is no 30 February 2026"}),
    [](const auto& test) { return test.param.name; });

TEST(ChangeJsonTest, EveryRowComesBack) {
  Change change;
  change.insert(full_asset()).remove(full_platform()).update(full_entry(), Entry{});
  std::get<RowChange<Entry>>(change.rows.back()).after->at = Instant(make_date(2025, 1, 1));
  std::vector<const AnyRowChange*> rows;
  for (const AnyRowChange& row : change.rows) rows.push_back(&row);
  const auto json = rows_to_json(rows);
  ASSERT_TRUE(json);
  const auto read = rows_from_json(*json);
  ASSERT_TRUE(read) << read.error().message();
  EXPECT_EQ(*read, change.rows);
}

TEST(ChangeJsonTest, ColumnsOfLaterVersionsTakeTheirDefault) {
  const auto read = rows_from_json(R"([{"table":"asset","before":null,"after":{"id":3,"symbol":"ETH"}}])");
  ASSERT_TRUE(read) << read.error().message();
  Asset expected;
  expected.id = AssetId(3);
  expected.symbol = "ETH";
  EXPECT_EQ(std::get<RowChange<Asset>>(read->at(0)).after, expected);
}

TEST(ChangeJsonTest, RefusesWhatIsNoChange) {
  for (const char* json : {"", "{}", "[1]", "[{}]", R"([{"table":"wallets","after":{}}])", R"([{"table":"asset"}])",
                           R"([{"table":"asset","after":{"id":"3"}}])", R"([{"table":"asset","after":{"id":1.5}}])"}) {
    EXPECT_FALSE(rows_from_json(json)) << json;
  }
}

TEST(ChangeJsonTest, RefusesBytesThatAreNoText) {
  const AnyRowChange row = RowChange<Setting>{std::nullopt, Setting{"note", "\xFF"}};
  const std::vector<const AnyRowChange*> rows = {&row};
  const auto json = rows_to_json(rows);
  ASSERT_FALSE(json);
  EXPECT_EQ(json.error().code, ErrorCode::bad_input);
}

}  // namespace cell_test
}  // namespace tidemill
