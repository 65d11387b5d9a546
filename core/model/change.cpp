#include "core/model/change.h"

#include <utility>

namespace tidemill {

Change inverse(const Change& change) {
  Change back{change.name, change.source, {}, change.batch};
  back.rows.reserve(change.rows.size());
  for (auto row = change.rows.rbegin(); row != change.rows.rend(); ++row) {
    std::visit(
        [&](const auto& edit) {
          back.rows.emplace_back(std::decay_t<decltype(edit)>{edit.after, edit.before});
        },
        *row);
  }
  return back;
}

}  // namespace tidemill
