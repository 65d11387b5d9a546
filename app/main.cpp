#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/cli/run.h"
#include "app/window_words.h"
#ifdef TIDEMILL_WITH_WINDOW
#include "app/write_pdf.h"
#include "ui/run_window.h"
#endif

namespace {

/// A command reads a portfolio, answers and ends: what it handed back to the system meanwhile it would only ask for
/// again, and page by page at that. Saves a third of the time on 100,000 entries. Memory that is not touched is not
/// taken, however much is set aside.
void keep_memory() {
  constexpr std::size_t aside = 256U << 20U, huge_page = 2U << 20U;
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, static_cast<int>(aside));
  void* const first = std::malloc(huge_page);  // more than the heap has so far: it grows by what is set aside
  if (first == nullptr) return;
  const auto after_page = [](const void* at) { return reinterpret_cast<std::uintptr_t>(at) % huge_page; };
  char* const begin = static_cast<char*>(first) + (huge_page - after_page(first)) % huge_page;
  char* const heap_end = static_cast<char*>(sbrk(0));
  char* const end = heap_end - after_page(heap_end);
  // Only a wish: without it all works the same.
  if (begin < end && static_cast<std::size_t>(end - begin) <= aside + huge_page)
    madvise(begin, static_cast<std::size_t>(end - begin), MADV_HUGEPAGE);
  std::free(first);
}

int refuse(const tidemill::Error& error) {
  std::fprintf(stderr, "tidemill: %s\n", error.message().c_str());
  return tidemill::cli::exit_code_of(error.code);
}

#ifdef TIDEMILL_WITH_WINDOW
/// Without a display the toolkit aborts the process; a sentence is kinder.
bool display_is_missing(const std::vector<std::string>& words) {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    if (std::getenv(name) != nullptr) return false;
  for (const std::string& word : words)
    if (word == "-platform") return false;
  return true;
}

int open_window(int argc, char** argv, const std::vector<std::string>& words) {
  const auto read = tidemill::window_words(words);
  if (!read) return refuse(read.error());
  if (display_is_missing(words))
    return refuse({tidemill::ErrorCode::io, "window", "there is no display", "use a command, see tidemill --help"});
  tidemill::ui::WindowOptions options;
  options.file = read->file;
  options.as_of = read->as_of;
  options.exit_after_first_paint = read->exit_after_first_paint;
  options.screenshots = read->screenshots;
  options.width = read->width;
  options.height = read->height;
  options.theme = read->theme;
  if (!read->scale.empty()) setenv("QT_SCALE_FACTOR", read->scale.c_str(), 1);
  return tidemill::ui::run_window(argc, argv, options);
}
#endif

}  // namespace

int main(int argc, char** argv) {
  // A write beyond a quota is an error to be told, not a reason to die.
  std::signal(SIGXFSZ, SIG_IGN);
  const std::vector<std::string> words(argv + 1, argv + argc);
  tidemill::cli::Surroundings surroundings;
#ifdef TIDEMILL_WITH_WINDOW
  surroundings.write_pdf = tidemill::write_pdf;
  if (!tidemill::cli::is_command_line(words)) return open_window(argc, argv, words);
#else
  if (!tidemill::cli::is_command_line(words))
    return refuse({tidemill::ErrorCode::usage, "window", "this program was built without it",
                   "use a command, see tidemill --help"});
#endif
  keep_memory();
  return tidemill::cli::run(words, surroundings);
}
