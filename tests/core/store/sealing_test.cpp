#include "core/store/sealing.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstring>

#include "core/store/little_endian.h"
#include "tests/core/store/store_fixture.h"

namespace tidemill {
namespace sealing_test {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const char* const place = "a.tidemill";

std::string some_bytes(std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>('a' + i * 31 % 26);
  return bytes;
}

struct Sealed {
  SealKey key = cheap_key();
  Generation generation{};
  std::string bytes;

  explicit Sealed(std::size_t image_size, const std::vector<std::string>& records = {}) {
    bytes = seal_image(key, some_bytes(image_size), generation);
    for (std::size_t i = 0; i < records.size(); ++i) bytes += seal_record(key, generation, i, records[i]);
  }
  Result<UnsealedFile> unsealed() const { return unseal_file(key, bytes, place); }
};

TEST(Sealing, GivesBackWhatWasSealed) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65535}, std::size_t{65536},
                                 std::size_t{65537}, std::size_t{300'000}}) {
    const Sealed sealed(size, {"first", "", std::string(100'000, 'x')});
    const auto file = sealed.unsealed();
    ASSERT_TRUE(succeeded(file)) << size;
    EXPECT_EQ(file->image, some_bytes(size));
    EXPECT_THAT(file->log.records, ElementsAre("first", "", std::string(100'000, 'x')));
    EXPECT_EQ(file->log_at + file->log.whole, sealed.bytes.size());
  }
}

TEST(Sealing, TwoOfTheSameShareNothing) {
  const SealKey key = cheap_key();
  Generation one{}, other{};
  const std::string first = seal_image(key, some_bytes(1000), one), second = seal_image(key, some_bytes(1000), other);
  EXPECT_NE(one, other);
  EXPECT_NE(first.substr(SealKey::header_size), second.substr(SealKey::header_size));
  EXPECT_NE(seal_record(key, one, 0, "edit"), seal_record(key, one, 0, "edit")) << "each under a nonce of its own";
}

TEST(Sealing, AnImageCutShortAnywhereIsDamaged) {
  Sealed sealed(70'000);
  const std::string whole = sealed.bytes;
  for (std::size_t size = 0; size < whole.size(); size += size < 300 || whole.size() - size < 300 ? 1 : 997) {
    sealed.bytes = whole.substr(0, size);
    EXPECT_TRUE(failed_with(sealed.unsealed(), ErrorCode::damaged, "cut short")) << size;
  }
}

// A program or machine that stops in the middle of a write leaves the file cut at any byte: every edit whose last byte
// is there is there, and nothing else is.
TEST(Sealing, ALogCutAnywhereKeepsEveryWholeRecord) {
  const std::vector<std::string> records = {"one", "two, longer", "three"};
  std::vector<std::size_t> ends;
  for (std::size_t count = 0; count <= records.size(); ++count) {
    ends.push_back(Sealed(500, {records.begin(), records.begin() + static_cast<std::ptrdiff_t>(count)}).bytes.size());
  }
  Sealed sealed(500, records);
  const std::string whole = sealed.bytes;
  for (std::size_t size = ends.front(); size <= whole.size(); ++size) {
    sealed.bytes = whole.substr(0, size);
    const auto file = sealed.unsealed();
    ASSERT_TRUE(succeeded(file)) << size;
    const auto expected = static_cast<std::size_t>(std::ranges::upper_bound(ends, size) - ends.begin()) - 1;
    EXPECT_THAT(file->log.records, SizeIs(expected)) << size;
    EXPECT_EQ(file->log_at + file->log.whole, ends.at(expected)) << size;
  }
}

TEST(Sealing, BlocksThatNeverReachedTheDiskEndTheLog) {
  Sealed sealed(500, {"one", "two"});
  const std::size_t first_ends = Sealed(500, {"one"}).bytes.size();
  // The file was made longer, but its last blocks hold nothing, or not all.
  for (std::size_t from = first_ends; from < sealed.bytes.size(); ++from) {
    Sealed torn = sealed;
    std::fill(torn.bytes.begin() + static_cast<std::ptrdiff_t>(from), torn.bytes.end(), '\0');
    if (torn.bytes == sealed.bytes) continue;  // one key in 256 seals with zeros at the end
    const auto file = torn.unsealed();
    if (from >= first_ends + 20 || from == first_ends) {
      ASSERT_TRUE(succeeded(file)) << from;
    }
    if (file) {
      EXPECT_THAT(file->log.records, ElementsAre("one")) << from;
    }
  }
}

TEST(Sealing, NoByteCanBeChangedUnseen) {
  const Sealed sealed(300, {"one", "two", "three"});
  const std::size_t last_record = Sealed(300, {"one", "two"}).bytes.size();
  for (std::size_t i = 0; i < sealed.bytes.size(); ++i) {
    Sealed changed = sealed;
    changed.bytes[i] = static_cast<char>(changed.bytes[i] ^ 0x10);
    const auto file = changed.unsealed();
    if (i < last_record) {
      // The key's own header is checked where the key is made; here it only has to fit the image.
      EXPECT_TRUE(failed_with(file, ErrorCode::damaged, place)) << "byte " << i;
    } else if (file) {
      EXPECT_THAT(file->log.records, ElementsAre("one", "two")) << "byte " << i;
    }
  }
}

TEST(Sealing, RecordsStayInTheirPlace) {
  Sealed sealed(300);
  const std::string first = seal_record(sealed.key, sealed.generation, 0, "one");
  const std::string second = seal_record(sealed.key, sealed.generation, 1, "two");
  const auto read = [&](const std::string& log) { return unseal_log(sealed.key, sealed.generation, 0, log, place); };
  EXPECT_THAT(read(first + second)->records, ElementsAre("one", "two"));
  EXPECT_TRUE(failed_with(read(second + first), ErrorCode::damaged, "newest edits"));
  EXPECT_TRUE(failed_with(read(first + first), ErrorCode::damaged, "newest edits"));
  EXPECT_TRUE(failed_with(read(second), ErrorCode::damaged, "newest edits"));
  Generation other = sealed.generation;
  other[3] ^= 1U;
  EXPECT_TRUE(failed_with(unseal_log(sealed.key, other, 0, first, place), ErrorCode::damaged, ""));
  EXPECT_THAT(unseal_log(sealed.key, sealed.generation, 1, second, place)->records, ElementsAre("two"));
  EXPECT_THAT(read("")->records, IsEmpty());
}

TEST(SealKeys, OpenWithTheirPassphraseOnly) {
  const SealKey key = cheap_key("a passphrase with ü");
  const std::string header(key.header().begin(), key.header().end());
  const auto again = SealKey::of(header, Passphrase("a passphrase with ü"), place);
  ASSERT_TRUE(succeeded(again));
  EXPECT_EQ(0, std::memcmp(again->bytes(SealKey::Use::record), key.bytes(SealKey::Use::record), 32));
  EXPECT_TRUE(failed_with(SealKey::of(header, Passphrase("A passphrase with ü"), place), ErrorCode::passphrase,
                          "a.tidemill: this is not its passphrase"));
  EXPECT_TRUE(failed_with(SealKey::of(header, Passphrase(), place), ErrorCode::passphrase, "encrypted"));
  EXPECT_TRUE(failed_with(SealKey::make(Passphrase()), ErrorCode::bad_input, "empty"));
  EXPECT_NE(cheap_key().header(), cheap_key().header()) << "each has a salt of its own";
}

TEST(SealKeys, EachUseHasItsOwn) {
  const SealKey key = cheap_key();
  const auto bytes = [&](SealKey::Use use) { return std::string(reinterpret_cast<const char*>(key.bytes(use)), 32); };
  EXPECT_NE(bytes(SealKey::Use::image), bytes(SealKey::Use::record));
  EXPECT_NE(bytes(SealKey::Use::record), bytes(SealKey::Use::length));
  EXPECT_NE(bytes(SealKey::Use::length), bytes(SealKey::Use::image));
}

// A weaker cost, another salt, a flipped bit: none of it opens, and none of it makes the program work for minutes.
TEST(SealKeys, AnAlteredHeaderDoesNotOpen) {
  const SealKey key = cheap_key("secret");
  const std::string header(key.header().begin(), key.header().end());
  for (std::size_t i = 0; i < header.size(); ++i) {
    std::string changed = header;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    const auto opened = SealKey::of(changed, Passphrase("secret"), place);
    ASSERT_FALSE(opened.has_value()) << i;
    EXPECT_THAT(opened.error().code,
                testing::AnyOf(ErrorCode::passphrase, ErrorCode::damaged, ErrorCode::newer_file, ErrorCode::io))
        << i;
  }
  const auto with_number = [&](std::size_t at, std::uint64_t number) {
    std::string changed = header;
    write_number(reinterpret_cast<unsigned char*>(changed.data()) + at, number);
    return SealKey::of(changed, Passphrase("secret"), place);
  };
  constexpr std::size_t passes_at = 16, memory_at = 24;
  EXPECT_TRUE(failed_with(with_number(passes_at, 1'000'000), ErrorCode::damaged, "header"));
  EXPECT_TRUE(failed_with(with_number(passes_at, 0), ErrorCode::damaged, "header"));
  EXPECT_TRUE(failed_with(with_number(memory_at, std::uint64_t{1} << 45U), ErrorCode::damaged, "header"));
  EXPECT_TRUE(failed_with(with_number(memory_at, 16384), ErrorCode::passphrase, ""));
  std::string newer = header;
  newer[8] = 2;
  EXPECT_TRUE(failed_with(SealKey::of(newer, Passphrase("secret"), place), ErrorCode::newer_file, "update Tidemill"));
  EXPECT_TRUE(failed_with(SealKey::of(header.substr(0, 79), Passphrase("secret"), place), ErrorCode::damaged, "cut"));
  EXPECT_TRUE(failed_with(SealKey::of("SQLite", Passphrase("secret"), place), ErrorCode::damaged, "not an encrypted"));
}

}  // namespace sealing_test
}  // namespace tidemill
