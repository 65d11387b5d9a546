#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/change.h"

namespace tidemill {

/// Rows of a change as the history keeps them: [{"table":"holding","before":{…}|null,"after":{…}|null}, …], each row an
/// object of its columns. Text that is not UTF-8 is bad_input.
Result<std::string> rows_to_json(std::span<const AnyRowChange* const> rows);

/// Reads them back. Columns that came with a later version are at their default; anything else unexpected is damaged.
Result<std::vector<AnyRowChange>> rows_from_json(std::string_view json);

}  // namespace tidemill
