#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace tidemill::architecture {
namespace {

namespace fs = std::filesystem;

const fs::path& root() {
  static const fs::path path = TIDEMILL_SOURCE_DIR;
  return path;
}

std::vector<Include> includes_of(const std::string& text) {
  static const std::regex pattern(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
  std::vector<Include> includes;
  std::istringstream stream(text);
  std::string line;
  std::smatch match;
  for (int number = 1; std::getline(stream, line); ++number)
    if (std::regex_search(line, match, pattern)) includes.push_back({match[2], match[1] == "\"", number});
  return includes;
}

}  // namespace

std::string SourceFile::room() const {
  const auto first = path.find('/');
  const std::string top = path.substr(0, first);
  if (top != "core") return top;
  const auto second = path.find('/', first + 1);
  return second == std::string::npos ? top : path.substr(0, second);
}

std::string SourceFile::stem() const {
  return fs::path(path).stem().string();
}

std::string read_source(const std::string& path) {
  std::ifstream file(root() / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool source_exists(const std::string& path) {
  return fs::is_regular_file(root() / path);
}

std::vector<SourceFile> source_files(const std::vector<std::string>& folders) {
  std::vector<SourceFile> files;
  for (const std::string& folder : folders) {
    if (!fs::is_directory(root() / folder)) continue;
    for (const auto& found : fs::recursive_directory_iterator(root() / folder)) {
      const std::string ending = found.path().extension().string();
      if (!found.is_regular_file() || (ending != ".h" && ending != ".cpp")) continue;
      SourceFile file;
      file.path = fs::relative(found.path(), root()).generic_string();
      file.text = read_source(file.path);
      file.lines = static_cast<int>(std::count(file.text.begin(), file.text.end(), '\n'));
      file.includes = includes_of(file.text);
      files.push_back(std::move(file));
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

}  // namespace tidemill::architecture
