#include "core/model/terms.h"

namespace tidemill {

Params params_on(const std::vector<Terms>& rows, Date day) {
  Params merged;
  bool first = true;
  for (const Terms& row : rows) {
    if (row.from > day && !first) break;
    first = false;
    for (const auto& [name, text] : row.params) merged.insert_or_assign(name, text);
  }
  std::erase_if(merged, [](const auto& param) { return param.second.empty(); });
  return merged;
}

}  // namespace tidemill
