#include "app/cli/portfolio_file.h"

#include <charconv>

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

Result<OpenFile> open_file(const Invocation& invocation) {
  auto session = Session::open(invocation.text("FILE"));
  if (!session) return fail(session.error());
  OpenFile file{std::move(*session), {}, invocation.as_of};
  file.portfolio = file.session->snapshot();
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

Result<AssetName> asset_name(const std::string& text) {
  if (!text.starts_with("#")) return AssetName{text, {}};
  std::int64_t id = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), id);
  if (error != std::errc() || end != text.data() + text.size() || id <= 0)
    return fail(ErrorCode::bad_input, "asset", quote(text) + " is not an id",
                "write a ticker, or # and the id that “tidemill asset FILE list” shows");
  return AssetName{"", AssetId(id)};
}

std::string symbol_of(const Portfolio& portfolio, AssetId id) {
  const Asset* asset = portfolio.asset(id);
  return asset == nullptr ? std::string() : asset->symbol;
}

}  // namespace tidemill::cli
