#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/base/ids.h"
#include "core/model/asset.h"
#include "core/model/entry.h"
#include "core/model/holding.h"
#include "core/model/plan_records.h"
#include "core/model/platform.h"
#include "core/model/price_series.h"
#include "core/model/terms.h"

namespace tidemill {

/// One row before and after an edit: no `before` is an insertion, no `after` a removal.
template <class Row>
struct RowChange {
  std::optional<Row> before;
  std::optional<Row> after;
  friend bool operator==(const RowChange&, const RowChange&) = default;
};

using AnyRowChange = std::variant<RowChange<Asset>, RowChange<Platform>, RowChange<Holding>, RowChange<Terms>,
                                  RowChange<Entry>, RowChange<Price>, RowChange<Cover>, RowChange<Goal>,
                                  RowChange<Recurring>, RowChange<Forecast>, RowChange<Batch>, RowChange<Setting>>;

/// One edit as a person thinks of it: one name, one transaction, one undo. Rows are applied in order.
struct Change {
  std::string name;    ///< "Add ETH · Lido", in the present tense, shown behind Undo
  std::string source;  ///< "window", "command line", "import"
  std::vector<AnyRowChange> rows;
  std::optional<BatchId> batch;  ///< set for bulk loads: the history then keeps the batch and not every row

  template <class Row>
  Change& insert(Row row) {
    rows.emplace_back(RowChange<Row>{std::nullopt, std::move(row)});
    return *this;
  }
  template <class Row>
  Change& update(Row before, Row after) {
    rows.emplace_back(RowChange<Row>{std::move(before), std::move(after)});
    return *this;
  }
  template <class Row>
  Change& remove(Row row) {
    rows.emplace_back(RowChange<Row>{std::move(row), std::nullopt});
    return *this;
  }
  friend bool operator==(const Change&, const Change&) = default;
};

/// The change that takes `change` back: rows in reverse order, before and after swapped. inverse(inverse(c)) == c.
Change inverse(const Change& change);

}  // namespace tidemill
