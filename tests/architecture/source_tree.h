#pragma once

#include <string>
#include <vector>

namespace tidemill::architecture {

struct Include {
  std::string name;     ///< between the quotes or brackets
  bool quoted = false;  ///< "…" and not <…>
  int line = 0;
};

/// One file of ours, by its path from the project's root.
struct SourceFile {
  std::string path;  ///< "core/base/decimal.h"
  std::string text;
  int lines = 0;
  std::vector<Include> includes;

  bool is_header() const { return path.ends_with(".h"); }
  /// The folder a rule speaks of: "core/base", "core" for files right in it, "ui", "app".
  std::string room() const;
  /// The file's name without folder and ending.
  std::string stem() const;
};

/// Every .h and .cpp below the named folders of the project, sorted by path.
std::vector<SourceFile> source_files(const std::vector<std::string>& folders);
/// The text of a file by its path from the root; empty when it can't be read.
std::string read_source(const std::string& path);
/// Whether there is such a file in the project.
bool source_exists(const std::string& path);

}  // namespace tidemill::architecture
