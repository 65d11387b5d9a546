#include "core/model/terms.h"

namespace tidemill {

namespace {

/// Calls `visit` with every row in force on `day`, in order.
template <class Visit>
void each_row_on(const std::vector<Terms>& rows, Date day, Visit&& visit) {
  bool first = true;
  for (const Terms& row : rows) {
    if (row.from > day && !first) break;
    first = false;
    visit(row);
  }
}

}  // namespace

Params params_on(const std::vector<Terms>& rows, Date day) {
  Params merged;
  each_row_on(rows, day, [&](const Terms& row) {
    for (const auto& [name, text] : row.params) merged.insert_or_assign(name, text);
  });
  std::erase_if(merged, [](const auto& param) { return param.second.empty(); });
  return merged;
}

std::map<std::string, Date, std::less<>> params_since(const std::vector<Terms>& rows, Date day) {
  Params merged;
  std::map<std::string, Date, std::less<>> since;
  each_row_on(rows, day, [&](const Terms& row) {
    for (const auto& [name, text] : row.params) {
      const auto [known, fresh] = merged.try_emplace(name, text);
      if (fresh || known->second != text) since.insert_or_assign(name, row.from);
      known->second = text;
    }
  });
  std::erase_if(since, [&](const auto& param) { return merged.find(param.first)->second.empty(); });
  return since;
}

}  // namespace tidemill
