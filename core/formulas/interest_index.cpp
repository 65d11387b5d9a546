#include "core/formulas/interest_index.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

namespace tidemill {
namespace {

constexpr double year = 31'536'000;
constexpr double ray = 1e27;

constexpr std::array<std::pair<InterestMethod, std::string_view>, 4> method_names{
    {{InterestMethod::linear, "linear"},
     {InterestMethod::compound_v2, "compound-v2"},
     {InterestMethod::compound_v3, "compound-v3"},
     {InterestMethod::continuous, "continuous"}}};

double binomial(double rate, double seconds) {
  const double per_second = std::floor(rate * ray / year);
  const double square = std::floor(per_second * per_second / ray + 0.5);
  const double cube = std::floor(square * per_second / ray + 0.5);
  const double less_one = std::max(0.0, seconds - 1);
  const double less_two = std::max(0.0, seconds - 2);
  return 1 + (seconds * per_second + seconds * less_one * square / 2 + seconds * less_one * less_two * cube / 6) / ray;
}

}  // namespace

std::string_view name_of(InterestMethod method) {
  return std::find_if(method_names.begin(), method_names.end(), [&](const auto& pair) { return pair.first == method; })
      ->second;
}

std::optional<InterestMethod> interest_method_from(std::string_view name) {
  for (const auto& [method, known] : method_names)
    if (known == name) return method;
  return std::nullopt;
}

double interest_growth(double rate, double seconds, InterestMethod method) {
  assert(seconds >= 0);
  const double x = rate * seconds / year;
  switch (method) {
    case InterestMethod::linear:
      return 1 + x;
    case InterestMethod::compound_v2:
      return binomial(rate, seconds);
    case InterestMethod::compound_v3:
      return 1 + x * (1 + x / 2 * (1 + x / 3));
    case InterestMethod::continuous:
      break;
  }
  return std::exp(x);
}

}  // namespace tidemill
