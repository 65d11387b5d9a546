// Files that are damaged, newer, not portfolios, out of reach, or shared with another process.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>

#include <algorithm>
#include <random>
#include <thread>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace files_test {

class Files : public testing::Test {
 protected:
  void SetUp() override { ASSERT_EQ(run({"demo", file, "--as-of", "2026-11-22"}).code, 0); }
  static void expect_refused(const Outcome& outcome, int code, const std::string& error) {
    EXPECT_EQ(outcome.code, code) << outcome.out << outcome.err;
    EXPECT_EQ(outcome.signal, 0);
    EXPECT_TRUE(outcome.err.starts_with("tidemill: ")) << outcome.err;
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    EXPECT_EQ(outcome.json().at("error").at("code"), error) << outcome.out;
  }
  Outcome json(std::vector<std::string> words, const Conditions& conditions = {}) const {
    words.insert(words.end(), {"--format", "json", "--as-of", "2026-11-22"});
    return run(words, conditions);
  }

  Folder folder;
  std::string file = folder / "sample.tidemill";
};

TEST_F(Files, AreReadableByTheirOwnerOnly) {
  struct stat status {};
  ASSERT_EQ(stat(file.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(Files, ThatAreNotPortfoliosAreRefusedAndLeftAlone) {
  const std::string text = folder / "notes.tidemill";
  write_file(text, "Buy milk.\n");
  for (const char* command : {"income", "check", "undo"}) expect_refused(json({command, text}), 3, "damaged");
  EXPECT_EQ(read_file(text), "Buy milk.\n");
  const std::string empty = folder / "empty.tidemill";
  write_file(empty, "");
  expect_refused(json({"income", empty}), 3, "damaged");
  EXPECT_EQ(read_file(empty), "");
  expect_refused(json({"income", folder / "none.tidemill"}), 1, "io");
}

TEST_F(Files, ThatAreTruncatedAreRefusedAndLeftAlone) {
  const std::string whole = read_file(file);
  for (const std::size_t size : {50UL, 100UL, 4096UL, whole.size() / 2, whole.size() - 4096}) {
    write_file(file, whole.substr(0, size));
    SCOPED_TRACE(size);
    expect_refused(json({"check", file}), 3, "damaged");
    EXPECT_EQ(read_file(file), whole.substr(0, size));
  }
}

TEST_F(Files, ThatAreNewerAreRefusedAndLeftAlone) {
  std::string bytes = read_file(file);
  // user_version, big endian, at offset 60 of an SQLite file.
  bytes[60] = 0;
  bytes[61] = 0;
  bytes[62] = 3;
  bytes[63] = '\xe7';
  write_file(file, bytes);
  for (const char* command : {"income", "check", "undo"}) expect_refused(json({command, file}), 3, "newer_file");
  EXPECT_EQ(read_file(file), bytes);
}

TEST_F(Files, FoldersThatCannotBeWrittenAreNamed) {
  // Not even root can write into /proc.
  expect_refused(json({"new", "/proc/new.tidemill"}), 1, "io");
  expect_refused(json({"backup", file, "-o", "/proc/copy.tidemill"}), 1, "io");
  const Outcome report = json({"report", file, "income", "-o", "/proc/income.json"});
  EXPECT_EQ(report.code, 1);
  const Outcome nowhere = json({"new", folder / "no/such/folder/new.tidemill"});
  EXPECT_NE(nowhere.code, 0);
  EXPECT_NE(nowhere.err.find("no/such/folder"), std::string::npos) << nowhere.err;
}

TEST_F(Files, AFullDiskIsSaidAndLosesNothing) {
  const auto before = json({"income", file}).json();
  std::string rows = "holding,type,at,asset,quantity,value,note\n";
  for (int i = 0; i < 5000; ++i) rows += "1,reward,2026-10-30,,0.000001,,a note that takes room on the disk\n";
  write_file(folder / "rows.csv", rows);
  Conditions full;
  full.largest_file = 100 * 1024;
  expect_refused(json({"record", file, "--csv", folder / "rows.csv"}, full), 1, "io");
  EXPECT_EQ(json({"check", file}).code, 0);
  EXPECT_EQ(json({"income", file}).json(), before);
  full.largest_file = 2048;
  expect_refused(json({"backup", file, "-o", folder / "copy.tidemill"}, full), 1, "io");
  EXPECT_FALSE(std::filesystem::exists(folder / "copy.tidemill"));
  expect_refused(json({"new", folder / "new.tidemill"}, full), 1, "io");
  EXPECT_FALSE(std::filesystem::exists(folder / "new.tidemill"));
}

TEST_F(Files, BackupsCanBePutBack) {
  const std::string copy = folder / "copy.tidemill";
  const auto before = json({"income", file}).json();
  ASSERT_EQ(json({"backup", file, "-o", copy}).code, 0);
  EXPECT_NE(json({"backup", file, "-o", copy}).code, 0) << "an existing copy was overwritten";
  ASSERT_EQ(json({"holding", file, "remove", "1"}).code, 0);
  EXPECT_NE(json({"income", file}).json(), before);
  ASSERT_EQ(json({"restore", copy, "-o", file}).code, 0);
  EXPECT_EQ(json({"income", file}).json(), before);
  EXPECT_TRUE(std::filesystem::exists(file + ".before-restore"));
  write_file(copy, "no portfolio");
  expect_refused(json({"restore", copy, "-o", file}), 3, "damaged");
  EXPECT_EQ(json({"income", file}).json(), before);
}

TEST_F(Files, LeaveNothingBesideThem) {
  ASSERT_EQ(json({"income", file}).code, 0);
  ASSERT_EQ(json({"settings", file, "edit", "tax.reserve", "0.2"}).code, 0);
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(file).parent_path()))
    EXPECT_EQ(entry.path().string(), file);
}

TEST_F(Files, ManyProcessesMayWriteAtOnce) {
  const auto total = [&] { return json({"entry", file, "list", "--limit", "1"}).json().at("total").get<int>(); };
  const int before = total();
  std::vector<Running> writers;
  for (int i = 0; i < 12; ++i)
    writers.emplace_back(std::vector<std::string>{"record", file, "--holding", "1", "--type", "reward", "--at",
                                                  "2026-11-0" + std::to_string(1 + i % 9), "--quantity", "0.001"});
  // Who loses the race for the next row number starts over: everybody's entry gets in.
  for (Running& writer : writers) {
    const Outcome outcome = writer.wait();
    EXPECT_EQ(outcome.code, 0) << outcome.err;
  }
  EXPECT_EQ(total(), before + 12);
  EXPECT_EQ(json({"check", file}).code, 0);
}

TEST_F(Files, SurviveAKilledProcess) {
  const int rounds = std::getenv("TIDEMILL_LONG_TESTS") != nullptr ? 100 : 10;
  std::mt19937 random(20261122);
  for (int round = 0; round < rounds; ++round) {
    Running writer({"record", file, "--holding", "1", "--type", "reward", "--at", "2026-11-01", "--quantity", "0.001"});
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 30'000));
    kill(writer.pid(), SIGKILL);
    writer.wait();
    ASSERT_EQ(json({"check", file}).code, 0) << "round " << round;
  }
}

TEST_F(Files, ThatAreEncryptedNeedTheirPassphrase) {
  const std::string secret = folder / "secret.txt", other = folder / "other.txt", sealed = folder / "sealed.tidemill";
  write_file(secret, "correct horse battery\n");
  write_file(other, "wrong\n");
  ASSERT_EQ(run({"demo", sealed, "--as-of", "2026-11-22", "--passphrase-file", secret}).code, 0);
  EXPECT_EQ(read_file(sealed).find("SQLite"), std::string::npos);
  expect_refused(json({"income", sealed}), 3, "passphrase");
  expect_refused(json({"income", sealed, "--passphrase-file", other}), 3, "passphrase");
  const std::vector<std::string> income = {"income", sealed, "--by", "month,strategy", "--passphrase-file", secret};
  EXPECT_EQ(json(income).out, json({"income", file, "--by", "month,strategy"}).out) << "the same figures as in clear";

  const std::string recorded = R"(holding,type,at,asset,quantity,value,note
1,reward,2026-11-01T00:00:00Z,ETH,0.01,,
)";
  write_file(folder / "rows.csv", recorded);
  EXPECT_EQ(run({"record", sealed, "--csv", folder / "rows.csv", "--passphrase-file", secret}).code, 0);
  EXPECT_EQ(run({"undo", sealed, "--passphrase-file", secret}).code, 0);
  EXPECT_EQ(run({"check", sealed, "--passphrase-file", secret}).code, 0);

  ASSERT_EQ(run({"backup", sealed, "-o", folder / "copy.tidemill", "--passphrase-file", secret}).code, 0);
  expect_refused(json({"restore", folder / "copy.tidemill", "-o", folder / "back.tidemill"}), 3, "passphrase");
  ASSERT_EQ(
      run({"restore", folder / "copy.tidemill", "-o", folder / "back.tidemill", "--passphrase-file", secret}).code, 0);
  EXPECT_EQ(run({"check", folder / "back.tidemill", "--passphrase-file", secret}).code, 0);
}

TEST_F(Files, CanBeEncryptedAndDecrypted) {
  const std::string one = folder / "one.txt", two = folder / "two.txt";
  write_file(one, "one");
  write_file(two, "two\r\n");
  expect_refused(json({"passphrase", file, "set"}), 2, "usage");
  const Outcome set = json({"passphrase", file, "set", "--new-passphrase-file", one});
  EXPECT_EQ(set.json().at("encrypted"), true) << set.err;
  EXPECT_EQ(run({"passphrase", file, "set", "--passphrase-file", one, "--new-passphrase-file", two}).code, 0);
  expect_refused(json({"passphrase", file, "remove", "--passphrase-file", one}), 3, "passphrase");
  write_file(two, "two");
  EXPECT_EQ(json({"passphrase", file, "remove", "--passphrase-file", two}).json().at("encrypted"), false);
  const Outcome show = json({"passphrase", file, "show", "--passphrase-file", two});
  EXPECT_EQ(show.json().at("encrypted"), false);
  EXPECT_NE(show.err.find("not needed"), std::string::npos) << show.err;
}

TEST_F(Files, PassphrasesThatCanNotBeRead) {
  expect_refused(json({"income", file, "--passphrase-file", folder / "none.txt"}), 1, "io");
  write_file(folder / "empty.txt", "\n");
  expect_refused(json({"income", file, "--passphrase-file", folder / "empty.txt"}), 3, "bad_input");
  write_file(folder / "long.txt", std::string(1025, 'x'));
  expect_refused(json({"income", file, "--passphrase-file", folder / "long.txt"}), 3, "bad_input");
  expect_refused(json({"income", file, "--passphrase-fd", "three"}), 2, "usage");
  expect_refused(json({"income", file, "--passphrase-fd", "77"}), 2, "usage");
  expect_refused(json({"income", file, "--passphrase-fd", "0", "--passphrase-file", file}), 2, "usage");
}

}  // namespace files_test
}  // namespace tidemill::cli_test
