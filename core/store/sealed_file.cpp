#include "core/store/sealed_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <limits>
#include <thread>

#include "core/base/new_file.h"

namespace tidemill {

namespace {

// Reads from `from` to the end.
Result<std::string> bytes_from(const OwnedDescriptor& descriptor, std::size_t from, const std::filesystem::path& path) {
  struct stat status {};
  if (::fstat(descriptor.number(), &status) != 0) return fail(system_error(path, errno));
  const auto size = static_cast<std::size_t>(status.st_size);
  std::string bytes(size > from ? size - from : 0, '\0');
  std::size_t got = 0;
  while (got < bytes.size()) {
    const ssize_t count =
        ::pread(descriptor.number(), bytes.data() + got, bytes.size() - got, static_cast<off_t>(from + got));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail(system_error(path, errno));
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  bytes.resize(got);
  return bytes;
}

Result<OwnedDescriptor> open_descriptor(const std::filesystem::path& path, int how) {
  OwnedDescriptor descriptor(::open(path.c_str(), how | O_CLOEXEC | O_NONBLOCK));
  if (descriptor.number() < 0) return fail(system_error(path, errno));
  return descriptor;
}

// As much of it as there is.
Result<std::string> header_of(const std::filesystem::path& file) {
  TIDEMILL_TRY(descriptor, open_descriptor(file, O_RDONLY));
  std::string header(SealKey::header_size, '\0');
  const ssize_t count = ::pread(descriptor.number(), header.data(), header.size(), 0);
  if (count < 0) return fail(system_error(file, errno));
  header.resize(static_cast<std::size_t>(count));
  return header;
}

Error file_is_gone(const std::filesystem::path& path) {
  return {ErrorCode::io,
          path.string(),
          "the file was moved, replaced or deleted meanwhile",
          "open it again; nothing was changed",
          {}};
}

}  // namespace

OwnedDescriptor::~OwnedDescriptor() {
  if (number_ >= 0) ::close(number_);
}

bool SealedFile::is_sealed(const std::filesystem::path& file) {
  const auto header = header_of(file);
  return header && SealKey::is_header(*header);
}

bool SealedFile::is_sealed_with(const std::filesystem::path& file, const SealKey& key) {
  const auto header = header_of(file);
  return header && key.made(*header);
}

Result<void> SealedFile::write(const std::filesystem::path& file, const SealKey& key, std::string_view image,
                               bool replace) {
  TIDEMILL_TRY(fresh, NewFile::beside(file));
  Generation generation{};
  TIDEMILL_CHECK(fresh.write(seal_image(key, image, generation)));
  // Once the name is taken there is nothing else to go back to.
  TIDEMILL_TRY(written, read(fresh.path(), key));
  if (written.image != image || !written.log.records.empty())
    return fail(ErrorCode::io, file.string(), "the disk does not give back what was written to it", "check the disk");
  return fresh.publish(replace);
}

Result<UnsealedFile> SealedFile::read(const std::filesystem::path& file, const SealKey& key) {
  TIDEMILL_TRY(opened, open(file, key));
  TIDEMILL_CHECK(opened.lock_as(LOCK_SH));
  TIDEMILL_TRY(bytes, bytes_from(opened.descriptor_, 0, file));
  return unseal_file(key, bytes, file.string());
}

Result<SealKey> SealedFile::key_of(const std::filesystem::path& file, const Passphrase& passphrase) {
  TIDEMILL_TRY(header, header_of(file));
  return SealKey::of(header, passphrase, file.string());
}

Result<SealedFile> SealedFile::open(const std::filesystem::path& file, const SealKey& key) {
  SealedFile opened(file, key);
  TIDEMILL_CHECK(opened.reopen());
  return opened;
}

Result<void> SealedFile::reopen() {
  obstacle_.reset();
  fresh_ = true;
  auto descriptor = open_descriptor(path_, O_RDWR);
  if (!descriptor) {
    obstacle_ = descriptor.error();
    descriptor = open_descriptor(path_, O_RDONLY);
    if (!descriptor) return fail(descriptor.error());
  }
  const std::filesystem::path folder = std::filesystem::absolute(path_).parent_path();
  if (!obstacle_ && ::access(folder.c_str(), W_OK | X_OK) != 0) obstacle_ = system_error(folder, errno);
  descriptor_ = std::move(*descriptor);
  return {};
}

bool SealedFile::is_in_place() const {
  struct stat here {};
  struct stat there {};
  return ::fstat(descriptor_.number(), &here) == 0 && ::stat(path_.c_str(), &there) == 0 &&
         here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

Result<void> SealedFile::lock_as(int how) {
  const auto until = std::chrono::steady_clock::now() + patience_;
  while (true) {
    if (::flock(descriptor_.number(), how | LOCK_NB) == 0) {
      if (is_in_place()) return {};
      // Whoever had the lock has replaced the file: the lock is to be on the new one.
      if (!is_sealed(path_)) return fail(file_is_gone(path_));
      TIDEMILL_CHECK(reopen());
      continue;
    }
    if (errno != EWOULDBLOCK && errno != EINTR) return fail(system_error(path_, errno));
    if (std::chrono::steady_clock::now() >= until)
      return fail(ErrorCode::locked, path_.string(), "another program is writing to it", "try again in a moment");
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

Result<void> SealedFile::lock() {
  return lock_as(LOCK_EX);
}

Result<void> SealedFile::lock_shared() {
  return lock_as(LOCK_SH);
}

void SealedFile::unlock() {
  ::flock(descriptor_.number(), LOCK_UN);
}

Result<bool> SealedFile::has_news() const {
  struct stat status {};
  if (::stat(path_.c_str(), &status) != 0) return fail(file_is_gone(path_));
  if (fresh_ || static_cast<std::size_t>(status.st_size) != seen_) return true;
  if (is_in_place()) return false;
  if (!is_sealed(path_)) return fail(file_is_gone(path_));
  return true;
}

Result<SealedFile::News> SealedFile::take_news() {
  if (!is_in_place()) {
    if (!is_sealed(path_)) return fail(file_is_gone(path_));
    TIDEMILL_CHECK(reopen());
  }
  News news;
  TIDEMILL_TRY(bytes, bytes_from(descriptor_, fresh_ ? 0 : end_, path_));
  SealedLog log;
  if (fresh_) {
    if (!key_.made(bytes))
      return fail(ErrorCode::passphrase, path_.string(), "it is encrypted with another passphrase",
                  "open it again with that one");
    TIDEMILL_TRY(file, unseal_file(key_, bytes, path_.string()));
    generation_ = file.generation;
    log_at_ = end_ = file.log_at;
    next_ = 0;
    news.image = std::move(file.image);
    log = std::move(file.log);
  } else {
    TIDEMILL_TRY(read, unseal_log(key_, generation_, next_, bytes, path_.string()));
    log = std::move(read);
  }
  seen_ = (fresh_ ? 0 : end_) + bytes.size();
  fresh_ = false;
  end_ += log.whole;
  next_ += log.records.size();
  news.unfinished = end_ < seen_;
  news.records = std::move(log.records);
  return news;
}

Result<void> SealedFile::append(std::string_view payload) {
  if (payload.size() > std::numeric_limits<std::uint32_t>::max())
    return fail(ErrorCode::overflow, path_.string(), "one edit is larger than 4 GiB", "do it in parts");
  const std::string record = seal_record(key_, generation_, next_, payload);
  const auto give_up = [&](int number) {
    // Whatever part of it is there is not whole, and is written over by the next one.
    if (::ftruncate(descriptor_.number(), static_cast<off_t>(end_)) == 0) seen_ = end_;
    return fail(system_error(path_, number));
  };
  if (seen_ > end_ && ::ftruncate(descriptor_.number(), static_cast<off_t>(end_)) != 0) return give_up(errno);
  std::size_t put = 0;
  while (put < record.size()) {
    const ssize_t count =
        ::pwrite(descriptor_.number(), record.data() + put, record.size() - put, static_cast<off_t>(end_ + put));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return give_up(errno);
    put += static_cast<std::size_t>(count);
  }
  if (::fdatasync(descriptor_.number()) != 0) return give_up(errno);
  end_ += record.size();
  seen_ = end_;
  ++next_;
  return {};
}

Result<SealedFile::News> SealedFile::compact(std::string_view image) {
  TIDEMILL_CHECK(write(path_, key_, image, true));
  // The lock on the old file goes with its descriptor.
  TIDEMILL_CHECK(reopen());
  TIDEMILL_CHECK(lock());
  TIDEMILL_TRY(news, take_news());
  if (news.image == image) news.image.reset();
  return news;
}

}  // namespace tidemill
