#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace tidemill::cli_test {

/// What a run of the program left behind.
struct Outcome {
  int code = -1;    ///< exit code; −1 when a signal ended it
  int signal = 0;   ///< the signal, 0 when there was none
  std::string out;  ///< stdout
  std::string err;  ///< stderr

  /// stdout as JSON; null when it is not.
  nlohmann::json json() const;
};

/// How a run differs from a plain one.
struct Conditions {
  std::map<std::string, std::string> environment = {};  ///< laid over that of the tests
  std::optional<std::size_t> largest_file = {};         ///< bytes: what a full disk looks like
};

/// A run that is still going on. Wait for it exactly once.
class Running {
 public:
  explicit Running(const std::vector<std::string>& words, const Conditions& conditions = {});
  pid_t pid() const { return pid_; }
  Outcome wait();

 private:
  pid_t pid_ = -1;
  std::filesystem::path out_;
  std::filesystem::path err_;
};

/// Runs the real program without a display and waits for it.
Outcome run(const std::vector<std::string>& words, const Conditions& conditions = {});

/// A folder of its own for a test, removed with everything in it.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& bytes);

/// The columns of a CSV the program wrote, by header; cells must not hold quotes or newlines.
std::vector<std::map<std::string, std::string>> read_csv(const std::string& text);

/// The locale with decimal commas when this machine has it.
std::optional<std::string> german_locale();

}  // namespace tidemill::cli_test
