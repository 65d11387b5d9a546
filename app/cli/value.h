#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"

namespace tidemill::cli {

/// What a command answers, as a tree that is written as JSON. Exact amounts become strings and estimates numbers by
/// their C++ type, so that no command can get it wrong; unknown (an empty optional) is null. Members keep their order.
class Value {
 public:
  using Array = std::vector<Value>;
  using Object = std::vector<std::pair<std::string, Value>>;
  using Data = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object>;

  Value() = default;
  Value(std::nullptr_t) {}
  Value(std::same_as<bool> auto value) : data_(value) {}
  Value(std::integral auto value) requires(!std::same_as<decltype(value), bool>)
      : data_(static_cast<std::int64_t>(value)) {}
  Value(double value) : data_(value) {}
  Value(const char* text) : data_(std::string(text)) {}
  Value(std::string_view text) : data_(std::string(text)) {}
  Value(std::string text) : data_(std::move(text)) {}
  Value(Decimal amount) : data_(amount.to_string()) {}
  Value(Date date) : data_(to_string(date)) {}
  Value(Instant instant) : data_(to_string(instant)) {}
  Value(Array array) : data_(std::move(array)) {}
  Value(Object object) : data_(std::move(object)) {}
  template <class Tag>
  Value(StrongId<Tag> id) : data_(id.value()) {}
  template <class T>
  Value(const std::optional<T>& value) {
    if (value) *this = Value(*value);
  }

  const Data& data() const { return data_; }

 private:
  Data data_ = nullptr;
};

/// The tree as JSON on one line per member, two spaces deep, with a newline at the end. Bytes that are not UTF-8 become
/// U+FFFD, numbers that are not finite null.
std::string to_json(const Value& value);

}  // namespace tidemill::cli
