#include "tests/cli/program.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <clocale>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace tidemill::cli_test {
namespace {

namespace fs = std::filesystem;

fs::path fresh_path(const std::string& ending) {
  static std::atomic<int> count = 0;
  return fs::temp_directory_path() /
         ("tidemill-test-" + std::to_string(getpid()) + "-" + std::to_string(++count) + ending);
}

std::vector<std::string> environment_of(const Conditions& conditions) {
  std::map<std::string, std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string text = *variable;
    variables[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
  }
  // Commands are promised to work without any of these.
  for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) variables.erase(display);
  for (const auto& [name, value] : conditions.environment) variables[name] = value;
  std::vector<std::string> list;
  for (const auto& [name, value] : variables) list.push_back(name + "=" + value);
  return list;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

/// Holds a limit on the size of files while a child is started, which inherits it.
class FileLimit {
 public:
  explicit FileLimit(std::optional<std::size_t> bytes) : set_(bytes.has_value()) {
    if (!set_) return;
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = *bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileLimit() {
    if (set_) setrlimit(RLIMIT_FSIZE, &before_);
  }
  FileLimit(const FileLimit&) = delete;
  FileLimit& operator=(const FileLimit&) = delete;

 private:
  bool set_;
  rlimit before_{};
};

}  // namespace

nlohmann::json Outcome::json() const {
  return nlohmann::json::parse(out, nullptr, false).is_discarded() ? nlohmann::json() : nlohmann::json::parse(out);
}

Running::Running(const std::vector<std::string>& words, const Conditions& conditions)
    : out_(fresh_path(".out")), err_(fresh_path(".err")) {
  std::vector<std::string> arguments{TIDEMILL_PROGRAM};
  arguments.insert(arguments.end(), words.begin(), words.end());
  std::vector<std::string> environment = environment_of(conditions);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_addopen(&actions, 2, err_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const FileLimit limit(conditions.largest_file);
  const int error =
      posix_spawn(&pid_, TIDEMILL_PROGRAM, &actions, nullptr, pointers(arguments).data(), pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw std::runtime_error("cannot start " TIDEMILL_PROGRAM);
}

Outcome Running::wait() {
  int status = 0;
  waitpid(pid_, &status, 0);
  Outcome outcome;
  if (WIFEXITED(status)) outcome.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
  outcome.out = read_file(out_.string());
  outcome.err = read_file(err_.string());
  fs::remove(out_);
  fs::remove(err_);
  return outcome;
}

Outcome run(const std::vector<std::string>& words, const Conditions& conditions) {
  return Running(words, conditions).wait();
}

Folder::Folder() : path_(fresh_path("")) {
  fs::create_directories(path_);
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
}

std::vector<std::map<std::string, std::string>> read_csv(const std::string& text) {
  const auto cells_of = [](const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    if (line.ends_with(',')) cells.emplace_back();
    return cells;
  };
  std::istringstream stream(text);
  std::string line;
  std::getline(stream, line);
  const std::vector<std::string> header = cells_of(line);
  std::vector<std::map<std::string, std::string>> rows;
  while (std::getline(stream, line)) {
    const std::vector<std::string> cells = cells_of(line);
    if (cells.size() != header.size())
      throw std::runtime_error("a CSV row has another length than its header: " + line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i == 0) rows.emplace_back();
      rows.back()[header[i]] = cells[i];
    }
  }
  return rows;
}

std::optional<std::string> german_locale() {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  const bool there = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
  std::setlocale(LC_ALL, before.c_str());
  return there ? std::optional<std::string>("de_DE.UTF-8") : std::nullopt;
}

}  // namespace tidemill::cli_test
