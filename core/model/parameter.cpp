#include "core/model/parameter.h"

#include "core/model/name_match.h"
#include "core/model/named_values.h"

namespace tidemill {

namespace {

constexpr NamedValues<ParamType, 9> param_types({"rate", "amount", "money", "count", "number", "date", "choice",
                                                 "asset", "boolean"});
static_assert(param_types.name(ParamType::boolean) == "boolean");

Error wrong(const ParamSpec& spec, std::string why, std::string todo = {}) {
  return {ErrorCode::bad_input, spec.label, std::move(why), std::move(todo), spec.name};
}

// An error of a reader below, with the place it belongs to.
Error placed(const ParamSpec& spec, Error error) {
  error.what = spec.label;
  error.field = spec.name;
  return error;
}

// A number as the form shows it: rates in percent, others with their unit.
std::string shown(const ParamSpec& spec, Decimal value) {
  if (spec.type == ParamType::rate) {
    const auto percent = multiply(value, Decimal::of(100));
    return (percent ? percent->to_string() : value.to_string() + " × 100") + " %";
  }
  return spec.unit.empty() ? value.to_string() : value.to_string() + " " + spec.unit;
}

std::string allowed_range(const ParamSpec& spec) {
  if (spec.min && spec.max) return "must be between " + shown(spec, *spec.min) + " and " + shown(spec, *spec.max);
  return spec.min ? "must be at least " + shown(spec, *spec.min) : "must be at most " + shown(spec, *spec.max);
}

Result<std::string> canonical_number(const ParamSpec& spec, std::string_view text) {
  const auto value = parse_amount(text);
  if (!value) return fail(placed(spec, value.error()));
  if (spec.type == ParamType::count && value->rounded(0) != *value) {
    return fail(wrong(spec, quote(text) + " is not a whole number", "leave out the decimals"));
  }
  if ((spec.min && *value < *spec.min) || (spec.max && *value > *spec.max)) {
    return fail(wrong(spec, allowed_range(spec) + ", this is " + shown(spec, *value)));
  }
  return value->to_string();
}

Result<std::string> canonical_choice(const ParamSpec& spec, std::string_view text) {
  std::string known;
  for (const ParamChoice& choice : spec.choices) {
    if (same_name(choice.value, text) || same_name(choice.label, text)) return choice.value;
    known += known.empty() ? choice.value : ", " + choice.value;
  }
  return fail(wrong(spec, quote(text) + " is not a choice here", "use one of: " + known));
}

Result<std::string> canonical_boolean(const ParamSpec& spec, std::string_view text) {
  for (const char* yes : {"true", "yes", "on", "1"}) {
    if (same_name(text, yes)) return std::string("true");
  }
  for (const char* no : {"false", "no", "off", "0"}) {
    if (same_name(text, no)) return std::string("false");
  }
  return fail(wrong(spec, quote(text) + " is neither yes nor no", "write true or false"));
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::string_view name_of(ParamType type) {
  return param_types.name(type);
}

Result<std::string> canonical_value(const ParamSpec& spec, std::string_view text) {
  text = trimmed(text);
  switch (spec.type) {
    case ParamType::rate:
    case ParamType::amount:
    case ParamType::money:
    case ParamType::count:
    case ParamType::number:
      return canonical_number(spec, text);
    case ParamType::date: {
      const auto day = parse_date(text);
      if (!day) return fail(placed(spec, day.error()));
      return to_string(*day);
    }
    case ParamType::choice:
      return canonical_choice(spec, text);
    case ParamType::asset:
      if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos || text.size() > 18) {
        return fail(wrong(spec, quote(text) + " is not the number of an asset"));
      }
      return std::string(text);
    case ParamType::boolean:
      return canonical_boolean(spec, text);
  }
  return std::string(text);
}

}  // namespace tidemill
