#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

#include "core/store/migrations.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace bad_file_test {

using testing::ElementsAre;

// What is no portfolio, or can't be read or written: a message that names it, and the file as it was.
class BadFileTest : public StoreTest {
 protected:
  void expect_refused(const std::string& bytes, ErrorCode code, const std::string& part) {
    write(path("bad.tidemill"), bytes);
    expect_refused_as_it_is(code, part);
    EXPECT_EQ(read(path("bad.tidemill")), bytes) << "the file was touched";
  }
  void expect_refused_as_it_is(ErrorCode code, const std::string& part) {
    const auto store = PortfolioStore::open(path("bad.tidemill"));
    ASSERT_TRUE(failed_with(store, code, part));
    EXPECT_THAT(store.error().message(), testing::HasSubstr(path("bad.tidemill").string()));
    EXPECT_THAT(names(), ElementsAre("bad.tidemill")) << "something was left beside it";
  }
  std::string portfolio_bytes() {
    EXPECT_TRUE(succeeded(PortfolioStore::create(path("good.tidemill"), small_portfolio())));
    const std::string bytes = read(path("good.tidemill"));
    std::filesystem::remove(path("good.tidemill"));
    return bytes;
  }
};

TEST_F(BadFileTest, Missing) {
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("no.tidemill")), ErrorCode::io, "no such file"));
  EXPECT_TRUE(failed_with(PortfolioStore::open(path("no/such/folder.tidemill")), ErrorCode::io, "no such file"));
  EXPECT_TRUE(names().empty());
}

TEST_F(BadFileTest, MissingFolder) {
  EXPECT_TRUE(failed_with(PortfolioStore::create(path("no/new.tidemill"), small_portfolio()), ErrorCode::io,
                          "there is no such folder"));
  EXPECT_TRUE(names().empty());
}

TEST_F(BadFileTest, AFolder) {
  std::filesystem::create_directory(path("bad.tidemill"));
  expect_refused_as_it_is(ErrorCode::io, "this is a folder");
}

TEST_F(BadFileTest, Empty) {
  expect_refused("", ErrorCode::damaged, "the file is empty");
}

TEST_F(BadFileTest, ATextFile) {
  expect_refused("Dear diary", ErrorCode::damaged, "not a Tidemill portfolio");
  expect_refused(std::string(5000, 'x'), ErrorCode::damaged, "not a Tidemill portfolio");
}

TEST_F(BadFileTest, AnotherProgramsDatabase) {
  SQLite::Database(path("bad.tidemill").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
      .exec("CREATE TABLE t(x)");
  expect_refused_as_it_is(ErrorCode::damaged, "another program's database");
}

TEST_F(BadFileTest, ANewerOne) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("bad.tidemill"), small_portfolio())));
  tamper(path("bad.tidemill"), "PRAGMA user_version=" + std::to_string(newest_version() + 1));
  const std::string bytes = read(path("bad.tidemill"));
  expect_refused_as_it_is(ErrorCode::newer_file, "a newer Tidemill wrote this file");
  EXPECT_EQ(read(path("bad.tidemill")), bytes);
}

TEST_F(BadFileTest, WithoutTables) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("bad.tidemill"), small_portfolio())));
  tamper(path("bad.tidemill"), "PRAGMA foreign_keys=OFF; DROP TABLE price");
  auto store = PortfolioStore::open(path("bad.tidemill"));
  ASSERT_TRUE(succeeded(store));
  EXPECT_TRUE(failed_with((*store)->load(), ErrorCode::damaged, "not those of a portfolio"));
}

TEST_F(BadFileTest, CutShortAnywhere) {
  const std::string bytes = portfolio_bytes();
  for (std::size_t length = 0; length < bytes.size(); length += 1499) {
    write(path("bad.tidemill"), bytes.substr(0, length));
    EXPECT_TRUE(failed_with(PortfolioStore::open(path("bad.tidemill")), ErrorCode::damaged, "")) << length;
    EXPECT_EQ(read(path("bad.tidemill")), bytes.substr(0, length)) << "the file was touched";
    EXPECT_THAT(names(), ElementsAre("bad.tidemill")) << length;
  }
}

TEST_F(BadFileTest, BytesThatWentWrong) {
  const std::string bytes = portfolio_bytes();
  int noticed = 0;
  for (std::size_t at = 4096; at < bytes.size(); at += 4096) {
    std::string broken = bytes;
    broken.replace(at, 64, std::string(64, '\xAA'));
    write(path("bad.tidemill"), broken);
    auto store = PortfolioStore::open(path("bad.tidemill"));
    if (!store || !(*store)->load()) {
      ++noticed;
      continue;
    }
    const auto problems = (*store)->check();
    EXPECT_TRUE(succeeded(problems));
    noticed += problems->empty() ? 0 : 1;
  }
  EXPECT_EQ(noticed, static_cast<int>(bytes.size() / 4096) - 1);
}

TEST_F(BadFileTest, WrittenByAnotherProgramForTooLong) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  auto store = std::move(*PortfolioStore::open(path("a.tidemill")));
  store->set_patience(std::chrono::milliseconds(100));
  SQLite::Database other(path("a.tidemill").string(), SQLite::OPEN_READWRITE);
  other.exec("BEGIN IMMEDIATE");
  const Change change = Change{"Add", "test", {}, {}}.insert(make_asset(3, "BTC"));
  EXPECT_TRUE(failed_with(store->apply(change), ErrorCode::locked, "another program is writing"));
  EXPECT_TRUE(succeeded(store->load())) << "reading goes on";
  other.exec("ROLLBACK");
  EXPECT_TRUE(succeeded(store->apply(change)));
}

// Runs `body` in a process of its own, so that it may limit itself; its failures are its exit code.
int in_child(const std::function<bool()>& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body() ? 0 : 1);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool limit_file_size(std::size_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

TEST_F(BadFileTest, AFullDiskWhenCreating) {
  EXPECT_EQ(0, in_child([&] {
              if (!limit_file_size(20000)) return false;
              return static_cast<bool>(failed_with(PortfolioStore::create(path("a.tidemill"), small_portfolio()),
                                                   ErrorCode::io, "the disk is full or can't be written"));
            }));
  EXPECT_TRUE(names().empty());
}

TEST_F(BadFileTest, AFullDiskWhenWriting) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  const auto size = std::filesystem::file_size(path("a.tidemill"));
  EXPECT_EQ(0, in_child([&] {
              auto store = PortfolioStore::open(path("a.tidemill"));
              if (!store || !limit_file_size(size)) return false;
              Change change{"Add much", "test", {}, {}};
              for (int i = 3; i < 4000; ++i) change.insert(make_asset(i, "ASSET" + std::to_string(i)));
              const auto outcome = (*store)->apply(change);
              const bool refused =
                  static_cast<bool>(failed_with(outcome, ErrorCode::io, "the disk is full or can't be written"));
              return refused && (*store)->load() && (*store)->load()->assets.size() == 2;
            }));
  auto store = PortfolioStore::open(path("a.tidemill"));
  ASSERT_TRUE(succeeded(store));
  EXPECT_THAT(*(*store)->check(), testing::IsEmpty());
  EXPECT_EQ((*store)->load()->assets.size(), 2U);
}

TEST_F(BadFileTest, AFullDiskForABackup) {
  auto store = std::move(*PortfolioStore::create(path("a.tidemill"), small_portfolio()));
  EXPECT_EQ(0, in_child([&] {
              auto mine = PortfolioStore::open(path("a.tidemill"));
              return mine && limit_file_size(20000) &&
                     failed_with((*mine)->backup(path("b.tidemill")), ErrorCode::io,
                                 "the disk is full or can't be written");
            }));
  store.reset();
  EXPECT_THAT(names(), ElementsAre("a.tidemill"));
}

// Root may write anywhere, so the child becomes nobody first.
int as_nobody(const std::function<bool()>& body) {
  return in_child([&] {
    constexpr uid_t nobody = 65534;
    if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) return false;
    return body();
  });
}

// Looking is allowed where writing is not.
bool reads_but_refuses_to_write(const std::filesystem::path& file, const std::string& why) {
  auto store = PortfolioStore::open(file);
  if (!store) return false;
  const auto rows = (*store)->load();
  const auto news = (*store)->has_news();
  const auto problems = (*store)->check();
  Change change{.name = "Set", .source = "test", .rows = {}, .batch = {}};
  change.insert(Setting{"tax.reserve", "0.2"});
  return rows && !rows->assets.empty() && news && !*news && problems && problems->empty() &&
         failed_with((*store)->apply(change), ErrorCode::io, why) &&
         failed_with((*store)->undo(), ErrorCode::io, why) &&
         !(*store)->load()->settings.empty() == !rows->settings.empty();
}

TEST_F(BadFileTest, AFolderThatCanNotBeWritten) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  chmod(path("a.tidemill").c_str(), 0666);
  chmod(folder().c_str(), 0555);
  EXPECT_EQ(0, as_nobody([&] {
              return failed_with(PortfolioStore::create(path("b.tidemill"), small_portfolio()), ErrorCode::io,
                                 folder().string() + ": permission denied; choose another folder") &&
                     reads_but_refuses_to_write(path("a.tidemill"), folder().string() + ": permission denied");
            }));
  chmod(folder().c_str(), 0755);
  EXPECT_THAT(names(), ElementsAre("a.tidemill"));
}

TEST_F(BadFileTest, AFileThatCanNotBeReadOrWritten) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  chmod(folder().c_str(), 0777);
  chmod(path("a.tidemill").c_str(), 0400);
  EXPECT_EQ(0, as_nobody([&] {
              return static_cast<bool>(
                  failed_with(PortfolioStore::open(path("a.tidemill")), ErrorCode::io, "permission denied"));
            }));
  if (getuid() == 0) chmod(path("a.tidemill").c_str(), 0444);
  EXPECT_EQ(0, as_nobody([&] { return reads_but_refuses_to_write(path("a.tidemill"), "permission denied"); }));
}

// What an attempt to write on a full disk left beside a file does not keep it from being read.
TEST_F(BadFileTest, LeftoversOfAFullDisk) {
  ASSERT_TRUE(succeeded(PortfolioStore::create(path("a.tidemill"), small_portfolio())));
  write(path("a.tidemill-wal"), "");
  write(path("a.tidemill-shm"), "abc");
  for (const char* name : {"a.tidemill", "a.tidemill-wal", "a.tidemill-shm"}) chmod(path(name).c_str(), 0444);
  chmod(folder().c_str(), 0555);
  EXPECT_EQ(0, as_nobody([&] {
              return reads_but_refuses_to_write(path("a.tidemill"), folder().string() + ": permission denied") ||
                     reads_but_refuses_to_write(path("a.tidemill"), "permission denied");
            }));
  chmod(folder().c_str(), 0755);
}

}  // namespace bad_file_test
}  // namespace tidemill
