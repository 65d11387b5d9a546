#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/passphrase.h"
#include "core/base/result.h"

namespace tidemill {

/// What trying one passphrase costs, for Argon2id (RFC 9106): passes over the memory and its bytes.
struct KeyCost {
  std::uint64_t passes = 3;
  std::uint64_t memory = std::uint64_t{256} << 20U;
};

/// The key of an encrypted portfolio, made from a passphrase, and the part of a file's header that says how: magic,
/// version, cost, salt, and a keyed hash of those, which tells a wrong passphrase or a changed header from damage
/// further on. Kept in memory that is neither swapped out nor dumped, and wiped when it goes; copies share it.
class SealKey {
 public:
  static constexpr std::size_t header_size = 80;
  using Header = std::array<unsigned char, header_size>;

  /// A new key with a salt of its own. Takes about half a second and 256 MiB at the usual cost; io when there is not
  /// enough memory.
  static Result<SealKey> make(const Passphrase& passphrase, const KeyCost& cost = {});
  /// The key of a file that begins with `header`. ErrorCode::passphrase when it is missing or another one; damaged when
  /// the header is none or asks for more than 64 passes or 4 GiB; newer_file for a later version. `place` names the
  /// file.
  static Result<SealKey> of(std::string_view header, const Passphrase& passphrase, const std::string& place);
  /// Whether a file that begins with these bytes is an encrypted portfolio.
  static bool is_header(std::string_view begin);

  const Header& header() const { return header_; }
  /// Whether a file that begins with `header` was sealed with this very key.
  bool made(std::string_view header) const;

  enum class Use { image, record, length };
  /// The 32 bytes to be used for one thing only (BLAKE2b key derivation).
  const unsigned char* bytes(Use use) const;

 private:
  struct Secrets;
  SealKey(const Header& header, std::shared_ptr<const Secrets> secrets);

  Header header_{};
  std::shared_ptr<const Secrets> secrets_;
};

}  // namespace tidemill
