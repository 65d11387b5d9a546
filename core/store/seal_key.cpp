#include "core/store/seal_key.h"

#include <sodium.h>

#include <cstring>

#include "core/store/little_endian.h"

namespace tidemill {

namespace {

constexpr std::string_view seal_magic = "TDMLSEAL";
constexpr std::uint32_t seal_version = 1;
// Where things are in the header; the hash of all before it is the rest.
constexpr std::size_t version_at = 8, algorithm_at = 12, passes_at = 16, memory_at = 24, salt_at = 32, hash_at = 48;
static_assert(hash_at - salt_at == crypto_pwhash_SALTBYTES);
static_assert(SealKey::header_size - hash_at == crypto_generichash_BYTES);

constexpr std::uint64_t most_passes = 64;
constexpr std::uint64_t most_memory = std::uint64_t{4} << 30U;
constexpr std::size_t key_size = 32;
constexpr char context[] = "tidemill";
static_assert(sizeof(context) == crypto_kdf_CONTEXTBYTES + 1);
static_assert(crypto_kdf_KEYBYTES == key_size && crypto_generichash_KEYBYTES == key_size);

bool library_is_ready() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

}  // namespace

struct SealKey::Secrets {
  unsigned char master[key_size];
  unsigned char header[key_size];
  unsigned char image[key_size];
  unsigned char record[key_size];
  unsigned char length[key_size];
};

SealKey::SealKey(const Header& header, std::shared_ptr<const Secrets> secrets)
    : header_(header), secrets_(std::move(secrets)) {}

bool SealKey::is_header(std::string_view begin) {
  return begin.starts_with(seal_magic);
}

namespace {

Error no_memory(const std::string& place) {
  return {
      ErrorCode::io, place, "there is not enough memory to work out the key", "close other programs and try again", {}};
}

// Derives the secrets for what a header says and the hash that belongs into it.
template <class Secrets>
Result<std::shared_ptr<Secrets>> derive(const SealKey::Header& header, const Passphrase& passphrase,
                                        const std::string& place, unsigned char* hash) {
  if (!library_is_ready()) return fail(ErrorCode::io, place, "this machine gives no random numbers");
  auto* memory = static_cast<Secrets*>(sodium_malloc(sizeof(Secrets)));
  if (memory == nullptr) return fail(no_memory(place));
  std::shared_ptr<Secrets> secrets(memory, [](Secrets* gone) { sodium_free(gone); });
  const std::string_view text = passphrase.text();
  if (crypto_pwhash(secrets->master, key_size, text.data(), text.size(), header.data() + salt_at,
                    read_number<std::uint64_t>(header.data() + passes_at),
                    read_number<std::uint64_t>(header.data() + memory_at), crypto_pwhash_ALG_ARGON2ID13) != 0)
    return fail(no_memory(place));
  std::uint64_t number = 1;
  for (unsigned char* key : {secrets->header, secrets->image, secrets->record, secrets->length})
    crypto_kdf_derive_from_key(key, key_size, number++, context, secrets->master);
  crypto_generichash(hash, crypto_generichash_BYTES, header.data(), hash_at, secrets->header, key_size);
  return secrets;
}

}  // namespace

Result<SealKey> SealKey::make(const Passphrase& passphrase, const KeyCost& cost) {
  if (passphrase.empty()) return fail(ErrorCode::bad_input, "passphrase", "is empty", "give at least one character");
  if (!library_is_ready()) return fail(ErrorCode::io, "passphrase", "this machine gives no random numbers");
  Header header{};
  std::memcpy(header.data(), seal_magic.data(), seal_magic.size());
  write_number(header.data() + version_at, seal_version);
  write_number(header.data() + algorithm_at, static_cast<std::uint32_t>(crypto_pwhash_ALG_ARGON2ID13));
  write_number(header.data() + passes_at, cost.passes);
  write_number(header.data() + memory_at, cost.memory);
  randombytes_buf(header.data() + salt_at, crypto_pwhash_SALTBYTES);
  TIDEMILL_TRY(secrets, derive<Secrets>(header, passphrase, "passphrase", header.data() + hash_at));
  return SealKey(header, secrets);
}

Result<SealKey> SealKey::of(std::string_view bytes, const Passphrase& passphrase, const std::string& place) {
  const auto damaged = [&](const char* why) { return fail(ErrorCode::damaged, place, why, "restore a backup"); };
  if (!is_header(bytes)) return damaged("this is not an encrypted portfolio");
  if (bytes.size() < header_size) return damaged("the file is damaged or cut short");
  Header header{};
  std::memcpy(header.data(), bytes.data(), header_size);
  if (read_number<std::uint32_t>(header.data() + version_at) > seal_version)
    return fail(ErrorCode::newer_file, place, "a newer Tidemill wrote this file",
                "update Tidemill to open it; the file was not touched");
  const auto passes = read_number<std::uint64_t>(header.data() + passes_at);
  const auto memory = read_number<std::uint64_t>(header.data() + memory_at);
  if (read_number<std::uint32_t>(header.data() + version_at) != seal_version ||
      read_number<std::uint32_t>(header.data() + algorithm_at) != crypto_pwhash_ALG_ARGON2ID13 ||
      passes < crypto_pwhash_OPSLIMIT_MIN || passes > most_passes || memory < crypto_pwhash_MEMLIMIT_MIN ||
      memory > most_memory)
    return damaged("its header is damaged: it asks for a way to make the key that there is not");
  if (passphrase.empty())
    return fail(ErrorCode::passphrase, place, "the portfolio is encrypted", "give its passphrase");
  unsigned char hash[crypto_generichash_BYTES];
  TIDEMILL_TRY(secrets, derive<Secrets>(header, passphrase, place, hash));
  if (sodium_memcmp(hash, header.data() + hash_at, sizeof(hash)) != 0)
    return fail(ErrorCode::passphrase, place, "this is not its passphrase, or the header of the file was changed",
                "try again; upper and lower case count, and a lost passphrase can't be recovered");
  return SealKey(header, secrets);
}

bool SealKey::made(std::string_view header) const {
  return header.size() >= header_size && std::memcmp(header.data(), header_.data(), header_size) == 0;
}

const unsigned char* SealKey::bytes(Use use) const {
  switch (use) {
    case Use::image:
      return secrets_->image;
    case Use::record:
      return secrets_->record;
    case Use::length:
      return secrets_->length;
  }
  return nullptr;
}

}  // namespace tidemill
