#pragma once

#include <string>

#include "app/cli/command.h"

namespace tidemill::cli {

/// What a removal answers: {"id": 3, "removed": true}, and “Removed goal 3.”
Answer removed(const std::string& what, std::int64_t id);

/// The action `remove ID` of `command`, for rows called `what` ("goal"), described by `summary`.
Command removal(const std::string& command, const std::string& what, const std::string& summary,
                Result<Answer> (*run)(const Invocation&));

}  // namespace tidemill::cli
