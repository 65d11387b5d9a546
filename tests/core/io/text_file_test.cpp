#include <gmock/gmock.h>
#include <sys/stat.h>

#include <filesystem>

#include "core/io/csv.h"

namespace tidemill {
namespace text_file_test {

class TextFileTest : public testing::Test {
 protected:
  TextFileTest() {
    std::string name = (std::filesystem::temp_directory_path() / "tidemill-test-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~TextFileTest() override { std::filesystem::remove_all(folder_); }
  std::string path(const std::string& name) const { return (folder_ / name).string(); }

  std::filesystem::path folder_;
};

TEST_F(TextFileTest, WhatIsWrittenIsRead) {
  const std::string bytes("a\r\n\0\xFF", 5);
  ASSERT_TRUE(write_file(path("a"), bytes));
  EXPECT_EQ(read_text_file(path("a")).value(), bytes);
  struct stat status {};
  ASSERT_EQ(::stat(path("a").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(TextFileTest, ReplacesAWholeFile) {
  ASSERT_TRUE(write_file(path("a"), "a long text"));
  ASSERT_TRUE(write_file(path("a"), "short"));
  EXPECT_EQ(read_text_file(path("a")).value(), "short");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
}

TEST_F(TextFileTest, ALinkStaysALink) {
  ASSERT_TRUE(write_file(path("a"), "old"));
  std::filesystem::create_symlink(path("a"), path("link"));
  ASSERT_TRUE(write_file(path("link"), "new"));
  EXPECT_TRUE(std::filesystem::is_symlink(path("link")));
  EXPECT_EQ(read_text_file(path("a")).value(), "new");
}

TEST_F(TextFileTest, WritesToADevice) {
  EXPECT_TRUE(write_file("/dev/null", "nothing"));
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(TextFileTest, ErrorsNameTheFile) {
  const auto missing = read_text_file(path("no.csv"));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::io);
  EXPECT_THAT(missing.error().message(), testing::StartsWith(path("no.csv") + ": there is no such file"));
  EXPECT_EQ(read_text_file(folder_.string()).error().message(),
            folder_.string() + ": this is a folder, not a file; name a file in it");
  EXPECT_EQ(write_file(folder_.string(), "x").error().code, ErrorCode::io);
  EXPECT_THAT(write_file(path("no/x"), "x").error().message(),
              testing::StartsWith(path("no") + ": there is no such folder"));
}

TEST_F(TextFileTest, RefusesWhatIsTooLarge) {
  ASSERT_TRUE(write_file(path("a"), std::string(1001, 'x')));
  EXPECT_TRUE(read_text_file(path("a"), 1001));
  const auto outcome = read_text_file(path("a"), 1000);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::bad_input);
}

}  // namespace text_file_test
}  // namespace tidemill
