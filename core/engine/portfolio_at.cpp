#include "core/engine/portfolio_at.h"

#include <functional>

namespace tidemill {
namespace {

/// What is taken over; everything else of a portfolio always is.
struct Filter {
  Date opened_by;  ///< holdings opened later are not
  std::function<bool(const Terms&)> terms;
  std::function<bool(const EntryFact&)> entry;
  std::function<bool(Date)> price;
};

template <class Id, class Row>
std::vector<Row> rows_of(const Portfolio::Table<Id, Row>& table) {
  std::vector<Row> rows;
  for (const auto& [id, row] : table) rows.push_back(*row);
  return rows;
}

Portfolio::Rows filtered(const Portfolio& portfolio, const Filter& filter) {
  Portfolio::Rows rows;
  rows.assets = rows_of(portfolio.assets());
  rows.platforms = rows_of(portfolio.platforms());
  rows.covers = rows_of(portfolio.covers());
  rows.goals = rows_of(portfolio.goals());
  rows.recurring = rows_of(portfolio.recurring());
  for (const auto& [key, value] : portfolio.settings()) rows.settings.push_back({key, value});
  for (const auto& [id, holding] : portfolio.holdings()) {
    if (holding->opened > filter.opened_by) continue;
    rows.holdings.push_back(*holding);
    for (const Terms& terms : portfolio.terms(id))
      if (filter.terms(terms)) rows.terms.push_back(terms);
    portfolio.entries(id).each([&](const EntryFact& entry) {
      // The log of a holding also lists what was transferred to it.
      if (entry.holding == id && filter.entry(entry)) rows.entries.push_back(entry);
    });
  }
  for (const auto& [key, series] : portfolio.prices())
    for (const PricePoint& point : series->points())
      if (filter.price(point.day))
        rows.prices.push_back({key.first, key.second, point.day, point.price, series->source_of(point)});
  return rows;
}

}  // namespace

Portfolio known_on(const Portfolio& portfolio, Date day) {
  Portfolio::Rows rows = filtered(portfolio, {.opened_by = day,
                                              .terms = [&](const Terms& terms) { return terms.from <= day; },
                                              .entry = [&](const EntryFact& entry) { return date_of(entry.at) <= day; },
                                              .price = [&](Date of) { return of <= day; }});
  for (Holding& holding : rows.holdings)
    if (holding.closed && *holding.closed > day) holding.closed.reset();
  return Portfolio(std::move(rows));
}

Portfolio without_flows_after(const Portfolio& portfolio, Date day) {
  const auto stays = [&](const EntryFact& entry) {
    return date_of(entry.at) <= day || is_income(entry.type) || entry.type == EntryType::cost;
  };
  return Portfolio(filtered(portfolio, {.opened_by = day,
                                        .terms = [](const Terms&) { return true; },
                                        .entry = stays,
                                        .price = [](Date) { return true; }}));
}

}  // namespace tidemill
