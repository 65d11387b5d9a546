#include "app/cli/portfolio_file.h"

namespace tidemill::cli {

Argument file_argument() {
  return {"FILE", "the portfolio, a .tidemill file"};
}

EditContext OpenFile::context() const {
  EditContext context;
  context.portfolio = portfolio.get();
  context.catalog = &shipped_catalog();
  context.as_of = as_of;
  return context;
}

Result<void> OpenFile::apply(const Change& change) {
  TIDEMILL_TRY(next, session->apply(change));
  portfolio = next;
  return {};
}

namespace {

/// A command ends when it has answered: taking a million entries apart before that would be for nobody.
void keep_until_the_end(const Snapshot& portfolio) {
  static auto* const kept = new std::vector<Snapshot>;
  kept->push_back(portfolio);
}

}  // namespace

Error asking_for_passphrase(Error error, const Invocation& invocation) {
  if (error.code == ErrorCode::passphrase && invocation.passphrase.empty())
    error.todo = "give its passphrase with --passphrase-file FILE or --passphrase-fd N";
  return error;
}

Result<OpenFile> open_file(const Invocation& invocation) {
  auto session = Session::open(invocation.text("FILE"), invocation.passphrase);
  if (!session) return fail(asking_for_passphrase(session.error(), invocation));
  const std::string& recovery = (*session)->recovery();
  if (!recovery.empty()) invocation.remark(invocation.text("FILE") + ": " + recovery);
  if (!invocation.passphrase.empty() && !(*session)->is_encrypted())
    invocation.remark(invocation.text("FILE") + ": is not encrypted, so the passphrase was not needed");
  OpenFile file{std::move(*session), {}, invocation.as_of};
  file.portfolio = file.session->snapshot();
  keep_until_the_end(file.portfolio);
  return file;
}

Result<const Holding*> find_holding(const Portfolio& portfolio, const Invocation& invocation, std::string_view name) {
  TIDEMILL_TRY(id, invocation.id(name));
  const Holding* holding = portfolio.holding(HoldingId(id));
  if (holding == nullptr)
    return fail(ErrorCode::not_found, "holding " + std::to_string(id), "there is none with this id",
                "“tidemill holding FILE list” shows them");
  return holding;
}

std::vector<AssetId> assets_meant(const Portfolio& portfolio, const std::string& text) {
  std::vector<AssetId> ids;
  if (text.starts_with("#")) {
    const auto id = parse_id("asset", text.substr(1));
    if (id && portfolio.asset(AssetId(*id)) != nullptr) ids.emplace_back(*id);
    return ids;
  }
  for (const Asset* asset : portfolio.assets_called(text)) ids.push_back(asset->id);
  return ids;
}

std::string symbol_of(const Portfolio& portfolio, AssetId id) {
  const Asset* asset = portfolio.asset(id);
  return asset == nullptr ? std::string() : asset->symbol;
}

}  // namespace tidemill::cli
