#pragma once

#include "app/cli/command.h"
#include "core/base/passphrase.h"

namespace tidemill::cli {

/// The two ways to give a passphrase, `--NAME-fd N` and `--NAME-file F`: never an argument, which everybody on the
/// machine could read. `meaning` says whose passphrase it is.
std::vector<Option> passphrase_options(const std::string& name, const std::string& meaning);

/// What was given; empty when nothing was. One line end behind it is not part of it. Giving both is a usage error; an
/// empty one, one of more than 1,024 bytes and one with a zero byte are bad_input; what can't be read is io. Reads a
/// descriptor to its end, so it works once.
Result<Passphrase> read_passphrase(const Invocation& invocation, const std::string& name);

}  // namespace tidemill::cli
