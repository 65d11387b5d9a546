// What the program says of itself to man and to shells.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>

#include "tests/cli/program.h"

namespace tidemill::cli_test {
namespace self_description_test {

/// What bash would complete, words apart by spaces.
std::string completed(const Folder& folder, const std::string& words, int at) {
  const Outcome script = run({"completion", "bash"});
  EXPECT_EQ(script.code, 0) << script.err;
  const std::string file = folder / "completion.bash";
  std::FILE* out = std::fopen(file.c_str(), "w");
  EXPECT_NE(out, nullptr);
  std::fwrite(script.out.data(), 1, script.out.size(), out);
  std::fclose(out);
  const std::string command = "bash -c 'source \"" + file + "\"; cd /; COMP_WORDS=(" + words +
                              "); COMP_CWORD=" + std::to_string(at) + "; _tidemill; echo \"${COMPREPLY[@]}\"' 2>&1";
  std::FILE* pipe = popen(command.c_str(), "r");
  std::string text;
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe)) text.append(buffer.data(), count);
  EXPECT_EQ(pclose(pipe), 0);
  if (!text.empty()) text.pop_back();
  return text;
}

TEST(SelfDescription, TheManualHasEveryCommandThatHelpHas) {
  const Outcome manual = run({"manual"}), help = run({"--help"});
  ASSERT_EQ(manual.code, 0) << manual.err;
  EXPECT_TRUE(manual.out.starts_with(".TH TIDEMILL 1 "));
  std::size_t at = help.out.find("Commands:"), found = 0;
  while ((at = help.out.find("\n  ", at + 1)) != std::string::npos) {
    const std::string name = help.out.substr(at + 3, help.out.find(' ', at + 3) - at - 3);
    if (name.empty()) continue;
    ++found;
    EXPECT_NE(manual.out.find(".SS tidemill " + name), std::string::npos) << name;
  }
  EXPECT_GE(found, 28u);
  EXPECT_NE(manual.out.find("\\-\\-as\\-of"), std::string::npos);
}

TEST(SelfDescription, NoLineOfTheManualIsTakenForARequest) {
  const std::string text = run({"manual"}).out;
  for (std::size_t at = 0; (at = text.find("\n.", at)) != std::string::npos; ++at) {
    const std::string word = text.substr(at + 2, text.find_first_of(" \n", at + 2) - at - 2);
    EXPECT_TRUE(word == "SH" || word == "SS" || word == "TP" || word == "PP" || word == "RS" || word == "RE" ||
                word == "nf" || word == "fi" || word == "br" || word == "B")
        << word;
  }
}

TEST(SelfDescription, BashCompletes) {
  const Folder folder;
  EXPECT_EQ(completed(folder, "tidemill proj", 1), "project");
  EXPECT_EQ(completed(folder, "tidemill plan family.tidemill ladd", 3), "ladder");
  EXPECT_EQ(completed(folder, "tidemill income family.tidemill --form", 3), "--format");
  EXPECT_EQ(completed(folder, "tidemill income family.tidemill --format cs", 4), "csv");
  EXPECT_EQ(completed(folder, "tidemill plan family.tidemill ladder --sell", 4), "--sell-receipts");
  EXPECT_EQ(completed(folder, "tidemill report family.tidemill holdi", 3), "holdings");
}

TEST(SelfDescription, OnlyKnownShells) {
  EXPECT_EQ(run({"completion", "fish"}).code, 2);
  EXPECT_TRUE(run({"completion", "zsh"}).out.starts_with("#compdef tidemill"));
}

}  // namespace self_description_test
}  // namespace tidemill::cli_test
