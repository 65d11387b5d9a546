#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/store/sealing.h"

namespace tidemill {

/// A descriptor that closes itself, and with it gives up the lock (flock) it holds.
class OwnedDescriptor {
 public:
  explicit OwnedDescriptor(int number = -1) : number_(number) {}
  OwnedDescriptor(OwnedDescriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  OwnedDescriptor& operator=(OwnedDescriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~OwnedDescriptor();
  int number() const { return number_; }

 private:
  int number_;
};

/// An encrypted portfolio on disk, open. Several programs may have it open: each write is appended under a lock on the
/// file and synced; a shorter file with a new image replaces it by rename. Belongs to one thread.
class SealedFile {
 public:
  /// Whether the file begins as an encrypted portfolio does; false for what can't be read.
  static bool is_sealed(const std::filesystem::path& file);
  /// Whether it was sealed with this very key.
  static bool is_sealed_with(const std::filesystem::path& file, const SealKey& key);
  /// Writes a new file (mode 0600) that holds this image, and reads it back before it gets its name. Without `replace`
  /// a file that is there already is a conflict.
  static Result<void> write(const std::filesystem::path& file, const SealKey& key, std::string_view image,
                            bool replace);
  /// What is in a file at this moment, read without keeping it open.
  static Result<UnsealedFile> read(const std::filesystem::path& file, const SealKey& key);
  /// The key of a file; see SealKey::of.
  static Result<SealKey> key_of(const std::filesystem::path& file, const Passphrase& passphrase);

  /// Opens a file, which take_news then reads. A file or folder that may not be written is open for reading.
  static Result<SealedFile> open(const std::filesystem::path& file, const SealKey& key);

  const std::filesystem::path& path() const { return path_; }
  const SealKey& key() const { return key_; }
  /// Why nothing can be written; none when it can.
  const std::optional<Error>& obstacle() const { return obstacle_; }
  void set_patience(std::chrono::milliseconds longest) { patience_ = longest; }

  /// Keeps others from writing until unlocked. locked when another program does for longer than we wait; io when the
  /// file is gone from its place.
  Result<void> lock();
  /// The same while only reading: others may read too.
  Result<void> lock_shared();
  void unlock();

  /// Whether the file differs from what was last taken up. io when it is gone.
  Result<bool> has_news() const;
  struct News {
    std::optional<std::string> image;  ///< when the file is another one: then the records are all of its log
    std::vector<std::string> records;
    bool unfinished = false;  ///< the last record was never finished; the next append writes over it
  };
  /// What was written since the last time, at first everything. Only while locked.
  Result<News> take_news();

  /// Appends a record; on disk when this returns. On failure the file is as it was. Only while locked and up to date.
  Result<void> append(std::string_view payload);
  /// Replaces the file by one that holds only this image, and returns what others have logged behind it since. Only
  /// while locked and up to date.
  Result<News> compact(std::string_view image);
  /// Bytes of the log, against those of the image.
  std::size_t log_size() const { return end_ - log_at_; }
  std::size_t image_size() const { return log_at_; }

 private:
  SealedFile(std::filesystem::path path, SealKey key) : path_(std::move(path)), key_(std::move(key)) {}
  Result<void> reopen();
  Result<void> lock_as(int how);
  bool is_in_place() const;

  std::filesystem::path path_;
  SealKey key_;
  OwnedDescriptor descriptor_;
  std::optional<Error> obstacle_;
  std::chrono::milliseconds patience_{5000};
  bool fresh_ = true;  // nothing of this file was taken up yet
  Generation generation_{};
  std::size_t log_at_ = 0;
  std::size_t end_ = 0;     // where the next record goes
  std::size_t seen_ = 0;    // how long the file was when it was last read
  std::uint64_t next_ = 0;  // number of the next record
};

}  // namespace tidemill
