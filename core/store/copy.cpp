#include "core/store/copy.h"

#include "core/base/new_file.h"
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

}  // namespace tidemill
