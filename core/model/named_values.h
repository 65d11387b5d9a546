#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tidemill {

/// The stable names of an enum whose values count from 0, in that order: as stored, exported and typed.
template <class Enum, std::size_t count>
class NamedValues {
 public:
  constexpr explicit NamedValues(const std::array<std::string_view, count>& names) : names_(names) {}

  constexpr std::string_view name(Enum value) const { return names_[static_cast<std::size_t>(value)]; }
  constexpr std::optional<Enum> value(std::string_view name) const {
    for (std::size_t i = 0; i < count; ++i) {
      if (names_[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
  }

 private:
  std::array<std::string_view, count> names_;
};

}  // namespace tidemill
