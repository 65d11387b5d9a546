#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>

#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace kill_test {

constexpr int most_edits = 200;

// `./dev full` sets TIDEMILL_LONG_TESTS; the everyday suite takes fewer rounds.
int rounds() {
  return std::getenv("TIDEMILL_LONG_TESTS") == nullptr ? 20 : 100;
}

// Edits of every sort, numbered: new entries, a note on the one before, a batch, an undo with its redo.
bool edit(PortfolioStore& store, int number) {
  const std::int64_t id = 100 + number;
  Entry entry = make_entry(id, 1, EntryType::reward, "0.5", make_date(2025, 6, 1));
  Change change{"Edit " + std::to_string(number), "test", {}, {}};
  if (number % 5 == 0) {
    change.batch = BatchId(id);
    change.insert(Batch{BatchId(id), "rows.csv", "test", entry.at, 20});
    entry.batch = change.batch;
    for (int i = 1; i < 20; ++i) {
      Entry more = entry;
      more.id = EntryId(id * 1000 + i);
      change.insert(more);
    }
  }
  change.insert(entry);
  if (!store.apply(change)) return false;
  return number % 7 != 0 || (store.undo() && store.redo());
}

// Edits and says so through the pipe, one byte after each edit that is done, until it is killed.
[[noreturn]] void edit_until_killed(const std::filesystem::path& file, int first, int pipe) {
  auto store = PortfolioStore::open(file, Passphrase("secret"));
  for (int number = first; store && number < first + most_edits; ++number) {
    if (!edit(**store, number)) _exit(2);
    const char done = 'x';
    if (::write(pipe, &done, 1) != 1) _exit(3);
  }
  if (!store) _exit(1);
  pause();
  _exit(0);
}

/// With a portfolio in clear, and with an encrypted one.
class KillTest : public StoreTest, public testing::WithParamInterface<bool> {};

TEST_P(KillTest, NothingThatWasAcknowledgedIsLost) {
  const SealKey key = cheap_key();
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio(), GetParam() ? &key : nullptr)));
  std::mt19937 random(20261122);
  std::uniform_int_distribution<int> delay_us(0, 150'000);
  int first = 0;
  int interrupted = 0;
  for (int round = 0; round < rounds(); ++round) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
      close(ends[0]);
      edit_until_killed(path("a.tidemill"), first, ends[1]);
    }
    close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(delay_us(random)));
    ASSERT_EQ(kill(child, SIGKILL), 0);
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the editing program stopped by itself: " << WEXITSTATUS(status);
    int acknowledged = 0;
    for (char done = 0; ::read(ends[0], &done, 1) == 1;) ++acknowledged;
    close(ends[0]);
    interrupted += acknowledged < most_edits ? 1 : 0;

    auto store = PortfolioStore::open(path("a.tidemill"), Passphrase("secret"));
    ASSERT_TRUE(succeeded(store)) << "round " << round;
    const auto problems = (*store)->check();
    ASSERT_TRUE(succeeded(problems));
    ASSERT_THAT(*problems, testing::IsEmpty()) << "round " << round;
    for (int number = first; number < first + acknowledged; ++number) {
      ASSERT_TRUE((*store)->entry(EntryId(100 + number))->has_value()) << "edit " << number << " is gone";
      if (number % 5 == 0) {
        EXPECT_TRUE((*store)->entry(EntryId((100 + number) * 1000 + 19))->has_value());
      }
    }
    first += most_edits;
  }
  EXPECT_GT(interrupted, 0) << "no round was interrupted: shorten the delay";
}

INSTANTIATE_TEST_SUITE_P(Store, KillTest, testing::Bool(),
                         [](const auto& encrypted) { return encrypted.param ? "Encrypted" : "Clear"; });

}  // namespace kill_test
}  // namespace tidemill
