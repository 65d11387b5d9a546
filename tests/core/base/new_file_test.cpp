#include "core/base/new_file.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <cerrno>
#include <fstream>

namespace tidemill {
namespace new_file_test {

class NewFileTest : public testing::Test {
 protected:
  NewFileTest() {
    std::string name = (std::filesystem::temp_directory_path() / "tidemill-test-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~NewFileTest() override { std::filesystem::remove_all(folder_); }
  std::ptrdiff_t files() const { return std::distance(std::filesystem::directory_iterator(folder_), {}); }
  static std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  std::filesystem::path folder_;
};

TEST_F(NewFileTest, AppearsWhenPublished) {
  auto file = *NewFile::beside(folder_ / "a");
  ASSERT_TRUE(file.write("one "));
  ASSERT_TRUE(file.write("two"));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "a"));
  ASSERT_TRUE(file.publish(false));
  EXPECT_EQ(read(folder_ / "a"), "one two");
  EXPECT_EQ(files(), 1);
  struct stat status {};
  ASSERT_EQ(::stat((folder_ / "a").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(NewFileTest, LeavesNothingBehindUnpublished) {
  { ASSERT_TRUE(NewFile::beside(folder_ / "a")->write("x")); }
  EXPECT_EQ(files(), 0);
}

TEST_F(NewFileTest, ReplacesOnlyWhenTold) {
  std::ofstream(folder_ / "a") << "old";
  {
    auto file = *NewFile::beside(folder_ / "a");
    const auto outcome = file.publish(false);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::conflict);
  }
  EXPECT_EQ(read(folder_ / "a"), "old");
  auto file = *NewFile::beside(folder_ / "a");
  ASSERT_TRUE(file.write("new"));
  ASSERT_TRUE(file.publish(true));
  EXPECT_EQ(read(folder_ / "a"), "new");
  EXPECT_EQ(files(), 1);
}

TEST_F(NewFileTest, NeedsItsFolder) {
  const auto file = NewFile::beside(folder_ / "no" / "a");
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().message(),
            (folder_ / "no").string() + ": there is no such folder; make the folder first or choose another");
}

TEST(SystemErrorTest, SaysWhatToDo) {
  EXPECT_EQ(system_error("a.csv", ENOSPC).message(),
            "a.csv: the disk is full; free some space and try again; nothing was changed");
  EXPECT_EQ(system_error("a.csv", EACCES).message(),
            "a.csv: permission denied; choose another folder, or allow reading and writing there");
  EXPECT_EQ(system_error("a.csv", ENOENT).message(),
            "a.csv: there is no such file or folder; check the name and the folder");
  EXPECT_EQ(system_error("a.csv", EIO).code, ErrorCode::io);
}

}  // namespace new_file_test
}  // namespace tidemill
