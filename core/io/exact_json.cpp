#include "core/io/exact_json.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace tidemill {

namespace {

using Json = nlohmann::json;
constexpr std::size_t deepest = 64;

// Builds the document piece by piece; the interface is nlohmann's (json_sax).
class KeepsDigits {
 public:
  Json take() { return std::move(root_); }

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) { return put(value); }
  bool number_float(Json::number_float_t, const std::string& digits) {
    // The reader has put the decimal point of the C locale in: “3000,5” where that is German.
    std::string plain = digits;
    std::ranges::replace_if(
        plain, [](char c) { return std::string_view("0123456789+-eE.").find(c) == std::string_view::npos; }, '.');
    return put(std::move(plain));
  }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool key(std::string& name) {
    keys_.back() = std::move(name);
    return true;
  }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) { return false; }

 private:
  bool put(Json value) {
    place(std::move(value));
    return true;
  }
  Json* place(Json value) {
    if (open_.empty()) return &(root_ = std::move(value));
    Json& parent = *open_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    return &(parent[keys_.back()] = std::move(value));
  }
  bool open(Json value) {
    if (open_.size() >= deepest) return false;
    open_.push_back(place(std::move(value)));
    keys_.emplace_back();
    return true;
  }
  bool close() {
    open_.pop_back();
    keys_.pop_back();
    return true;
  }

  Json root_;
  std::vector<Json*> open_;
  std::vector<std::string> keys_;
};

// Digits with an exponent or more than 18 places, as plain digits: "1.25e-3" is "0.00125".
std::optional<std::string> plain_digits(std::string_view text) {
  constexpr int largest_exponent = 60;
  const std::size_t e = text.find_first_of("eE");
  int exponent = 0;
  if (e != std::string_view::npos) {
    std::string_view digits = text.substr(e + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    if (exponent > largest_exponent) return std::nullopt;
    text = text.substr(0, e);
  }
  std::string sign;
  if (text.starts_with('-')) {
    sign = "-";
    text.remove_prefix(1);
  }
  if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos) return std::nullopt;
  const std::size_t dot = std::min(text.find('.'), text.size());
  std::string whole(text.substr(0, dot));
  std::string digits = whole + std::string(dot < text.size() ? text.substr(dot + 1) : std::string_view());
  auto point = static_cast<std::ptrdiff_t>(whole.size()) + exponent;
  if (point < -largest_exponent) return "0";
  if (point <= 0) {
    digits.insert(0, static_cast<std::size_t>(1 - point), '0');
    point = 1;
  }
  if (point > std::ssize(digits)) digits.append(static_cast<std::size_t>(point - std::ssize(digits)), '0');
  const auto at = static_cast<std::size_t>(point);
  return sign + digits.substr(0, at) + (at < digits.size() ? "." + digits.substr(at) : "");
}

// The text with at most 18 places behind the point, and what follows for rounding: below, at or above a half.
struct Cut {
  std::string kept;
  int rest = -1;
};

Cut cut_to_places(const std::string& plain) {
  const std::size_t dot = plain.find('.');
  constexpr auto places = static_cast<std::size_t>(Decimal::places);
  if (dot == std::string::npos || plain.size() - dot - 1 <= places) return {plain, -1};
  const std::string rest = plain.substr(dot + 1 + places);
  const std::string half = "5" + std::string(rest.size() - 1, '0');
  return {plain.substr(0, dot + 1 + places), rest < half ? -1 : rest > half ? 1 : 0};
}

}  // namespace

std::optional<Json> exact_json(std::string_view text) {
  KeepsDigits reader;
  if (!Json::sax_parse(text.begin(), text.end(), &reader)) return std::nullopt;
  return reader.take();
}

std::optional<Decimal> exact_number(const Json& json) {
  std::string text;
  if (json.is_string())
    text = json.get<std::string>();
  else if (json.is_number())
    text = json.dump();
  const auto plain = plain_digits(text);
  if (!plain) return std::nullopt;
  const Cut cut = cut_to_places(*plain);
  const auto number = Decimal::parse(cut.kept);
  if (!number) return std::nullopt;
  const bool odd = (number->units() & 1) != 0;
  const bool away = cut.rest > 0 || (cut.rest == 0 && odd);
  if (!away) return *number;
  const auto one_unit = Decimal::from_units(cut.kept.starts_with('-') ? -1 : 1);
  return *number + one_unit;
}

}  // namespace tidemill
