#pragma once

#include <string>
#include <vector>

#include "core/model/portfolio.h"
#include "core/store/sqlite.h"

namespace tidemill {

/// Each function returns problems in plain words, none when all is well. An Error only when the file can't be read.

/// SQLite's own integrity, references between tables, and tables and indexes as the schema has them.
Result<std::vector<std::string>> check_structure(const Connection& connection);
/// Every row: values read, are in canonical form, and numbers are behind the next free one; the history reads and what
/// is undone is its newest part.
Result<std::vector<std::string>> check_rows(const Connection& connection);
/// What the rows say together: holdings with terms and entries, balances that never fall below zero.
std::vector<std::string> check_sense(const Portfolio& portfolio);

}  // namespace tidemill
