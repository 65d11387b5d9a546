#include "app/cli/commands.h"
#include "app/cli/passphrase_option.h"
#include "app/cli/portfolio_file.h"

namespace tidemill::cli {
namespace {

Answer encryption_answer(const Invocation& invocation, bool encrypted) {
  const std::string file = invocation.text("FILE");
  Answer answer;
  answer.json = Value::Object{{"file", file}, {"encrypted", encrypted}};
  answer.tables.push_back(
      {"", {{"file", "File"}, {"encrypted", "Encrypted"}}, {{text_cell(file), text_cell(encrypted ? "yes" : "no")}}});
  return answer;
}

Result<Answer> set_passphrase(const Invocation& invocation) {
  if (invocation.new_passphrase.empty())
    return fail(ErrorCode::usage, "passphrase set", "the new passphrase is missing",
                "give it with --new-passphrase-file or --new-passphrase-fd");
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_TRY(key, Session::make_key(invocation.new_passphrase));
  TIDEMILL_CHECK(file.session->set_key(key, {}));
  Answer answer = encryption_answer(invocation, true);
  answer.lines = {"Nobody can open it without this passphrase, and nobody can recover it.",
                  "Copies made before are as they were, and a disk may keep the blocks of the old file for a while."};
  return answer;
}

Result<Answer> remove_passphrase(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  TIDEMILL_CHECK(file.session->set_key(nullptr, {}));
  return encryption_answer(invocation, false);
}

Result<Answer> show_encryption(const Invocation& invocation) {
  TIDEMILL_TRY(file, open_file(invocation));
  return encryption_answer(invocation, file.session->is_encrypted());
}

}  // namespace

Command passphrase_command() {
  Command set{"set", "Encrypts the portfolio, or changes its passphrase"};
  set.details =
      "The file is written anew, encrypted whole (Argon2id, XChaCha20-Poly1305), and takes the place of the old one "
      "once it reads back. A passphrase that is lost can't be recovered.";
  set.options = passphrase_options("new-passphrase", "the passphrase it is to have");
  set.examples = {"passphrase family.tidemill set --new-passphrase-file secret.txt",
                  "passphrase family.tidemill set --passphrase-fd 3 --new-passphrase-fd 4 3<old.txt 4<new.txt"};
  set.json = R"({"file": "family.tidemill", "encrypted": true})";
  set.run = set_passphrase;

  Command remove{"remove", "Writes the portfolio in clear"};
  remove.examples = {"passphrase family.tidemill remove --passphrase-file secret.txt"};
  remove.json = R"({"file": "family.tidemill", "encrypted": false})";
  remove.run = remove_passphrase;

  Command show{"show", "Whether the portfolio is encrypted"};
  show.examples = {"passphrase family.tidemill show --passphrase-file secret.txt"};
  show.json = R"({"file": "family.tidemill", "encrypted": true})";
  show.run = show_encryption;

  Command command{"passphrase", "Encrypts a portfolio with a passphrase, changes or removes it"};
  command.arguments = {file_argument()};
  command.actions = {set, remove, show};
  return command;
}

}  // namespace tidemill::cli
