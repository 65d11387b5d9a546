#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace tidemill {

/// Why something did not work. Each code has one stable name (see `name_of`), used in JSON output and by tests.
enum class ErrorCode {
  bad_input,   ///< what was typed or imported is wrong; nothing was changed
  not_found,   ///< the named thing does not exist in this portfolio
  conflict,    ///< the row was changed meanwhile by another window or program
  damaged,     ///< the file is not a portfolio, or is truncated or inconsistent
  newer_file,  ///< the file was written by a newer version
  passphrase,  ///< the file is encrypted and the passphrase is missing or another one
  locked,      ///< another program holds the file longer than we wait
  io,          ///< the operating system refused: permissions, full disk, missing folder
  overflow,    ///< a number left the range of Decimal (±1.7e20)
  cancelled,   ///< the user asked to stop
  usage,       ///< a command line that makes no sense
};

/// The stable name of a code, for example "bad_input".
const char* name_of(ErrorCode code);

/// An expected failure, as a value. Printed as `<what>: <why>; <what to do>`.
struct Error {
  ErrorCode code = ErrorCode::bad_input;
  std::string what;        ///< the place or thing: "quantity", "rows.csv line 3", "holding 7"
  std::string why;         ///< one plain clause: "“4O” is not a number"
  std::string todo;        ///< what to do about it; may be empty
  std::string field = {};  ///< the form field or parameter this belongs to, when there is one

  /// `<what>: <why>; <what to do>`, leaving out parts that are empty.
  std::string message() const;
  /// The same error with `place` put before `what` ("line 3: quantity").
  Error at(const std::string& place) const;
};

/// What somebody typed, for use in a message: in quotation marks “…”, cut after 40 characters, and always valid UTF-8
/// on one line (control characters and broken bytes become U+FFFD), so that it can be printed and put into JSON.
std::string quote(std::string_view text);

}  // namespace tidemill
