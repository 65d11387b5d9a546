#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace tidemill {

/// A value or an expected failure. Bugs assert; expected failures are returned and must be looked at.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string what, std::string why,
                                                std::string todo = {}) {
  return tl::make_unexpected(Error{code, std::move(what), std::move(why), std::move(todo), {}});
}

/// Passes on an error from an inner call.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
  return tl::make_unexpected(std::move(error));
}

}  // namespace tidemill

/// Unwraps `expression` into `name`, or returns its error from the enclosing function.
#define TIDEMILL_TRY(name, expression)                                \
  auto name##_result = (expression);                                  \
  if (!name##_result) return ::tidemill::fail(name##_result.error()); \
  auto& name = *name##_result /* NOLINT(bugprone-macro-parentheses): it is declared here */

/// Returns the error of a Result<void>, if it has one.
#define TIDEMILL_CHECK(expression)                                        \
  do {                                                                    \
    auto checked_result = (expression);                                   \
    if (!checked_result) return ::tidemill::fail(checked_result.error()); \
  } while (false)
