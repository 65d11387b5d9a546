// Sizes and names of files.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "tests/architecture/source_tree.h"

namespace tidemill::architecture {
namespace {

constexpr int largest_file = 400;
constexpr int largest_window = 300;

TEST(Files, HoldOneThing) {
  for (const SourceFile& file : source_files({"core", "ui", "app"}))
    EXPECT_LE(file.lines, largest_file) << file.path << ": a file this long holds two things; split it by purpose";
}

TEST(Files, TheMainWindowIsAFrame) {
  for (const SourceFile& file : source_files({"ui"}))
    EXPECT_TRUE(file.stem() != "main_window" || file.lines <= largest_window) << file.path << ": " << file.lines;
}

TEST(Files, AreNamedAfterWhatTheyHold) {
  const std::set<std::string> forbidden = {"util", "utils",   "utilities", "helper", "helpers", "common",
                                           "misc", "manager", "managers",  "tool",   "tools"};
  for (const SourceFile& file : source_files({"core", "ui", "app", "tests"})) {
    std::istringstream words(file.stem());
    for (std::string word; std::getline(words, word, '_');) EXPECT_FALSE(forbidden.contains(word)) << file.path;
  }
}

TEST(Files, HeadersAreIncludedOnce) {
  for (const SourceFile& file : source_files({"core", "ui", "app", "tests"}))
    EXPECT_TRUE(!file.is_header() || file.text.starts_with("#pragma once\n")) << file.path;
}

TEST(Files, EverySourceIsBuilt) {
  // A source that no build file names is dead.
  for (const SourceFile& file : source_files({"core", "ui", "app"})) {
    if (file.is_header()) continue;
    bool named = false;
    std::string folder = file.path;
    for (auto slash = folder.rfind('/'); slash != std::string::npos && !named; slash = folder.rfind('/')) {
      folder.resize(slash);
      named = read_source(folder + "/CMakeLists.txt").find(file.path.substr(folder.size() + 1)) != std::string::npos;
    }
    EXPECT_TRUE(named) << file.path;
  }
}

TEST(Files, TestsFailWhereGoogleTestSeesIt) {
  // QtTest's own checks only tell QtTest, which does not run: a test that uses them can't fail.
  for (const SourceFile& file : source_files({"tests"})) {
    if (file.path.starts_with("tests/architecture/")) continue;
    for (const char* check : {"QTRY_VERIFY(", "QTRY_VERIFY_WITH", "QTRY_COMPARE", "QVERIFY", "QCOMPARE(", "QFAIL("})
      EXPECT_EQ(file.text.find(check), std::string::npos) << file.path << ": " << check;
  }
}

}  // namespace
}  // namespace tidemill::architecture
