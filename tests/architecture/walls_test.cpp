// Walls towards other people's libraries, and words that must not be in the sources.
#include <gtest/gtest.h>

#include <functional>
#include <regex>

#include "tests/architecture/source_tree.h"

namespace tidemill::architecture {
namespace {

/// The file's code without comments and without the text of string literals.
std::string code_of(const std::string& text) {
  std::string code;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.compare(i, 2, "//") == 0) {
      i = std::min(text.find('\n', i), text.size()) - 1;
    } else if (text.compare(i, 2, "/*") == 0) {
      i = std::min(text.find("*/", i + 2), text.size() - 2) + 1;
    } else if (text.compare(i, 2, "R\"") == 0) {
      const std::size_t open = text.find('(', i);
      const std::string close = ")" + text.substr(i + 2, open - i - 2) + "\"";
      i = std::min(text.find(close, open), text.size() - close.size()) + close.size() - 1;
    } else if (text[i] == '"') {
      for (++i; i < text.size() && text[i] != '"'; ++i)
        if (text[i] == '\\') ++i;
    } else {
      code += text[i];
    }
  }
  return code;
}

/// Fails for every include that `forbidden` names in files that `inside` does not except.
void expect_no_include(const std::vector<std::string>& folders, const std::regex& forbidden,
                       const std::function<bool(const SourceFile&)>& excepted = {}) {
  for (const SourceFile& file : source_files(folders)) {
    if (excepted && excepted(file)) continue;
    for (const Include& include : file.includes)
      EXPECT_FALSE(std::regex_search(include.name, forbidden))
          << file.path << ':' << include.line << ": " << include.name;
  }
}

TEST(Walls, NoQtBelowTheWindow) {
  expect_no_include({"core", "app/cli"}, std::regex("^Q[A-Z]|^Qt|^q[a-z]+\\.h$"));
}

TEST(Walls, CoreLinksNoQt) {
  for (const char* room : {"", "/base", "/formulas", "/simulation", "/model", "/strategies", "/risks", "/engine",
                           "/edits", "/reports", "/store", "/io"}) {
    const std::string path = std::string("core") + room + "/CMakeLists.txt";
    const std::string text = read_source(path);
    EXPECT_FALSE(text.empty()) << path;
    EXPECT_EQ(text.find("Qt6"), std::string::npos) << path;
  }
}

TEST(Walls, OnlyTheStoreSeesSqlite) {
  expect_no_include({"core", "ui", "app"}, std::regex("sqlite|SQLite"),
                    [](const SourceFile& file) { return file.room() == "core/store"; });
}

TEST(Walls, JsonLibraryStaysOutOfHeaders) {
  // Its names alone may be told, by the header it has for that.
  expect_no_include({"core", "ui", "app"}, std::regex("^nlohmann/(?!json_fwd)"),
                    [](const SourceFile& file) { return !file.is_header(); });
}

TEST(Walls, OnlyOneFileSeesTheCommandLineLibrary) {
  expect_no_include({"core", "ui", "app"}, std::regex("^CLI/"),
                    [](const SourceFile& file) { return file.path == "app/cli/parse.cpp"; });
}

TEST(Walls, OnlyQtFormatTurnsStandardTextIntoQt) {
  const std::regex conversion("\\b(from|to)StdU?[0-9]*String\\b");
  for (const SourceFile& file : source_files({"ui"})) {
    if (file.path.starts_with("ui/qt_format.")) continue;
    EXPECT_FALSE(std::regex_search(code_of(file.text), conversion)) << file.path;
  }
}

TEST(Walls, TheCoreNeverAsksTheLocale) {
  const std::regex dependent(
      "\\b(stod|stof|stold|strtod|strtof|strtold|atof|sscanf|sprintf|snprintf|setlocale|localeconv|strftime|strptime|"
      "put_time|get_time|ostringstream|istringstream|stringstream|imbue)\\b");
  std::smatch match;
  for (const SourceFile& file : source_files({"core", "app/cli"})) {
    const std::string code = code_of(file.text);
    EXPECT_FALSE(std::regex_search(code, match, dependent)) << file.path << ": " << match.str();
  }
}

TEST(Walls, NothingIsLeftForLater) {
  const std::regex left(std::string("TO") + "DO|FIX" + "ME|coming soon");
  std::smatch match;
  for (const SourceFile& file : source_files({"core", "ui", "app", "tests"}))
    EXPECT_FALSE(std::regex_search(file.text, match, left) && file.path != "tests/architecture/walls_test.cpp")
        << file.path << ": " << match.str();
}

}  // namespace
}  // namespace tidemill::architecture
