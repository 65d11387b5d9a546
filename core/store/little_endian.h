#pragma once

#include <cstddef>
#include <type_traits>

namespace tidemill {

/// Whole numbers in files are little-endian, whatever the machine. `bytes` has room for sizeof(Number).
template <class Number>
Number read_number(const unsigned char* bytes) {
  static_assert(std::is_unsigned_v<Number>);
  Number number = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;) number = static_cast<Number>(number << 8U | bytes[i]);
  return number;
}

template <class Number>
void write_number(unsigned char* bytes, Number number) {
  static_assert(std::is_unsigned_v<Number>);
  for (std::size_t i = 0; i < sizeof(Number); ++i) {
    bytes[i] = static_cast<unsigned char>(number & 0xFFU);
    number = static_cast<Number>(number >> 8U);
  }
}

}  // namespace tidemill
