#pragma once

#include "app/cli/command.h"
#include "core/engine/projection.h"

namespace tidemill::cli {

/// --months, --paths, --seed, --scenario and --set.
std::vector<Option> assumption_options();

/// What “project” is to assume, from --months, --paths, --seed, --scenario and --set. A name that is not known is a
/// usage error, a number that does not parse bad_input.
Result<Assumptions> assumptions_of(const Invocation& invocation);

}  // namespace tidemill::cli
