#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/seal_key.h"

namespace tidemill {

/// The bytes of an encrypted portfolio: the key's header, an image of the database, then a log of what was changed
/// since. README.md beside this file has the layout.

/// Names one image; what is logged belongs to it alone, so that a log can't be put behind another image.
using Generation = std::array<unsigned char, 16>;

/// Header and image, encrypted in pieces of 64 KiB (libsodium's secretstream, XChaCha20-Poly1305), each of which knows
/// its place and the header. `generation` is drawn anew.
std::string seal_image(const SealKey& key, std::string_view image, Generation& generation);

/// Record number `index` (from 0) of the log: its length, authenticated on its own so that a record cut short is told
/// from one that was damaged, then its bytes under a random nonce (XChaCha20-Poly1305, draft-irtf-cfrg-xchacha).
std::string seal_record(const SealKey& key, const Generation& generation, std::uint64_t index,
                        std::string_view payload);

struct SealedLog {
  std::vector<std::string> records;
  std::size_t whole = 0;  ///< so many bytes are whole records; what is behind them was never finished
};
/// Reads records from number `first` on. What a killed program or machine leaves at the end (a record cut short, bytes
/// that never reached the disk) is left out; anything else that does not fit is damaged.
Result<SealedLog> unseal_log(const SealKey& key, const Generation& generation, std::uint64_t first,
                             std::string_view bytes, const std::string& place);

struct UnsealedFile {
  Generation generation{};
  std::string image;
  std::size_t log_at = 0;  ///< where the log begins
  SealedLog log;
};
/// Reads a whole file. Damaged when it is cut short or altered anywhere before the end of its log.
Result<UnsealedFile> unseal_file(const SealKey& key, std::string_view bytes, const std::string& place);

}  // namespace tidemill
