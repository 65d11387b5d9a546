#pragma once

#include <vector>

#include "app/cli/command.h"
#include "core/edits/holding_edit.h"
#include "core/session.h"

namespace tidemill::cli {

/// The argument every command that works on a portfolio starts with.
Argument file_argument();

/// A portfolio opened for one command.
struct OpenFile {
  std::unique_ptr<Session> session;
  Snapshot portfolio;
  Date as_of{};

  /// Where edits of this command are made from.
  EditContext context() const;
  /// Applies a change; a change without rows leaves the file alone.
  Result<void> apply(const Change& change);
};

/// The error with the options that give a passphrase, when that is what is missing.
Error asking_for_passphrase(Error error, const Invocation& invocation);

Result<OpenFile> open_file(const Invocation& invocation);

/// The holding an option or argument names by id, or not_found saying how to list them.
Result<const Holding*> find_holding(const Portfolio& portfolio, const Invocation& invocation, std::string_view name);

/// The assets a text may mean: those of a ticker, or the one of “#7”.
std::vector<AssetId> assets_meant(const Portfolio& portfolio, const std::string& text);

/// The ticker of an asset, empty when there is none.
std::string symbol_of(const Portfolio& portfolio, AssetId id);

}  // namespace tidemill::cli
