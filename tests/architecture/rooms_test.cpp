// Who may include whom, as DESIGN and the README's map of rooms say it.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/architecture/source_tree.h"

namespace tidemill::architecture {
namespace {

/// A room or single header that a room may include; rooms always see themselves.
const std::map<std::string, std::vector<std::string>>& allowed() {
  static const std::vector<std::string> all_of_core = {
      "core/base",  "core/formulas", "core/simulation", "core/calculators", "core/model", "core/strategies",
      "core/risks", "core/engine",   "core/edits",      "core/reports",     "core/store", "core/io",
      "core"};
  static const std::map<std::string, std::vector<std::string>> rules = {
      {"core/base", {}},
      {"core/formulas", {"core/base"}},
      {"core/simulation", {"core/base", "core/formulas"}},
      {"core/calculators", {"core/base", "core/model", "core/formulas"}},
      {"core/model", {"core/base"}},
      {"core/strategies", {"core/base", "core/model", "core/formulas"}},
      {"core/risks", {"core/base", "core/model", "core/formulas"}},
      {"core/engine", {"core/base", "core/model", "core/formulas", "core/simulation", "core/strategies", "core/risks"}},
      {"core/edits", {"core/base", "core/model", "core/strategies"}},
      {"core/reports", {"core/base", "core/model", "core/strategies", "core/risks", "core/engine"}},
      {"core/store", {"core/base", "core/model"}},
      {"core/io",
       {"core/base", "core/model", "core/reports/report_document.h", "core/reports/report_text.h",
        "core/reports/chart_layout.h"}},
      // The session and the sample portfolio that is written through it.
      {"core", all_of_core},
      {"ui",
       {"core/base", "core/model", "core/edits", "core/engine", "core/calculators", "core/strategies/registry.h",
        "core/strategies/strategy_kind.h", "core/risks/registry.h", "core/risks/risk_factor.h", "core/reports/report.h",
        "core/reports/report_document.h", "core/reports/report_text.h", "core/reports/chart_layout.h", "core/session.h",
        "core/sample_portfolio.h", "core/calendar_file.h", "core/price_service.h", "core/report_file.h"}},
      {"app",
       {"core/base", "core/model", "core/edits", "core/engine", "core/calculators", "core/strategies/registry.h",
        "core/strategies/strategy_kind.h", "core/risks/registry.h", "core/risks/risk_factor.h", "core/reports/report.h",
        "core/reports/report_document.h", "core/io", "core/session.h", "core/sample_portfolio.h",
        "core/calendar_file.h", "core/report_file.h", "ui/run_window.h", "ui/export/pdf_report.h", "ui/qt_format.h"}},
  };
  return rules;
}

struct Exception {
  std::string file;
  std::string includes;
  std::string why;
};

/// Every entry must be in use: one that is no longer needed fails.
const std::vector<Exception>& exceptions() {
  static const std::vector<Exception> all = {};
  return all;
}

std::string room_of(const std::string& path) {
  SourceFile file;
  file.path = path;
  return file.room();
}

bool may_include(const SourceFile& file, const std::string& header) {
  const std::string room = file.room();
  if (room_of(header) == room) return true;
  const auto rule = allowed().find(room);
  if (rule == allowed().end()) return false;
  return std::any_of(rule->second.begin(), rule->second.end(),
                     [&](const std::string& target) { return target == header || target == room_of(header); });
}

TEST(Rooms, EveryRoomHasARule) {
  for (const SourceFile& file : source_files({"core", "ui", "app"}))
    EXPECT_TRUE(allowed().contains(file.room())) << file.path << ": say in this test whom this room may include";
}

TEST(Rooms, IncludeOnlyWhomTheyMay) {
  std::set<const Exception*> used;
  const auto files = source_files({"core", "ui", "app"});
  ASSERT_GT(files.size(), 50U) << "the sources were not found";
  for (const SourceFile& file : files) {
    for (const Include& include : file.includes) {
      if (!include.quoted || may_include(file, include.name)) continue;
      const auto excepted = std::find_if(exceptions().begin(), exceptions().end(), [&](const Exception& exception) {
        return exception.file == file.path && exception.includes == include.name;
      });
      if (excepted != exceptions().end()) {
        used.insert(&*excepted);
        continue;
      }
      ADD_FAILURE() << file.path << ':' << include.line << ": " << file.room() << " must not include " << include.name;
    }
  }
  for (const Exception& exception : exceptions())
    EXPECT_TRUE(used.contains(&exception)) << "no longer needed: " << exception.file << " -> " << exception.includes;
}

TEST(Rooms, NothingIncludesTheProgram) {
  for (const SourceFile& file : source_files({"core", "ui"}))
    for (const Include& include : file.includes)
      EXPECT_FALSE(include.name.starts_with("app/")) << file.path << ':' << include.line;
}

TEST(Rooms, IncludesStartAtTheRoot) {
  for (const SourceFile& file : source_files({"core", "ui", "app", "tests"}))
    for (const Include& include : file.includes) {
      if (!include.quoted || include.name.ends_with(".moc")) continue;
      EXPECT_TRUE(source_exists(include.name)) << file.path << ':' << include.line << ": " << include.name;
    }
}

TEST(Rooms, SourcesIncludeTheirOwnHeaderFirst) {
  // Then a header that does not compile alone is found by its own source.
  for (const SourceFile& file : source_files({"core", "ui", "app"})) {
    if (file.is_header()) continue;
    const std::string header = file.path.substr(0, file.path.size() - 4) + ".h";
    if (!source_exists(header)) continue;
    ASSERT_FALSE(file.includes.empty()) << file.path;
    EXPECT_EQ(file.includes.front().name, header) << file.path;
  }
}

TEST(Rooms, HeadersDoNotIncludeEachOtherInACircle) {
  std::map<std::string, const SourceFile*> headers;
  const auto files = source_files({"core", "ui", "app"});
  for (const SourceFile& file : files)
    if (file.is_header()) headers[file.path] = &file;
  std::map<std::string, int> state;  // 1: on the way, 2: done
  const auto visit = [&](const auto& self, const std::string& path, const std::string& from) -> void {
    const auto header = headers.find(path);
    if (header == headers.end() || state[path] == 2) return;
    if (state[path] == 1) {
      ADD_FAILURE() << path << " includes itself by way of " << from;
      return;
    }
    state[path] = 1;
    for (const Include& include : header->second->includes) self(self, include.name, path);
    state[path] = 2;
  };
  for (const auto& [path, file] : headers) visit(visit, path, "");
}

}  // namespace
}  // namespace tidemill::architecture
