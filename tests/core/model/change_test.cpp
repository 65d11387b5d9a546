#include "core/model/change.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

#include "tests/support/portfolio_builder.h"

namespace tidemill {
namespace change_test {

using test::difference;

// Makes random changes that fit a portfolio: each `before` is the row as it stands, many rows in one change.
class RandomChanges {
 public:
  explicit RandomChanges(unsigned seed) : random_(seed) {}

  Change next(const Portfolio& portfolio) {
    change_ = {"Edit", "test", {}, {}};
    draft_ = portfolio.with(change_);
    for (int rows = 1 + pick(12); rows > 0; --rows) add_row();
    return change_;
  }

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

  template <class Row>
  void put(std::optional<Row> before, std::optional<Row> after) {
    Change one;
    one.rows.emplace_back(RowChange<Row>{std::move(before), std::move(after)});
    change_.rows.push_back(one.rows.front());
    draft_ = draft_->with(one);
  }

  template <class Table>
  auto any(const Table& table) -> std::optional<std::decay_t<decltype(*table.begin()->second)>> {
    if (table.empty()) return std::nullopt;
    return *std::next(table.begin(), pick(static_cast<int>(table.size())))->second;
  }

  // Inserts, changes or removes a row of one table.
  template <class Id, class Row, class Touch>
  void edit(const Portfolio::Table<Id, Row>& table, const char* name, Touch touch) {
    auto row = any(table);
    const int what = row ? pick(4) : 0;
    if (what == 3) return put<Row>(row, std::nullopt);
    Row after = what == 0 ? Row{} : *row;
    if (what == 0) after.id = Id(draft_->next_id(name));
    touch(after);
    put<Row>(what == 0 ? std::nullopt : row, after);
  }

  void edit_entry() {
    const int what = entries_.empty() ? 0 : pick(4);
    if (what == 0 || what == 1) {
      const auto holding = any(draft_->holdings());
      const auto other = any(draft_->holdings());
      if (!holding) return;
      Entry entry;
      entry.id = EntryId(draft_->next_id("entry"));
      entry.holding = holding->id;
      entry.at = Instant(make_date(2025, 1, 1)) + std::chrono::hours(pick(500));
      entry.quantity = Decimal::of(pick(100));
      if (pick(3) == 0) entry.counter_holding = other->id;
      entries_.insert_or_assign(entry.id, entry);
      return put<Entry>(std::nullopt, entry);
    }
    const auto found = std::next(entries_.begin(), pick(static_cast<int>(entries_.size())));
    const Entry before = found->second;
    if (what == 2) {
      entries_.erase(found);
      return put<Entry>(before, std::nullopt);
    }
    Entry after = before;
    after.quantity = Decimal::of(pick(100));
    if (pick(2) == 0) after.at += std::chrono::hours(pick(200) - 100);
    if (pick(3) == 0) after.counter_holding.reset();
    found->second = after;
    put<Entry>(before, after);
  }

  void add_holding(std::string label) {
    Holding holding;
    holding.id = HoldingId(draft_->next_id("holding"));
    holding.label = std::move(label);
    put<Holding>(std::nullopt, std::move(holding));
  }

  void edit_terms() {
    const auto holding = any(draft_->holdings());
    if (!holding) return;
    const auto& rows = draft_->terms(holding->id);
    if (rows.empty() || pick(2) == 0) {
      return put<Terms>(std::nullopt, Terms{TermsId(draft_->next_id("terms")),
                                            holding->id,
                                            make_date(2025, 1, 1) + std::chrono::days(pick(400)),
                                            {{"apr", std::to_string(pick(9))}}});
    }
    const Terms before = rows.at(static_cast<std::size_t>(pick(static_cast<int>(rows.size()))));
    if (pick(2) == 0) return put<Terms>(before, std::nullopt);
    Terms after = before;
    after.from += std::chrono::days(pick(100) - 50);
    put<Terms>(before, after);
  }

  void edit_price() {
    const Date day = make_date(2025, 1, 1) + std::chrono::days(pick(5));
    const Price after{AssetId(1 + pick(2)), Currency::literal("EUR"), day, Decimal::of(1 + pick(9)), "typed"};
    const PriceSeries* series = draft_->series(after.asset, after.quote);
    const PricePoint* point = series == nullptr ? nullptr : series->on(day);
    if (point == nullptr) return put<Price>(std::nullopt, after);
    const Price before{after.asset, after.quote, day, point->price, series->source_of(*point)};
    put<Price>(before, pick(2) == 0 ? std::nullopt : std::optional(after));
  }

  void edit_setting() {
    const std::string key = "key " + std::to_string(pick(3));
    const auto value = draft_->setting(key);
    if (!value) return put<Setting>(std::nullopt, Setting{key, std::to_string(pick(50))});
    put<Setting>(Setting{key, *value}, pick(2) == 0 ? std::nullopt : std::optional(Setting{key, "other"}));
  }

  void add_row() {
    const auto text = [this] { return "text " + std::to_string(pick(1000)); };
    switch (pick(12)) {
      case 0:
        return edit(draft_->assets(), "asset", [&](Asset& row) { row.symbol = text(); });
      case 1:
        return edit(draft_->platforms(), "platform", [&](Platform& row) { row.name = text(); });
      case 2:
        // Holdings stay: entries that name them are removed by edits, which this does not imitate.
        if (draft_->holdings().size() > 4) return edit_entry();
        return add_holding(text());
      case 3:
        return edit_terms();
      case 4:
        return edit_price();
      case 5:
        return edit_setting();
      case 6:
        return edit(draft_->covers(), "cover", [&](Cover& row) { row.note = text(); });
      case 7:
        return edit(draft_->goals(), "goal", [&](Goal& row) { row.name = text(); });
      case 8:
        return edit(draft_->recurring(), "recurring", [&](Recurring& row) { row.note = text(); });
      default:
        return edit_entry();
    }
  }

  std::mt19937 random_;
  std::map<EntryId, Entry> entries_;
  Change change_;
  Snapshot draft_;
};

TEST(ChangeTest, TheInverseTurnsRowsAroundAndBackwards) {
  Change change{"Add ETH · Lido", "window", {}, BatchId(3)};
  change.insert(Setting{"a", "1"}).update(Setting{"b", "1"}, Setting{"b", "2"}).remove(Setting{"c", "1"});
  const Change back = inverse(change);
  EXPECT_EQ(back.name, change.name);
  EXPECT_EQ(back.batch, change.batch);
  Change expected{change.name, change.source, {}, change.batch};
  expected.insert(Setting{"c", "1"}).update(Setting{"b", "2"}, Setting{"b", "1"}).remove(Setting{"a", "1"});
  EXPECT_EQ(back, expected);
}

class RandomChangeTest : public testing::TestWithParam<unsigned> {};

TEST_P(RandomChangeTest, TheInverseTakesItBackExactly) {
  RandomChanges changes(GetParam());
  Snapshot portfolio = test::PortfolioBuilder().snapshot();
  for (int step = 0; step < 150; ++step) {
    const Change change = changes.next(*portfolio);
    ASSERT_EQ(inverse(inverse(change)), change);
    const Snapshot next = portfolio->with(change);
    ASSERT_EQ(difference(*next->with(inverse(change)), *portfolio), "") << "step " << step;
    portfolio = next;
  }
  EXPECT_GT(portfolio->entry_count(), 0U);
}

TEST_P(RandomChangeTest, OneChangeOfManyRowsIsThoseRowsOneByOne) {
  RandomChanges changes(GetParam() + 100);
  Snapshot portfolio = test::PortfolioBuilder().snapshot();
  for (int step = 0; step < 60; ++step) {
    const Change change = changes.next(*portfolio);
    Snapshot stepwise = portfolio;
    for (const AnyRowChange& row : change.rows) stepwise = stepwise->with({"", "", {row}, {}});
    portfolio = portfolio->with(change);
    ASSERT_EQ(difference(*portfolio, *stepwise), "") << "step " << step;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChangeTest, testing::Range(1U, 9U));

}  // namespace change_test
}  // namespace tidemill
