#include <random>

#include "core/session.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace random_edits_test {

// Everything in a portfolio as text, to compare two.
std::string contents(const Portfolio& portfolio) {
  std::string text;
  const auto say = [&](auto&&... parts) {
    ((text += parts, text += ' '), ...);
    text += '\n';
  };
  for (const auto& [id, asset] : portfolio.assets())
    say("asset", std::to_string(id.value()), asset->symbol, asset->name);
  for (const auto& [id, holding] : portfolio.holdings()) {
    say("holding", std::to_string(id.value()), holding->label);
    for (const Terms& terms : portfolio.terms(id)) say("terms", to_string(terms.from), terms.params.at("apr"));
    portfolio.entries(id).each([&](const EntryFact& entry) {
      say("entry", std::to_string(entry.id.value()), name_of(entry.type), to_string(entry.at),
          entry.quantity.to_string());
    });
  }
  for (const auto& [key, series] : portfolio.prices()) {
    for (const PricePoint& point : series->points()) say("price", to_string(point.day), point.price.to_string());
  }
  for (const auto& [key, value] : portfolio.settings()) say("setting", key, value);
  for (const auto& [id, batch] : portfolio.batches()) say("batch", std::to_string(id.value()), batch->name);
  say("entries", std::to_string(portfolio.entry_count()));
  return text;
}

class RandomEditsTest : public StoreTest, public testing::WithParamInterface<unsigned> {
 protected:
  RandomEditsTest() : random_(GetParam()), session_(*Session::create(path("a.tidemill"), Currency::literal("USD"))) {}

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  std::optional<HoldingId> any_holding() {
    const auto& holdings = session_->snapshot()->holdings();
    if (holdings.empty()) return std::nullopt;
    return std::next(holdings.begin(), pick(static_cast<int>(holdings.size())))->first;
  }
  Entry entry(std::int64_t id, HoldingId holding) {
    return make_entry(id, holding.value(), EntryType::reward, "0.125",
                      make_date(2025, 1, 1) + std::chrono::days(pick(300)));
  }

  void add_holding(Change& change) {
    const auto portfolio = session_->snapshot();
    const std::int64_t id = portfolio->next_id("holding");
    change.insert(make_holding(id, 1)).insert(make_terms(portfolio->next_id("terms"), id));
    change.insert(make_entry(portfolio->next_id("entry"), id, EntryType::opening, "10"));
  }
  void add_batch(Change& change, HoldingId holding) {
    const auto portfolio = session_->snapshot();
    change.batch = BatchId(portfolio->next_id("batch"));
    change.insert(Batch{*change.batch, "rows.csv", "test", Instant(make_date(2025, 1, 1)), 5});
    for (int i = 0; i < 5; ++i) {
      Entry row = entry(portfolio->next_id("entry") + i, holding);
      row.batch = change.batch;
      change.insert(row);
    }
  }
  void set_price(Change& change) {
    const Date day = make_date(2025, 1, 1) + std::chrono::days(pick(10));
    const Price after{AssetId(1), Currency::literal("EUR"), day, Decimal::of(1 + pick(100)), "typed"};
    const PriceSeries* series = session_->snapshot()->series(AssetId(1), Currency::literal("EUR"));
    const PricePoint* point = series == nullptr ? nullptr : series->on(day);
    if (point == nullptr) {
      change.insert(after);
      return;
    }
    Price before = after;
    before.price = point->price;
    change.update(before, after);
  }
  void edit_any_entry(Change& change) {
    const auto page = session_->entries({}, 0, 1000);
    if (page->entries.empty()) return;
    const Entry& before = page->entries.at(static_cast<std::size_t>(pick(static_cast<int>(page->entries.size()))));
    if (pick(2) == 0 && before.type != EntryType::opening) {
      change.remove(before);
      return;
    }
    Entry after = before;
    after.quantity = Decimal::of(1 + pick(9));
    after.note = "edited";
    change.update(before, after);
  }

  Change random_change() {
    Change change{"Edit", "test", {}, {}};
    const auto holding = any_holding();
    switch (holding ? pick(6) : 0) {
      case 0:
        add_holding(change);
        break;
      case 1:
        change.insert(entry(session_->snapshot()->next_id("entry"), *holding));
        break;
      case 2:
        add_batch(change, *holding);
        break;
      case 3:
        set_price(change);
        break;
      default:
        edit_any_entry(change);
        break;
    }
    return change;
  }

  std::mt19937 random_;
  std::unique_ptr<Session> session_;
};

// After any sequence of edits, undos and redos the snapshot in hand is what the file holds; and taking everything back
// leads to the beginning.
TEST_P(RandomEditsTest, SnapshotAndFileAgree) {
  const std::string beginning = contents(*session_->snapshot());
  for (int step = 0; step < 60; ++step) {
    const int what = pick(8);
    if (what == 0) {
      const auto undone = session_->undo();
      ASSERT_TRUE(undone || undone.error().code == ErrorCode::not_found) << undone.error().message();
    } else if (what == 1) {
      const auto redone = session_->redo();
      ASSERT_TRUE(redone || redone.error().code == ErrorCode::not_found) << redone.error().message();
    } else {
      ASSERT_TRUE(succeeded(session_->apply(random_change()))) << "step " << step;
    }
    if (step % 10 == 9) {
      ASSERT_EQ(contents(*session_->snapshot()), contents(*(*Session::open(path("a.tidemill")))->snapshot()));
    }
  }
  ASSERT_THAT(session_->check()->problems, testing::IsEmpty());
  int taken_back = 0;
  while (session_->undo()) ++taken_back;
  EXPECT_EQ(contents(*session_->snapshot()), beginning);
  for (int i = 0; i < taken_back; ++i) ASSERT_TRUE(succeeded(session_->redo()));
  while (session_->redo()) {
  }
  EXPECT_THAT(session_->check()->problems, testing::IsEmpty());
  EXPECT_EQ(contents(*session_->snapshot()), contents(*(*Session::open(path("a.tidemill")))->snapshot()));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEditsTest, testing::Values(1U, 2U, 3U));

}  // namespace random_edits_test
}  // namespace tidemill
