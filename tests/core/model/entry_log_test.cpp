#include "core/model/entry_log.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace tidemill {
namespace entry_log_test {

EntryFact fact(std::int64_t id, int hour) {
  EntryFact entry;
  entry.id = EntryId(id);
  entry.holding = HoldingId(1);
  entry.at = Instant(make_date(2025, 1, 1)) + std::chrono::hours(hour);
  entry.quantity = Decimal::of(id);
  return entry;
}

std::vector<EntryFact> contents(const EntryLog& log) {
  std::vector<EntryFact> entries;
  log.each([&](const EntryFact& entry) { entries.push_back(entry); });
  return entries;
}

bool earlier(const EntryFact& a, const EntryFact& b) {
  return std::pair(a.at, a.id) < std::pair(b.at, b.id);
}

TEST(EntryLogTest, SortsByTimeThenId) {
  const EntryLog log({fact(3, 5), fact(1, 9), fact(2, 5)});
  EXPECT_THAT(contents(log), testing::ElementsAre(fact(2, 5), fact(3, 5), fact(1, 9)));
  EXPECT_EQ(log.size(), 3U);
}

TEST(EntryLogTest, IsEmptyWithoutEntries) {
  EXPECT_TRUE(EntryLog().empty());
  EXPECT_TRUE(EntryLog({fact(1, 1)}).with({}, {fact(1, 1)}).empty());
}

TEST(EntryLogTest, ReplacesAnEntryThatIsRemovedAndAdded) {
  EntryFact corrected = fact(2, 7);
  corrected.quantity = Decimal::of(99);
  const EntryLog log = EntryLog({fact(1, 1), fact(2, 2), fact(3, 3)}).with({corrected}, {fact(2, 2)});
  EXPECT_THAT(contents(log), testing::ElementsAre(fact(1, 1), fact(3, 3), corrected));
}

std::vector<EntryFact> many(int count) {
  std::vector<EntryFact> entries;
  for (int i = 0; i < count; ++i) entries.push_back(fact(i + 1, i));
  return entries;
}

TEST(EntryLogTest, AnEditCopiesOneChunkAndSharesTheRest) {
  const int count = 10 * static_cast<int>(EntryLog::chunk_size);
  const EntryLog log(many(count));
  ASSERT_EQ(log.chunks().size(), 10U);
  const EntryLog edited = log.with({fact(count + 1, count / 2)}, {fact(1, 0)});
  std::set<const EntryLog::Chunk*> before;
  for (const auto& chunk : log.chunks()) before.insert(chunk.get());
  const auto shared =
      std::ranges::count_if(edited.chunks(), [&](const auto& chunk) { return before.contains(chunk.get()); });
  EXPECT_EQ(shared, 8) << "one chunk lost an entry, another won one";
  EXPECT_EQ(edited.size(), log.size());
}

TEST(EntryLogTest, ChunksStayFullWhenEntriesComeOneByOne) {
  EntryLog log(many(static_cast<int>(EntryLog::chunk_size) - 2));
  for (int i = 0; i < 10; ++i) {
    const int next = static_cast<int>(EntryLog::chunk_size) + i;
    log = log.with({fact(next, next)}, {});
  }
  ASSERT_EQ(log.chunks().size(), 2U);
  EXPECT_EQ(log.chunks().front()->size(), EntryLog::chunk_size);
}

// Against a plain sorted vector: whatever is added and removed, both hold the same in the same order, and no chunk
// grows beyond its size.
TEST(EntryLogTest, AgreesWithASortedVector) {
  for (unsigned seed = 1; seed <= 3; ++seed) {
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
    std::int64_t next_id = 1;
    std::vector<EntryFact> oracle;
    EntryLog log;
    for (int step = 0; step < 20; ++step) {
      std::vector<EntryFact> removed;
      std::vector<EntryFact> added;
      std::vector<EntryFact> kept;
      const std::size_t share = 1 + pick(20);  // now and then nearly everything goes
      for (const EntryFact& entry : oracle) (pick(share) == 0 && pick(3) == 0 ? removed : kept).push_back(entry);
      const std::size_t count = pick(5) == 0 ? pick(6000) : pick(5);
      for (std::size_t i = 0; i < count; ++i) added.push_back(fact(next_id++, static_cast<int>(pick(3000))));
      for (const EntryFact& entry : removed) {
        if (pick(4) == 0) added.push_back(fact(entry.id.value(), static_cast<int>(pick(3000))));  // moved in time
      }
      kept.insert(kept.end(), added.begin(), added.end());
      std::ranges::sort(kept, earlier);
      oracle = kept;
      std::ranges::shuffle(added, random);
      std::ranges::shuffle(removed, random);
      log = log.with(added, removed);
      ASSERT_EQ(log.size(), oracle.size());
      ASSERT_TRUE(contents(log) == oracle) << "seed " << seed << " step " << step;
      for (const auto& chunk : log.chunks()) {
        ASSERT_LE(chunk->size(), EntryLog::chunk_size);
        ASSERT_FALSE(chunk->empty());
      }
    }
  }
}

}  // namespace entry_log_test
}  // namespace tidemill
