#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tidemill {

/// What opens an encrypted portfolio: any bytes, none for a portfolio that is not encrypted. Wiped from memory when it
/// goes; what it was read from is the caller's.
class Passphrase {
 public:
  /// Longer ones are refused where they are read: no person types them, and a wrong file would be.
  static constexpr std::size_t longest = 1024;

  Passphrase() = default;
  explicit Passphrase(std::string_view text) : text_(text) {}
  Passphrase(const Passphrase&) = default;
  Passphrase(Passphrase&& other) noexcept;
  Passphrase& operator=(Passphrase other) noexcept;
  ~Passphrase() { wipe(text_); }

  bool empty() const { return text_.empty(); }
  std::string_view text() const { return text_; }

  /// Overwrites a text that held a secret, in a way the compiler keeps, and empties it.
  static void wipe(std::string& text);

 private:
  std::string text_;
};

}  // namespace tidemill
