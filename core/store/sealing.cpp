#include "core/store/sealing.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

#include "core/store/little_endian.h"

namespace tidemill {

namespace {

constexpr std::size_t piece_size = std::size_t{64} << 10U;
constexpr std::size_t piece_extra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t stream_header_size = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t generation_at = SealKey::header_size;
constexpr std::size_t image_size_at = generation_at + sizeof(Generation);
constexpr std::size_t stream_header_at = image_size_at + sizeof(std::uint64_t);
constexpr std::size_t image_at = stream_header_at + stream_header_size;

constexpr std::size_t length_hash_size = crypto_generichash_BYTES_MIN;
constexpr std::size_t nonce_at = sizeof(std::uint32_t) + length_hash_size;
constexpr std::size_t record_at = nonce_at + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t record_extra = record_at + crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

std::size_t sealed_image_size(std::size_t image_size) {
  const std::size_t pieces = std::max<std::size_t>(1, (image_size + piece_size - 1) / piece_size);
  return image_size + pieces * piece_extra;
}

// What a record is bound to: its image and its number.
using Place = std::array<unsigned char, sizeof(Generation) + sizeof(std::uint64_t)>;
Place place_of(const Generation& generation, std::uint64_t index) {
  Place place{};
  std::ranges::copy(generation, place.begin());
  write_number(place.data() + sizeof(Generation), index);
  return place;
}

using LengthHash = std::array<unsigned char, length_hash_size>;
LengthHash length_hash(const SealKey& key, const Place& place, std::uint32_t length) {
  std::array<unsigned char, sizeof(Place) + sizeof(length)> message{};
  std::ranges::copy(place, message.begin());
  write_number(message.data() + sizeof(Place), length);
  LengthHash hash{};
  crypto_generichash(hash.data(), hash.size(), message.data(), message.size(), key.bytes(SealKey::Use::length), 32);
  return hash;
}

tl::unexpected<Error> damaged_file(const std::string& place, const char* why) {
  return fail(ErrorCode::damaged, place, why, "restore a backup");
}

bool is_blank(std::string_view bytes) {
  return std::ranges::all_of(bytes, [](char c) { return c == 0; });
}

}  // namespace

std::string seal_image(const SealKey& key, std::string_view image, Generation& generation) {
  std::string sealed(image_at + sealed_image_size(image.size()), '\0');
  unsigned char* out = bytes_of(sealed);
  std::ranges::copy(key.header(), out);
  randombytes_buf(generation.data(), generation.size());
  std::ranges::copy(generation, out + generation_at);
  write_number(out + image_size_at, static_cast<std::uint64_t>(image.size()));
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_push(&state, out + stream_header_at, key.bytes(SealKey::Use::image));
  std::size_t from = 0, to = image_at;
  do {
    const std::size_t size = std::min(piece_size, image.size() - from);
    const bool last = from + size == image.size();
    // The first piece carries all that is in clear before it.
    crypto_secretstream_xchacha20poly1305_push(
        &state, out + to, nullptr, bytes_of(image) + from, size, from == 0 ? out : nullptr, from == 0 ? image_at : 0,
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    from += size;
    to += size + piece_extra;
  } while (from < image.size());
  sodium_memzero(&state, sizeof(state));
  return sealed;
}

std::string seal_record(const SealKey& key, const Generation& generation, std::uint64_t index,
                        std::string_view payload) {
  std::string sealed(payload.size() + record_extra, '\0');
  unsigned char* out = bytes_of(sealed);
  const auto length = static_cast<std::uint32_t>(payload.size());
  const Place place = place_of(generation, index);
  write_number(out, length);
  std::ranges::copy(length_hash(key, place, length), out + sizeof(length));
  randombytes_buf(out + nonce_at, record_at - nonce_at);
  crypto_aead_xchacha20poly1305_ietf_encrypt(out + record_at, nullptr, bytes_of(payload), payload.size(), place.data(),
                                             place.size(), nullptr, out + nonce_at, key.bytes(SealKey::Use::record));
  return sealed;
}

Result<SealedLog> unseal_log(const SealKey& key, const Generation& generation, std::uint64_t first,
                             std::string_view bytes, const std::string& place) {
  SealedLog log;
  for (std::uint64_t index = first; log.whole < bytes.size(); ++index) {
    const std::string_view rest = bytes.substr(log.whole);
    if (rest.size() < record_at || is_blank(rest)) break;  // never finished
    const auto length = read_number<std::uint32_t>(bytes_of(rest));
    const Place bound_to = place_of(generation, index);
    const LengthHash expected = length_hash(key, bound_to, length);
    if (sodium_memcmp(expected.data(), bytes_of(rest) + sizeof(length), expected.size()) != 0)
      return damaged_file(place, "the file is damaged: its newest edits can't be read");
    const std::size_t size = length + record_extra;
    if (rest.size() < size) break;  // cut short
    std::string payload(length, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes_of(payload), nullptr, nullptr, bytes_of(rest) + record_at, size - record_at, bound_to.data(),
        bound_to.size(), bytes_of(rest) + nonce_at, key.bytes(SealKey::Use::record));
    if (opened != 0) {
      if (rest.size() == size) break;  // its last blocks never reached the disk
      return damaged_file(place, "the file is damaged: an edit in it can't be read");
    }
    log.records.push_back(std::move(payload));
    log.whole += size;
  }
  return log;
}

Result<UnsealedFile> unseal_file(const SealKey& key, std::string_view bytes, const std::string& place) {
  constexpr const char* cut = "the file is damaged or cut short";
  if (bytes.size() < image_at + piece_extra) return damaged_file(place, cut);
  const unsigned char* in = bytes_of(bytes);
  const auto image_size = read_number<std::uint64_t>(in + image_size_at);
  if (image_size > bytes.size() || image_at + sealed_image_size(image_size) > bytes.size())
    return damaged_file(place, cut);
  UnsealedFile file;
  std::copy_n(in + generation_at, file.generation.size(), file.generation.begin());
  file.image.resize(image_size);
  crypto_secretstream_xchacha20poly1305_state state;
  crypto_secretstream_xchacha20poly1305_init_pull(&state, in + stream_header_at, key.bytes(SealKey::Use::image));
  std::size_t from = image_at, to = 0;
  do {
    const std::size_t size = std::min<std::size_t>(piece_size, image_size - to);
    unsigned char tag = 0;
    const int opened =
        crypto_secretstream_xchacha20poly1305_pull(&state, bytes_of(file.image) + to, nullptr, &tag, in + from,
                                                   size + piece_extra, to == 0 ? in : nullptr, to == 0 ? image_at : 0);
    const bool last = to + size == image_size;
    if (opened != 0 || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != last)
      return damaged_file(place, "the file is damaged: what is in it does not fit together");
    from += size + piece_extra;
    to += size;
  } while (to < image_size);
  sodium_memzero(&state, sizeof(state));
  file.log_at = from;
  TIDEMILL_TRY(log, unseal_log(key, file.generation, 0, bytes.substr(from), place));
  file.log = std::move(log);
  return file;
}

}  // namespace tidemill
