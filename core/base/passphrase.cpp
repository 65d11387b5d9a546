#include "core/base/passphrase.h"

#include <string.h>

#include <utility>

namespace tidemill {

// A short text lives inside the object, so moving copies it: the source is wiped too.
Passphrase::Passphrase(Passphrase&& other) noexcept {
  text_ = other.text_;
  wipe(other.text_);
}

Passphrase& Passphrase::operator=(Passphrase other) noexcept {
  wipe(text_);
  text_.swap(other.text_);
  return *this;
}

void Passphrase::wipe(std::string& text) {
  text.resize(text.capacity());
  ::explicit_bzero(text.data(), text.size());
  text.clear();
}

}  // namespace tidemill
