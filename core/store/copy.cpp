#include "core/store/copy.h"

#include "core/base/new_file.h"
#include "core/store/changeset.h"
#include "core/store/migrations.h"
#include "core/store/portfolio_file.h"
#include "core/store/sealed_file.h"
#include "core/store/statement.h"

namespace tidemill {

Result<void> copy_database(const Connection& connection, const std::filesystem::path& target, bool replace) {
  TIDEMILL_TRY(copy, NewFile::beside(target));
  const std::string name = copy.path().string();
  auto copied = connection.guarded([&]() -> Result<void> {
    Statement statement(connection.database(), "VACUUM INTO ?");
    statement.bind(1, std::string_view(name));
    statement.run();
    return {};
  });
  if (!copied) {
    Error error = copied.error();
    // A full disk or a folder that can't be written concerns the copy; a damaged page the original.
    if (error.code == ErrorCode::io) error.what = target.string();
    return fail(error);
  }
  return copy.publish(replace);
}

Result<void> copy_portfolio(const Connection& connection, const SealKey* key, const std::filesystem::path& target,
                            bool replace) {
  if (key == nullptr) return copy_database(connection, target, replace);
  TIDEMILL_TRY(image, connection.image());
  return SealedFile::write(target, *key, image, replace);
}

Result<Connection> open_copy(const std::filesystem::path& copy, const SealKey* key) {
  if (!SealedFile::is_sealed(copy)) {
    TIDEMILL_CHECK(check_portfolio_file(copy, newest_version(), false));
    return Connection::open(copy, Connection::Purpose::reading);
  }
  if (key == nullptr)
    return fail(ErrorCode::passphrase, copy.string(), "the portfolio is encrypted", "give its passphrase");
  TIDEMILL_TRY(sealed, SealedFile::open(copy, *key));
  TIDEMILL_CHECK(sealed.lock_shared());
  TIDEMILL_TRY(news, sealed.take_news());
  TIDEMILL_TRY(connection, Connection::from_image(copy, *news.image));
  const auto ready = connection.guarded([&]() -> Result<void> {
    for (const std::string& record : news.records) {
      if (auto applied = apply_changeset(connection.database(), record, copy.string()); !applied) return applied;
    }
    if (schema_version(connection) > newest_version())
      return fail(ErrorCode::newer_file, copy.string(), "a newer Tidemill wrote this file",
                  "update Tidemill to open it; the file was not touched");
    return {};
  });
  if (!ready) return fail(ready.error());
  return std::move(connection);
}

}  // namespace tidemill
