#pragma once

#include <cstddef>
#include <memory>

namespace tidemill {

/// Numbers, not set to anything at first, that begin where the widest vector may; in large pages where the system has
/// them, because the first touch of a small one takes as long as making the thousand paths that it holds.
class LargeFloats {
 public:
  explicit LargeFloats(std::size_t size);
  float* get() const { return data_.get(); }

 private:
  struct Free {
    void operator()(float* memory) const;
  };
  std::unique_ptr<float, Free> data_;
};

}  // namespace tidemill
